"""What an obituary tells of a life: trades, parents, children, birth name and death."""

from __future__ import annotations

import pytest
from asking import ask

_LIFE = (
    "Ida Storm, glassblower whose swans graced the Lund Opera, dies aged 91\n\n"
    "Ida Storm, who has died of pneumonia at the age of 91, made swans of glass for the stage.\n\n"
    "She was born Adele Sturm in Graz, the elder of two daughters of a baker, Karl Sturm, and his "
    "wife, Lotte. Her dog was Biscuit, a poodle that feared swans.\n\n"
    "Her husband, Nils Storm, died in 1999. She is survived by their son, Axel, who is a cook, "
    "two granddaughters and a great many swans.\n\n"
    "Ida Storm, glassblower, born 3 May 1920; died 9 June 2011"
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param("What was Ida Storm's job?", "glassblower", id="bare-trade"),
        pytest.param("Who was Ida Storm's father?", "Karl Sturm", id="father-behind-his-trade"),
        pytest.param("What was Ida Storm's mother called?", "Lotte", id="wife-behind-comma"),
        pytest.param("How many siblings did Ida Storm have?", "1", id="elder-of-two"),
        pytest.param("How many children did Ida Storm have?", "their son", id="their-son"),
        pytest.param("What was Ida Storm's original name?", "Adele Sturm", id="original-name"),
        pytest.param("What was Ida Storm's maiden name?", "Sturm", id="maiden-name"),
        pytest.param("When did Ida Storm die of pneumonia?", "9 June 2011", id="died-once"),
        pytest.param("What kind of dog was Biscuit?", "a poodle", id="kind-of"),
    ],
)
def test_what_a_life_tells(question: str, told: str) -> None:
    assert ask(_LIFE, question).text == told


def test_grandchildren_behind_a_relative_clause() -> None:
    assert ask(_LIFE, "Does Ida Storm have any grandchildren?").text.startswith("Yes")


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        pytest.param("How many daughters did Ida Storm have?", "two", id="her-fathers-daughters"),
        pytest.param("How many children did Karl Sturm have?", "their son", id="not-his-son"),
        pytest.param("What was Nils Storm's original name?", "Adele Sturm", id="his-name"),
        pytest.param("When did Nils Storm die?", "9 June 2011", id="his-death"),
        pytest.param("What kind of swans did she make?", "a poodle", id="no-name-is-asked-of"),
        pytest.param("How old was Ida Storm when she died?", "9 June 2011", id="age-asked"),
    ],
)
def test_near_misses_of_a_life(question: str, wrong: str) -> None:
    assert ask(_LIFE, question).text != wrong
