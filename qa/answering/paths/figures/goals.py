""" "Who scored the winning goal?" of "Falk headed the winner", "How many goals did she score?" of
"Falk scored twice", "Who was ahead at the break?" of "Lund had led 2-1 at half-time": reports of
matches have words of their own for goals.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import islice, pairwise

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.language.stems import StemSet, stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.phrases import Phrase
from qa.reading.reading import Reading, SentenceReading
from qa.types import Range

__all__ = ["answer", "may_ask"]

_SCORING = StemSet(
    "score get net grab head hit strike fire slot tap volley nod bag claim snatch drill curl poke "
    "blast convert add sink bury".split()
)
_TWO_WORDS = StemSet("score get net have notch bag".split())
_GOALS = frozenset("goal goals try tries touchdown touchdowns".split())
_BOUTS = frozenset("game games match matches fixture fixtures time times".split())
_WINNING = StemSet(("win", "lose"))
_TIMES = frozenset("once twice thrice hat-trick hat-tricks brace".split())
_LEADING = frozenset("ahead leading led winning front".split())
_HALVES = frozenset("half-time halftime half break interval".split())
_LEAD_VERB = stem("lead")
_SCORE = stem("score")
_RULE = "goals of a match"
_STRIKING = StemSet("strike score net pounce head fire go cross touch dive".split())
_VICTORIES = frozenset("win victory".split())
_GIVING = StemSet("give hand earn secure seal snatch clinch".split())
_LATE_MINUTE = 75  # of eighty or ninety
_BEATING = StemSet("beat win edge stun defeat sink down".split())
_LATE = frozenset("late last final injury-time stoppage-time stoppage injury dying".split())
_LEADING_IN = 6  # sentences that may tell how the match was won
# Sentences that are read for it.
_MOST = 200
_PRONOUNS = ("PRP", "WP", "WDT", "DT")


class _Kind(NamedTuple):
    """One kind of goal: what it is called alone, the words that go before "goal", and the verb that
    tells it, with the object that this must have."""

    nouns: frozenset[str]
    before: frozenset[str]
    verbs: StemSet
    object: str


_KINDS = (
    _Kind(
        frozenset(("winner", "decider", "match-winner", "clincher")),
        frozenset(("winning", "decisive", "deciding")),
        StemSet(()),
        "",
    ),
    _Kind(frozenset(("opener",)), frozenset(("first", "opening")), StemSet(("open",)), "scoring"),
    _Kind(
        frozenset(("equaliser", "equalizer", "leveller")),
        frozenset(("equalising", "equalizing", "levelling")),
        StemSet(("equalise", "equalize")),
        "",
    ),
)
# "Turned a cross into his own net": the goal that nobody wants.
_OWN = _Kind(
    frozenset(),
    frozenset(("own",)),
    StemSet("turn put head deflect slice divert bundle knock poke hit steer".split()),
    "own",
)
_OPENER = _KINDS[1]


def may_ask(question: Question) -> bool:
    """Whether a question may ask for a goal of one kind, or for how many."""
    counts = question.type is QuestionType.HOW_MANY and question.answer_type in _GOALS
    asked = (counts and question.predicate in _TWO_WORDS) or _asked(question) is not None
    return asked or _asks_for_leader(question) or _asks_for_run(question)


def _asks_for_run(question: Question) -> bool:
    """ "How many games have they won this season?"."""
    counts = question.type is QuestionType.HOW_MANY and question.answer_type in _BOUTS
    return counts and question.predicate in _WINNING


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Who scored that goal or led, or how often somebody scored; None where the text has no such
    words."""
    if not may_ask(question):
        return None
    if _asks_for_run(question):
        from qa.answering.paths.figures.victories import nth_of_run  # few questions ask for it

        return nth_of_run(question, library)
    kind, finds = _asked(question), _finder(question)
    counts = question.type is QuestionType.HOW_MANY
    names = {term.stem for term in question.terms if term.kind == "name"}
    for reading in library.readings:
        title = set[str]() if counts else _lead(reading)
        for sentence in islice(reading.article.sentences, _MOST):
            read = reading.sentence(sentence.index)
            for clause in reading.clauses(sentence.index) if _may_tell(read, kind) else ():
                place = finds(read, clause)
                if place is not None and names <= title | set(read.stems):
                    return told_in(question, read, place, rule=_RULE, confidence=0.7)
    if kind is _OPENER:
        from qa.answering.paths.figures.firstgoals import first_scorer  # few texts need it

        first = first_scorer(library, names)
        return told_in(question, *first, rule=_RULE, confidence=0.6) if first else None
    return _late_winner(question, library, names) if kind is _KINDS[0] else None


def _late_winner(question: Question, library: Library, names: set[str]) -> Answer | None:
    """ "Moran struck in the last minute as Gale beat Tarn": whose goal won it."""
    adjectives = {one.stem for one in question.terms if one.kind == "adjective"}
    names = names | adjectives - set(map(stem, _KINDS[0].before))  # "the minor final"
    for reading in library.readings:
        for sentence in islice(reading.article.sentences, _LEADING_IN):
            read = reading.sentence(sentence.index)
            clauses = reading.clauses(sentence.index)
            won = any(read.stems[one.head] in _BEATING for one in clauses) or _is_given(read)
            late = not _LATE.isdisjoint(read.lowers) or _is_late(read)
            if not won or not late or not names <= set(read.stems):
                continue
            for one in clauses:
                scores = read.stems[one.head] in _STRIKING and one.voice == "active"
                place = _named(read, one.subject) if one.subject is not None and scores else None
                if place is not None:
                    return told_in(question, read, place, rule=_RULE, confidence=0.6)
    return None


def _is_given(read: SentenceReading) -> bool:
    """ "To give Lund a 24-22 win"."""
    given = any(stem in _GIVING for stem in read.stems)
    return given and not _VICTORIES.isdisjoint(read.lowers)


def _is_late(read: SentenceReading) -> bool:
    """ "In the 78th minute"."""
    pairs = pairwise(read.lowers)
    told = (int(one[:-2]) for one, two in pairs if two == "minute" and one[:-2].isdigit())
    return any(minute >= _LATE_MINUTE for minute in told)


def _finder(question: Question) -> Callable[[SentenceReading, Clause], Range | None]:
    """What tells where a clause has what is asked for."""
    kind = _asked(question)
    if kind is not None:
        return partial(_scorer, kind=kind)
    if _asks_for_leader(question):
        return _leader
    return partial(_often, names={one.stem for one in question.terms if one.kind == "name"})


def _asks_for_leader(question: Question) -> bool:
    """ "Who was ahead at half-time?"."""
    lowers = {token.text.lower() for token in question.tokens}
    return (
        question.type is QuestionType.WHO
        and not _LEADING.isdisjoint(lowers)
        and not _HALVES.isdisjoint(lowers)
    )


def _lead(reading: Reading) -> set[str]:
    """The stems of the title and of the first sentence, which name the sides."""
    return {*reading.title_stems, *reading.sentence(0).stems}


def _may_tell(read: SentenceReading, kind: _Kind | None) -> bool:
    """A look at the words that spares most sentences the reading of their clauses."""
    return kind is not None or not (_TIMES | _HALVES).isdisjoint(read.lowers)


def _asked(question: Question) -> _Kind | None:
    """The kind of goal whose scorer is asked for; None for other questions."""
    lowers = [token.text.lower() for token in question.tokens]
    opened = question.predicate in _OPENER.verbs and _OPENER.object in lowers
    if question.type is QuestionType.WHO and opened:
        return _OPENER
    if question.type is not QuestionType.WHO or question.predicate not in _SCORING:
        return None
    if question.predicate == _SCORE and _is_first(lowers):
        return _OPENER
    for kind in (*_KINDS, _OWN):
        paired = any(one in kind.before and two in _GOALS for one, two in pairwise(lowers))
        if paired or not kind.nouns.isdisjoint(lowers):
            return kind
    return None


def _is_first(lowers: list[str]) -> bool:
    """ "Who scored first for Osk?"; not "Who scored the first point?"."""
    behind = lowers[lowers.index("first") + 1 :] if "first" in lowers else ["the"]
    return (*behind, "?")[0] in ("?", "for", "in", "on", "against")


def _leader(read: SentenceReading, clause: Clause) -> Range | None:
    """Who led in a sentence that tells of the break."""
    subject = clause.subject
    leads = read.stems[clause.head] == _LEAD_VERB and clause.voice == "active"
    if subject is None or not leads or _HALVES.isdisjoint(read.lowers):
        return None
    return _named(read, subject) if clause.polarity == "positive" else None


def _named(read: SentenceReading, subject: Phrase) -> Range | None:
    """The name in a subject, or all of it but what is put beside it; None of a pronoun."""
    start, end = subject.parts[0]
    for found in read.mentions:
        if found.kind in NAME_KINDS and start < found.start and found.end == end:
            return found.start, found.end
    if end - start == 1 and read.tags[start] in _PRONOUNS:
        return None
    return (start + 1, end) if read.tags[start] == "PRP$" else (start, end)


def _scorer(read: SentenceReading, clause: Clause, kind: _Kind) -> Range | None:
    """The subject of a clause that tells of a goal of a kind; None for a pronoun."""
    subject = clause.subject
    if subject is None or clause.polarity == "negative" or clause.voice == "passive":
        return None
    if not _tells(read, clause, kind):
        return None
    return _named(read, subject)


def _tells(read: SentenceReading, clause: Clause, kind: _Kind) -> bool:
    done, verb = clause.object, read.stems[clause.head]
    head = read.lowers[done.parts[0][1] - 1] if done is not None else ""
    if kind is _OWN and verb in kind.verbs:
        behind = [*pairwise(read.lowers[clause.head : clause.end])]
        return ("own", "net") in behind or ("own", "goal") in behind
    if verb in kind.verbs and (not kind.object or head == kind.object):
        return True
    before = read.lowers[done.start : done.end] if done is not None else ()
    called = head in kind.nouns or (head in _GOALS and not kind.before.isdisjoint(before))
    return called and verb in _SCORING


def _often(read: SentenceReading, clause: Clause, names: set[str]) -> Range | None:
    """ "Twice" of "scored twice", "a hat-trick" of "netted a hat-trick", by those of the names."""
    subject = clause.subject
    if read.stems[clause.head] not in _TWO_WORDS or clause.polarity == "negative":
        return None
    if subject is None or not names or not names.issubset(read.stems[subject.start : subject.end]):
        return None
    for i in range(clause.head + 1, len(read.lowers)):
        if read.tags[i].startswith("VB") or read.lowers[i] in (",", "and", "but"):
            return None
        if read.lowers[i] in _TIMES:
            return (i - (read.tags[i - 1] == "DT"), i + 1)
    return None
