"""What somebody was named, as an award; near-misses beside the hits."""

from __future__ import annotations

import pytest
from asking import ask

_TOWN = (
    "Ida Lund opened The Second Loaf in 2011. It was voted best bakery in May. Anna Moe was named "
    "player of the year. Ole Berg was not named coach of the year. Bo Falk was named captain on "
    "Monday. Eva Roy won the Holm Prize for her novel."
)
_RULE = "what the winner was named"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What award did Anna Moe win?", "player of the year", id="of-the-year"),
        pytest.param("which prize did The Second Loaf get", "best bakery", id="best"),
        pytest.param("What award did Eva Roy receive?", "Holm Prize", id="a-prize-by-name"),
    ],
)
def test_title_is_an_award(question: str, expected: str) -> None:
    assert ask(_TOWN, question).text == expected


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What award did Ole Berg win?", id="denied"),
        pytest.param("What award did Bo Falk win?", id="an-office"),
        pytest.param("What award did Per Dahl win?", id="another-name"),
        pytest.param("What award did Anna Moe refuse?", id="another-verb"),
        pytest.param("What title did Anna Moe not win?", id="negated"),
    ],
)
def test_no_award(question: str) -> None:
    rules = {hit.rule for trace in ask(_TOWN, question).trace for hit in trace.hits}

    assert _RULE not in rules


def test_bakery_of_the_year_is_no_name() -> None:
    text = "Ida Lund opened a shop in 2011. It was named bakery of the year in May."
    assert ask(text, "What is the bakery called?").text != "year in May"


_FESTIVAL = (
    "The film was a failure at home. Abroad it was awarded the Silver Shell at Lund. The firm was "
    "awarded 30,000 euros. Neither side paid for it."
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("What prize did the film win?", "the Silver Shell", id="won"),
        pytest.param("What award did the film receive?", "the Silver Shell", id="received"),
        pytest.param("Who paid for it?", "Neither side", id="neither"),
    ],
)
def test_prize_that_was_awarded(question: str, expected: str) -> None:
    assert ask(_FESTIVAL, question).text == expected


def test_sum_is_no_title() -> None:
    found = ask(_FESTIVAL, "What prize did the firm win?")
    assert "Silver Shell" not in found.text
    assert _RULE not in {hit.rule for trace in found.trace for hit in trace.hits}


_MAKER = (
    "Under her, the company launched the Whisper, a hearing aid. It won the Brandt Prize in 2018. "
    "It did not win the Moss Medal. The Snail won the race in May."
)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What award was given to the Whisper?", id="given"),
        pytest.param("What award did the Whisper get?", id="get"),
        pytest.param("Which prize did the Whisper receive?", id="which"),
    ],
)
def test_prize_that_it_won_is_what_it_was_given(question: str) -> None:
    assert ask(_MAKER, question).text.removeprefix("the ") == "Brandt Prize"


def test_race_is_no_award() -> None:
    assert "Prize" not in ask(_MAKER, "What award was given to the Snail?").text
