"""What limits an amount or a time and belongs to the answer: "up to 500 million kroner", "within
four weeks of the end", "between 11 pm and 7 am", "90 kroner a day"."""

from __future__ import annotations

from qa.answering.library import Ranked
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.reading.found import TIME_KINDS, Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind as Kind
from qa.types import Range

__all__ = ["bounded"]

_TIMES = frozenset((QuestionType.WHEN, QuestionType.HOW_LONG, QuestionType.HOW_ADJECTIVE))
_SUMS = frozenset((QuestionType.HOW_MUCH, QuestionType.WHAT))
_AMOUNTS = frozenset((Kind.MONEY, Kind.PERCENT, Kind.NUMBER, Kind.DURATION))
_BOUNDS = (("up", "to"), ("at", "least"), ("at", "most"))
# What asks for the bound itself: "What is its top speed?"
_EXTREMES = frozenset("top maximum max most highest fastest minimum least lowest".split())
_PER = frozenset(("a", "an", "per", "each", "every"))
# What a price is told for, beside the units of time and measure.
_PRICED = frozenset("share head person piece copy ticket night adult child pupil passenger".split())
_ELSEWHERE = frozenset("later ago earlier before after".split())


def bounded(question: Question, one: Ranked) -> Ranked:
    """The candidate with the words that limit its amount or time."""
    scored, scene = one.scored, one.scored.scene
    own = scene.mention_of[scored.start]
    if own is None or not own.start <= scored.start < own.end:
        return one
    start, end = scored.start, scored.end
    if own.kind in TIME_KINDS and question.type in _TIMES and start == own.start:
        start, end = _in_bounds(question, scene, own, end)
    if own.kind in _AMOUNTS and end <= own.end and not _asks_for_extreme(question):
        start = own.start if scene.reading.lowers[own.start : own.start + 2] in _BOUNDS else start
    if own.kind is Kind.MONEY and question.type in _SUMS and end == own.end:
        end = _rated(question, scene.reading, end)
    return Ranked(one.article, scored._replace(start=start, end=end))


def _asks_for_extreme(question: Question) -> bool:
    return any(token.text.lower() in _EXTREMES for token in question.tokens)


def _in_bounds(question: Question, scene: Scene, own: Found, end: int) -> Range:
    """ "Within four weeks of the end" of "four weeks", "between 11 pm and 7 am" of two times."""
    lowers, before = scene.reading.lowers, own.start - 1
    led = lowers[before] if before >= scene.reading.lead else ""
    if led == "between" and "and" in lowers[own.start : end]:
        return before, end
    counted = led == "within" or (led == "after" and question.type is QuestionType.WHEN)
    if not counted or own.kind is not Kind.DURATION:
        return own.start, end
    return before, max([end, *_objects(scene, before)])


def _objects(scene: Scene, preposition: int) -> list[int]:
    """Where the object of the preposition at some place ends, with what it is counted from."""
    told = (one for clause in scene.clauses for one in clause.obliques)
    return [one.object.end for one in told if one.preposition == preposition]


def _rated(question: Question, reading: SentenceReading, end: int) -> int:
    """The end of "90 kroner a day", but "paid 90 kroner a day later"."""
    each, unit, then = (*reading.lowers[end : end + 3], "", "", "")[:3]
    known = unit in _PRICED or unit in table("units") or each == "per"
    told = any(unit == token.text.lower() for token in question.tokens)
    rate = each in _PER and known and then not in _ELSEWHERE and not told
    return end + 2 if rate else end
