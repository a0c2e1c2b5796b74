"""How something is done, as orders tell it."""

from __future__ import annotations

import pytest
from asking import ask

_KETTLE = (
    "Volta kettle: how to use it\n\nBefore you begin\n\nRinse the kettle and the lid with clean "
    "water. Then boil it once and pour the water away.\n\nTimer\n\nTo have hot water at a set "
    "hour, press the moon key and choose the time. The kettle keeps the time for a week.\n\nThe "
    "plate keeps the water hot for an hour. To switch it off earlier, turn the dial to zero. Lift "
    "the handle gently to open the lid.\n\nDescaling\n\nFill the kettle with vinegar and leave it "
    "overnight. Never scrub the inside.\n\nHistory\n\nThe kettle was drawn by Ida Falk in 1952. "
    "To reach the factory, workers took a ferry."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param(
            "What do I have to do before I begin?",
            "Rinse the kettle and the lid with clean water. Then boil it once and pour the water "
            "away",
            id="all-orders-under-a-heading",
        ),
        pytest.param(
            "How do I set the timer?",
            "To have hot water at a set hour, press the moon key and choose the time",
            id="the-order-of-a-heading",
        ),
        pytest.param(
            "How can I turn off the plate sooner?", "turn the dial to zero", id="to-do-it"
        ),
        pytest.param("How do you open the lid?", "Lift the handle gently", id="order-first"),
        pytest.param(
            "How should I descale the kettle?",
            "Fill the kettle with vinegar and leave it overnight. Never scrub the inside",
            id="an-order-not-to",
        ),
    ],
)
def test_orders_tell_how_it_is_done(question: str, told: str) -> None:
    assert ask(_KETTLE, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How can I clean the plate?", id="no-such-heading"),
        pytest.param("How do I descale the spoon?", id="another-thing"),
        pytest.param("How do I find the history?", id="no-orders-under-it"),
        pytest.param("How do people reach the factory?", id="what-others-did"),
        pytest.param("How do I not open the lid?", id="not-to-do-it"),
    ],
)
def test_near_misses_are_no_directions(question: str) -> None:
    rules = {hit.rule for trace in ask(_KETTLE, question).trace for hit in trace.hits}

    assert not any(rule.startswith("what is told to be done") for rule in rules)
