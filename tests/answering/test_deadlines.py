"""By when something is to be handed in, where the text has no word for such a date."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

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


_FERRY = "Ferries to the island run every two hours between 6 a.m. and 10 p.m."


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(
            "The two sides have until midnight to agree.",
            "What is the deadline?",
            "midnight",
            id="have-until",
        ),
        pytest.param(
            "Send your form by 3 May to the office.",
            "What is the closing date?",
            "3 May",
            id="order",
        ),
        pytest.param(
            "Applications must reach us no later than 14 June.",
            "What's the application deadline?",
            "14 June",
            id="duty",
        ),
        pytest.param("Bids close on Monday.", "What is the bid deadline?", "Monday", id="ends"),
        pytest.param(_FERRY, "When does the last ferry leave?", "10 p.m.", id="last-trip"),
        pytest.param(_FERRY, "When is the first ferry?", "6 a.m.", id="first-trip"),
        pytest.param(
            "Buses run from 5.40am to 11.30pm.", "When is the last bus?", "11.30pm", id="from-to"
        ),
    ],
)  # fmt: skip
def test_times_to_keep(text: str, question: str, told: str) -> None:
    assert ask(text, question).text == told


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("The choir sang until midnight.", "What is the deadline?", id="no-duty"),
        pytest.param("The barn was built before 1900.", "What is the deadline?", id="built"),
        pytest.param("Send the form by 3 May.", "What is the deadline for bids?", id="another"),
    ],
)
def test_times_of_no_duty(text: str, question: str) -> None:
    assert ask(text, question).kind is AnswerKind.UNANSWERABLE
