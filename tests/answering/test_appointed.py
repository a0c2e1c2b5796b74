"""The day that is set for what is to come."""

from __future__ import annotations

import pytest
from asking import ask

_RACE = "The half-marathon planned for Wednesday has been moved to June 15."
_NOTHING = "The article does not say."


@pytest.mark.parametrize(
    ("text", "question", "day"),
    [
        pytest.param(
            "The president called a snap election for June 14.",
            "When will the election be held?",
            "June 14",
            id="called-for",
        ),
        pytest.param(
            "The trial was set for October.", "When will the trial start?", "October", id="set-for"
        ),
        pytest.param(
            _RACE, "When was the half-marathon supposed to take place?", "Wednesday", id="at-first"
        ),
        pytest.param(_RACE, "When will the half-marathon be held?", "June 15", id="moved"),
        pytest.param(
            "The trial began on 2 May. A hearing was set for June.",
            "When did the trial begin?",
            "2 May",
            id="told-outright",
        ),
        pytest.param(
            "The board called on Monday for a vote.",
            "When will the vote be held?",
            _NOTHING,
            id="the-day-of-the-call",
        ),
        pytest.param(
            "A hearing is due to take place on 2 July. The thefts began in May.",
            "When did the thefts begin?",
            "May",
            id="near-miss-verb-like-the-noun",
        ),
        pytest.param(
            "The mayor set the record in 1990.", "When will the race be held?", _NOTHING, id="other"
        ),
    ],
)
def test_day_that_is_set(text: str, question: str, day: str) -> None:
    assert ask(text, question).text == day
