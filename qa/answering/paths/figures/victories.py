"""Who won and who lost, where a noun tells it: "gave Lund a 2-1 win over Osk", "slumped to a 3-0
defeat at Osk", "Lund's win over Osk"; and where the loser does it: "went down 3-0 to Osk".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import StemSet, stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.ranks import rank_of_word
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind, Range, Sentence, Span

__all__ = ["Result", "nth_of_run", "result_of", "told_first"]

_WINS = frozenset("win victory triumph".split())
_DEFEATS = frozenset("defeat loss thrashing".split())
# Whom the noun is given to, or who gets it.
_BRINGING = StemSet(
    "give hand earn secure bring seal clinch gain record claim complete snatch grab register post "
    "notch celebrate enjoy pull grind take cruise race storm stroll power ease battle scrape sweep "
    "roll surge slump crash slip fall slide stumble tumble suffer sink endure lead inspire guide "
    "fire send help steer hold consign condemn hang fight come".split()
)
_YIELDING = StemSet("lose fall go slip crash succumb sink".split())
_AGAINST = frozenset("over against at to by from".split())
_UPON = frozenset("after following since despite with from in before of".split())
_TEAMS = frozenset((MentionKind.ORGANISATION, MentionKind.PLACE))
_DOWN = frozenset(("down", "out"))
_BACK = 7  # tokens from the noun back to its verb
_RULE = "which one of a run it was"
_RUNS = (
    (frozenset("season campaign year".split()), frozenset("season campaign year".split())),
    (frozenset("row succession straight".split()), frozenset("row succession running".split())),
)
_FIRST_TIME = frozenset(("time", "half", "minute"))
_ENDS = frozenset("of in straight successive consecutive league home away".split())
_REACH, _MOST = 6, 200  # tokens from an ordinal to its run; sentences that are read
_LEAD = 8  # sentences that may tell how a match ended, where no score is told


class Result(NamedTuple):
    """The tokens that name who won and who lost; None where a sentence does not name them."""

    winner: Range | None
    loser: Range | None


def told_first(library: Library, number: int, *, wins: bool) -> tuple[Span, Sentence] | None:
    """The winner, or loser, of the first sentences of a story that tell of one."""
    reading = library.readings[number]
    for sentence in reading.article.sentences[:_LEAD]:
        read = reading.sentence(sentence.index)
        found = result_of(read, reading.clauses(sentence.index))
        side = (found.winner if wins else found.loser) if found is not None else None
        if side is not None:
            return Span(*read.offsets(*side)), sentence
    return None


def nth_of_run(question: Question, library: Library) -> Answer | None:
    """ "How many games have they lost this season?" of "Lund's fifth defeat of the season", "the
    win was Osk's third of the season"."""
    lowers = [token.text.lower() for token in question.tokens]
    spans = [span for asked, span in _RUNS if not asked.isdisjoint(lowers)]
    nouns = _DEFEATS if question.predicate == stem("lose") else _WINS
    names = {term.stem for term in question.terms if term.kind == "name"}
    for reading in library.readings if spans else ():
        for sentence in reading.article.sentences[:_MOST]:
            read = reading.sentence(sentence.index)
            at = _nth(read, nouns, spans[0])
            if at >= 0 and names <= {*read.stems, *_near(reading, sentence.index)}:
                return told_in(question, read, (at, at + 1), rule=_RULE, confidence=0.7)
    return None


def _nth(read: SentenceReading, nouns: frozenset[str], span: frozenset[str]) -> int:
    """The place of an ordinal that tells which one of the run a win or defeat was, or -1."""
    for at, word in enumerate(read.lowers):
        behind = read.lowers[at + 1 : at + _REACH]
        if not rank_of_word(word) or not set(behind) & span or _FIRST_TIME & {*behind[:1]}:
            continue
        here = nouns & {*read.lowers[max(0, at - _REACH) : at + 3]}
        if here and (behind[0] in nouns or behind[0] in _ENDS):
            return at
    return -1


def _near(reading: Reading, index: int) -> set[str]:
    """The stems of the title and of the sentence before, which "their" may stand for."""
    before = reading.sentence(index - 1).stems if index else ()
    return {*reading.title_stems, *before}


def result_of(read: SentenceReading, clauses: Sequence[Clause]) -> Result | None:
    """What a sentence tells of the end of a match; None where it tells nothing."""
    for at, word in enumerate(read.lowers):
        if word not in _WINS and word not in _DEFEATS:
            continue
        own, other = _holder(read, clauses, at), _opponent(read, at + 1)
        if own is not None or other is not None:
            return Result(own, other) if word in _WINS else Result(other, own)
    return next(_yielded(read, clauses), None)


def _holder(read: SentenceReading, clauses: Sequence[Clause], at: int) -> Range | None:
    """Whose win or defeat it is: its owner, who is given it, or who gets it."""
    start = at
    while start and read.tags[start - 1] in ("CD", "JJ", "NN", "VBN"):
        start -= 1
    if read.tags[start - 1] == "POS":
        return _name(read, start - 1)
    if start < 2 or read.lowers[start - 1] not in ("a", "an", "the", "another"):
        return None
    if read.lowers[start - 2] in _UPON:
        return _team_of(read, clauses, at)
    given = _name(read, start - 1)
    verbs = range(start - 2, max(-1, start - _BACK), -1)
    verb = next((i for i in verbs if read.tags[i].startswith("VB")), -1)
    if verb < 0 or read.stems[verb] not in _BRINGING:
        return None
    if given is not None and given[0] == verb + 1:
        return given
    return _subject(read, clauses, verb)


def _subject(read: SentenceReading, clauses: Sequence[Clause], verb: int) -> Range | None:
    told = (one for one in clauses if one.head == verb and one.voice == "active")
    part = next((one.subject for one in told if one.polarity == "positive"), None)
    return _name(read, part.end) if part is not None else None


def _team_of(read: SentenceReading, clauses: Sequence[Clause], at: int) -> Range | None:
    """ "Osk sacked their coach after a 4-0 defeat": whoever it is that the clause tells of, if no
    single person."""
    told = (one for one in clauses if one.start <= at < one.end and one.subject is not None)
    part = next((one.subject for one in told), None)
    kinds = {one.kind for one in read.mentions if part is not None and one.end == part.end}
    return _name(read, part.end) if part is not None and kinds & _TEAMS else None


def _opponent(read: SentenceReading, at: int) -> Range | None:
    """The name behind "over" or "against", right behind a win or a defeat, or "at home"."""
    if read.lowers[at : at + 2] == ("at", "home"):
        at += 2
    if read.lowers[at : at + 1] and read.lowers[at] in _AGAINST:
        named = (one for one in read.mentions if one.kind in NAME_KINDS)
        starts = {at + 1, at + 1 + (read.lowers[at + 1 : at + 2] == ("the",))}
        return next(((one.start, one.end) for one in named if one.start in starts), None)
    return None


def _name(read: SentenceReading, end: int) -> Range | None:
    """The name that ends there."""
    named = (one for one in read.mentions if one.kind in NAME_KINDS)
    return next(((one.start, one.end) for one in named if one.end == end), None)


def _yielded(read: SentenceReading, clauses: Sequence[Clause]) -> Iterator[Result]:
    """ "Lost 3-0 to Osk", "went down to Osk": right behind the verb and the score."""
    for clause in clauses:
        if read.stems[clause.head] not in _YIELDING or clause.voice != "active":
            continue
        at = clause.head + 1
        while at < len(read.tags) and (read.lowers[at] in _DOWN or read.tags[at] == "CD"):
            at += 1
        scored = "CD" in read.tags[clause.head + 1 : at]
        if not scored or read.lowers[at : at + 1] != ("to",) or clause.polarity == "negative":
            continue
        winner, loser = _opponent(read, at), _subject(read, clauses, clause.head)
        if winner is not None:
            yield Result(winner, loser)
