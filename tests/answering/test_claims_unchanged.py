"""Claims of a change, held against what was held where it was."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE

_FIRM = (
    "The firm made a profit of £4m. The dividend was held at 4.5 pence. It kept its fee at £3. "
    "The sale was held at 10 Park Road. The wage was lowered."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Did the firm cut its dividend?", _NO, id="cut"),
        pytest.param("Did the firm raise its dividend?", _NO, id="raise"),
        pytest.param("Was the dividend raised?", _NO, id="passive"),
        pytest.param("Did the firm raise its fee?", _NO, id="kept-at"),
        pytest.param("Was the dividend held?", _YES, id="held"),
        pytest.param("Was the sale cut?", _OPEN, id="held-at-a-place"),
        pytest.param("Did the firm cut its staff?", _OPEN, id="another-thing"),
    ],
)
def test_claims_unchanged(question: str, kind: AnswerKind) -> None:
    assert Answerer([Article.from_text(_FIRM)]).answer(question).kind is kind
