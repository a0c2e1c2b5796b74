"""Counts added up, multiplied, or told behind the verb without their noun."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_BOAT = "Six adults and nine children were on the boat."
_CLASS = "The class has 14 girls and 11 boys."
_FARM = "The farm has 20 cows, 12 sheep and a donkey."
_JURY = "The jury was made up of seven women and five men."
_SHIP = "The ship had 32 cabins, each with two beds."
_TEAM = "The team won 12 matches, drew four and lost two."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_BOAT, "How many people were on the boat?", "15", id="people"),
        pytest.param(_CLASS, "How many pupils are in the class?", "25", id="pupils"),
        pytest.param(_FARM, "How many animals does the farm have?", "33", id="three sorts"),
        pytest.param(_JURY, "How many people were on the jury?", "12", id="made up of"),
        pytest.param(
            "A man and two women were arrested.", "How many people were arrested?", "3", id="a man"
        ),
        pytest.param(_SHIP, "How many beds were there in all?", "64", id="so many each"),
        pytest.param(
            "The hotel has 12 rooms with two beds each.",
            "How many beds does the hotel have?",
            "24",
            id="each behind",
        ),
        pytest.param(_TEAM, "How many matches did the team play?", "18", id="played"),
    ],
)
def test_counts_are_added_up(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert (answer.kind, answer.text) == (AnswerKind.COMPUTED, expected)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_TEAM, "How many matches did the team lose?", "two", id="behind its verb"),
        pytest.param(_BOAT, "How many children were on the boat?", "nine", id="one sort"),
        pytest.param(_SHIP, "How many cabins did the ship have?", "32", id="of the many"),
        pytest.param(
            "The crew of 15, including six women and nine men, was saved.",
            "How many people were saved?",
            "15",
            id="parts of a whole",
        ),
        pytest.param(
            "Two people were killed and four injured.", "How many people were killed?", "Two",
            id="another fate",
        ),
        pytest.param(
            "The hotel has 12 rooms with two beds each.", "How many beds are in each room?", "two",
            id="asked for one",
        ),
    ],
)  # fmt: skip
def test_near_misses_are_one_count(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(
            "Iceland, Malta and Cyprus voted against it.",
            "How many countries voted against it?",
            "3",
            id="countries",
        ),
        pytest.param(
            "Brazil and Peru signed the pact.", "How many nations signed the pact?", "2", id="two"
        ),
    ],
)
def test_names_of_a_list_are_counted(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The team visited cities such as Oslo and Lund.",
            "How many cities did the team visit?",
            id="such as",
        ),
        pytest.param(
            "Ann and Bo met in Lund.",
            "How many children did Ann and Bo have?",
            id="they themselves",
        ),
        pytest.param(
            "The shop sells bread, cakes and coffee.",
            "How many customers does the shop have?",
            id="no names",
        ),
    ],
)
def test_other_lists_are_not_counted(text: str, question: str) -> None:
    assert ask(text, question).kind == AnswerKind.UNANSWERABLE


def test_capacity_of_today_is_not_that_of_then() -> None:
    text = "The stadium, built in 1928 for 30,000 spectators, now holds 18,500."
    assert ask(text, "How many spectators could the stadium hold in 1928?").text == "30,000"
    assert ask(text, "How many people does the stadium hold?").text == "18,500"
