"""Names at birth, populations and those who took part; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

_POET = (
    "Ada Finch (née Holt; 1891–1970) was a Danish poet who ran a garden. The glacier was named "
    "after her in 1978. Her friend Ruth Berg (née Lind) was a nurse."
)
_BORN = (
    "Dagny Roth, a weaver, has died. Born Dagny Wick in Oslo in 1920, the daughter of a miller, "
    "she sold rugs. Elin Roth, born Elin Falk, Berlin, was a cousin. Born in Hull, Ina Moe sang."
)
_TOWN = (
    "Skerrow\n\nSkerrow is a harbour town at the mouth of the Tarn. At the 2019 census it had "
    "4,210 inhabitants, down from 5,320 in 1971. A gale in 1411 killed a fifth of the population. "
    "The nearby city of Perlan has a population of 84,000."
)
_TRIAL = (
    "Scientists at the University of Brenmoor recruited 260 labourers from nine farms. An earlier "
    "study recruited 40 clerks. Two thirds of those taking part were men, and 31 people withdrew."
)
_SURVEY = "Some 1,900 nurses took part in the survey in May. The team spent 12 weeks on it."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_POET, "What was Ada Finch's maiden name?", "Holt", id="nee"),
        pytest.param(_POET, "What was Ruth Berg's maiden name?", "Lind", id="nee-of-another"),
        pytest.param(_BORN, "What was Dagny Roth's maiden name?", "Wick", id="born-so"),
        pytest.param(_BORN, "What was Elin Roth's maiden name?", "Falk", id="born-so-behind"),
        pytest.param(_BORN, "What did Dagny Roth's father do?", "a miller", id="one-and-the-same"),
        pytest.param(_TOWN, "What is the population of Skerrow?", "4,210", id="it-had"),
        pytest.param(_TOWN, "What's the population?", "4,210", id="no-share-of-it"),
        pytest.param(_TOWN, "What is the population of Perlan?", "84,000", id="of-another"),
        pytest.param(_TRIAL, "How many people took part?", "260", id="recruited"),
        pytest.param(_TRIAL, "How many participants were there?", "260", id="participants"),
        pytest.param(
            _SURVEY, "How many people took part in the survey?", "Some 1,900", id="joined"
        ),
        pytest.param(_TRIAL, "How many people withdrew?", "31", id="near-miss-who-left"),
    ],
)
def test_counted_and_named(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


def test_maiden_name_of_nobody_named_is_not_told() -> None:
    assert ask(_POET, "What was Eva Moe's maiden name?").text not in ("Holt", "Lind")
    assert ask(_BORN, "What was Ina Moe's maiden name?").text not in ("Wick", "Falk", "Hull")


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Two of the five stolen paintings turned up.", "How many paintings turned up?", "Two",
            id="the-part-by-the-verb",
        ),
        pytest.param(
            "Two of the five stolen paintings turned up.", "How many paintings were stolen?",
            "five", id="the-whole-by-its-participle",
        ),
        pytest.param(
            "Thousands marched through Lindal.", "How many people marched?", "Thousands",
            id="a-crowd",
        ),
    ],
)  # fmt: skip
def test_part_and_whole_are_told_apart(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


_HALL = "Thirty-two of the 40 stalls in the new hall have been let."
_COURT = "Three of the seven judges resigned on Friday."
_ORM = "Lise Orm was born in Lund. Her 14 novels have been translated into Czech."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_HALL, "How many stalls have been let?", "Thirty-two", id="part"),
        pytest.param(_HALL, "How many stalls are there?", "40", id="whole"),
        pytest.param(_COURT, "How many judges resigned?", "Three", id="who-resigned"),
        pytest.param(_COURT, "How many judges are there?", "seven", id="whole-of-people"),
        pytest.param(
            "Four of the nine cows that fell in the river drowned.",
            "How many cows fell in the river?",
            "nine",
            id="near-miss-deed-of-the-whole",
        ),
        pytest.param(_ORM, "How many novels did Lise Orm write?", "14", id="her-works"),
        pytest.param(
            "Lise Orm was born in Lund. Two sons sold the 14 novels.",
            "How many novels did Lise Orm write?",
            "The article does not say.",
            id="near-miss-works-of-nobody",
        ),
    ],
)
def test_part_of_so_many(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
