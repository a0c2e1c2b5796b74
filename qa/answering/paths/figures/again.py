""" "How many times was it besieged?" of "They besieged it in 1473 and again in 1478": as often as
dates are told of the one deed.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.types import MentionKind

__all__ = ["answer"]

_TWICE = 2


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """How often the deed asked about is told to have been done again; else None."""
    counts = question.type is QuestionType.HOW_MANY and question.answer_type in ("times", "time")
    if not question.predicate or not (counts or question.type is QuestionType.HOW_OFTEN):
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        for clause in scene.clauses:
            dates = _dates(question, scene, clause)
            if dates:
                return _told(question, scene, dates)
    return None


def _told(question: Question, scene: Scene, dates: list[Found]) -> Answer:
    own = scene.reading
    spans = [span_in(own, (one.start, one.end), one.normal) for one in dates]
    text = "twice" if len(dates) == _TWICE else f"{len(dates)} times"
    note = " and ".join(span.text for span in spans)
    evidence = (sentence_of(own),)
    return computed(question, text, note, rule="done again", spans=spans, evidence=evidence)


def _dates(question: Question, scene: Scene, clause: Clause) -> list[Found]:
    """The dates of a clause of the deed, where the last of them has "again" before it."""
    own = scene.reading
    if own.stems[clause.head] != question.predicate or clause.polarity == "negative":
        return []
    named = [n for n, one in enumerate(scene.matcher.terms) if one.kind in ("name", "number")]
    if not all(n in scene.factors for n in named):
        return []
    dates = [
        one
        for one in own.mentions
        if one.kind is MentionKind.DATE and clause.head < one.start < clause.end
    ]
    if len(dates) < _TWICE:
        return []
    between = own.lowers[dates[-2].end : dates[-1].start]
    return dates if between[:2] == ("and", "again") else []
