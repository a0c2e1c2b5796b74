"""An answer depends on the article and the question alone, not on what was asked before."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa.answering.answer import Answer
from qa.answering.answerer import Answerer
from qa.documents.article import Article

TEXTS = Path(__file__).parents[1] / "quality" / "texts"
# Of the beginning, of stretches in the middle and of the end; some stand on what others lead to.
QUESTIONS = (
    "Who drafted the bill?",
    "Where was she born?",
    "When did the company open its first shop?",
    "How many people were injured?",
    "What did the minister say?",
    "Did the strike end?",
    "Who won the match?",
)


@pytest.fixture(scope="module")
def report() -> Article:
    """Several stories in one, far longer than what is read for one question."""
    pieces = [path.read_text("utf-8") for path in sorted(TEXTS.iterdir())[:8]]
    return Article.from_text("\n\n".join(pieces), title="A year")


def _told(answer: Answer) -> tuple[object, ...]:
    places = [(span.start, span.end) for span in (*answer.spans, *answer.evidence)]
    points = [(one.span.start, one.points) for one in answer.trace]
    return answer.kind, answer.text, places, answer.confidence, points


def test_answers_are_the_same_in_any_order(report: Article) -> None:
    forwards, backwards = Answerer([report]), Answerer([report])
    told = {question: _told(forwards.answer(question)) for question in QUESTIONS}
    for question in reversed(QUESTIONS):
        assert _told(backwards.answer(question)) == told[question]
