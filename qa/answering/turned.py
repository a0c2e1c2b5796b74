"""What something was turned from, and into what: "cut her target from 390 pence to 330 pence"."""

from __future__ import annotations

from itertools import pairwise

from qa.answering.changing import CHANGES
from qa.answering.library import Ranked
from qa.answering.question import Question, QuestionType, Role, Term
from qa.answering.scene import Scene
from qa.answering.scoring import Scored
from qa.language.lexicon import table
from qa.language.stems import singular, stem
from qa.reading.clauses import Clause
from qa.reading.found import TIME_KINDS, Found
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import MentionKind as Kind
from qa.types import Range

__all__ = ["as_level", "asks_for_side", "by_its_verb", "dated", "of_its_own", "on_side", "part_of"]

_FIGURES = frozenset((Kind.MONEY, Kind.NUMBER, Kind.QUANTITY, Kind.PERCENT)) | TIME_KINDS
_NEW = frozenset("new current now present latest".split())
_TODAY = frozenset("now current currently present today".split())
_OLD = frozenset("old previous former earlier before previously originally initially".split())
_USED = frozenset((("use", "to"), ("used", "to")))
# "Compared with 40", "down from 40", "against 40".
_ROOTS = frozenset("from with to against than versus".split())
_STOPS = frozenset(", . ; : ) and but while – —".split())
_IS = frozenset(("is", "are", "'s", "’s"))
_BEHIND = 3  # tokens from the verb to its date
_APART = frozenset("above below more less higher lower fewer up down".split())
_BETWEEN = 4  # tokens at most from one figure to the other


def asks_for_side(question: Question) -> str:
    """The word before the figure that a question asks for: "to" of a new one, "from" of an old
    one, else ""."""
    words = [token.text.lower() for token in question.tokens]
    lowers = {*words, *(_OLD if any(pair in _USED for pair in pairwise(words)) else ())}
    if lowers.isdisjoint(_NEW) == lowers.isdisjoint(_OLD):
        return ""
    return "from" if lowers.isdisjoint(_NEW) else "to"


def part_of(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """ "32" of "32 of the 40 stalls were let", asked how many were let; "40", asked how many there
    are."""
    won = ranked[0].scored if ranked and question.type is QuestionType.HOW_MANY else None
    if won is None or not _is_number(won):
        return ranked
    reading, beside = won.scene.reading, [one for one in ranked if one.scored.scene is won.scene]
    for one in beside:
        part, whole = (won, one.scored) if _asks_for_all(question) else (one.scored, won)
        of_it = whole.start == part.end + 2 and reading.lowers[part.end] == "of"
        if of_it and _is_number(one.scored) and _is_told_of(question, part):
            return [one, *(other for other in ranked if other is not one)]
    return ranked


def _asks_for_all(question: Question) -> bool:
    """ "How many judges are there?"; not "How many seats are free?"."""
    return question.predicate == "be" and any(one.text == "there" for one in question.tokens)


def _is_told_of(question: Question, part: Scored) -> bool:
    """Whether the part begins what does, or undergoes, the deed asked about, if one is asked."""
    if _asks_for_all(question):
        return True
    told = (one for one in part.scene.clauses if one.polarity == "positive")
    own = (one for one in told if part.scene.reading.stems[one.head] == question.predicate)
    return any(one.subject is not None and one.subject.start == part.start for one in own)


def _is_number(one: Scored) -> bool:
    return all(tag == "CD" for tag in one.scene.reading.tags[one.start : one.end])


def of_its_own(ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with Vermont in front of "The centre is in Madrid, while the right wing hangs
    in Vermont", where Madrid comes first and the right wing is asked about: behind the verb of what
    is asked about stands what is told of it."""
    won = ranked[0].scored if ranked else None
    first = won.scene.mention_of[won.end - 1] if won is not None else None
    here = _clause_of(won.scene, won.start) if won is not None and first is not None else None
    if won is None or first is None or here is None:
        return ranked
    asked = {n for n, one in enumerate(won.scene.matcher.terms) if _tells_which(won.scene, one)}
    asked -= _terms(won.scene, (here.start, won.end))
    if here.subject is not None:  # "Born in Lund and raised in Kiel, Dahl …"
        asked -= _terms(won.scene, (here.subject.start, here.subject.end))
    for one in ranked if asked else ():
        same = one.scored.scene is won.scene
        found = won.scene.mention_of[one.scored.end - 1] if same else None
        alike = found is not None and found is not first and found.kind is first.kind
        there = _clause_of(won.scene, one.scored.start) if alike else None
        if there is None or there.subject is None or not _is_apart_from(there, here):
            continue
        if asked <= _terms(won.scene, (there.subject.start, there.subject.end)):
            return [one, *(rest for rest in ranked if rest is not one)]
    return ranked


def by_its_verb(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with the Rovers in front of "Town won the Shield, beating the Rovers", where
    it is asked whom Town beat: the object of the very verb, and not of one that says the like."""
    won = ranked[0].scored if ranked else None
    told = _with_object(won.scene, won.start, won.end) if won is not None else None
    if won is None or told is None or won.scene.reading.stems[told.head] == question.predicate:
        return ranked
    for clause in won.scene.clauses:
        very = won.scene.reading.stems[clause.head] == question.predicate
        if not very or clause.voice != "active" or clause.subject != told.subject:
            continue
        for one in ranked:
            same = one.scored.scene is won.scene
            if same and _with_object(won.scene, one.scored.start, one.scored.end) is clause:
                return [one, *(rest for rest in ranked if rest is not one)]
    return ranked


def _with_object(scene: Scene, start: int, end: int) -> Clause | None:
    """The clause in whose object some tokens stand."""
    objects = ((one, one.object) for one in scene.clauses if one.object is not None)
    return next((one for one, of in objects if of.start <= start and end <= of.end), None)


def _clause_of(scene: Scene, at: int) -> Clause | None:
    """The clause with a subject of its own whose verb stands last before a token."""
    before = [
        one
        for one in scene.clauses
        if one.verb_end <= at and one.subject is not None and one.subject.start >= one.start
    ]
    return max(before, key=lambda one: one.verb_end, default=None)


def _is_apart_from(one: Clause, other: Clause) -> bool:
    """Whether one of two clauses ends its verb before the other begins."""
    return one.verb_end <= other.start or other.verb_end <= one.start


def _tells_which(scene: Scene, term: Term) -> bool:
    own = term.index >= 0 and term.word.lower() != scene.question.answer_type
    return own and term.kind in ("noun", "name", "adjective")


def _terms(scene: Scene, place: Range) -> set[int]:
    return {one.term for one in scene.matches[slice(*place)] if one is not None}


def dated(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with a date of the deed in front where "when" is asked and the first is an
    age: "died at the age of 87" tells less than "died 9 October"."""
    if question.type is not QuestionType.WHEN or not ranked:
        return ranked
    ranked = _of_themselves(ranked)
    if not _is_age(ranked[0]):
        return ranked
    dates = (one for one in ranked if _is_date_of(question, one))
    first = next(dates, None)
    return ranked if first is None else [first, *(one for one in ranked if one is not first)]


def _of_themselves(ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with Ann's own day in front of that of "her husband", where she is meant."""
    won = ranked[0].scored
    names = {n for n, one in enumerate(won.scene.matcher.terms) if one.kind == "name"}
    told = _clause_of(won.scene, won.start)
    if not names or told is None or told.subject is None or not _is_of_kin(won.scene, told.subject):
        return ranked
    for one in ranked:
        scene, found = one.scored.scene, one.scored.scene.mention_of[one.scored.end - 1]
        clause = _clause_of(scene, one.scored.start) if found and found.kind is Kind.DATE else None
        if clause is None or clause.subject is None or _is_of_kin(scene, clause.subject):
            continue
        own = clause.subject.start, clause.subject.end
        same = scene.reading.stems[clause.head] == won.scene.reading.stems[told.head]
        if same and names <= _terms(scene, own):
            return [one, *(rest for rest in ranked if rest is not one)]
    return ranked


def _is_of_kin(scene: Scene, subject: Phrase) -> bool:
    """ "Her husband", where no husband is asked about."""
    start, end = subject.parts[0]
    owned = not {"PRP$", "POS", "WP$"}.isdisjoint(scene.reading.tags[max(0, start - 1) : end])
    kin = singular(scene.reading.lowers[end - 1]) in table("kin")
    return owned and kin and scene.matches[end - 1] is None


def _is_age(one: Ranked) -> bool:
    found = one.scored.scene.mention_of[one.scored.end - 1]
    return found is not None and found.kind is Kind.AGE


def _is_date_of(question: Question, one: Ranked) -> bool:
    """Whether a candidate is a whole date right behind the verb that is asked about."""
    scored, scene = one.scored, one.scored.scene
    found = scene.mention_of[scored.end - 1]
    if found is None or found.kind is not Kind.DATE or found.start != scored.start:
        return False
    behind = scene.reading.stems[max(0, scored.start - _BEHIND) : scored.start]
    return question.predicate in behind


def as_level(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with the level in front where the first is how far it is from another: "168
    euros" of "168 euros a month, 12 euros above its level in 2019"."""
    if question.type is not QuestionType.HOW_MUCH or not ranked:
        return ranked
    won, asked = ranked[0].scored, {token.text.lower() for token in question.tokens}
    if not _is_apart(won.scene.reading, won.end) or not asked.isdisjoint(_APART):
        return ranked
    first = won.scene.mention_of[won.end - 1]
    for one in ranked:
        level = one.scored.scene.mention_of[one.scored.end - 1]
        alike = first is not None and level is not None and level.kind is first.kind
        same = one.scored.scene is won.scene and one.scored.end < won.start
        if alike and same and not _is_apart(won.scene.reading, one.scored.end):
            return [one, *(rest for rest in ranked if rest is not one)]
    return ranked


def _is_apart(reading: SentenceReading, end: int) -> bool:
    """Whether a figure before token `end` tells a difference: "12 euros above", "3% more than"."""
    behind = reading.lowers[end : end + 2]
    return behind[:1] in (("above",), ("below",)) or (
        behind[:1] != () and behind[0] in _APART and behind[1:] == ("than",)
    )


def on_side(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with the new figure in front where a new one is asked for, and the first is
    what that was turned from; and the other way round. Where neither is said and the first is both,
    the new one is what it is."""
    side = _of_time(question, ranked) or asks_for_side(question)
    ranked = ranked if side else _of_that(ranked)
    if not ranked:
        return ranked
    won = ranked[0].scored
    first = won.scene.mention_of[won.end - 1]
    if first is not None and not side:
        new = _new_one(question, won, first)
        return _in_front(ranked, (new.start, new.end)) if new is not None else ranked
    if first is None:
        return _worded(ranked, side) if side else ranked
    own = won.scene.reading
    place = (first.start, first.end) if _lead(own, first) == side else None
    other = _turned(own, first, side)
    return _in_front(ranked, (other.start, other.end) if other is not None else place)


def _of_time(question: Question, ranked: list[Ranked]) -> str:
    """The side of "will cut the trip from 50 minutes to 20": what it will be, or is until then."""
    won = ranked[0].scored if ranked else None
    if won is None or "will" not in won.scene.reading.lowers[: won.start]:
        return ""
    lowers = {token.text.lower() for token in question.tokens}
    if not lowers.isdisjoint(_OLD | _TODAY):
        return "from"
    return "to" if "will" in lowers else ""


def _in_front(ranked: list[Ranked], place: Range | None) -> list[Ranked]:
    """The candidates with the one of a place in the first one's sentence in front."""
    for one in ranked if place is not None else ():
        same = one.scored.scene is ranked[0].scored.scene
        if same and (one.scored.start, one.scored.end) == place:
            return [one, *(rest for rest in ranked if rest is not one)]
    return ranked


def _new_one(question: Question, won: Scored, last: Found) -> Found | None:
    """£186m of "£210m to £186m", of what changed from the one to the other; of £210m alone where
    the question is about what is, and not about the change."""
    own = won.scene.reading
    asked = any(stem(token.text) in CHANGES for token in question.tokens)
    if (
        asked
        or last.kind in TIME_KINDS
        or not any(one in CHANGES for one in own.stems[: won.start])
    ):
        return None
    old = _turned(own, last, "from")
    if old is not None and won.start in (old.start, old.start - 1):
        return last
    now = question.role is Role.COPULA or question.type is QuestionType.HOW_ADJECTIVE
    being = not _IS.isdisjoint(token.text.lower() for token in question.tokens[:4])
    return _turned(own, last, "to") if now and being else None


def _worded(ranked: list[Ranked], side: str) -> list[Ranked]:
    """The candidates with the red of "from red to orange" in front, or the orange."""
    won = ranked[0].scored
    lowers = won.scene.reading.lowers
    for one in ranked:
        start, end = one.scored.start, one.scored.end
        same = one.scored.scene is won.scene and won.start - _BETWEEN <= start <= won.end
        if not same or lowers[start - 1 : start] != (side,):
            continue
        behind = lowers[end : end + 1] == ("to",) if side == "from" else True
        before = "from" in lowers[max(0, start - _BETWEEN) : start] if side == "to" else True
        if behind and before and not {"from", "to"} & {*lowers[start:end]}:
            return _in_front(ranked, (start, end))
    return ranked


def _of_that(ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with the figure in front that another is compared with, where the question
    names what stands behind it alone: "900,000 in Hull", "310,000 at midday"."""
    won = ranked[0].scored if ranked else None
    first = won.scene.mention_of[won.end - 1] if won is not None else None
    if won is None or first is None or first.kind not in _FIGURES - TIME_KINDS:
        return ranked
    scene = won.scene
    for one in scene.reading.mentions:
        led = _ROOTS.intersection(scene.reading.lowers[max(first.end, one.start - 2) : one.start])
        if one.start < first.end or one.kind not in _FIGURES - TIME_KINDS or not led:
            continue
        stops = (i for i in range(one.end, scene.size) if scene.reading.lowers[i] in _STOPS)
        end = next(stops, scene.size)
        own = {found.term for found in scene.matches[one.end : end] if found is not None}
        rest = (*scene.matches[: one.start], *scene.matches[end:])
        others = {found.term for found in rest if found is not None}
        if own - others:
            return _in_front(ranked, (one.start, one.end))
    return ranked


def _turned(reading: SentenceReading, first: Found, side: str) -> Found | None:
    """The other figure of "from 390 pence to 330 pence" or "to 330 pence from 390 pence", where
    that one stands behind `side`."""
    for one in reading.mentions:
        left, right = (first, one) if first.start < one.start else (one, first)
        near = left is not right and right.start - left.end <= _BETWEEN
        ends = {_lead(reading, first), _lead(reading, one)}
        alike = one.kind in _FIGURES and (one.kind is first.kind)
        if near and alike and ends == {"from", "to"} and _lead(reading, one) == side:
            return one
    return None


def _lead(reading: SentenceReading, one: Found) -> str:
    return reading.lowers[one.start - 1] if one.start else ""
