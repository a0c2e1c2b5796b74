"""Rules on what figures and dates measure, and on colours and scores."""

from __future__ import annotations

import pytest
from asking import rules

_BEETLE = "The beetle weighs 2 grams and is 14 millimetres long."
_SHOW = "The show ran on Monday, 3 May 2021, and again in June 2022."
_QUAKE = "It struck before dawn, at 3:42 a.m., at a depth of 28 km, some 65 km west of Nazca."
_SEATS = "It took 31 of the 65 seats in the assembly."
_TRADE = "Trade volume between the two big countries rose to $4 billion."
_PROFIT = "Profit rose 18% to $9 million."
_WIND = "The wind blew at 80 km (50 miles) per hour."
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
        pytest.param("At what time did it strike?", _QUAKE, "3:42 a.m.", "grain=named", id="clock"),
        pytest.param(
            "At what time did it strike?", _QUAKE, "dawn", "grain=not named", id="no-clock"
        ),
        pytest.param("How far from Nazca was it?", _QUAKE, "65 km", "measure=asked", id="distance"),
        pytest.param(
            "How far from Nazca was it?", _QUAKE, "28 km", "measure=other", id="depth-for-distance"
        ),
        pytest.param(
            "How many seats did it win?",
            _SEATS,
            "31",
            "counts=what is asked for",
            id="part-of-a-whole",
        ),
        pytest.param(
            "How many seats did it win?",
            _SEATS,
            "65",
            "counts=the whole of a part",
            id="whole-for-its-part",
        ),
        pytest.param(
            "How many people could lose their jobs?",
            "Around 700 of Lindal's 5,200 employees could lose their jobs, the union said.",
            "5,200",
            "counts=the whole of a part",
            id="whole-of-a-name",
        ),
        pytest.param(
            "How many homes were inspected?",
            "61 of Lindal's 200 homes inspected, all wooden, were unsafe.",
            "200",
            "counts=what is asked for",
            id="whole-done-to",
        ),
        pytest.param(
            "How many seats are there?",
            _SEATS,
            "65",
            "counts=what is asked for",
            id="whole-asked",
        ),
        pytest.param(
            "How many seats did it win?",
            "It won nine wards and 42 per cent of the votes.",
            "nine",
            "counts=something else",
            id="other-things",
        ),
        pytest.param(
            "How many seats did it win?",
            "It won nine wards and 42 per cent of the votes.",
            "42 per cent",
            "measure=other",
            id="share-for-a-count",
        ),
        pytest.param(
            "How many goals were there?",
            "A crowd of 900 saw it.",
            "900",
            "counts=something else",
            id="crowd-of-so-many",
        ),
        pytest.param(
            "How many of the staff worked part-time?",
            "It had 137 staff, of whom 61 worked part-time.",
            "61",
            "counts=what is asked for",
            id="of-whom-so-many",
        ),
        pytest.param(
            "What is the premium?",
            "It pays $47 a share, a premium of 31% to the price.",
            "31 %",
            "measure=asked",
            id="figure-behind-its-noun",
        ),
        pytest.param(
            "How many plants does it have?",
            "It will close two of its nine plants.",
            "two",
            "counts=a part of the whole",
            id="part-for-its-whole",
        ),
        pytest.param(
            "How much is the bowl worth?",
            "The bowl weighs 910 grams.",
            "910 grams",
            "measure=other",
            id="weight-for-a-worth",
        ),
        pytest.param(
            "How many people were arrested?",
            "Police made seven arrests.",
            "seven",
            "counts=what is asked for",
            id="deed-counted",
        ),
        pytest.param(
            "How many people watched it?",
            "It drew 18,306 spectators.",
            "18,306",
            "counts=what is asked for",
            id="people-by-their-role",
        ),
        pytest.param(
            "How many employees does it have?",
            "It employs 1,150 people.",
            "1,150",
            "counts=what is asked for",
            id="people-by-what-is-done-with-them",
        ),
        pytest.param(
            "How many employees does it have?",
            "It carries 1,150 people.",
            "1,150",
            "counts=something else",
            id="people-of-another-deed",
        ),
        pytest.param(
            "Who will they face?",
            "They will face Vale on Thursday.",
            "Thursday",
            "measure=other",
            id="no-day-is-a-person",
        ),
        pytest.param(
            "What did he buy?",
            "He bought a villa for $300,000.",
            "$ 300,000",
            "measure=other",
            id="price-for-what-was-bought",
        ),
        pytest.param("Which day was it?", _SHOW, "June 2022", "grain=not named", id="no-day"),
        pytest.param("Which days was it?", _SHOW, "June 2022", "grain=not named", id="no-days"),
        pytest.param("Which day is it?", "It is on Mondays.", "Mondays", "grain=named", id="days"),
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
        pytest.param(
            "How much was profit?", _PROFIT, "18 %", "measure=other", id="change-for-level"
        ),
        pytest.param(
            "How fast is the wind?",
            _WIND,
            "80 km ( 50 miles ) per hour",
            "measure=asked",
            id="rate",
        ),
        pytest.param(
            "What was the trade volume?", _TRADE, "two", "counts=other things", id="counts-others"
        ),
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
        pytest.param("How much did profit rise?", _PROFIT, "18 %", "measure", id="change-asked"),
        pytest.param("What percentage was it?", _PROFIT, "18 %", "measure", id="share-asked"),
        pytest.param("How much was profit?", _PROFIT, "$ 9 million", "measure", id="level-asked"),
        pytest.param("How odd is it?", _BEETLE, "2 grams", "measure", id="no-dimension"),
        pytest.param("When was it shown?", _SHOW, "Monday", "grain", id="any-grain"),
        pytest.param("Which shirts won?", _GAME, "dark green", "subtype", id="no-colour-asked"),
        pytest.param("Which side won?", _GAME, "2-1", "subtype", id="no-score-asked"),
        pytest.param("What number of countries?", _TRADE, "two", "counts", id="counts-the-asked"),
        pytest.param("What was the trade volume?", _TRADE, "$ 4 billion", "counts", id="money"),
    ],
)
def test_rule_on_measures_stays_silent(question: str, text: str, span: str, family: str) -> None:
    assert not [rule for rule in rules(question, text, span) if rule.startswith(f"{family}=")]
