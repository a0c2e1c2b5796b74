"""Why: what tells a reason comes before the place, the goal or the help beside it."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.expected import class_of
from qa.answering.library import Ranked
from qa.answering.scene import Scene
from qa.types import MentionKind, Range

__all__ = ["giving_reasons", "is_whereabouts", "whole_reason"]

# What stands behind these is where something goes, of any kind.
_GOALS = frozenset("to into onto near towards toward beside behind under opposite along".split())
_SPOTS = frozenset(("place", "building"))
# Behind these only what is a place by its name or its noun is one: "died in a fire" tells why.
_WITHIN = frozenset(("in", "at", "on", "off", "from", "for"))


def giving_reasons(ranked: Sequence[Ranked]) -> list[Ranked]:
    """The candidates of a why question; where the first is a place or an aside, the first whole
    reason of its sentence comes before it."""
    found = list(ranked)
    if not found or not _is_beside(found[0].scored.scene, _place(found[0])):
        return found
    for i, one in enumerate(found):
        own = one.scored.scene is found[0].scored.scene
        if own and whole_reason(one.scored.scene, _place(one)):
            return [one, *found[:i], *found[i + 1 :]]
    return found


def _is_beside(scene: Scene, place: Range) -> bool:
    """Whether a span is where something is, or what a relative clause adds to the subject: "the
    museum, which [draws crowds], will close"."""
    if is_whereabouts(scene, place):
        return True
    added = any(one.kind == "relative" and one.verb_start == place[0] for one in scene.clauses)
    return added and any(
        scene.reading.tags[i].startswith("VB") for i in range(place[1], scene.size)
    )


def whole_reason(scene: Scene, place: Range) -> bool:
    """Whether a span is just what the sentence gives as a reason, or as an occasion."""
    told = (*scene.reading.reasons, *scene.reading.occasions)
    return any((one.start, one.end) == place for one in told)


def is_whereabouts(scene: Scene, place: Range) -> bool:
    """Whether a span without a verb is where something is or goes: "carried to [the barn]"."""
    reading, (start, end) = scene.reading, place
    led = reading.lowers[start] in _GOALS | _WITHIN
    before = reading.lowers[start - (not led)] if start or led else ""
    if before not in _GOALS | _WITHIN or any("VB" in tag for tag in reading.tags[start:end]):
        return False
    told = (*reading.reasons, *reading.occasions)
    if any(one.start < end and start < one.end for one in told):
        return False
    ends = (scene.mention_of[start + led], scene.mention_of[end - 1])
    named = any(own is not None and own.kind is MentionKind.PLACE for own in ends)
    of = next((i for i in range(start + 1, end) if reading.lowers[i] == "of"), end)
    headed = class_of(reading.lowers[of - 1]) in _SPOTS  # "the island of Skarvoy"
    return before in _GOALS or named or headed or class_of(reading.lowers[end - 1]) in _SPOTS


def _place(one: Ranked) -> Range:
    return one.scored.start, one.scored.end
