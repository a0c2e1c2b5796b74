"""A name that is asked for as somebody's own: refused where only something else is told of it."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_HELD_BACK = "A miner was hurt on Friday. His name has not been made public."
_GIVEN = "A miner was hurt on Friday. His name was Olaf Brandt. He was taken to Lund."
_SHIP = "The ship was built in Lund. Its name was changed twice. Its cook was a tall man."
_PUB = "The pub stood by the river. Its name was the Merry Otter."
_ENZYME = "The swelling is driven by an enzyme known as lipoxin-3. Blocking that enzyme helps."
_DISH = "The dish is fried. Its name is small fish. It is eaten in Lund."


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_HELD_BACK, "What was his name?", id="person"),
        pytest.param(_HELD_BACK, "What is the miner's name?", id="owner-by-noun"),
        pytest.param(_SHIP, "What is its name?", id="thing"),
    ],
)
def test_no_name_is_told(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_GIVEN, "What was his name?", "Olaf Brandt", id="person"),
        pytest.param(_PUB, "What was its name?", "Merry Otter", id="thing"),
        pytest.param(_DISH, "What is its name?", "small fish", id="common-noun-of-a-thing"),
        pytest.param(_ENZYME, "What is the name of the enzyme?", "lipoxin-3", id="known-as"),
        pytest.param(_SHIP, "What was changed twice?", "name", id="name-not-asked-for"),
    ],
)
def test_name_that_is_told(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
