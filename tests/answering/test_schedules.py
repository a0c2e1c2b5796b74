"""When something is open: all of its days and hours, or the hour at their edge."""

from __future__ import annotations

import pytest
from asking import ask

_TOWN = (
    "Our shop is open from Monday to Friday, 9 a.m. to 6 p.m. It has a cellar. The museum is open "
    "daily from 10 a.m. to 5 p.m. except Mondays. The mill, built in 1790, was opened to visitors "
    "in 2003. The pool is open on weekdays between 7 am and 9 pm and on Sundays until noon. The "
    "office opens at 8 a.m."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("When is the shop open?", "Monday to Friday, 9 a.m. to 6 p.m.", id="days"),
        pytest.param(
            "what are the museum's opening hours",
            "daily from 10 a.m. to 5 p.m. except Mondays",
            id="with-an-exception",
        ),
        pytest.param(
            "when is the pool open",
            "weekdays between 7 am and 9 pm and on Sundays until noon",
            id="two-pairs",
        ),
        pytest.param("When does the museum open?", "10 a.m.", id="opens"),
        pytest.param("what time does the shop close?", "6 p.m.", id="closes"),
    ],
)
def test_days_and_hours(question: str, expected: str) -> None:
    assert ask(_TOWN, question).text == expected


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("When was the mill opened?", id="once-in-the-past"),
        pytest.param("When is the shop open on Sunday?", id="on-a-day"),
        pytest.param("When does the pool open?", id="two-pairs-of-hours"),
        pytest.param("When is the bank open?", id="another-house"),
    ],
)
def test_near_misses_have_no_hours(question: str) -> None:
    rules = {hit.rule for trace in ask(_TOWN, question).trace for hit in trace.hits}

    assert "the days and hours that it is open" not in rules


_CASTLE = (
    "The castle is open from Easter to the end of October, daily except Mondays, 10 am to 5 pm. "
    "The shop is open every day but Sunday and Monday. The café is closed in winter."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("On which day is the castle closed?", "Mondays", id="except"),
        pytest.param("Which days is the shop shut?", "Sunday and Monday", id="but"),
        pytest.param("When does the castle open in the morning?", "10 am", id="behind-a-season"),
        pytest.param("What time does the castle close?", "5 pm", id="its-end"),
    ],
)
def test_days_that_are_left_out(question: str, expected: str) -> None:
    assert ask(_CASTLE, question).text == expected


def test_days_that_another_thing_is_closed_on_are_left() -> None:
    assert ask(_CASTLE, "On which day is the café closed?").text not in ("Mondays", "Sunday")
