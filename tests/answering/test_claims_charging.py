"""Claims of paying, of who is let in for nothing."""

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
            "Adults pay 5 euros and children under 12 go free.",
            "Do children under 12 pay?",
            _NO,
            id="go-free",
        ),
        pytest.param(
            "Borrowing is free, but late books cost one euro a week.",
            "Does it cost anything to borrow a book?",
            _NO,
            id="deed-of-whatever",
        ),
        pytest.param(
            "Parking is free. Swimming costs 4 euros.",
            "Does it cost anything to swim?",
            _YES,
            id="near-miss-another-deed",
        ),
        pytest.param(
            "Adults pay 5 euros and children under 12 go free.",
            "Do adults pay?",
            _YES,
            id="of-others",
        ),
        pytest.param(
            "Entry is free for children but adults pay 5 euros.",
            "Do adults pay?",
            _YES,
            id="free-for-others",
        ),
        pytest.param(
            "Entry is free for children but adults pay 5 euros.",
            "Do children pay?",
            _NO,
            id="free-for",
        ),
        pytest.param(
            "Pensioners travel free on all buses.",
            "Do pensioners have to pay on buses?",
            _NO,
            id="travel-free",
        ),
        pytest.param(
            "The ferry sails free of ice.", "Do pensioners pay on the ferry?", _OPEN, id="free-of"
        ),
    ],
)
def test_claims_charging(text: str, question: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It was a long story.")
    assert Answerer([article]).answer(question).kind is kind
