"""Shares of a whole that is counted, computed; and what is no share of it."""

from __future__ import annotations

import pytest
from asking import ask

_SEATS = "Half of the 60 seats are reserved for members."
_VOTERS = "One in four of the 200 people asked had never voted."
_FIRM = "The firm cut 40 percent of its 200 jobs."


@pytest.mark.parametrize(
    ("text", "question", "expected", "note"),
    [
        pytest.param(_SEATS, "How many seats are reserved?", "30", "Half of 60", id="half"),
        pytest.param(_VOTERS, "How many had never voted?", "50", "One in four of 200", id="ratio"),
        pytest.param(_FIRM, "How many jobs did it cut?", "80", "40 percent of 200", id="percent"),
        pytest.param(
            "The storm damaged a third of the 300 houses.",
            "How many houses were damaged?",
            "100",
            "a third of 300",
            id="done-to-them",
        ),
        pytest.param(
            "Just over a third of the 1,000 pupils walk to school.",
            "How many pupils walk to school?",
            "just over 333",
            "Just over a third of 1,000",
            id="just-over",
        ),
    ],
)
def test_share_is_computed(text: str, question: str, expected: str, note: str) -> None:
    answer = ask(text, question)
    assert (answer.text, answer.note) == (expected, note)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_SEATS, "How many seats are there?", "60", id="the-whole"),
        pytest.param(_VOTERS, "How many people were asked?", "200", id="those-asked"),
        pytest.param(
            "Nine in ten of the shells found on the beach had holes drilled in them.",
            "How many of the shells had holes?",
            "Nine in ten",
            id="the-share-itself",
        ),
        pytest.param(_FIRM, "What share of its jobs did it cut?", "40 percent", id="the-share"),
        pytest.param(
            "Half of the seats are reserved.", "How many seats are reserved?", "Half", id="no-whole"
        ),
    ],
)
def test_no_share_is_computed(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected
