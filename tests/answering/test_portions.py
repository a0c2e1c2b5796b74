"""Measures of the very thing asked for."""

from __future__ import annotations

import pytest
from asking import ask

_TEXT = """You need 2 kilograms of ripe pears, 300 grams of brown sugar, three spoons of honey and \
40 grams of sugar beet syrup. Per slice: 12 g protein, 9 g fat. \
The mill grinds 5 tonnes of rye a day. Ida Falk sold the oats. She lost a \
third of her customers and half of the hens."""


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How much sugar do I need?", "300 grams", id="of-brown"),
        pytest.param("How much of the pears?", "2 kilograms", id="partitive"),
        pytest.param("How much of sugar?", "300 grams", id="noun-taken-for-an-adjective"),
        pytest.param("How much honey is needed?", "three spoons", id="counted-measure"),
        pytest.param("How much protein is in a slice?", "12 g", id="no-of"),
        pytest.param("How many customers did she lose?", "a third", id="share"),
        pytest.param("How many hens did she lose?", "half", id="half"),
        pytest.param("How much rye does the mill grind?", "5 tonnes", id="rest-held"),
    ],
)
def test_portions_measure_the_thing(question: str, text: str) -> None:
    answer = ask(_TEXT, question)
    assert answer.text == text
    assert [hit.rule for hit in answer.trace[0].hits] == ["measure of the thing"]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How much milk do I need?", id="not-there"),
        pytest.param("How much rye did the king eat?", id="another-deed"),
        pytest.param("How much of the oats were sold?", id="no-measure"),
        pytest.param("How much did it cost?", id="no-thing"),
        pytest.param("How many pears are there?", id="how-many"),
    ],
)
def test_portions_left(question: str) -> None:
    answer = ask(_TEXT, question)
    assert "measure of the thing" not in [hit.rule for one in answer.trace for hit in one.hits]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How many seats does the Front have?", "19", id="has-what-it-holds"),
        pytest.param("How many seats does the Front hold?", "19", id="the-same-verb"),
        pytest.param("How many seats are there in parliament?", "230", id="whole"),
        pytest.param("How many seats does parliament have?", "230", id="of-the-whole"),
        pytest.param("How many shops did the chain close?", "30", id="deed"),
        pytest.param("How many shops does the chain have?", "210", id="not-what-it-closed"),
    ],
)
def test_portions_of_a_whole_are_of_their_holder(question: str, text: str) -> None:
    told = (
        "The Front, which holds 19 of the 230 seats in parliament, has left. "
        "The chain closed 30 of its 210 shops."
    )
    assert ask(told, question).text == text


def test_portions_of_what_was_lost_are_not_won() -> None:
    text = "The Front lost half of its seats. It was left with 51."
    assert ask(text, "How many seats did the Front win?").text != "half"


_KILLED = (
    "Out of about 90 pupils, more than 30 passed. Of the 18 ships, 4 sank, and the rest fled. The "
    "town has 11 schools, of which 3 closed."
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        pytest.param("How many of the pupils passed?", "more than 30", id="out-of"),
        pytest.param("How many pupils passed?", "more than 30", id="part-of-the-whole"),
        pytest.param("How many ships sank?", "4", id="of-the"),
    ],
)
def test_part_of_an_opening_whole_is_told(question: str, text: str) -> None:
    assert ask(_KILLED, question).text == text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many ships fled?", id="another-deed"),
        pytest.param("How many teachers passed?", id="another-noun"),
        pytest.param("How many schools are there?", id="the-whole"),
    ],
)
def test_whole_and_other_deeds_are_left_alone(question: str) -> None:
    assert ask(_KILLED, question).text not in ("4", "more than 30", "3")


_SEATS = "The vote left the National Union with 30 of the 71 seats in the assembly."
_LED = "With 19 of the 30 seats, Labour has a majority."


@pytest.mark.parametrize(
    ("text", "question", "number"),
    [
        pytest.param(_SEATS, "How many seats does the National Union have?", "30", id="left-with"),
        pytest.param(_SEATS, "How many seats are there in the assembly?", "71", id="all-of-them"),
        pytest.param(_LED, "How many seats does Labour have?", "19", id="with-before"),
        pytest.param(
            "So far 70 of 190 flats have been leased.",
            "How many flats have been leased?",
            "70",
            id="what-undergoes",
        ),
        pytest.param(
            "Twelve of the 40 boats were damaged.", "How many boats were there?", "40", id="whole"
        ),
        pytest.param(
            "Two of its five staff will go. The library is old.",
            "How many staff does the library have?",
            "five",
            id="no-holder-of-the-part",
        ),
    ],
)
def test_part_of_a_whole_is_of_its_holder(text: str, question: str, number: str) -> None:
    assert ask(text, question).text == number


def test_share_of_other_things_is_not_how_many_there_were() -> None:
    text = "Men account for two thirds of all cases. Some 4,000 cases are reported each year."
    assert "4,000" in ask(text, "How many cases are reported annually?").text
