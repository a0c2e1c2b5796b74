"""The name that a role stands for, found by coreference."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article

_TEXT = (
    "President Maria Silva of Portugal met President Jan Novak of Poland in Lisbon on Monday. "
    "The Portuguese president praised the talks. The Polish president left on Tuesday."
)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        pytest.param("Who is the Portuguese president?", "Maria Silva", id="first"),
        pytest.param("Who is the Polish president?", "Jan Novak", id="second"),
        pytest.param("Who is the president of Poland?", "Jan Novak", id="of-country"),
    ],
)
def test_role_is_answered_by_its_name(question: str, name: str) -> None:
    answer = Answerer([Article.from_text(_TEXT)]).answer(question)
    assert name in answer.text


def test_role_of_another_country_is_not_answered() -> None:
    answer = Answerer([Article.from_text(_TEXT)]).answer("Who is the Spanish president?")
    assert answer.kind == "unanswerable"
