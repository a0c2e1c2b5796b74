"""What is blamed for a fire, what was set aside, who the rest comes from, what is still free, and
figures chosen by what leads to them; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

_BLAZE = (
    "Nobody was hurt in the blaze, which broke out at the quay. Investigators blamed a worn pipe. "
    "Engines came by boat to put the fire out."
)
_LIT = "The fire broke out at dawn. A candle had set the straw alight."
_COST = "Repairs cost 46 million kroner, 9 million more than the council had set aside."
_REST = "The insurer paid 30 million; the rest comes from the county."
_STALLS = "Thirty-two of the 40 stalls have been let. 12 of the 20 seats are free."
_RENT = "The rents have risen from £60 to £95 a week. Lamps cost from £60 to £95."
_SAILS = "She sails four times a day on weekdays and twice on Sundays."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_BLAZE, "What caused the fire?", "a worn pipe", id="blamed"),
        pytest.param(_LIT, "What caused the fire?", "A candle", id="lit-though-it-broke-out"),
        pytest.param(_COST, "How much was budgeted?", "37 million kroner", id="had-set-aside"),
        pytest.param(_REST, "Who paid the rest?", "the county", id="comes-from"),
        pytest.param(_REST, "Who paid 30 million?", "The insurer", id="near-miss-not-the-rest"),
        pytest.param(_STALLS, "How many stalls are still empty?", "8", id="let-leaves-empty"),
        pytest.param(_STALLS, "How many stalls are there?", "40", id="near-miss-all"),
        pytest.param(_STALLS, "How many seats are free?", "12", id="near-miss-told-itself"),
        pytest.param(_RENT, "By how much did rents rise?", "£35", id="two-sums-of-a-rise"),
        pytest.param(_RENT, "How much do lamps cost?", "£60 to £95", id="near-miss-a-range"),
        pytest.param(_SAILS, "How often does she sail on Sundays?", "twice", id="on-that-day"),
        pytest.param(_SAILS, "How many sailings are there on Sundays?", "twice", id="counted"),
        pytest.param(
            "Tours take place twice daily in summer and once a day in winter.",
            "How many tours are there a day in summer?", "twice daily", id="twice-daily",
        ),
        pytest.param(
            _SAILS, "How often does she sail on weekdays?", "four times a day",
            id="near-miss-on-the-other",
        ),
    ],
)  # fmt: skip
def test_is_told(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


def test_who_is_blamed_is_nothing_that_caused_a_fire() -> None:
    blamed = _BLAZE.replace("a worn pipe", "Ida Moe")
    assert ask(blamed, "What caused the fire?").text != "Ida Moe"
