"""What was planned, what came of it, and what is to come: "due to open in 2015", "opened in 2018".

A date or a sum of a plan stands beside the verb of what was done as closely as the real one. Of
"When did it open?" the plan is no answer, of "How much was it expected to cost?" it is the only
one, and "When will it open?" asks for the date to which it was put off.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from qa.answering.library import Ranked
from qa.answering.paths.winner import tells
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.answering.scoring import Scored
from qa.answering.turned import as_level, dated, of_its_own, on_side, part_of
from qa.language.stems import StemSet
from qa.reading.clauses import Clause
from qa.reading.found import TIME_KINDS, Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind as Kind

__all__ = ["Told", "as_asked", "asked", "degree_asked", "told"]


class Told(Enum):
    """Whether a figure or a date is that of a plan of the past, of what is to come after it was put
    off, or of neither."""

    FORMER_PLAN = "planned at first"
    PUT_OFF = "put off until then"
    PLAIN = "told as it is"


_PLANNING = frozenset(
    "due supposed meant scheduled expected planned intended slated forecast projected hoped".split()
)
_AT_FIRST = frozenset(("initially", "originally", "initial", "original"))
_PAST = frozenset(("was", "were", "been", "had"))
_FIRST_OF_ALL = frozenset("first initial original earlier early previous".split())
_ESTIMATES = frozenset("estimate estimates estimated budget budgeted quote forecast".split())
_PUTTING_OFF = StemSet("postpone delay defer reschedule push put move".split())
_UNTIL = frozenset(("until", "till", "to"))
_STOPS = frozenset((",", ";", ":", "but", "while"))
_NOT_YET = frozenset(("will", "shall", "'ll"))
_PAST_ASKING = frozenset(("did", "was", "were"))
_ASKING = frozenset(
    (QuestionType.WHEN, QuestionType.HOW_MUCH, QuestionType.HOW_MANY, QuestionType.WHAT)
)
_RESULTS = frozenset((QuestionType.WHEN, QuestionType.HOW_MUCH))
_FIGURES = frozenset((Kind.MONEY, Kind.NUMBER, Kind.QUANTITY, Kind.PERCENT))
_TIMED = TIME_KINDS | {Kind.AGE}
_REACH = 10  # tokens from a plan's verb to its date or sum
_NEAR = 5  # tokens between an estimate and its sum


def asked(question: Question) -> Told | None:
    """What a question wants of the three; None where it does not matter."""
    lowers = [token.text.lower() for token in question.tokens]
    if question.type not in _ASKING:
        return None
    past = not _PAST_ASKING.isdisjoint(lowers[:3])
    if past and (_plans(lowers) or not _AT_FIRST.isdisjoint(lowers)):
        return Told.FORMER_PLAN
    if not _NOT_YET.isdisjoint(lowers[:3]):
        return Told.PUT_OFF
    return Told.PLAIN if past and question.type in _RESULTS else None


def _plans(lowers: Sequence[str]) -> bool:
    """ "Was it supposed to open?"; "expected" alone may ask for what analysts expect."""
    return any(word in _PLANNING and after == "to" for word, after in pairwise(lowers))


def as_asked(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with one in front that is told as the question asks for it, where the first
    is a plan's and a result is asked for, or the old figure and the new one."""
    planned = _as_planned(question, dated(question, of_its_own(_of_own_clause(question, ranked))))
    return _most_so(
        question,
        on_side(
            question,
            as_level(question, _led(question, part_of(question, _on_day(question, planned)))),
        ),
    )


def _on_day(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """ "Twice" of "daily in summer and twice on Sundays", asked how often on Sundays."""
    won = ranked[0].scored if ranked and question.type is QuestionType.HOW_OFTEN else None
    if won is None or _is_on_day(won):
        return ranked
    for one in ranked:
        if one.scored.scene is won.scene and _is_on_day(one.scored):
            return [one, *(other for other in ranked if other is not one)]
    return ranked


def _is_on_day(one: Scored) -> bool:
    led = one.scene.reading.lowers[one.end : one.end + 1] in (("on",), ("in",), ("at",))
    return led and one.end + 1 < one.scene.size and one.scene.matches[one.end + 1] is not None


def _led(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """ "$82.40" of "rose $1.35 to $82.40", where it is asked what it rose to; "five" of "two of the
    five stolen paintings", where it is asked how many were stolen."""
    last = next((one.text.lower() for one in reversed(question.tokens) if one.text.isalpha()), "")
    leads = last if last in ("to", "from") else ""
    counts = question.predicate if question.type is QuestionType.HOW_MANY else ""
    won = ranked[0].scored if ranked else None
    if won is None or not (leads or counts) or not _is_figure(won):
        return ranked
    reading = won.scene.reading
    beside = [one for one in ranked if one.scored.scene is won.scene]
    for one in beside if reading.lowers[won.start - 1] != leads else ():
        start, end = one.scored.start, one.scored.end
        led = bool(leads) and reading.lowers[start - 1] == leads
        told = reading.stems[end : end + 1] == (question.predicate,)
        told = bool(counts) and told and reading.lowers[won.end : won.end + 1] == ("of",)
        if (led or told) and _is_figure(one.scored):
            return [one, *(other for other in ranked if other is not one)]
    return ranked


def _is_figure(one: Scored) -> bool:
    found = one.scene.mention_of[one.start]
    whole = found is not None and found.start == one.start and found.end == one.end
    return whole and found is not None and found.kind in _FIGURES


def _of_own_clause(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """ "Was put out by dawn" of "broke out at noon and was put out by dawn": the time in the clause
    of the deed comes before that of the clause beside it, or of one that only tells which thing
    acts: "the mill, built in 1720, burned down in 1911"."""
    if question.type is not QuestionType.WHEN or not ranked:
        return ranked
    won = ranked[0].scored
    clauses = won.scene.clauses
    deeds = [one for one in clauses if tells(question, won.scene, one)]
    if len(deeds) != 1:
        return ranked
    asides = [one for one in clauses if one.attached is not None and one is not deeds[0]]
    if not _is_beside(clauses, deeds[0], won.start):
        return ranked
    for one in ranked:
        start, end = one.scored.start, one.scored.end
        found = won.scene.mention_of[start] if one.scored.scene is won.scene else None
        timed = found is not None and found.kind in _TIMED and found.end == end
        if timed and _holds(deeds[0], start) and not any(_holds(it, start) for it in asides):
            return [one, *(other for other in ranked if other is not one)]
    return ranked


def _is_beside(clauses: Sequence[Clause], own: Clause, place: int) -> bool:
    """Whether a word stands in a clause that is joined to another one, or in an aside of it."""
    beside = [one for one in clauses if _holds(one, place) and one is not own]
    if not _holds(own, place):
        return any(_are_joined(clauses, own, one) for one in beside)
    return any(one.attached is not None and clauses[one.governor] is own for one in beside)


def _holds(clause: Clause, place: int) -> bool:
    return clause.start <= place < clause.end


def _are_joined(clauses: Sequence[Clause], one: Clause, other: Clause) -> bool:
    """ "Broke out and was put out"."""
    under = clauses[one.governor] if one.governor >= 0 else None
    over = clauses[other.governor] if other.governor >= 0 else None
    coordinated = "coordination" in (one.link, other.link)
    return coordinated and (under is other or over is one)


def _most_so(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with one in front that stands with the degree asked about: of "it pulls on the
    Earth, and it pulls hardest on the near side" the side, for "Where does it pull hardest?"."""
    own = _clause_of_degree(question, ranked[0].scored.scene) if ranked else None
    if own is None or own.start <= ranked[0].scored.start < own.end:
        return ranked
    scene = ranked[0].scored.scene
    beside = (one for one in ranked if one.scored.scene is scene)
    first = next((one for one in beside if own.head < one.scored.start < own.end), None)
    if first is None:
        return ranked
    return [first, *(one for one in ranked if one is not first)]


def degree_asked(question: Question) -> int:
    """The token of the superlative that a question ends with, "pull hardest?"; -1 for none."""
    last = next((i for i in range(len(question.tags) - 1, -1, -1) if question.tags[i] != "."), 0)
    return last if question.tags[last : last + 1] in (("RBS",), ("JJS",)) else -1


def _clause_of_degree(question: Question, scene: Scene) -> Clause | None:
    """The innermost clause with the degree that the question ends with, and with its verb."""
    degree = degree_asked(question)
    if degree < 0:
        return None
    terms = scene.matcher.terms
    at = next(
        (i for i, one in enumerate(scene.matches) if one and terms[one.term].index == degree), -1
    )
    told = [one for one in scene.clauses if one.start <= at < one.end]
    own = min(told, key=lambda one: one.end - one.start, default=None)
    asked_verb = own is not None and scene.reading.stems[own.head] == question.predicate
    return own if asked_verb else None


def _as_planned(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    wanted = asked(question)
    if wanted is None or not ranked:
        return ranked
    first = _mention(ranked[0])
    if first is None:
        return ranked
    own = told(ranked[0].scored.scene.reading, first)
    over = wanted is Told.PUT_OFF and own is Told.PLAIN and _is_over(ranked[0])
    if not over and own is not Told.FORMER_PLAN and wanted is not Told.FORMER_PLAN:
        return ranked
    own_scene = ranked[0].scored.scene
    fitting = [
        one
        for one in ranked
        if _fits(one, first, wanted) and _may_replace(one, ranked[0])
        if not over or one.scored.scene is own_scene
    ]
    best = max(fitting, key=_held, default=None)
    if best is None or (own is wanted and _held(best) <= _held(ranked[0])):
        return ranked
    return [best, *(other for other in ranked if other is not best)]


def _fits(one: Ranked, first: Found, wanted: Told) -> bool:
    """Whether a candidate is a whole date or sum of the kind of the first, told as is asked."""
    found = _mention(one)
    if found is None or (one.scored.start, one.scored.end) != (found.start, found.end):
        return False
    return _is_alike(found, first) and told(one.scored.scene.reading, found) is wanted


def _is_over(one: Ranked) -> bool:
    """ "Went bankrupt in July": the verb before a date tells of what has happened."""
    tags = one.scored.scene.reading.tags[: one.scored.start]
    return next((tag for tag in reversed(tags) if tag in ("VBD", "VB", "MD", "VBZ")), "") == "VBD"


def _held(one: Ranked) -> int:
    """How many nouns and names of the question a candidate's sentence holds."""
    scene = one.scored.scene
    return sum(scene.matcher.terms[number].kind in ("noun", "name") for number in scene.factors)


def _mention(one: Ranked) -> Found | None:
    """The date or figure at the head of a candidate."""
    scored = one.scored
    found = scored.scene.mention_of[scored.end - 1]
    return found if found is not None and found.kind in TIME_KINDS | _FIGURES else None


def _is_alike(one: Found, other: Found) -> bool:
    """Dates for dates, sums for sums: "estimate of 330 million" leaves the currency out."""
    if one.kind in _FIGURES:
        return other.kind in _FIGURES
    return one.kind is other.kind


def _may_replace(one: Ranked, first: Ranked) -> bool:
    """Whether a candidate's sentence is the first one's, or tells of as much that is asked."""
    scene, other = one.scored.scene, first.scored.scene
    near = (
        one.article == first.article
        and abs(scene.reading.sentence.index - other.reading.sentence.index) <= 1
    )
    return scene is other or (near and scene.coverage > 0.0) or _held(one) > _held(first)


def told(reading: SentenceReading, found: Found) -> Told:
    """How the sentence tells a date or a sum."""
    if _is_estimated(reading, found) or _is_of_plan(reading, found):
        return Told.FORMER_PLAN
    return Told.PUT_OFF if _is_put_off(reading, found) else Told.PLAIN


def _is_estimated(reading: SentenceReading, found: Found) -> bool:
    """ "The initial estimate of 330 million", "originally estimated at 330 million"."""
    lowers = reading.lowers
    if lowers[found.start - 1 : found.start] not in (("of",), ("at",)) or found.start < 3:
        return False
    window = lowers[max(0, found.start - _NEAR) : found.start - 1]
    return window[-1] in _ESTIMATES and not (_FIRST_OF_ALL | _AT_FIRST).isdisjoint(
        (*window, *_AT_FIRST.intersection(lowers[: found.start]))
    )


def _is_of_plan(reading: SentenceReading, found: Found) -> bool:
    """ "Was (due) to open in May", "originally expected to cost 330 million"."""
    lowers, tags = reading.lowers, reading.tags
    for at in range(found.start - 1, max(0, found.start - _REACH), -1):
        if lowers[at] in _STOPS:
            return False
        if lowers[at] != "to" or not tags[at + 1].startswith("VB"):
            continue
        before = _before(reading, at)
        planned = before >= 0 and lowers[before] in _PLANNING
        helper = _before(reading, before) if planned else before
        opening = lowers[max(0, helper) : at]
        past = helper >= 0 and lowers[helper] in _PAST and (planned or lowers[helper] != "had")
        return past or (planned and not _AT_FIRST.isdisjoint(opening))
    return False


def _before(reading: SentenceReading, at: int) -> int:
    """The token before one, adverbs aside; those of the beginning are kept."""
    at -= 1
    while at > 0 and reading.tags[at] == "RB":
        at -= 1
    return at


def _is_put_off(reading: SentenceReading, found: Found) -> bool:
    """ "Has been put off until May"."""
    lowers, stems = reading.lowers, reading.stems
    led = [i for i in range(max(0, found.start - 2), found.start) if lowers[i] in _UNTIL]
    return bool(led) and any(one in _PUTTING_OFF for one in stems[max(0, led[-1] - 3) : led[-1]])
