"""Claims of what is no longer so, is unlikely, or is so of others alone."""

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
            "The tower is no longer the tallest building in the city.",
            "Is the tower the tallest building in the city?",
            _NO,
            id="is-no-longer",
        ),
        pytest.param(
            "The tower is no longer the tallest building in the city.",
            "Was the tower once the tallest building in the city?",
            _YES,
            id="once",
        ),
        pytest.param(
            "The tower is the tallest building in the city.",
            "Is the tower the tallest building in the city?",
            _YES,
            id="is",
        ),
        pytest.param(
            "The brewery, founded in 1820, no longer belongs to the family.",
            "Does the brewery belong to the family?",
            _NO,
            id="behind-an-aside",
        ),
        pytest.param("Ties no longer occur.", "Do ties occur?", _NO, id="no-longer"),
        pytest.param(
            "Never mix bleach with vinegar.", "Can you mix bleach with vinegar?", _NO, id="never"
        ),
        pytest.param(
            "The striker is unlikely to play on Saturday.",
            "Will the striker play on Saturday?",
            _OPEN,
            id="unlikely",
        ),
        pytest.param(
            "The striker is able to play on Saturday.",
            "Can the striker play on Saturday?",
            _YES,
            id="able",
        ),
        pytest.param(
            "Unlike most birds, penguins cannot fly.", "Can most birds fly?", _YES, id="unlike"
        ),
        pytest.param(
            "Unlike most birds, penguins cannot fly.", "Can penguins fly?", _NO, id="those-told-of"
        ),
        pytest.param(
            "She has lived in Rome since 1998.",
            "Does she still live in Rome?",
            _YES,
            id="still-since",
        ),
        pytest.param(
            "The river is longer than the Thames but shorter than the Severn.",
            "Is the river longer than the Severn?",
            _NO,
            id="second-comparison",
        ),
        pytest.param(
            "The river is longer than the Thames but shorter than the Severn.",
            "Is the river longer than the Thames?",
            _YES,
            id="first-comparison",
        ),
        pytest.param(
            "The river is longer than the Thames but shorter than the Severn.",
            "Is the Severn longer than the river?",
            _YES,
            id="second-turned",
        ),
    ],
)
def test_claims_no_longer(text: str, question: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It was a long story.")
    assert Answerer([article]).answer(question).kind is kind
