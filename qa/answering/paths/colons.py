"""All of a list behind the noun that is asked for: "three colours: moss, rust and grey"."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import singular
from qa.reading.reading import Reading
from qa.types import Range

__all__ = ["answer"]

_RULE = "the list behind what is asked for"
_ASKING = frozenset((QuestionType.WHAT, QuestionType.WHICH))
_ENDS = frozenset((".", ";", ":", "(", ")", "—", "–", "?", "!"))
_FINITE = ("VBD", "VBZ", "VBP", "MD")


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The whole list, where all that is asked about stands in its sentence or in the title."""
    if question.type not in _ASKING or not question.plural or not question.answer_type:
        return None
    matcher = Matcher(question, context.hints)
    for number, scene in library.scenes(question, matcher, context):
        for place in _lists(scene, question.answer_type):
            if _is_of_it(scene, library.readings[number]):
                return told_in(question, scene.reading, place, rule=_RULE, confidence=0.75)
    return None


def _lists(scene: Scene, noun: str) -> Iterator[Range]:
    """The parts of "three colours: moss, rust and grey", two or more and no clause; a label's are a
    list of their own."""
    own = scene.reading
    for colon in range(2, scene.size - 1):
        if own.lowers[colon] != ":" or singular(own.lowers[colon - 1]) != singular(noun.lower()):
            continue
        stops = (i for i in range(colon + 1, scene.size) if own.lowers[i] in _ENDS)
        end = next(stops, scene.size)
        joined = {",", "and", "or"}.intersection(own.lowers[colon + 1 : end])
        if _is_narrowed(scene, colon + 1, end):
            continue
        clause = any(own.tags[i] in _FINITE for i in range(colon + 2, end))
        if joined and not clause:
            yield colon + 1, end


def _is_narrowed(scene: Scene, start: int, end: int) -> bool:
    """Whether a noun or name of the question stands in the list alone: "the cross in Lund, the cup
    in Malmo" tells no towns of the cup as a whole."""
    kinds = ("noun", "name")
    inside = {term for i, term, _ in scene.matched if start <= i < end and scene.kinds[i] in kinds}
    outside = {term for i, term, _ in scene.matched if not start <= i < end}
    return not inside <= outside


def _is_of_it(scene: Scene, reading: Reading) -> bool:
    titled = scene.matcher.said(reading.title_stems)
    return all(
        n in scene.factors or n in titled
        for n, term in enumerate(scene.matcher.terms)
        if term.kind in ("noun", "name", "number") and term.index >= 0
    )
