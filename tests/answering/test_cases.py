"""Why something is so, of texts that tell in what case it is."""

from __future__ import annotations

import pytest
from asking import ask

_RULE = "the case in which it is so"
_TANK = "If the tank is not seated properly, the machine will not start. It has a fan."
_LAMP = "When the tank is full, the lamp flashes red and you hear three beeps."
_DOOR = "The alarm sounds when the door is left open, because it has a sensor."


def _told(text: str, question: str) -> str | None:
    found = ask(text, question)
    rules = [hit.reason for hit in found.trace[0].hits] if found.trace else []
    return found.text if _RULE in rules else None


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            _TANK, "Why won't the machine start?", "the tank is not seated properly", id="will-not"
        ),
        pytest.param(
            _TANK, "Why doesn't it start?", "the tank is not seated properly", id="does-not"
        ),
        pytest.param(_TANK, "Why does it start?", None, id="near-miss-the-contrary"),
        pytest.param(_LAMP, "Why is the lamp flashing red?", "the tank is full", id="when"),
        pytest.param(_LAMP, "Why is the tank full?", None, id="near-miss-the-case-itself"),
        pytest.param(_DOOR, "Why does the alarm sound?", None, id="near-miss-a-reason"),
        pytest.param(
            "The alarm sounds when the door is left open.",
            "Why is the alarm sounding?",
            "the door is left open",
            id="case-behind",
        ),
        pytest.param(
            "When she came home, the lamp was red.",
            "Why was the lamp red?",
            None,
            id="near-miss-one-time",
        ),
    ],
)
def test_case_in_which_it_is_so(text: str, question: str, told: str | None) -> None:
    assert _told(text, question) == told
