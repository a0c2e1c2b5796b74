"""What some pay less for, and all of a list behind its noun."""

from __future__ import annotations

import pytest
from asking import ask

_FARES = (
    "Entry is 12 euros, half price for children. Pensioners pay half. Students under 25 get in for "
    "half price. Teachers pay 5 euros. The shop gives 20% off to members."
)
_COAT = "The coat comes in three colours: moss, rust and grey. There are two rules: nobody may run."


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("How much do children pay?", "half price", id="for-them"),
        pytest.param("How much is a ticket for children?", "half price", id="a-ticket-for-them"),
        pytest.param("How much do pensioners pay?", "half", id="they-pay"),
        pytest.param("How much do students pay?", "half price", id="of-an-age"),
        pytest.param("How much do members pay?", "20% off", id="off"),
        pytest.param("How much do teachers pay?", "5 euros", id="near-miss-a-sum"),
        pytest.param("How much is entry?", "12 euros", id="near-miss-the-full-price"),
    ],
)
def test_what_some_pay_less(question: str, told: str) -> None:
    assert ask(_FARES, question).text == told


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        pytest.param("What colours does the coat come in?", True, id="all-of-them"),
        pytest.param("What colour does the coat come in?", True, id="asked-for-one"),
        pytest.param("What sizes does the coat come in?", False, id="near-miss-another-noun"),
        pytest.param("What rules are there?", False, id="near-miss-a-clause"),
    ],
)
def test_list_behind_its_noun(question: str, whole: bool) -> None:
    assert (ask(_COAT, question).text == "moss, rust and grey") is whole


def test_list_behind_its_noun_is_not_of_one_part_alone() -> None:
    text = (
        "Signs vary between towns: a green cross in Lund and Tarn, and a red cup in Osk and Varde."
    )
    assert "Lund" not in ask(text, "Which towns have a red cup?").text
