"""By when something is to be handed in, where the text has no word for such a date."""

from __future__ import annotations

import pytest
from asking import ask

_JOB = (
    "Please send us a letter and two names by noon on Friday 19 January. Interviews are on 1 "
    "and 2 February. The hall will be painted by 3 March."
)
_PRIZE = (
    "Entries must reach us by 3 May. Prints have to be paid for before 9 May. We judge in June."
)


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        pytest.param(_JOB, "What is the deadline?", "noon on Friday 19 January", id="deadline"),
        pytest.param(_JOB, "When is the closing date?", "noon on Friday 19 January", id="closing"),
        pytest.param(_PRIZE, "What is the closing date for entries?", "3 May", id="of-entries"),
        pytest.param(_PRIZE, "What is the last day to enter?", "3 May", id="to-enter"),
    ],
)
def test_date_of_what_is_handed_in(text: str, question: str, expected: str) -> None:
    assert ask(text, question).text == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_JOB, "What is the deadline for the painting?", id="another-thing"),
        pytest.param("The hall will be painted by 3 March.", "What is the deadline?", id="none"),
        pytest.param(
            f"{_PRIZE} The deadline for poems is 7 May.", "What is the deadline?", id="named"
        ),
    ],
)
def test_near_misses_have_no_such_date(text: str, question: str) -> None:
    rules = {hit.rule for trace in ask(text, question).trace for hit in trace.hits}
    assert "by when it is to be handed in" not in rules
