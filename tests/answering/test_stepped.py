"""Dates counted from another: "50 years later" where the question asks for that deed."""

from __future__ import annotations

import pytest
from asking import ask

_RULE = "counted from another date"
_MILL = "Built in 1890, the mill closed 50 years later."
_PLAY = "The play, which opened to poor reviews in 1954, was revived forty years later and ran."
_FIRM = "In 1931 the firm moved to Turin and five years later it went bankrupt."


@pytest.mark.parametrize(
    ("text", "question", "expected", "year"),
    [
        pytest.param(_MILL, "When did the mill close?", "50 years later", "1940", id="behind"),
        pytest.param(
            _MILL, "In what year did the mill close?", "50 years later", "1940", id="year"
        ),
        pytest.param(_PLAY, "What year was it revived?", "forty years later", "1994", id="aside"),
        pytest.param(
            "She married in 1920. Three years later her first novel appeared.",
            "In which year did her first novel appear?",
            "Three years later",
            "1923",
            id="sentence-before",
        ),
    ],
)
def test_counted_date_is_the_answer(text: str, question: str, expected: str, year: str) -> None:
    answer = ask(text, question)
    assert (answer.text, answer.spans[0].normal) == (expected, year)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_MILL, "When was the mill built?", id="the-anchor's-deed"),
        pytest.param(_FIRM, "When did the firm move to Turin?", id="before"),
        pytest.param(
            "Begun in 1970, the bridge opened two years later than planned.",
            "When did the bridge open?",
            id="than",
        ),
        pytest.param("The mill closed 50 years later.", "When did the mill close?", id="no-anchor"),
        pytest.param(
            "Built in 1890, the mill did not close 50 years later.",
            "When did the mill close?",
            id="negated",
        ),
    ],
)
def test_no_date_is_counted(text: str, question: str) -> None:
    assert all(hit.rule != _RULE for one in ask(text, question).trace for hit in one.hits)
