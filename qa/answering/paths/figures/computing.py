"""A computed answer: the figure, and the verbatim parts that it was computed from."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.paths.telling import told
from qa.answering.question import Question
from qa.types import AnswerKind

__all__ = ["computed"]


def computed(
    question: Question,
    text: str,
    note: str,
    *,
    rule: str,
    spans: Sequence[AnswerSpan],
    evidence: Sequence[AnswerSpan],
) -> Answer:
    """An answer of kind "computed"; `note` shows the computation without its result."""
    return told(
        question,
        spans,
        evidence,
        rule=rule,
        reason=f"{note} = {text}",
        confidence=0.7,
        kind=AnswerKind.COMPUTED,
        text=text,
        note=note,
    )
