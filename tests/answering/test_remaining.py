"""What is left of a number, shares of a whole, times by their word; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

_FIRE = (
    "A fire in 1841 destroyed four of the six pans. Three of the twelve crew members died. He "
    "sold two of his nine sheep."
)
_TOLD = "Four of the six pans were destroyed. Two survived in a shed."
_COST = (
    "A service cost 1.3 million kroner a year, and tickets covered only a fifth of that. The town "
    "paid half of the rent."
)
_SALT = (
    "Since 2011 volunteers have boiled salt there every July. Until 1954 the ruins were shut. He "
    "went bankrupt in 1868, and the last pan was put out on 3 November of that year. In 1990 "
    "doctors left the island."
)
_WHO = (
    "Road safety campaigner Inger Lie, whose son was killed in 2009, welcomed it. Bex's grandson "
    "Willem saved the mill. The mayor's nephew Olaf drew it. Rena, a firm owned by the state, "
    "runs the ferry."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_FIRE, "How many pans survived the fire?", "2", id="destroyed"),
        pytest.param(_FIRE, "How many crew members survived?", "9", id="died"),
        pytest.param(_FIRE, "How many sheep did he sell?", "two", id="the-lost-themselves"),
        pytest.param(
            _COST, "How much of the cost was covered by tickets?", "a fifth", id="passive-share"
        ),
        pytest.param(_COST, "How much of the rent did the town pay?", "half", id="half"),
        pytest.param(_SALT, "Since when have volunteers boiled salt?", "2011", id="since"),
        pytest.param(_SALT, "Until when were the ruins shut?", "1954", id="until"),
        pytest.param(
            _SALT, "When was the last pan put out?", "3 November of that year", id="own-clause"
        ),
        pytest.param(_SALT, "When did he go bankrupt?", "1868", id="first-clause"),
        pytest.param(_SALT, "When did doctors leave the island?", "1990", id="opening-year"),
        pytest.param(_WHO, "Who is Inger Lie?", "Road safety campaigner", id="name-like-a-verb"),
        pytest.param(_WHO, "Who is Willem?", "Bex's grandson", id="owner-and-kin"),
        pytest.param(_WHO, "Who is Olaf?", "The mayor's nephew", id="owner-with-article"),
        pytest.param(_WHO, "Who owns the firm?", "the state", id="aside-with-a-noun"),
    ],
)
def test_is_told(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


def test_those_that_are_left_are_not_computed_where_they_are_told() -> None:
    assert ask(_TOLD, "How many pans survived?").text != "2"


_MINE = "Only three of the 40 miners got out alive."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_MINE, "How many miners died?", "37", id="died"),
        pytest.param(_MINE, "How many miners survived?", "three", id="lived"),
        pytest.param(
            "Three of the 40 miners were killed.", "How many miners survived?", "37", id="killed"
        ),
        pytest.param(
            "Three of the 40 miners were killed.", "How many miners died?", "Three", id="near-miss"
        ),
    ],
)
def test_who_lived_and_who_died(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
