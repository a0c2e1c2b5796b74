"""Where a firm is based."""

import pytest
from asking import ask

_TEXT = (
    "Varn lifts its forecast\n\nVarn AB makes tools. The Norvik-based company employs 90 people. "
    "The chip is made by Pixel, a start-up in Arlen with 64 workers. Oslo-based Tarn left. "
    "Hoved, a bank founded in 1990, sells bonds. A Rome-based critic liked it."
)


@pytest.mark.parametrize(
    ("question", "place"),
    [
        pytest.param("Where is Varn based?", "Norvik", id="what-the-story-begins-with"),
        pytest.param("where is the company based", "Norvik", id="no-name"),
        pytest.param("Where is Pixel based?", "Arlen", id="apposition"),
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
