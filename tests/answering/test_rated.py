"""Amounts for one stretch of time that are asked for another."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param(
            "Take one tablet three times a day.",
            "How many tablets should I take a day?",
            "3",
            id="how-often",
        ),
        pytest.param(
            "Rent is 600 euros a month.", "How much is the rent per year?", "€7,200", id="a-year"
        ),
        pytest.param(
            "The monthly rent is 600 euros.", "What is the annual rent?", "€7,200", id="annual"
        ),
        pytest.param(
            "The mill grinds 20 tonnes a day.",
            "How many tonnes does the mill grind a week?",
            "140 tonnes",
            id="a-week",
        ),
    ],
)
def test_an_amount_for_another_stretch(text: str, question: str, said: str) -> None:
    answer = ask(text, question)
    assert answer.text == said
    assert answer.kind is AnswerKind.COMPUTED


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "Rent is 600 euros a month.", "How much is the rent per month?", id="that-stretch"
        ),
        pytest.param(
            "Lunch is 600 euros a month.", "How much is the rent per year?", id="another-thing"
        ),
        pytest.param(
            "The mill grinds 20 tonnes a week.",
            "How many tonnes does the mill grind a day?",
            id="a-longer-one",
        ),
        pytest.param(
            "Rent is 600 euros a month and 7,000 a year.",
            "How much is the rent per year?",
            id="told-itself",
        ),
    ],
)
def test_no_other_is_reckoned(text: str, question: str) -> None:
    assert ask(text, question).kind is not AnswerKind.COMPUTED
