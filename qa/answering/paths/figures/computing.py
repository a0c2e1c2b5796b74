"""A computed answer: the figure, and the verbatim parts that it was computed from."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.question import Question
from qa.types import AnswerKind, RuleHit

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
    hit = RuleHit(rule, 1.0, 0.0, f"{note} = {text}")
    return Answer(
        AnswerKind.COMPUTED,
        text,
        question,
        spans=tuple(spans),
        evidence=tuple(dict.fromkeys(evidence)),
        confidence=0.7,
        trace=(Trace(spans[0], 0.0, (hit,)),),
        note=note,
    )
