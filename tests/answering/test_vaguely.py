"""How often something is done, where no number tells it."""

from __future__ import annotations

import pytest
from asking import ask

_FARM = (
    "Simmer the sauce for 20 minutes, stirring now and then. Ida Moe rarely visited the mill. Tom "
    "Bex calls his mother twice a week and often writes to her. The choir usually meets in the "
    "barn. He swims in the lake. The ferry leaves Lund on Mondays, Wednesdays and Fridays. The "
    "fair was held on Monday. The bank shuts on Sundays, when the market opens."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("How often should I stir?", "now and then", id="now-and-then"),
        pytest.param("How often did Ida Moe visit the mill?", "rarely", id="rarely"),
        pytest.param("How often does the choir meet?", "usually", id="usually"),
        pytest.param(
            "How often does the ferry leave Lund?", "Mondays, Wednesdays and Fridays", id="days"
        ),
        pytest.param("How often does the bank shut?", "Sundays", id="one-day"),
        pytest.param("How often does Tom Bex call his mother?", "twice a week", id="counted"),
    ],
)
def test_how_often(question: str, told: str) -> None:
    assert ask(_FARM, question).text == told


def test_no_other_deed_lends_its_adverb() -> None:
    assert "often" not in ask(_FARM, "How often does Tom Bex swim in the lake?").text


def test_a_day_that_does_not_come_back_is_no_answer() -> None:
    assert "Monday" not in ask(_FARM, "How often was the fair held?").text
