"""Claims that something was done again, which one time does not prove."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_YES, _NO, _OPEN = AnswerKind.YES, AnswerKind.NO, AnswerKind.UNANSWERABLE

_WIDOW = "Mara Voss married the painter Jon Dahl in 1931. He died in 1940. "
_CAFE = "The cafe closed in March. The owners opened the bakery in May. "
_LEAK = "The roof leaks time and again."


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(_WIDOW, "Did Mara Voss marry again?", _OPEN, id="once"),
        pytest.param(_WIDOW, "Did Mara Voss marry?", _YES, id="not-asked-of-again"),
        pytest.param(_WIDOW + "She never remarried.", "Did Voss marry again?", _NO, id="never"),
        pytest.param(_WIDOW + "She remarried in 1950.", "Did she marry again?", _YES, id="re"),
        pytest.param(_WIDOW + "She married again.", "Did Voss marry again?", _YES, id="again"),
        pytest.param(
            _WIDOW + "After his death Voss married a baker.", "Did Voss marry again?", _YES,
            id="after-the-first",
        ),
        pytest.param(_CAFE, "Did the owners open the bakery again?", _OPEN, id="opened-once"),
        pytest.param(
            _CAFE + "They will not reopen the cafe.", "Will they open the cafe again?", _NO,
            id="with-an-object",
        ),
        pytest.param(_LEAK, "Does the roof leak again and again?", _YES, id="many-times"),
    ],
)  # fmt: skip
def test_claims_repeated(text: str, question: str, kind: AnswerKind) -> None:
    assert Answerer([Article.from_text(text)]).answer(question).kind is kind
