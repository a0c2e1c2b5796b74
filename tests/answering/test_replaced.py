"""The figure that another has replaced, and the one that holds now."""

from __future__ import annotations

import pytest
from asking import ask

_PLAN = "The Skipper plan costs €29 a year from 1 October, up from €24."
_FORECAST = "The forecast is refreshed every three hours instead of every six."
_TOLL = "The toll is 4 euros, down from 6."
_VILLAGE = "Sulesund had 240 inhabitants in 2009 and has 96 today."
_GAP = "The gap between notes lengthened from 13 seconds to 17."
_RANGE = "The speed limit was lowered from 60 to 50 kilometres an hour."


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        pytest.param(
            "Analysts raised their price target to 270 pence from 245.",
            "What was the old price target?",
            "245",
            id="to-from",
        ),
        pytest.param(
            "The shop raised its price to 5 pounds from 4.",
            "What was the previous price?",
            "4",
            id="previous-price",
        ),
        pytest.param(_PLAN, "What did the Skipper plan cost before?", "€24", id="up-from"),
        pytest.param(_PLAN, "How much was the Skipper plan before?", "€24", id="how-much"),
        pytest.param(_PLAN, "How much did the plan use to cost?", "€24", id="use-to"),
        pytest.param(_TOLL, "How much was the toll previously?", "6", id="down-from"),
        pytest.param(
            _FORECAST, "How often was the forecast refreshed before?", "every six", id="instead-of"
        ),
        pytest.param(
            "Years 5 and 6 will swim on Mondays instead of Wednesdays.",
            "On which day did Years 5 and 6 swim before?",
            "Wednesdays",
            id="day",
        ),
        pytest.param(_VILLAGE, "How many inhabitants does Sulesund have today?", "96", id="today"),
        pytest.param(_VILLAGE, "How many people live in Sulesund now?", "96", id="now"),
        pytest.param(_GAP, "How long is the gap now?", "17", id="from-to"),
        pytest.param(_GAP, "How long was the gap before?", "13 seconds", id="from"),
    ],
)
def test_replaced_figure_and_todays(text: str, question: str, figure: str) -> None:
    assert ask(text, question).text == figure


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        pytest.param(_PLAN, "How much does the Skipper plan cost?", "€29 a year", id="no-then"),
        pytest.param(
            _FORECAST, "How often is the forecast refreshed?", "every three hours", id="no-before"
        ),
        pytest.param(
            _VILLAGE, "How many inhabitants did Sulesund have in 2009?", "240", id="of-a-year"
        ),
    ],
)
def test_figure_of_no_other_time(text: str, question: str, figure: str) -> None:
    assert ask(text, question).text == figure


def test_figure_of_something_else_is_left() -> None:
    answer = ask(_PLAN, "How many members did the club have before?")
    assert answer.text != "€24"


_FEE = "The council has doubled the fee to 60 euros."
_LINE = "The new line halves the journey time to 40 minutes."
_PROFITS = "Profits fell 20 per cent to $80 million."


@pytest.mark.parametrize(
    ("text", "question", "figure"),
    [
        pytest.param(_FEE, "What was the fee before?", "€30", id="doubled"),
        pytest.param(_FEE, "What is the fee now?", "60 euros", id="near-miss-now"),
        pytest.param(_LINE, "How long did the journey take before?", "80 minutes", id="halved"),
        pytest.param(
            "The price rose by 5 euros to 40 euros.",
            "What was the price before the rise?",
            "€35",
            id="by-so-much",
        ),
        pytest.param(_PROFITS, "What were profits before the fall?", "$100 million", id="percent"),
        pytest.param(
            "The toll rose from 3 euros to 5.", "What was the toll before?", "3 euros", id="told"
        ),
    ],
)
def test_figure_before_a_change(text: str, question: str, figure: str) -> None:
    assert ask(text, question).text == figure
