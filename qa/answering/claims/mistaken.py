"""What something was taken for and is not: "Is the painting a copy?" of "The painting, thought to
be a copy, turned out to be a Vermeer", "Was it a bomb?" of "The bomb turned out to be a toy"."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.leave import Ruling
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.stems import StemSet
from qa.types import Range

__all__ = ["mistaken"]

_PROVING = StemSet("turn prove".split())
_TAKING = StemSet("think believe assume presume suppose consider take mistake suspect fear".split())
_ENDS = frozenset((",", ".", ";", ":", "–", "—", "but", "until", "before"))
_TO_BE, _FOR = ("to", "be"), ("for",)
_TRIED = 3  # sentences


def mistaken(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """That something is not what it was taken for, where a sentence tells what it is instead."""
    asked = _said_of_it(question)
    if not asked or question.negated:
        return None
    for number, scene in scenes[:_TRIED]:
        truth = _proved(scene)
        if truth is None or not _holds_the_rest(scene, asked):
            continue
        said = _terms(scene, truth)
        false = _taken(scene, truth)
        wanted = {n for n, term in enumerate(scene.matcher.terms) if term.index in asked}
        if wanted and not wanted & said and wanted <= _terms(scene, false):
            words = " ".join(scene.reading.words[slice(*truth)])
            return Ruling(False, number, scene, words)
    return None


def _said_of_it(question: Question) -> frozenset[int]:
    """The tokens of what a question asks whether something is: "a copy" of "Is the painting a
    copy?"."""
    lowers = [token.text.lower() for token in question.tokens]
    if not lowers or lowers[0] not in BE:
        return frozenset()
    heads = [i for i, tag in enumerate(question.tags) if tag.startswith(("NN", "PRP", "JJ"))]
    article = next((i for i in range(2, len(lowers)) if lowers[i] in ("a", "an")), 0)
    start = article or (heads[-1] if len(heads) > 1 else 0)
    return frozenset(range(start, len(lowers))) if start else frozenset()


def _proved(scene: Scene) -> Range | None:
    """What something "turned out to be", or "proved to be"."""
    own = scene.reading
    for i, one in enumerate(own.stems):
        if one in _PROVING:
            start = i + 1 + (own.lowers[i + 1 : i + 2] == ("out",))
            if own.lowers[start : start + 2] == _TO_BE:
                return start + 2, _end(own.lowers, start + 2)
    return None


def _taken(scene: Scene, truth: Range) -> Range:
    """What the same thing was taken for, or is called before the truth is told."""
    own = scene.reading
    for i, one in enumerate(own.stems[: truth[0]]):
        if one in _TAKING:
            behind = own.lowers[i + 1 : i + 3]
            start = i + 3 if behind == _TO_BE else i + 2 if behind[:1] == _FOR else i + 1
            return start, _end(own.lowers, start)
    return 0, truth[0]


def _end(lowers: Sequence[str], start: int) -> int:
    return next((i for i in range(start, len(lowers)) if lowers[i] in _ENDS), len(lowers))


def _terms(scene: Scene, place: Range) -> set[int]:
    return {one.term for one in scene.matches[slice(*place)] if one and one.factor >= FAMILY}


def _holds_the_rest(scene: Scene, asked: frozenset[int]) -> bool:
    """Whether a sentence has, or stands for, what the question is about."""
    return all(
        scene.factors.get(n, 0.0) >= FAMILY
        for n, term in enumerate(scene.matcher.terms)
        if term.index >= 0 and term.index not in asked and term.kind in ("noun", "name")
    )
