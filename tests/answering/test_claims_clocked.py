"""Claims of a time of day, held against hours."""

from __future__ import annotations

import pytest
from asking import ask

_HOURS = (
    "Boats may be hired only until 7 pm. The kiosk is open every day from 6 am to 9 pm. The tower "
    "is open between 9 am and 5 pm. Dogs are not allowed on the beach before 6 pm. The slide is "
    "open from 10 am. The ferry leaves at 8 am and 2 pm. The band played from May to June."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Can I hire a boat until 6?", "yes", id="an earlier end"),
        pytest.param("Can I hire a boat until 8?", "no", id="a later end"),
        pytest.param("Can I hire a boat at 6 pm?", "yes", id="at a time before the end"),
        pytest.param("Can I hire a boat at 8 pm?", "no", id="at a time after the end"),
        pytest.param("Is the kiosk open at 8 in the morning?", "yes", id="a half of the day"),
        pytest.param("Is the kiosk open at ten at night?", "no", id="in words"),
        pytest.param("Isn't the kiosk open at 8?", "yes", id="in either half"),
        pytest.param("Is the kiosk open at ten?", "unanswerable", id="in one half only"),
        pytest.param("Is the tower open at 6 pm?", "no", id="between"),
        pytest.param("Is the slide open at 9 am?", "no", id="from"),
        pytest.param("Is the slide open at 11 am?", "yes", id="after from"),
        pytest.param("Are dogs allowed on the beach at 5 pm?", "no", id="denied within"),
        pytest.param("Are dogs allowed on the beach at 7 pm?", "yes", id="no longer denied"),
        pytest.param("Does the ferry leave at 2 pm?", "yes", id="near miss: no hours"),
        pytest.param("Did the band play from May to June?", "yes", id="near miss: months"),
    ],
)
def test_times_of_day_are_held_against_hours(question: str, kind: str) -> None:
    assert ask(_HOURS, question).kind == kind
