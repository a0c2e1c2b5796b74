"""Claims that set off one part of what they say."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_NO, _OPEN, _YES = AnswerKind.NO, AnswerKind.UNANSWERABLE, AnswerKind.YES


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "Neptune was discovered in 1846 by Johann Galle.",
            "Was it Galle who discovered Neptune?",
            _YES,
            id="doer",
        ),
        pytest.param(
            "Neptune was discovered in 1846 by Johann Galle.",
            "Was it in 1846 that Neptune was discovered?",
            _YES,
            id="year",
        ),
        pytest.param(
            "Neptune was discovered in 1846 by Johann Galle.",
            "Was it in 1850 that Neptune was discovered?",
            _NO,
            id="another-year",
        ),
        pytest.param(
            "The fire was caused by a cigarette.",
            "Was it a cigarette that caused the fire?",
            _YES,
            id="thing",
        ),
        pytest.param(
            "The fire was caused by a cigarette.",
            "Was it lightning that caused the fire?",
            _OPEN,
            id="another-thing",
        ),
        pytest.param(
            "The hall was cold. It closed in May.", "Was it cold in the hall?", _YES, id="no-cleft"
        ),
    ],
)
def test_claims_clefts(text: str, question: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It was a long story.")
    assert Answerer([article]).answer(question).kind is kind
