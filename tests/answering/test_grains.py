"""As much of a date as is asked for."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = (
    "The council voted on 14 May 1854. The hall was built in the autumn of 1860 and burned down in "
    "1998–99. On August 31, 1886, Osk was destroyed by an earthquake. "
    "It sold 1,400 lamps in April 2007."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("In what year did the council vote?", "1854", id="of-a-day"),
        pytest.param("In which year was the hall built?", "1860", id="of-a-season"),
        pytest.param("In what year did it sell 1,400 lamps?", "2007", id="no-count"),
        pytest.param("When did the council vote?", "14 May 1854", id="near-miss-when"),
        pytest.param("On what date did the council vote?", "14 May 1854", id="near-miss-date"),
        pytest.param("In what year did the hall burn down?", "1998–99", id="near-miss-two-years"),
        pytest.param(
            "On what date was the earthquake that destroyed Osk?", "August 31, 1886", id="all-of-it"
        ),
    ],
)
def test_as_much_of_a_date_as_is_asked_for(question: str, told: str) -> None:
    assert ask(_TEXT, question).text == told
