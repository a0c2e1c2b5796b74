"""What somebody gets, as clauses of giving tell it, whichever word tells of it."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "The mayor bought Mica a brass bell with the money, and gave Lena a red ribbon. The king gave "
    "a sword to Ann and a horse to Bert. Mrs Orr left the house to the parish and the goat to her "
    "nephew Tom. Olaf was given a spade. The hen sent the fox a letter. Eva did not give Ivo a "
    "stamp. Max showed Pia the way."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What did Lena get?", "a red ribbon", id="second-deed-of-two"),
        pytest.param("What did Mica receive?", "a brass bell", id="bought-for"),
        pytest.param("What did the mayor give Lena?", "a red ribbon", id="by-whom"),
        pytest.param("What did Bert get?", "a horse", id="second-of-two-rows"),
        pytest.param("What did Ann get?", "a sword", id="first-of-two-rows"),
        pytest.param("What was Bert given?", "a horse", id="passive-question"),
        pytest.param("What did the king give to Ann?", "a sword", id="with-to"),
        pytest.param("What did Tom inherit?", "the goat", id="left-to"),
        pytest.param("What did Olaf get?", "a spade", id="passive-text"),
        pytest.param("What did the fox get?", "a letter", id="sent"),
    ],
)
def test_what_somebody_gets(question: str, expected: str) -> None:
    assert ask(_TEXT, question).text == expected


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What did the hen get?", id="who-gives-it"),
        pytest.param("What did Ivo get?", id="not-given"),
        pytest.param("What did Pia get?", id="shown"),
        pytest.param("What did the queen give Lena?", id="by-another"),
        pytest.param("What did Lena not get?", id="negated"),
    ],
)
def test_near_misses_get_nothing(question: str) -> None:
    rules = {hit.rule for trace in ask(_TEXT, question).trace for hit in trace.hits}
    assert "what is given to whom it is asked of" not in rules
