"""Where a firm is based."""

import pytest
from asking import ask, library

from qa.answering.analysis import analyse
from qa.answering.context import NO_CONTEXT
from qa.answering.paths import seats

_TEXT = (
    "Varn lifts its forecast\n\nVarn AB makes tools. The Norvik-based company employs 90 people. "
    "The chip is made by Pixel, a start-up in Arlen with 64 workers. Oslo-based Tarn left. "
    "Hoved, a bank founded in 1990, sells bonds. A Rome-based critic liked it. Ida Falk runs the "
    "plant in Lund, where Senta has its headquarters."
)


@pytest.mark.parametrize(
    ("question", "place"),
    [
        pytest.param("Where is Varn based?", "Norvik", id="what-the-story-begins-with"),
        pytest.param("where is the company based", "Norvik", id="no-name"),
        pytest.param("Where is Pixel based?", "Arlen", id="apposition"),
        pytest.param("Where is Senta based?", "Lund", id="relative-clause"),
        pytest.param("Where is Tarn headquartered?", "Oslo", id="beside-the-name"),
    ],
)
def test_seat_stands_in_a_compound_or_an_apposition(question: str, place: str) -> None:
    assert ask(_TEXT, question).text == place


@pytest.mark.parametrize(
    ("question", "never"),
    [
        pytest.param("Where is Hoved based?", "Oslo", id="seat-of-another"),
        pytest.param("Where is Hoved based?", "1990", id="no-place"),
        pytest.param("Where is Hoved based?", "Rome", id="seat-of-a-person"),
    ],
)
def test_seats_of_others_are_left_alone(question: str, never: str) -> None:
    assert ask(_TEXT, question).text != never


def test_seat_in_a_relative_clause_is_of_whom_it_names() -> None:
    assert seats.answer(analyse("Where is Hoved based?"), library(_TEXT), NO_CONTEXT) is None
