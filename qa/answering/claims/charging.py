"""What has to be paid for, and what a list has: "Does the firm charge for repairs?" of "It repairs
faulty ones for nothing", "Does it come in blue?" of "three colours: moss, rust and grey".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.claims.leave import Ruling
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import singular, stem
from qa.light import pattern

__all__ = ["charged", "coloured"]

_CHARGED = pattern(
    r"(?:do|does|did|will|would|is|are|must) (?:i|you|we|one|people|there)?.*?\b"
    r"(?P<paid>charges?|charged|pay|fund|cost (?:anything|money)|(?:for )?free|free of charge)\b.*",
    re.IGNORECASE,
)
_NOTHING = pattern(
    r"\b(?:for nothing|for free|free of charge|at no (?:extra )?(?:cost|charge)|without charge"
    r"|(?:is|are) free)(?= ?[.,;:)]|$| and | but )"
)
_PAYING = frozenset(map(stem, "charge pay fund have cost free anything money nothing".split()))
_HELD = 0.5
_COLOURED = pattern(
    r"(?:is|are|does|do|can) .+? (?:in|available in|come in|sold in) (?:the colour )?"
    r"(?P<colour>[a-z]+)",
    re.IGNORECASE,
)
_LIST = pattern(r"\bcolou?rs : (?P<list>[a-z ,-]+)")


def charged(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """Whether one pays for what is asked about, where a sentence says that it is done for
    nothing."""
    asked = _CHARGED.fullmatch(question.resolved.strip(" ?"))
    if asked is None or question.negated:
        return None
    for number, scene in scenes:
        said = _NOTHING.search(" ".join(scene.reading.lowers))
        if said is not None and _is_of_it(scene):
            return Ruling("free" in asked["paid"].lower(), number, scene, said[0])
    return None


def _is_of_it(scene: Scene) -> bool:
    """Whether the things asked about stand there, but for a name that "it" may stand for."""
    terms = scene.matcher.terms
    asked = [
        n
        for n, term in enumerate(terms)
        if term.index >= 0 and term.stem not in _PAYING and term.kind != "name"
    ]
    return bool(asked) and all(scene.own_factors.get(n, 0.0) >= _HELD for n in asked)


def coloured(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """Whether a thing comes in a colour, by the list of those that it comes in."""
    asked = _COLOURED.fullmatch(question.resolved.strip(" ?"))
    colour = asked["colour"].lower() if asked else ""
    if colour not in words("colours"):
        return None
    for number, scene in scenes:
        told = _LIST.search(" ".join(scene.reading.lowers))
        if told is not None:
            inside = re.split(r"[ ,]+", told["list"])
            return Ruling(colour in map(singular, inside), number, scene, told[0])
    return None
