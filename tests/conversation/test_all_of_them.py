"""Shares of those asked about, promises kept, another doer, and what is going on."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

import qa
from qa.conversation.recasting import recast

Turns = list[tuple[str, Said]]

SAVED: Turns = [("Who saved the passengers?", "fishermen")]
REPAID: Turns = [("Did the customers get their money back?", "yes")]
PROMISED: Turns = [("What did Ann promise Bob?", "to sell the house")]
CRIED: Turns = [("Who cried?", "the cook")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            SAVED, "all of them?", "Did fishermen save all of the passengers?", id="object"
        ),
        pytest.param(
            REPAID, "all of them?", "Did all of the customers get their money back?", id="subject"
        ),
        pytest.param(
            REPAID, "not all of them?", "Did not all of the customers get their money back?",
            id="denied",
        ),
        pytest.param(PROMISED, "did she do it?", "Did Ann sell the house?", id="promise"),
        pytest.param(PROMISED, "did she?", "Did Ann sell the house?", id="promise-in-short"),
        pytest.param(CRIED, "and the dog?", "Did the dog cry?", id="another-doer"),
        pytest.param(
            [("Where did Ann sleep?", "the barn")], "and the dog?", "and the dog?",
            id="near-miss-more-than-a-deed",
        ),
        pytest.param(
            [("Who is Ann?", "a cook")], "all of them?", "all of them?", id="near-miss-no-several"
        ),
    ],
)  # fmt: skip
def test_shares_and_deeds(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        pytest.param("whats going on?", "What happened?", id="typed-badly"),
        pytest.param("what's happening here?", "What happened?", id="here"),
        pytest.param(
            "what's happening on Friday?", "what's happening on Friday?", id="near-miss-a-day"
        ),
    ],
)
def test_what_is_going_on(question: str, whole: str) -> None:
    assert recast(question) == whole


def test_since_when_of_what_goes_on() -> None:
    chat = qa.Chat(
        qa.Article.from_text("About thirty parents have occupied the school in Aker since Monday.")
    )
    chat.ask("What happened?")
    asked = chat.ask("since when?").question.resolved
    assert asked == "Since when have thirty parents occupied the school?"


def test_nobody_is_heavier_than_a_bottle() -> None:
    turns: Turns = [("How many times can you refill one?", "fifty")]
    assert resolved(turns, "is it heavier than plastic?").text == "is it heavier than plastic?"


def test_a_stranger_is_he() -> None:
    turns: Turns = [("Who came to the inn?", "the stranger")]
    assert resolved(turns, "where did he sleep?").text == "where did the stranger sleep?"
