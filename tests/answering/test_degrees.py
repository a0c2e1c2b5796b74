"""What stands behind the degree asked about, where the opposite is told too."""

from __future__ import annotations

import pytest
from asking import ask

_COUNTS = (
    "Counts are highest in the early evening and after thunderstorms, and lowest after steady rain."
)
_PRICES = "Prices are lowest in May and highest in August."


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(_COUNTS, "When are counts lowest?", "after steady rain", id="the-last"),
        pytest.param(
            _COUNTS,
            "When are counts highest?",
            "the early evening and after thunderstorms",
            id="up-to-the-next",
        ),
        pytest.param(_PRICES, "When are prices lowest?", "May", id="the-first"),
        pytest.param(_PRICES, "When are prices highest?", "August", id="behind-and"),
    ],
)
def test_what_stands_behind_a_degree(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("Prices are highest in August.", "When are prices highest?", id="one-degree"),
        pytest.param(_PRICES, "When are prices high?", id="no-degree-asked"),
        pytest.param(_PRICES, "When are prices most stable?", id="another-degree"),
    ],
)
def test_other_degrees_are_left(text: str, question: str) -> None:
    rules = [hit.rule for one in ask(text, question).trace for hit in one.hits]
    assert "what stands behind the degree asked about" not in rules
