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
    r"|(?:is|are|be) free|(?:go|goes|gets? in|enters?|travels?|rides?|eats?|stays?|swims?|parks?|"
    r"(?:is|are) admitted) free)(?= ?[.,;:)]|$| (?:and|but|for|on|in|at|to) )"
)
_PAYING = frozenset(map(stem, "charge pay fund have cost free anything money nothing".split()))
_JOINING = frozenset("and but while , ;".split())
_HELD = 0.5
_DEED = 2  # terms: what is done, and to what
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
        if said is not None and _is_of_it(scene, said[0]):
            return Ruling("free" in asked["paid"].lower(), number, scene, said[0])
    return None


def _is_of_it(scene: Scene, said: str) -> bool:
    """Whether the things asked about stand with the words that tell that it is free, but for a name
    that "it" may stand for."""
    terms = scene.matcher.terms
    asked = [
        n
        for n, term in enumerate(terms)
        if term.index >= 0 and term.stem not in _PAYING and term.kind != "name"
    ]
    own = [found for found in (scene.matches[i] for i in _told_with(scene, said)) if found]
    best = {n: max((one.factor for one in own if one.term == n), default=0.0) for n in asked}
    if 0 < len(asked) <= _DEED and _is_deed(scene, said, asked):
        return True
    return bool(asked) and all(factor >= _HELD for factor in best.values())


def _is_deed(scene: Scene, said: str, asked: Sequence[int]) -> bool:
    """Is it "Borrowing is free" where "to borrow a book" is asked about, whatever it is?"""
    lowers, size = scene.reading.lowers, len(said.split())
    at = next(i for i in range(len(lowers)) if " ".join(lowers[i : i + size]) == said)
    done = scene.matches[at - 1] if at and lowers[at - 1].endswith("ing") else None
    opens = at == 1 or lowers[at - 2] in _JOINING
    return done is not None and opens and done.term in asked and done.factor >= _HELD


def _told_with(scene: Scene, said: str) -> range:
    """The tokens that stand with such words, those of clauses that are joined on left out: "adults
    pay and [children under 12 go free]"."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    size = len(said.split())
    at = next(i for i in range(len(lowers)) if " ".join(lowers[i : i + size]) == said)
    start = max(
        (i + 1 for i in range(at) if lowers[i] in _JOINING and _has_verb(tags[:i])), default=0
    )
    ends = (i for i in range(at + size, len(lowers)) if lowers[i] in _JOINING)
    # "And costs 5 euros for adults", whatever "costs" is read as.
    apart = (i for i in ends if _has_verb(tags[i:]) or "CD" in tags[i:])
    return range(start, next(apart, len(lowers)))


def _has_verb(tags: Sequence[str]) -> bool:
    return any(tag.startswith(("VB", "MD")) for tag in tags)


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
