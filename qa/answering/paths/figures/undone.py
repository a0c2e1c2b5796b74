"""What a figure was before a change that is told: 30 euros, of "doubled the fee to 60 euros", 35 of
"rose by 5 euros to 40"."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.paths.figures.computing import computed, spelled
from qa.answering.paths.figures.levels import FALLS, RISES
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.found import Found
from qa.reading.quantities.finding import value
from qa.types import MentionKind

__all__ = ["undone"]

_RULE = "the change told, undone"
_FACTORS = {
    stem(verb): factor
    for verb, factor in (
        ("double", 2.0), ("treble", 3.0), ("triple", 3.0), ("quadruple", 4.0), ("halve", 0.5),
        ("half", 0.5),
    )
}  # fmt: skip
_TO = ("to",)
_WHOLE = 100.0


class _Change(NamedTuple):
    """A level, what it was before, and where the words that tell of the change begin."""

    level: Found
    before: float
    unit: str
    start: int


def undone(question: Question, scene: Scene) -> Answer | None:
    """The level before the change that leads "to" another, computed; None where the sentence tells
    none, or tells the level before itself."""
    own = scene.reading
    if "from" in own.lowers:
        return None
    change = _change(scene)
    if change is None:
        return None
    level = span_in(own, (change.level.start, change.level.end), change.level.normal)
    words = span_in(own, (change.start, change.level.end), "")
    text = spelled(round(change.before, 2), change.unit, level.text)
    return computed(
        question, text, words.text, rule=_RULE, spans=(level,), evidence=(sentence_of(own),)
    )


def _change(scene: Scene) -> _Change | None:
    own = scene.reading
    for level in own.mentions:
        amount = _amount(scene, level)
        if amount is None or own.lowers[max(0, level.start - 1) : level.start] != _TO:
            continue
        clause = range(level.start - 1, -1, -1)
        for i in clause:
            if own.stems[i] in _FACTORS:
                before = amount[0] / _FACTORS[own.stems[i]]
                return _Change(level, before, amount[1], i)
            if own.stems[i] in RISES or own.stems[i] in FALLS:
                step = _step(scene, i, level, amount)
                return _Change(level, step, amount[1], i) if step is not None else None
    return None


def _amount(scene: Scene, one: Found) -> tuple[float, str] | None:
    """The number and the unit of a figure, or of a duration in one unit: "40 minutes"."""
    words = scene.reading.lowers[one.start : one.end]
    if one.kind is MentionKind.DURATION and len(words) == len(("40", "minutes")):
        return (float(words[0]), words[1]) if words[0].isdecimal() else None
    return value(one.normal) if one.normal else None


def _step(scene: Scene, verb: int, level: Found, amount: tuple[float, str]) -> float | None:
    """The level before a rise or a fall "by" so much, or so much per cent."""
    for one in scene.reading.mentions:
        by = _amount(scene, one) if verb < one.start and one.end <= level.start else None
        if by is None:
            continue
        sign = 1.0 if scene.reading.stems[verb] in RISES else -1.0
        if by[1] not in ("", "%") and not amount[1]:
            return amount[0] - sign * by[0]  # "by 10 euros to 90"
        if by[1] == "%" != amount[1]:
            return amount[0] / (1.0 + sign * by[0] / _WHOLE)
        return amount[0] - sign * by[0] if by[1] == amount[1] else None
    return None
