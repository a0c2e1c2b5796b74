"""A cautious reader's answers: what is less likely right than wrong is not said."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.paths.choosing import NOT_SAID
from qa.light import replace
from qa.types import AnswerKind

__all__ = ["LIKELY", "cautious"]

# Confidence is fitted, so that of answers with more of it more are right than wrong.
LIKELY = 0.5
_HELD_BACK = "the closest that it says is less likely right than wrong"
_UNTOUCHED = frozenset((AnswerKind.UNANSWERABLE, AnswerKind.CHAT))


def cautious(answer: Answer) -> Answer:
    """The answer, or that the article does not say where it is less likely right than wrong; its
    evidence then stands for the closest that is said."""
    if answer.kind in _UNTOUCHED or answer.confidence >= LIKELY:
        return answer
    return replace(
        answer,
        kind=AnswerKind.UNANSWERABLE,
        text=NOT_SAID,
        spans=(),
        confidence=1.0 - answer.confidence,
        note=_HELD_BACK,
    )
