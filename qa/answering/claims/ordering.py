"""Which of two came first: "Did he move before he married?" of "He married before he moved"."""

from __future__ import annotations

from collections.abc import Collection

from qa.answering.question import Question
from qa.answering.scene import Scene

__all__ = ["came_first", "is_out_of_order"]

_PIVOTS = ("before", "after")
_TELLING = frozenset("verb noun name adjective".split())
_THINGS = frozenset(("noun", "name"))
_HELD = 0.5


def is_out_of_order(question: Question, scene: Scene) -> bool:
    """Whether a sentence tells by the same "before" or "after" that the second came first."""
    lowers, own = [token.text.lower() for token in question.tokens], scene.reading.lowers
    pivot = next((word for word in _PIVOTS if word in lowers[2:-1] and word in own), "")
    asked = pivot
    if not pivot and "when" in lowers[2:-1]:
        # "Was it finished when he died?" of "he died before it was finished".
        asked, pivot = "when", next((word for word in _PIVOTS if word in own), "")
    if not pivot:
        return False
    terms = [(n, one.index) for n, one in enumerate(scene.matcher.terms) if one.kind in _TELLING]
    at, told = lowers.index(asked), own.index(pivot)
    first = {n for n, index in terms if 0 <= index < at}
    other = {n for n, index in terms if index > at}
    comma = own.index(",") if "," in own else 0
    if told == 0 and comma:
        behind, before = _held(scene, range(comma)), _held(scene, range(comma, scene.size))
    else:
        before, behind = _held(scene, range(told)), _held(scene, range(told, scene.size))
    before, behind = before - behind, behind - before
    if asked == "when" and pivot == "after":
        first, other = other, first
    if not (other & before and first & behind):
        return False
    things = {n for n, one in enumerate(scene.matcher.terms) if one.kind in _THINGS}
    if first & things and other & things:
        # "Was the tunnel finished before the bridge?": the verb is that of both.
        first &= things
    return not (other & behind or first & before)


def came_first(question: Question, scene: Scene) -> bool | None:
    """Whether the one of which that is claimed came first: "Was the mill finished first?" of "the
    mill was finished before the inn"; None where no two are set in order."""
    lowers, own = [token.text.lower() for token in question.tokens], scene.reading.lowers
    said = [word for word in lowers if word[0].isalnum()]
    pivot = next((word for word in _PIVOTS if own.count(word) == 1), "")
    if said[-1] != "first" or not pivot or question.negated or own[0] == pivot:
        return None
    told, terms = own.index(pivot), scene.matcher.terms
    deeds = {n for n, one in enumerate(terms) if one.kind == "verb"}
    things = {n for n, one in enumerate(terms) if one.kind in _THINGS}
    before, behind = _held(scene, range(told)), _held(scene, range(told + 1, scene.size))
    if not any(tag.startswith("NN") for tag in scene.reading.tags[told + 1 :]):
        return None  # "before 1950"
    if not deeds or not deeds <= before | behind or not things or things <= before & behind:
        return None
    if things <= before:
        return pivot == "before"
    return pivot == "after" if things <= behind else None


def _held(scene: Scene, places: Collection[int]) -> set[int]:
    found = (scene.matches[i] for i in places)
    return {one.term for one in found if one is not None and one.factor >= _HELD}
