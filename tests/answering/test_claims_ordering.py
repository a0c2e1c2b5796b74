"""Claims of what came first, and of how often."""

from __future__ import annotations

import pytest
from asking import ask

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_NO, _OPEN, _YES = AnswerKind.NO, AnswerKind.UNANSWERABLE, AnswerKind.YES


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "He married before he moved to Rome.",
            "Did he move to Rome before he married?",
            _NO,
            id="before",
        ),
        pytest.param(
            "He married before he moved to Rome.",
            "Did he marry before he moved to Rome?",
            _YES,
            id="same",
        ),
        pytest.param(
            "Before he moved to Rome, he married.",
            "Did he move to Rome before he married?",
            _NO,
            id="led-by-it",
        ),
        pytest.param(
            "He married before he moved to Rome.", "Did he move to Rome?", _YES, id="one-of-them"
        ),
        pytest.param(
            "The committee meets twice a year.", "Does the committee meet monthly?", _NO, id="rate"
        ),
        pytest.param(
            "The committee meets every month.",
            "Does the committee meet monthly?",
            _YES,
            id="same-rate",
        ),
        pytest.param("The bus runs every two hours.", "Does the bus run hourly?", _NO, id="hours"),
        pytest.param(
            "Water the plant every other day.",
            "Do I have to water the plant daily?",
            _NO,
            id="ordered",
        ),
        pytest.param(
            "The paint dries in two hours.",
            "Is the paint dry after three hours?",
            _YES,
            id="after-more",
        ),
        pytest.param(
            "The paint dries in two hours.",
            "Is the paint dry after one hour?",
            _NO,
            id="after-less",
        ),
        pytest.param("Otto Falk died in 1940.", "Was Falk still alive in 1935?", _YES, id="alive"),
        pytest.param("Otto Falk died in 1940.", "Was Falk alive in 1945?", _NO, id="dead"),
        pytest.param(
            "The mine closed in 1990.",
            "Did the mine open in 1980?",
            _OPEN,
            id="opposite-at-another-time",
        ),
        pytest.param("The mine closed in 1990.", "Did the mine open in 1990?", _NO, id="opposite"),
        pytest.param(
            "Norway won three medals.", "Did any other country win medals?", _OPEN, id="any-other"
        ),
        pytest.param(
            "Bats are the only mammals that can fly.", "Can any other mammal fly?", _NO, id="only"
        ),
    ],
)
def test_claims_ordering(text: str, question: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It was a long story.")
    assert Answerer([article]).answer(question).kind is kind


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param("before the tunnel", "Was the tunnel finished first?", "no", id="second"),
        pytest.param("before the tunnel", "Was the bridge finished first?", "yes", id="first"),
        pytest.param("after the tunnel", "Was the tunnel finished first?", "yes", id="after"),
        pytest.param("before 1950", "Was the bridge finished first?", "unanswerable", id="a year"),
        pytest.param(
            "before the tunnel", "Was the mill finished first?", "unanswerable", id="another"
        ),
    ],
)
def test_which_came_first(text: str, question: str, kind: str) -> None:
    answer = ask(f"The bridge was finished {text}. It was a long year.", question)
    assert answer.kind == kind
