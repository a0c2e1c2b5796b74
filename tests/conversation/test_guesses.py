"""Guesses at what was asked for, and what else is asked of the last question in a word."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

import qa

Turns = list[tuple[str, Said]]

MENDED: Turns = [("Who mended the stile?", "Finch")]
HELD: Turns = [("Where is the next meeting?", "the school")]
FOUNDED: Turns = [("When was the club founded?", "1924")]
KILLED: Turns = [("Was anyone killed?", "no")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(MENDED, "wasn't it Hobley?", "Did Hobley mend the stile?", id="somebody"),
        pytest.param(MENDED, "was it the clerk?", "Did the clerk mend the stile?", id="role"),
        pytest.param(HELD, "not in the hall?", "Is the next meeting not in the hall?", id="place"),
        pytest.param(
            FOUNDED, "wasn't it 1920?", "Was the club founded in 1920?", id="year"
        ),
        pytest.param(KILLED, "hurt?", "Was anyone hurt?", id="another-state"),
        pytest.param(MENDED, "was it difficult?", "was the stile difficult?", id="near-miss-of-it"),
        pytest.param(KILLED, "thanks?", "thanks?", id="near-miss-no-state"),
        pytest.param(
            FOUNDED, "was it a success?", "was the club a success?", id="near-miss-what-it-was"
        ),
    ],
)  # fmt: skip
def test_guesses(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


def test_there_is_where_it_was_said_to_be() -> None:
    turns: Turns = [("Where is the Victoria now?", "Bergen")]
    assert resolved(turns, "how many people live there?").text == (
        "how many people live in Bergen?"
    )


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        pytest.param("any oil leaked?", "Has any oil leaked?", id="leaked"),
        pytest.param("any news?", "Were there any news?", id="near-miss-no-deed"),
    ],
)
def test_any_that_did(question: str, whole: str) -> None:
    told = qa.Chat(qa.Article.from_text("No oil has leaked so far.")).ask(question)
    assert told.question.resolved.lower() == whole.lower()
