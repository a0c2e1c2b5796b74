"""Rules on what figures and dates measure, and on colours and scores."""

from __future__ import annotations

import pytest
from asking import rules

_BEETLE = "The beetle weighs 2 grams and is 14 millimetres long."
_SHOW = "The show ran on Monday, 3 May 2021, and again in June 2022."
_GAME = "The home side in the dark green shirts won 2-1 on Sunday."


@pytest.mark.parametrize(
    ("question", "text", "span", "rule"),
    [
        pytest.param(
            "How long is it?", _BEETLE, "14 millimetres", "measure=asked", id="length-asked"
        ),
        pytest.param("How tall is it?", _BEETLE, "2 grams", "measure=other", id="mass-for-height"),
        pytest.param(
            "How much does it weigh?", _BEETLE, "2 grams", "measure=asked", id="mass-asked"
        ),
        pytest.param(
            "What is the weight of it?", _BEETLE, "2 grams", "measure=asked", id="weight-noun"
        ),
        pytest.param(
            "How wide is it?", _BEETLE, "14 millimetres", "measure=other", id="long-for-wide"
        ),
        pytest.param(
            "How big is it?", _BEETLE, "14 millimetres", "measure=asked", id="long-for-big"
        ),
        pytest.param(
            "How big was it?",
            "It rained for 9 days and rose 6 percent.",
            "9 days",
            "measure=other",
            id="time-for-size",
        ),
        pytest.param(
            "How much did it cost?",
            "It cost $9, half of it ours.",
            "$ 9",
            "measure=asked",
            id="price",
        ),
        pytest.param(
            "How much did it cost?",
            "It cost $9, 50% of it ours.",
            "50 %",
            "measure=other",
            id="share",
        ),
        pytest.param(
            "In what year was it shown again?", _SHOW, "June 2022", "grain=named", id="year"
        ),
        pytest.param("Which day was it?", _SHOW, "June 2022", "grain=not named", id="no-day"),
        pytest.param("Which day was it?", _SHOW, "Monday", "grain=named", id="weekday"),
        pytest.param("In which month was it?", _SHOW, "June 2022", "grain=named", id="month"),
        pytest.param(
            "Which colour were the shirts?",
            _GAME,
            "dark green",
            "subtype=colour for colour",
            id="colour",
        ),
        pytest.param("What was the score?", _GAME, "2-1", "subtype=score for score", id="score"),
    ],
)
def test_rule_on_measures_fires(question: str, text: str, span: str, rule: str) -> None:
    assert rule in rules(question, text, span)


@pytest.mark.parametrize(
    ("question", "text", "span", "family"),
    [
        pytest.param(
            "How long did it last?",
            "It rained for 9 days.",
            "9 days",
            "measure",
            id="time-for-length",
        ),
        pytest.param("How much sugar did it cost?", "It cost $9.", "$ 9", "measure", id="no-price"),
        pytest.param("What is it?", _BEETLE, "2 grams", "measure", id="nothing-measured"),
        pytest.param("How odd is it?", _BEETLE, "2 grams", "measure", id="no-dimension"),
        pytest.param("When was it shown?", _SHOW, "Monday", "grain", id="any-grain"),
        pytest.param("Which shirts won?", _GAME, "dark green", "subtype", id="no-colour-asked"),
        pytest.param("Which side won?", _GAME, "2-1", "subtype", id="no-score-asked"),
    ],
)
def test_rule_on_measures_stays_silent(question: str, text: str, span: str, family: str) -> None:
    assert not [rule for rule in rules(question, text, span) if rule.startswith(f"{family}=")]
