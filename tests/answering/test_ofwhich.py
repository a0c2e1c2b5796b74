"""Parts "of which" something is said, and the whole that they are parts of."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "Poland has promised 900 million euros in subsidies, of which 150 million has been paid. Forty "
    "people, 12 of whom were children, were on board. The navy has 19 ships, of which six are in "
    "dock. Ann, whose boat is 40 years old, paid £30. There are nine "
    "parking spaces, and two of those are kept for clients."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How much of the subsidies has been paid?", "150 million", id="of the whole"),
        pytest.param("How much of the money has been paid?", "150 million", id="of the money"),
        pytest.param("How many of the people were children?", "12", id="of whom"),
        pytest.param("How many ships are in dock?", "six", id="without the whole"),
        pytest.param("How many parking spaces are for clients?", "two", id="of those"),
        pytest.param("How many parking spaces are there?", "nine", id="whole of those"),
        pytest.param("How much has Poland promised?", "900 million euros", id="the whole"),
        pytest.param("How many people were on board?", "Forty", id="the whole of people"),
        pytest.param("How many ships does the navy have?", "19", id="the whole of ships"),
        pytest.param("How much did Ann pay?", "£30", id="another sentence"),
    ],
)
def test_part_of_which(question: str, text: str) -> None:
    assert ask(_TEXT, question).text == text


_FERRY = (
    "The work cost 14 million kroner, two thirds of it from a grant. It has 90 men, 30 of them old."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("How much of the cost came from a grant?", "two thirds", id="of-it"),
        pytest.param("How much did the work cost?", "14 million kroner", id="all-of-it"),
        pytest.param("How many men are old?", "30", id="of-them"),
        pytest.param("How many men does it have?", "90", id="all-of-them"),
    ],
)
def test_part_of_it_is_told_without_a_verb(question: str, expected: str) -> None:
    assert ask(_FERRY, question).text == expected
