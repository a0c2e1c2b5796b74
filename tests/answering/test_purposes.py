"""What something is to do, as the whole infinitive."""

from __future__ import annotations

import pytest
from asking import ask

_LOCK = (
    "The lock\n\nThe Lindal Fair was held to mark the centenary of the lock. The old barge is "
    "mainly used to carry grain. The bell was rung in order to warn the ferry. The aim of the Lock "
    "Society is the rescue of old boats, and its members work to earn money. A crane, which broke, "
    "was mended, and the crew left to see the fair."
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param(
            "What was the purpose of the Lindal Fair?",
            "to mark the centenary of the lock",
            id="held-to",
        ),
        pytest.param("What is the old barge used for?", "to carry grain", id="used-to"),
        pytest.param("What was the function of the bell?", "to warn the ferry", id="in-order-to"),
    ],
)
def test_purposes(question: str, answer: str) -> None:
    assert ask(_LOCK, question).text == answer


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        pytest.param("What is the aim of the Lock Society?", "to earn money", id="aim-told"),
        pytest.param("What was the purpose of the crane?", "to see the fair", id="another-deed"),
        pytest.param("What was the old barge?", "to carry grain", id="no-purpose-asked"),
    ],
)
def test_no_purposes(question: str, wrong: str) -> None:
    assert ask(_LOCK, question).text != wrong
