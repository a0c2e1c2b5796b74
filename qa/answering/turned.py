"""What something was turned from, and into what: "cut her target from 390 pence to 330 pence"."""

from __future__ import annotations

from qa.answering.library import Ranked
from qa.answering.question import Question, QuestionType
from qa.reading.found import TIME_KINDS, Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind as Kind

__all__ = ["as_level", "asks_for_side", "dated", "on_side"]

_FIGURES = frozenset((Kind.MONEY, Kind.NUMBER, Kind.QUANTITY, Kind.PERCENT)) | TIME_KINDS
_NEW = frozenset("new current now present latest".split())
_OLD = frozenset("old previous former earlier before previously".split())
_BEHIND = 3  # tokens from the verb to its date
_APART = frozenset("above below more less higher lower fewer up down".split())
_BETWEEN = 4  # tokens at most from one figure to the other


def asks_for_side(question: Question) -> str:
    """The word before the figure that a question asks for: "to" of a new one, "from" of an old
    one, else ""."""
    lowers = {token.text.lower() for token in question.tokens}
    if lowers.isdisjoint(_NEW) == lowers.isdisjoint(_OLD):
        return ""
    return "from" if lowers.isdisjoint(_NEW) else "to"


def dated(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with a date of the deed in front where "when" is asked and the first is an
    age: "died at the age of 87" tells less than "died 9 October"."""
    if question.type is not QuestionType.WHEN or not ranked or not _is_age(ranked[0]):
        return ranked
    dates = (one for one in ranked if _is_date_of(question, one))
    first = next(dates, None)
    return ranked if first is None else [first, *(one for one in ranked if one is not first)]


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
    what that was turned from; and the other way round."""
    side = asks_for_side(question)
    if not side or not ranked:
        return ranked
    won = ranked[0].scored
    first = won.scene.mention_of[won.end - 1]
    other = _turned(won.scene.reading, first, side) if first is not None else None
    if other is None:
        return ranked
    place = (other.start, other.end)
    for one in ranked:
        if one.scored.scene is won.scene and (one.scored.start, one.scored.end) == place:
            return [one, *(rest for rest in ranked if rest is not one)]
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
