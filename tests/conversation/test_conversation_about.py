"""Talks that go from "What about …?" to "Why?", relatives that nobody tells of, and the weather."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

from qa.conversation.chat import Chat
from qa.documents.article import Article

_TEXT = """\
Forecast for Lund

Imports of coal ended in March, when the power station was shut down. An oil spill in April, caused
by a tanker, was cleaned up. The wreck is now in the Maritime Museum. Clara Moss moved to Lund. It
was stormy on Friday, and 4C at noon. Tomorrow will be mostly dry, with highs of 12C.

If your plans change, you can cancel the ticket.
"""


@pytest.mark.parametrize(
    ("questions", "answer"),
    [
        pytest.param(["What about coal?", "Why?"], "the power station was shut down", id="why"),
        pytest.param(["What about the wreck?", "where?"], "Maritime Museum", id="where"),
        pytest.param(
            ["What about coal?", "Why?", "What about the wreck?"],
            "The wreck is now in the Maritime Museum.", id="another-thing-again",
        ),
        pytest.param(["What will the temperature be?"], "12C", id="to-come"),
        pytest.param(["How warm will it get tomorrow?"], "12C", id="how-warm"),
        pytest.param(["What was the temperature on Friday?"], "4C", id="was"),
    ],
)  # fmt: skip
def test_talk_about_things(questions: list[str], answer: str) -> None:
    chat = Chat(Article.from_text(_TEXT))
    assert [chat.ask(question).text for question in questions][-1] == answer


@pytest.mark.parametrize(
    ("questions", "kind"),
    [
        pytest.param(
            ["Where did Clara move?", "And her parents?"], "unanswerable", id="no-parents"
        ),
        pytest.param(["Where did Clara move?"], "span", id="near-miss-herself"),
        pytest.param(["How cold will it get on Monday?"], "unanswerable", id="no-such-day"),
        pytest.param(["Can I cancel?"], "yes", id="verb-of-a-condition"),
    ],
)
def test_talk_told_or_not(questions: list[str], kind: str) -> None:
    chat = Chat(Article.from_text(_TEXT))
    assert [str(chat.ask(question).kind) for question in questions][-1] == kind


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [("Was Ann Berg married?", "yes")], "Any kids?", "Did Ann Berg have any kids?",
            id="kids-of-somebody",
        ),
        pytest.param(
            [("Was it cold?", "yes")], "Any kids?", "Were there any kids?",
            id="near-miss-kids-of-nobody",
        ),
        pytest.param(
            [("What did Ann Berg fall into?", "nettles")], "Who helped them?",
            "Who helped Ann Berg?", id="nettles-are-not-helped",
        ),
        pytest.param(
            [("How many divers were there?", "nine")], "Who helped them?",
            "Who helped the divers?", id="near-miss-people-are-helped",
        ),
    ],
)  # fmt: skip
def test_talk_of_people(turns: list[tuple[str, Said]], question: str, whole: str) -> None:
    from qa.conversation.recasting import recast

    assert resolved(turns, recast(question)).text == whole


UNION: list[tuple[str, Said]] = [
    ("Who founded the mill?", ("Ann Berg", "Olle Falk")),
    ("What does the union want?", "higher wages"),
]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(UNION, "Who's their boss?", "Who's the union's boss?", id="no-boss-of-wages"),
        pytest.param(
            [("What's the title of Ann's book?", "Moss and Ice")], "When did it come out?",
            "When did Moss and Ice come out?", id="it-is-the-book",
        ),
        pytest.param(
            [("What did people complain about?", "the noise")], "how many of them?",
            "How many did people complain about the noise?", id="how-many-of-them",
        ),
        pytest.param(
            [("How many cars do they have?", "85")], "how many of them are electric?",
            "how many of the cars are electric?", id="near-miss-how-many-are",
        ),
    ],
)  # fmt: skip
def test_talk_of_groups(turns: list[tuple[str, Said]], question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole
