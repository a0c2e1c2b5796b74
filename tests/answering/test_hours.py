"""Hours by the days of the week, and the days and things that have none."""

from __future__ import annotations

import pytest
from asking import ask

_POOL = (
    "Riverside Pool\n\nWhen are you open?\n\nFrom 7am to 8.30pm on weekdays, and from 8am to 6pm "
    "at weekends. We close on Christmas Day.\n\nThe café sells soup."
)
_SHOP = "The shop is open Monday to Friday 9:00–17:30, Saturday 10:00–14:00. The bank is near."

_BATHS = (
    "The baths are open every day except Easter Sunday, from 6.30 a.m. to 9 p.m. on weekdays and "
    "from 8 a.m. to 6 p.m. at weekends."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_POOL, "When is the pool open on weekdays?", "7am to 8.30pm", id="all"),
        pytest.param(_POOL, "When is the pool open at weekends?", "8am to 6pm", id="weekends"),
        pytest.param(_POOL, "What time does it open on Saturdays?", "8am", id="one-day-of-two"),
        pytest.param(_POOL, "When do you close on Wednesday?", "8.30pm", id="end"),
        pytest.param(_SHOP, "When is the shop open on Tuesday?", "9:00–17:30", id="days-before"),
        pytest.param(_SHOP, "When does the shop close on Saturday?", "14:00", id="last-day"),
        pytest.param(
            _BATHS, "When do the baths close on Saturday?", "6 p.m.", id="other-days-first"
        ),
    ],
)
def test_hours_of_a_day(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert answer.text == expected
    assert answer.trace[0].hits[0].rule == "the hours of that day"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_POOL, "When is the sauna open on weekdays?", id="another-thing"),
        pytest.param(_SHOP, "When is the shop open on Sunday?", id="another-day"),
        pytest.param(_SHOP, "Where is the shop on Tuesday?", id="where"),
        pytest.param("It ran from 7 to 9 on Monday.", "When did it start on Monday?", id="one"),
    ],
)
def test_hours_of_nothing_else(text: str, question: str) -> None:
    trace = ask(text, question).trace
    assert "the hours of that day" not in {hit.rule for one in trace for hit in one.hits}
