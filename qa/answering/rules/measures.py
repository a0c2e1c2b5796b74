"""Rules on what a figure or date measures: "how tall" wants metres, "which month" a month."""

from __future__ import annotations

import re

from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.language.stems import base, stem
from qa.reading.found import Found
from qa.types import MentionKind

__all__ = ["FAMILIES", "head_keys"]

FAMILIES = {"measure": "its unit measures {}", "grain": "of the part of a date asked for: {}"}
# Of these one figure each; "big" and "tall" may stand for any or for some of them.
_SIDES = frozenset("deep depth high height long length thick wide width".split())
_SAME_SIDE = {
    "deep": _SIDES - {"depth"},
    "high": _SIDES - {"height"},
    "long": _SIDES - {"length"},
    "wide": _SIDES - {"width"},
    "tall": _SIDES - {"high", "height"},
}
_PAYING = frozenset(
    stem(verb)
    for verb in "cost pay spend earn charge sell buy invest raise donate owe borrow lend".split()
)
_NO_PRICES = frozenset(
    (MentionKind.PERCENT, MentionKind.NUMBER, MentionKind.QUANTITY, MentionKind.DURATION)
)
_YEAR = re.compile(r"\d{4}s?")
_DAY = re.compile(r"[0-3]?\d(?:st|nd|rd|th)?")


def head_keys(scene: Scene, head: int) -> list[str]:
    """Whether the quantity or date at token `head` measures what the question asks for."""
    own = scene.mention_of[head]
    if own is None:
        return []
    if _asks_for_money(scene.question):
        return _price_keys(own)
    if own.kind is MentionKind.QUANTITY:
        return _unit_keys(scene, own)
    if own.kind is MentionKind.DURATION:
        return ["measure=other"] if _asked(scene) - {"length"} else []
    return _grain_keys(scene, own) if own.kind is MentionKind.DATE else []


def _asks_for_money(question: Question) -> bool:
    """ "How much did it cost?", but not "How much sugar …"."""
    return (
        question.type is QuestionType.HOW_MUCH
        and not question.answer_type
        and question.predicate in _PAYING
    )


def _price_keys(own: Found) -> list[str]:
    if own.kind is MentionKind.MONEY:
        return ["measure=asked"]
    return ["measure=other"] if own.kind in _NO_PRICES else []


def _grain_keys(scene: Scene, own: Found) -> list[str]:
    """Whether a date names the year, the month or the day that is asked for."""
    words = scene.reading.lowers[own.start : own.end]
    named = {
        "year": any(_YEAR.fullmatch(word) for word in words),
        "month": any(word in table("months") for word in words),
        "day": any(word in table("weekdays") or _DAY.fullmatch(word) for word in words),
    }
    asked = named.get(scene.question.answer_type)
    return [] if asked is None else [f"grain={'named' if asked else 'not named'}"]


def _unit_keys(scene: Scene, own: Found) -> list[str]:
    asked = _asked(scene)
    if not asked:
        return []
    units = table("units")
    measured = {units[word] for word in scene.reading.lowers[own.start : own.end] if word in units}
    if not measured:
        return []
    return [f"measure={'asked' if measured & asked and _is_named(scene, own) else 'other'}"]


def _is_named(scene: Scene, own: Found) -> bool:
    """Whether the word behind a quantity, if it is one, is the question's: "4 metres wide"."""
    named = scene.reading.lowers[own.end] if own.end < scene.size else ""
    if named not in table("dimensions"):
        return True
    words = {token.text.lower() for token in scene.question.tokens}
    return named in words or not words & _SAME_SIDE.get(named, _SIDES)


def _asked(scene: Scene) -> frozenset[str]:
    """The dimensions of the word that the question asks with: "tall", "weigh", "the height of"."""
    question, dimensions = scene.question, table("dimensions")
    start, end = question.wh
    for word in (question.answer_type, *(token.text for token in question.tokens[start:end])):
        if word.lower() in dimensions:
            return frozenset(dimensions[word.lower()].split())
    verbs = (base(token.text) for token in question.tokens)
    return frozenset("mass".split()) if "weigh" in verbs else frozenset()
