"""When something opens or closes on a day, where each day has a time of its own."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_BRANCH = (
    "The north branch opens at 9 on weekdays and at 10 on Saturdays; it shuts at 7, or at 4 on "
    "Saturdays. It is closed on Sundays."
)
_SHOP = "The shop is open from 8 to 6 on weekdays and from 9 to 1 on Saturdays."
_MUSEUM = "The museum closes at five, on Wednesdays at nine. It has forty rooms."
_POOL = "The pool opens at half past six on weekdays, but on Sundays it opens at nine."
_LATE = "The museum has 40 rooms. On Wednesdays it stays open until nine in the evening."


@pytest.mark.parametrize(
    ("text", "question", "told"),
    [
        pytest.param(_BRANCH, "When does the branch open on Saturdays?", "10", id="second-day"),
        pytest.param(_BRANCH, "When does the branch open on a Tuesday?", "9", id="weekdays"),
        pytest.param(_BRANCH, "When does the branch close on Saturdays?", "4", id="closes"),
        pytest.param(_BRANCH, "When does the branch close on weekdays?", "7", id="all-others"),
        pytest.param(
            _BRANCH,
            "When does the branch open on Sundays?",
            "closed on Sundays",
            id="shut",
        ),
        pytest.param(_SHOP, "When does the shop open on Saturdays?", "9", id="bare-range"),
        pytest.param(_SHOP, "When does the shop close on Tuesdays?", "6", id="end-of-range"),
        pytest.param(_SHOP, "When does the shop close on Sundays?", None, id="near-miss-no-day"),
        pytest.param(_MUSEUM, "When does the museum close on Wednesdays?", "nine", id="day-before"),
        pytest.param(_MUSEUM, "When does the museum close on Fridays?", "five", id="no-own-day"),
        pytest.param(_MUSEUM, "How late is the museum open on Wednesdays?", "nine", id="how-late"),
        pytest.param(_POOL, "When does the pool open on Sundays?", "nine", id="clause-of-its-own"),
        pytest.param(
            _LATE,
            "Until when is the museum open on Wednesdays?",
            "nine in the evening",
            id="stays-open-until",
        ),
    ],
)
def test_times_of_a_day(text: str, question: str, told: str | None) -> None:
    found = ask(text, question)
    assert (None if found.kind is AnswerKind.UNANSWERABLE else found.text) == told


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The café is closed from 2 to 4 on Mondays.",
            "When does the café close on Mondays?",
            id="closed-from",
        ),
        pytest.param(
            "The park was opened at 9 by 200 men. It lies in Lund.",
            "When does the park open on Mondays?",
            id="opened-once",
        ),
        pytest.param(
            "The inn opens at nine on Mondays. The mill has a wheel.",
            "When does the mill open on Mondays?",
            id="another-house",
        ),
    ],
)
def test_times_of_something_else(text: str, question: str) -> None:
    found = ask(text, question)
    assert not any("time of that day" in hit.rule for one in found.trace for hit in one.hits)


_CRASH = "The accident happened shortly after 1am near Lund. The road was shut on Sunday at 6 a.m."


@pytest.mark.parametrize(
    ("question", "wrong", "told"),
    [
        pytest.param("What day did it happen?", "1am", "", id="no-hour-for-a-day"),
        pytest.param("What day was the road shut?", "6 a.m.", "Sunday", id="day-beside-the-hour"),
        pytest.param("What time did the accident happen?", "Sunday", "1am", id="near-miss-hour"),
    ],
)
def test_an_hour_is_no_day(question: str, wrong: str, told: str) -> None:
    answer = ask(_CRASH, question)
    assert wrong not in answer.text
    assert told in answer.text
