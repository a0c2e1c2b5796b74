"""Claims of much and little, many and few."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_NO, _YES = AnswerKind.NO, AnswerKind.YES


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "Little is known of the painter.", "Is much known of the painter?", _NO, id="little"
        ),
        pytest.param(
            "Little is known of the painter.", "Is little known of the painter?", _YES, id="same"
        ),
        pytest.param(
            "Much is known of the painter.", "Is little known of the painter?", _NO, id="much"
        ),
        pytest.param(
            "Few of the workers joined the strike.",
            "Did most of the workers join the strike?",
            _NO,
            id="few-of",
        ),
        pytest.param(
            "Most of the workers joined the strike.",
            "Did only a few of the workers join the strike?",
            _NO,
            id="only-a-few",
        ),
        pytest.param(
            "Only a handful of people saw the show.",
            "Did many people see the show?",
            _NO,
            id="handful",
        ),
        pytest.param(
            "Hardly any rain fell in June.", "Did much rain fall in June?", _NO, id="hardly-any"
        ),
        pytest.param("He sold only one picture.", "Did he sell many pictures?", _NO, id="only-one"),
        pytest.param("He sold only one picture.", "Did he sell a picture?", _YES, id="any"),
        pytest.param(
            "The house has many little windows.",
            "Does the house have many windows?",
            _YES,
            id="small-ones",
        ),
        pytest.param(
            "Most people drink tea but few people drink mate.",
            "Did most people drink tea?",
            _YES,
            id="few-of-others",
        ),
        pytest.param(
            "There is little evidence for the claim.",
            "Is there a lot of evidence for the claim?",
            _NO,
            id="lot-of",
        ),
    ],
)
def test_claims_degrees(text: str, question: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It was a long story.")
    assert Answerer([article]).answer(question).kind is kind
