"""What a light of some colour means."""

from __future__ import annotations

import pytest
from asking import ask

_DRILL = (
    "When the battery is low, the lamp turns red and the drill stops. The lamp flashes white while "
    "the drill is charging. A green lamp means that the battery is full. Change the filter every "
    "month, or when the lamp glows orange. Press the key: the lamp turns blue and cleaning begins. "
    "The black lamp stood in the hall. If the pump is blocked, the light goes pink."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What does a red lamp mean?", "the battery is low", id="when-before"),
        pytest.param("What does it mean when the lamp is red?", "the battery is low", id="when-it"),
        pytest.param("What does a flashing white lamp mean?", "the drill is charging", id="while"),
        pytest.param("What does a green lamp mean?", "the battery is full", id="means-that"),
        pytest.param("What does an orange lamp mean?", "Change the filter every month", id="or"),
        pytest.param("What does a pink light mean?", "the pump is blocked", id="if"),
        pytest.param("What does a blue lamp mean?", "cleaning begins", id="and"),
    ],
)
def test_meaning_of_a_colour(question: str, told: str) -> None:
    assert ask(_DRILL, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What does a black lamp mean?", id="no-signal"),
        pytest.param("What does a yellow lamp mean?", id="no-such-colour"),
        pytest.param("What does the drill mean?", id="no-colour"),
    ],
)
def test_near_misses_are_no_signals(question: str) -> None:
    rules = {hit.rule for trace in ask(_DRILL, question).trace for hit in trace.hits}

    assert "what is so when it has that colour" not in rules
