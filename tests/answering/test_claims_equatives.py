"""Claims that one is more than another, of what a text sets side by side."""

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
            "Gold is twice as heavy as lead.", "Is gold heavier than lead?", _YES, id="twice"
        ),
        pytest.param(
            "Gold is twice as heavy as lead.", "Is lead heavier than gold?", _NO, id="turned"
        ),
        pytest.param("Gold is not as hard as iron.", "Is gold harder than iron?", _NO, id="not-as"),
        pytest.param(
            "Gold is not as hard as iron.", "Is iron harder than gold?", _YES, id="not-as-turned"
        ),
        pytest.param("Tom is as tall as Peter.", "Is Tom taller than Peter?", _NO, id="as-much"),
        pytest.param(
            "Tom is as tall as Peter.", "Are Tom and Peter the same height?", _YES, id="same"
        ),
        pytest.param("Tom is as tall as Peter.", "Is Tom taller than Mark?", _OPEN, id="another"),
        pytest.param(
            "Trade grew twice as fast in the south as in the north.",
            "Did trade grow faster in the north than in the south?",
            _NO,
            id="places",
        ),
        pytest.param(
            "Trade grew twice as fast in the south as in the north.",
            "Did trade grow faster in the south than in the north?",
            _YES,
            id="places-so",
        ),
    ],
)
def test_claims_equatives(text: str, question: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It was a long story.")
    assert Answerer([article]).answer(question).kind is kind
