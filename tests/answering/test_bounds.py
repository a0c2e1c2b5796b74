"""The cheapest and the dearest of a range of prices."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "The hotel has ten rooms. Rooms cost between $90 and $140 a night. Boats can be hired for "
    "20 to 35 euros. A guided walk costs £8. Between £5 and £7 million was spent on the pool."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How much is the cheapest room?", "$90", id="cheapest"),
        pytest.param("How much does the most expensive room cost?", "$140", id="most-expensive"),
        pytest.param("What does the least expensive room cost?", "$90", id="least-expensive"),
        pytest.param("What is the highest price for a boat?", "35 euros", id="unit-behind"),
    ],
)
def test_one_end_of_a_range(question: str, text: str) -> None:
    assert ask(_TEXT, question).text == text


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_TEXT, "How much is a room?", id="no-end-asked"),
        pytest.param(_TEXT, "How much is the cheapest walk?", id="no-range"),
        pytest.param(_TEXT, "How much is the cheapest meal?", id="something-else"),
        pytest.param(
            _TEXT + " The cheapest room costs $75 in May.",
            "How much is the cheapest room?",
            id="the-text-tells-it",
        ),
    ],
)
def test_other_prices_are_passed_on(text: str, question: str) -> None:
    trace = ask(text, question).trace
    assert not any(hit.rule == "one end of a range" for one in trace[:1] for hit in one.hits)
