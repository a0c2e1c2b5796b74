"""Years that the text does not name, reckoned from one that it names and a count of years."""

from __future__ import annotations

import pytest
from asking import ask

_BOOK = "Born in 1912, Ada Lund published her first book at 28."
_MAYOR = "Ole Berg had been mayor for eleven years when he resigned in 2014."
_BRIDGE = "The bridge took three years to build and opened in 1931."


@pytest.mark.parametrize(
    ("text", "question", "said", "note"),
    [
        pytest.param(
            _BOOK,
            "When did Ada Lund publish her first book?",
            "1940 or 1941",
            "1912 + 28",
            id="birth-and-age",
        ),
        pytest.param(
            _MAYOR, "When did Ole Berg become mayor?", "2003", "2014 − eleven years", id="office"
        ),
        pytest.param(
            _BRIDGE,
            "When did work on the bridge begin?",
            "1928",
            "1931 − three years",
            id="building",
        ),
    ],
)
def test_a_year_is_reckoned(text: str, question: str, said: str, note: str) -> None:
    answer = ask(text, question)
    assert answer.text == said
    assert answer.note == note


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param(
            "Born in 1912, Ada Lund published her first book in 1950, at 38.",
            "When did Ada Lund publish her first book?",
            "1950",
            id="a-date-of-its-own",
        ),
        pytest.param(_MAYOR, "When did Ole Berg resign?", "2014", id="the-end"),
        pytest.param(_BRIDGE, "When was the bridge opened?", "1931", id="the-opening"),
        pytest.param(
            "Ole Berg became mayor in 2001 and served for eleven years until 2014.",
            "When did Ole Berg become mayor?",
            "2001",
            id="told-itself",
        ),
    ],
)
def test_a_year_that_is_told_is_not_reckoned(text: str, question: str, said: str) -> None:
    assert ask(text, question).text == said


def test_the_age_of_another_dates_nothing() -> None:
    text = "Born in 1912, Ada Lund had a son who published a book at 28."
    assert ask(text, "When did Ada Lund publish a book?").text != "1940 or 1941"
