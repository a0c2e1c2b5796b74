""" "When are counts lowest?" of "they are highest at dusk, and lowest after rain": what stands
behind the degree asked about, where the sentence tells of its opposite too."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.planned import degree_asked
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.types import Range

__all__ = ["answer"]

_RULE, _SURE = "what stands behind the degree asked about", 0.8
_MOST = ("JJS", "RBS")
_ENDS = frozenset((",", ";", ".", ":"))
# "In the evening" is told as "the evening", "after rain" whole.
_PLAIN = frozenset("in at on".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The phrase behind the degree that the question ends with; None where no sentence tells of
    that and of another."""
    degree = degree_asked(question)
    if degree < 0:
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        place = _behind(scene, degree)
        if place is not None:
            return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _behind(scene: Scene, asked: int) -> Range | None:
    """The phrase between the degree and the next one, or the end of its part of the sentence."""
    reading, terms = scene.reading, scene.matcher.terms
    degrees = [i for i, tag in enumerate(reading.tags) if tag in _MOST]
    own = [
        i
        for i in degrees
        if (found := scene.matches[i]) and found.factor >= 1.0 and terms[found.term].index == asked
    ]
    if len(degrees) < 2 or len(own) != 1 or reading.tags[own[0] + 1 : own[0] + 2] != ("IN",):
        return None
    start = own[0] + 1
    behind = (i for i in range(start, scene.size) if i in degrees or reading.lowers[i] in _ENDS)
    end = next(behind, scene.size)
    while end > start and (reading.tags[end - 1] in ("CC", "DT") or reading.lowers[end - 1] == ","):
        end -= 1
    return (start + (reading.lowers[start] in _PLAIN), end) if end > start + 1 else None
