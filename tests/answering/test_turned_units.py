"""Figures turned into others whose unit is left out: "from 50 minutes to 20"."""

import pytest
from asking import ask

_FARES = "The fare rose from 3 euros to 4 in May. The bus takes the same road as before."
_TRIP = "The new line will cut the trip from 50 minutes to 20."
_PRICE = "The price of bread will rise from 3 euros to 4 in May."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_FARES, "How much is the fare now?", "4", id="now"),
        pytest.param(_FARES, "How much was the fare before May?", "3 euros", id="before"),
        pytest.param(_TRIP, "How long will the trip take?", "20", id="will-take"),
        pytest.param(
            _TRIP, "How long does the trip take now?", "50 minutes", id="takes-until-then"
        ),
        pytest.param(_PRICE, "How much will bread cost?", "4", id="will-cost"),
    ],
)
def test_figure_is_that_of_its_time(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


def test_nouns_that_are_counted_are_no_unit() -> None:
    text = "The bus runs from 3 stops to 4 villages. A ticket costs 5 euros."
    assert ask(text, "How many villages does the bus run to?").text == "4"
