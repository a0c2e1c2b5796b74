"""What two of a beginning, a length and an end by the clock tell of the third."""

from __future__ import annotations

import pytest
from asking import ask

from qa.types import AnswerKind

_FILM = "The film starts at 8 pm and ends at 9:30 pm."
_TRAIN = "The train leaves Lund at 9:15 and arrives in Turku at 11:45."
_CONCERT = "The concert starts at 7 pm and lasts two and a half hours."


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param(_FILM, "How long is the film?", "1 hour 30 minutes", id="start-and-end"),
        pytest.param(
            _TRAIN, "How long is the journey to Turku?", "2 hours 30 minutes", id="journey"
        ),
        pytest.param(
            "The bus leaves at noon and arrives at half past two.",
            "How long does the bus take?",
            "2 hours 30 minutes",
            id="half-of-the-day-left-out",
        ),
        pytest.param(
            "The lesson lasts from 10:00 to 10:45.",
            "How long is the lesson?",
            "45 minutes",
            id="to",
        ),
        pytest.param(
            "The shop is open from 9 am to 5 pm.",
            "How many hours a day is the shop open?",
            "8 hours",
            id="hours-a-day",
        ),
        pytest.param(_CONCERT, "What time does the concert finish?", "9:30 pm", id="end"),
        pytest.param(
            "The train leaves at 9:15 and takes two hours.",
            "When does the train arrive?",
            "11:15",
            id="arrival",
        ),
        pytest.param(
            "The play ends at 22:00 and lasts 90 minutes.",
            "When does the play start?",
            "20:30",
            id="beginning",
        ),
    ],
)
def test_the_third_is_reckoned(text: str, question: str, said: str) -> None:
    answer = ask(text, question)
    assert answer.text == said
    assert answer.kind is AnswerKind.COMPUTED


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(_FILM, "How long is the play?", id="another-thing"),
        pytest.param(_FILM, "When does the film end?", id="told-itself"),
        pytest.param(
            "The film starts at 8 pm; the bar opens at 9:30 pm.", "How long is the film?", id="two"
        ),
        pytest.param(
            "The film starts at 8 pm and the bar closes at 11 pm.",
            "How long is the film?",
            id="end-of-another",
        ),
        pytest.param(_CONCERT, "When does the concert start?", id="the-beginning-is-told"),
        pytest.param(
            "The concert starts at 7 pm; tea takes ten minutes.",
            "When does the tea end?",
            id="length-of-another",
        ),
    ],
)
def test_nothing_else_is(text: str, question: str) -> None:
    assert ask(text, question).kind is not AnswerKind.COMPUTED
