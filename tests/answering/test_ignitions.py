"""What set something alight, and what was set alight; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

_BOLT = "Lightning struck the church at noon, setting the roof on fire."
_SPARKS = "Sparks from a train landed in the field, setting the hay alight."
_CANDLE = "A candle fell over and set fire to the curtains."
_RECORD = "He set a new record, setting the crowd alight."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_BOLT, "What caused the fire?", "Lightning", id="participle"),
        pytest.param(
            _BOLT,
            "How did the fire start?",
            "Lightning struck the church at noon, setting the roof on fire",
            id="how",
        ),
        pytest.param(_BOLT, "What caught fire?", "the roof", id="on-fire"),
        pytest.param(_SPARKS, "What caused the fire?", "Sparks from a train", id="whole-phrase"),
        pytest.param(_SPARKS, "What caught fire?", "the hay", id="alight"),
        pytest.param(_CANDLE, "What caught fire?", "the curtains", id="fire-to"),
        pytest.param("The barn burned down.", "What burned down?", "barn", id="told-itself"),
    ],
)
def test_what_lit_what(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "wrong"),
    [
        pytest.param(_RECORD, "What caught fire?", "a new record", id="set-of-something-else"),
        pytest.param(
            "She left without setting fire to it.", "What caused the fire?", "She", id="without"
        ),
        pytest.param(
            "A spark set hay alight. The barn burned.", "What burned?", "hay", id="burned-itself"
        ),
    ],
)
def test_near_misses(text: str, question: str, wrong: str) -> None:
    assert ask(text, question).text != wrong
