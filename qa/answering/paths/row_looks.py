"""Quick looks at a question for the ways that go by how a text sets things side by side, or tells
of them by what they are not; see `looks`.
"""

from __future__ import annotations

from qa.answering.library import Library
from qa.answering.question import Question, QuestionType

__all__ = ["figure", "respective", "until"]

_UNORDERED = frozenset(
    (QuestionType.YES_NO, QuestionType.CHOICE, QuestionType.WHY, QuestionType.SAYING)
)
_FIGURES = frozenset(
    (
        QuestionType.HOW_MUCH, QuestionType.HOW_MANY, QuestionType.HOW_ADJECTIVE,
        QuestionType.HOW_LONG, QuestionType.HOW_FAR, QuestionType.DIFFERENCE, QuestionType.WHEN,
        QuestionType.WHAT, QuestionType.WHICH,
    )
)  # fmt: skip


def figure(question: Question, _: Library) -> bool:
    """Somebody's figure, which may be told without a verb of its own."""
    return question.type in _FIGURES


def respective(question: Question, library: Library) -> bool:
    """What is told of one of two lists that run in parallel."""
    return question.type not in _UNORDERED and _holds(library, "respectively")


def until(question: Question, library: Library) -> bool:
    """What was not done, or was lived, "until" some day."""
    return question.type is QuestionType.WHEN and _holds(library, " until ")


def _holds(library: Library, word: str) -> bool:
    return any(word in article.text for article in library.articles)
