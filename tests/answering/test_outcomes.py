"""For how many something came out one way or the other, and what must not be counted so."""

from __future__ import annotations

import pytest
from asking import ask

_RULE = "those for whom it came out so"
_EXAM = "Sixty pupils sat the exam and eight failed it. Two teachers were ill."
_GUESTS = "Of the 40 guests invited, nine did not turn up."


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_EXAM, "How many did not pass?", "eight", id="contrary"),
        pytest.param(_GUESTS, "How many were absent?", "nine", id="denied-contrary"),
        pytest.param(_GUESTS, "How many came?", "31", id="whole-less-those"),
        pytest.param(
            "Three of the climbers were found alive; two are unaccounted for.",
            "How many are still missing?",
            "two",
            id="other-words",
        ),
        pytest.param(
            "The motion was carried, with three members abstaining.",
            "How many did not vote?",
            "three",
            id="participle",
        ),
        pytest.param(
            "Two of the crew died; the other eleven were unhurt.",
            "How many of the crew survived?",
            "eleven",
            id="the-other",
        ),
        pytest.param(
            "Of the 80 workers, 55 have accepted the offer and the rest are on strike.",
            "How many have not accepted the offer?",
            "25",
            id="the-rest",
        ),
        pytest.param(
            "Police found 14 of the 20 stolen paintings.",
            "How many paintings are still missing?",
            "6",
            id="done-to-them",
        ),
        pytest.param(
            "Four of the seven men were acquitted.", "How many were convicted?", "3", id="acquitted"
        ),
        pytest.param(
            "Of the 30 houses, 22 have been sold.", "How many are unsold?", "8", id="unsold"
        ),
    ],
)
def test_outcome_is_counted(text: str, question: str, expected: str) -> None:
    answer = ask(text, question)
    assert (answer.text, answer.trace[0].hits[0].rule) == (expected, _RULE)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_EXAM, "How many teachers did not pass?", id="teachers"),
        pytest.param(_EXAM, "How many did not pass in 2020?", id="another-year"),
        pytest.param(_EXAM, "How many pupils failed?", id="told-in-these-words"),
        pytest.param(
            "Nine members may stay away.", "How many members did not attend?", id="only-possible"
        ),
        pytest.param(
            "Three people refused to leave the building.", "How many left?", id="refused-to"
        ),
        pytest.param(
            "The plane carried 90 people. Six were hurt.", "How many were unharmed?", id="no-whole"
        ),
    ],
)
def test_outcome_of_something_else(text: str, question: str) -> None:
    trace = ask(text, question).trace
    assert not any(hit.rule == _RULE for one in trace for hit in one.hits)
