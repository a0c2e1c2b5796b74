"""The new figure and the old one: "cut her target from 390 pence to 330 pence"."""

from __future__ import annotations

import pytest
from asking import ask

_TARGET = (
    "Paul Dray, an analyst at Kerr Bank, raised his price target from 210 cents to 260 cents but "
    'kept his "buy" rating.'
)
_FEE = "The council put up the fee to 40 crowns from 35 crowns. It rained."
_POOL = "The fee went from 35 crowns to 40 crowns. A new pool cost 9 million crowns."
_HOURS = "The pool is open from 9 am to 5 pm. A new ticket costs 5 crowns."


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        pytest.param(_TARGET, "What is Dray's new price target?", "260 cents", id="new"),
        pytest.param(_TARGET, "What was Dray's old price target?", "210 cents", id="old"),
        pytest.param(_FEE, "How much is the new fee?", "40 crowns", id="to-and-from"),
        pytest.param(_FEE, "How much was the old fee?", "35 crowns", id="from-behind"),
        pytest.param(_POOL, "How much did the new pool cost?", "9 million crowns", id="no-side"),
        pytest.param(_HOURS, "How much is a new ticket?", "5 crowns", id="hours-are-no-change"),
    ],
)
def test_the_side_asked_for_is_told(text: str, question: str, answer: str) -> None:
    assert ask(text, question).text == answer
