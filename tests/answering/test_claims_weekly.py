"""Claims of a day of the week, of what is told of every day, or of some."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_NO, _OPEN, _YES = AnswerKind.NO, AnswerKind.UNANSWERABLE, AnswerKind.YES


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        pytest.param(
            "The museum is open daily.", "Is the museum open on Sundays?", _YES, id="daily"
        ),
        pytest.param(
            "The museum is open daily except Mondays.",
            "Is the museum open on Mondays?",
            _NO,
            id="daily-but",
        ),
        pytest.param(
            "The museum is open on weekdays.", "Is the museum open on Tuesdays?", _YES, id="weekday"
        ),
        pytest.param(
            "The museum is open on weekdays.", "Is the museum open on Sundays?", _NO, id="weekend"
        ),
        pytest.param(
            "The shop is closed at weekends.", "Is the shop open on Sundays?", _NO, id="closed"
        ),
        pytest.param(
            "The shop is closed at weekends.",
            "Is the shop open on Mondays?",
            _YES,
            id="closed-then",
        ),
        pytest.param(
            "The museum is open on Tuesdays, Thursdays and Saturdays.",
            "Is the museum open on Fridays?",
            _NO,
            id="not-listed",
        ),
        pytest.param(
            "The museum will open on Tuesdays and Saturdays from 10 am to 4 pm.",
            "Will the museum open on Saturdays?",
            _YES,
            id="listed",
        ),
        pytest.param(
            "The club meets on Mondays.", "Does the club meet on Sundays?", _OPEN, id="one-day"
        ),
        pytest.param(
            "The museum is open on Sundays in June.",
            "Is the museum open on Mondays?",
            _OPEN,
            id="days-of-one-month",
        ),
        pytest.param(
            "The club meets at eight on Saturdays and Sundays.",
            "Does the club meet every day?",
            _NO,
            id="not-every-day",
        ),
        pytest.param(
            "The club meets at eight on Saturdays and Sundays.",
            "Does the club meet at weekends?",
            _YES,
            id="weekend",
        ),
        pytest.param(
            "The club met on Saturday.", "Does the club meet every day?", _OPEN, id="once"
        ),
        pytest.param(
            "The price rose every day in May.",
            "Did the price rise on Sunday?",
            _OPEN,
            id="days-of-a-month",
        ),
    ],
)
def test_claims_weekly(text: str, question: str, kind: AnswerKind) -> None:
    article = Article.from_text(f"{text} It was a long story.")
    assert Answerer([article]).answer(question).kind is kind


_LIBRARY = (
    "Shipley's library has reopened. About 300 people came to see it.\n\nOpening hours are 9am to "
    "6pm on weekdays, except Wednesday, when it is shut, and 10am to 4pm on Saturdays."
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("Is the library open on Saturdays?", AnswerKind.YES, id="told"),
        pytest.param("Is the library open on Mondays?", AnswerKind.YES, id="a-weekday"),
        pytest.param("Is the library open on Wednesdays?", AnswerKind.NO, id="excepted"),
        pytest.param("Is the library open on Sundays?", AnswerKind.NO, id="not-told"),
        pytest.param("Is the museum open on Mondays?", AnswerKind.UNANSWERABLE, id="another"),
    ],
)
def test_opening_hours_are_those_of_what_the_text_is_about(question: str, kind: AnswerKind) -> None:
    assert Answerer([Article.from_text(_LIBRARY)]).answer(question).kind is kind
