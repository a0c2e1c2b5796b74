"""Who won a match that a noun tells the end of: "Did Hull win?" of "Hull sacked him after a 4-0
defeat at home to Bury"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.claims.leave import Ruling
from qa.answering.paths.figures.victories import result_of
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.language.tokens import token_texts
from qa.light import pattern
from qa.types import Range

__all__ = ["bout"]

_ASKED = pattern(
    r"\s*did (?P<own>[^?]+?) (?P<verb>win|beat|defeat|lose)(?: (?:against|over|to))?"
    r"(?: (?P<other>[^?]+?))?\W*",
    re.IGNORECASE,
)
_VERBS = StemSet("win beat defeat lose draw tie thrash overcome edge".split())
_TRIED = 3  # sentences


def bout(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """Whether the side that is named won, or lost, as claimed; None where no noun tells it."""
    asked = _ASKED.fullmatch(question.resolved)
    if asked is None or question.negated:
        return None
    own, other = _names(asked["own"]), _names(asked["other"] or "")
    for number, scene in scenes[:_TRIED] if own else ():
        read = scene.reading
        verbs = (read.stems[one.head] in _VERBS for one in scene.clauses)
        found = result_of(read, scene.clauses) if not any(verbs) else None
        if found is None:
            continue
        winner, loser = _stems(scene, found.winner), _stems(scene, found.loser)
        won = own <= winner and other <= loser
        if won or (own <= loser and other <= winner):
            true = won != (asked["verb"].lower() == "lose")
            return Ruling(true, number, scene, "who won")
    return None


def _names(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in token_texts(text) if word[:1].isupper())


def _stems(scene: Scene, place: Range | None) -> frozenset[str]:
    return frozenset(scene.reading.stems[slice(*place)]) if place is not None else frozenset()
