"""The ground of a measure: what somebody was arrested, fined or sacked for."""

from __future__ import annotations

import pytest
from asking import ask

_LAW = (
    "Police arrested a man at a hotel in Bern on suspicion of fraud. Two women were detained on "
    "Monday in connection with the theft of a painting. Ann Lee was fined £200 for parking on the "
    "grass. The nurse was sacked over missing drugs in May. Roy Tate was jailed for two years for "
    "burglary. Kim Sand was arrested in 2019. The driver was suspended because he had been "
    "drinking."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What was the man arrested for?", "fraud", id="suspicion"),
        pytest.param("Why was the man arrested?", "fraud", id="why"),
        pytest.param(
            "Why were the women detained?", "the theft of a painting", id="in-connection-with"
        ),
        pytest.param("What was Ann Lee fined for?", "parking on the grass", id="for"),
        pytest.param("Why was the nurse sacked?", "missing drugs", id="over"),
        pytest.param("What was Roy Tate jailed for?", "burglary", id="not-how-long"),
        pytest.param("What did Roy Tate do wrong?", "burglary", id="wrong"),
        pytest.param("What crime did Roy Tate commit?", "burglary", id="crime"),
    ],
)
def test_grounds(question: str, told: str) -> None:
    assert ask(_LAW, question).text == told


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Why was Kim Sand arrested?", id="none-told"),
        pytest.param("Why was the driver suspended?", id="a-clause"),
        pytest.param("Why did police arrest Kim Sand?", id="active"),
        pytest.param("What did Kim Sand do wrong?", id="nothing-told"),
    ],
)
def test_near_misses_have_no_ground(question: str) -> None:
    rules = {hit.rule for one in ask(_LAW, question).trace for hit in one.hits}
    assert "ground" not in rules


_CAPTAIN = (
    "The captain, Ernesto Vidal, 52, was arrested on Wednesday at the home of a cousin. He is "
    "accused of leaving the ship. The mate was arrested on Friday. The owner is accused of fraud."
)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Why was the captain arrested?", id="why"),
        pytest.param("What was Ernesto Vidal arrested for?", id="for"),
    ],
)
def test_accusation_behind_the_measure_is_its_ground(question: str) -> None:
    assert ask(_CAPTAIN, question).text == "leaving the ship"


def test_accusation_of_another_is_no_ground() -> None:
    assert "fraud" not in ask(_CAPTAIN, "Why was the mate arrested?").text
