"""What is announced before a colon is told behind it; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

_DINNER = (
    "The best dish was the first: raw scallop with green strawberries. The study has limits: towns "
    "were not chosen at random. The mayor bought the first car: it was red."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param(
            "What was the best dish?", "raw scallop with green strawberries", id="announced"
        ),
        pytest.param(
            "What are the limits of the study?", "towns were not chosen at random", id="clause"
        ),
        pytest.param("What did the mayor buy?", "the first car", id="a-thing-of-its-own"),
    ],
)
def test_announced(question: str, expected: str) -> None:
    assert ask(_DINNER, question).text == expected
