"""What is wrong with a thing, what set it alight, and what the weather is like."""

from __future__ import annotations

import pytest
from asking import ask

_BOAT = (
    "The keel of the old ferry is cracked and the paint comes off. The new boat has no leaks. Its "
    "mast cost 900 pounds. The pump, which was bought in May, is leaking. The anchor is not bent."
)
_BARN = (
    "The barn of Alan Tooke burned down at Holt on Monday. A candle set the straw alight, "
    "firefighters said. Nothing set the mill on fire. Sue Orr set the table for six."
)
_LOFT = "A loft at Lund burned. Police believe the fire was started by a spark. It set hay alight."
_COAST = (
    "Norfolk was under a warning on Tuesday. It was bitterly cold and windy, with gusts of 60mph. "
    "On Wednesday it will be milder, with rain in the evening. The choir was cold. The soup on "
    "Friday was hot."
)


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            _BOAT, "What is wrong with the pump?", "The pump, which was bought in May, is leaking",
            id="fault-of-verb",
        ),
        pytest.param(
            _BOAT, "What's wrong with the keel?", "The keel of the old ferry is cracked", id="fault"
        ),
        pytest.param(_BARN, "What caused the fire?", "A candle", id="what-lit"),
        pytest.param(_BARN, "What caused the fire at Holt?", "A candle", id="what-lit-there"),
        pytest.param(
            _BARN, "How did the fire start?", "A candle set the straw alight", id="how-lit"
        ),
        pytest.param(
            _COAST, "What was the weather like?", "bitterly cold and windy, with gusts of 60mph",
            id="weather",
        ),
        pytest.param(
            _COAST, "What was the weather in Norfolk like?",
            "bitterly cold and windy, with gusts of 60mph", id="weather-there",
        ),
        pytest.param(
            _COAST, "What will the weather be like on Wednesday?",
            "milder, with rain in the evening", id="weather-to-come",
        ),
    ],
)  # fmt: skip
def test_conditions_are_told(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_BOAT, "What is wrong with the boat?", id="no-leaks"),
        pytest.param(_BOAT, "What is wrong with the mast?", id="no-fault"),
        pytest.param(_BOAT, "What is wrong with the anchor?", id="not-bent"),
        pytest.param(_BARN, "What caused the fire at Lund?", id="fire-elsewhere"),
        pytest.param(_BARN, "What caused the flood?", id="no-fire"),
        pytest.param(_LOFT, "What caused the fire?", id="told-in-so-many-words"),
        pytest.param(_COAST, "What was the weather like on Friday?", id="hot-soup"),
        pytest.param(_COAST, "What was the weather like in Kent?", id="weather-elsewhere"),
        pytest.param(_COAST, "What was the choir like?", id="no-weather"),
    ],
)
def test_near_misses_tell_no_conditions(text: str, question: str) -> None:
    rules = {hit.rule for trace in ask(text, question).trace for hit in trace.hits}

    assert rules.isdisjoint(
        ("a fault of the very thing", "what set it alight", "what the weather is told to be")
    )
