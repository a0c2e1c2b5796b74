""" "What is the height of the tower?" as "How high is the tower?", where the text tells the figure
without the noun: "the tower rises to 98 metres", "the trial ran for five years"."""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import choosing
from qa.answering.paths.figures import sized
from qa.answering.question import Question
from qa.language.stems import stem
from qa.light import pattern, replace
from qa.reading.found import MEASURED_KINDS
from qa.types import AnswerKind

__all__ = ["answer"]

_ASKED = pattern(
    r"\s*what(?:'s|’s| (?P<be>is|was|are|were)) the (?:(?P<most>top|maximum|highest) )?"
    r"(?P<noun>height|depth|width|weight|speed|length|duration|running time|lifespan) "
    r"of (?P<what>.+?)\s*\?*\s*",
    re.IGNORECASE,
)
_HOW = {
    "height": "How high {be} {what}?",
    "depth": "How deep {be} {what}?",
    "width": "How wide {be} {what}?",
    "weight": "How heavy {be} {what}?",
    "speed": "How fast {be} {what}?",
    "length": "How long {be} {what}?",
    "duration": "How long did {what} last?",
    "running time": "How long {be} {what}?",
    "lifespan": "How long do {what} live?",
}
# Words of another side, by the one that is asked for: what goes down tells no height.
_OTHER_SIDES = {
    "height": pattern(r"\b(?:deep|down|below|long|wide|across|away|from|apart)\b"),
    "depth": pattern(r"\b(?:high|tall|above|up|long|wide|across|away|from|apart)\b"),
    "width": pattern(r"\b(?:high|tall|above|up|long|deep|down|below|away|from|apart)\b"),
    "length": pattern(r"\b(?:high|tall|above|up|wide|deep|down|below|away|apart)\b"),
}
_UP_TO = pattern(r"\b(?:up to|as (?:high|fast|deep|much) as|at most|no more than)\b")
_SCENES = 2


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The figure, where none of the best sentences has the noun asked with; else None."""
    found = _ASKED.fullmatch(question.resolved)
    if found is None or _is_said(found["noun"].lower(), question, library, context):
        return None
    form = _HOW[found["noun"].lower()]
    how = analyse(form.format(be=found["be"] or "is", what=found["what"]))
    told = sized.answer(how, library, context) or choosing.answer(how, library, context)
    if told.kind is not AnswerKind.SPAN or not _is_figure(told, library):
        return None
    evidence = told.evidence[0].text
    most = found["most"] is None or _UP_TO.search(evidence)
    other = _OTHER_SIDES.get(found["noun"].lower())
    aside = other is not None and other.search(evidence)
    return replace(told, question=question) if most and not aside else None


def _is_said(noun: str, question: Question, library: Library, context: Context) -> bool:
    matcher = Matcher(question, context.hints)
    best = library.scenes(question, matcher, context)[:_SCENES]
    return any(stem(noun.split()[-1]) in scene.reading.stems for _, scene in best)


def _is_figure(told: Answer, library: Library) -> bool:
    """Whether a figure with its unit is told, or "five-year"."""
    reading, span = library.reading_of(told.spans[0]), told.spans[0]
    if reading is None:
        return False
    kinds = (one for one in reading.mentions if one.kind in MEASURED_KINDS)
    places = (reading.offsets(one.start, one.end) for one in kinds)
    return "-" in span.text or any(a < span.end and span.start < b for a, b in places)
