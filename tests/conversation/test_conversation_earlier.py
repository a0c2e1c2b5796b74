"""Follow-ups that lean on a turn before the last one, and what a turn goes on about."""

from __future__ import annotations

import pytest
from conversing import Said, resolved

from qa.conversation.chat import Chat
from qa.documents.article import Article

Turns = list[tuple[str, Said]]
THEFT: Turns = [("What was stolen?", "tools"), ("How much were the tools worth?", "£640")]
WATER: Turns = [
    ("How much was water?", "£3,150"),
    ("Why was water so much?", "a leak near plot 61"),
]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(THEFT, "When was this?", "When were tools stolen?", id="when-it-was-done"),
        pytest.param(
            WATER, "What was it the year before?", "How much was water the year before?",
            id="figure-behind-a-reason",
        ),
        pytest.param(
            [("When did Ann Berg die?", "1969")], "what of?", "What did Ann Berg die of?", id="of"
        ),
        pytest.param(
            [("When did Ann Berg die?", "1969"), ("How old was Ann Berg in 1969?", "81")],
            "what of?", "What did Ann Berg die of?", id="of-behind-an-age",
        ),
        pytest.param(
            [("Who grew the pumpkin?", "Ann Berg"), ("Who is the new chair?", "Ann Berg")],
            "What did the old one get?", "What did the old chair get?", id="old-one-of-a-new-one",
        ),
        pytest.param(
            [("Who is the new chair?", "Ann Berg"), ("How many bells hang there?", "two")],
            "How much does the old one weigh?", "How much does the old bell weigh?",
            id="near-miss-old-one-of-what-was-counted",
        ),
        pytest.param(
            [("How much did the club take in?", "£9")], "and spend?",
            "How much did the club spend?", id="another-deed",
        ),
        pytest.param(
            [("How much did the club spend?", "£9")], "and exports?",
            "How much did exports spend?", id="near-miss-a-noun",
        ),
        pytest.param(
            [("Where did Ann Berg live?", "Lund")], "what of?", "what of?", id="near-miss-of"
        ),
        pytest.param(
            [("What became of the daughter?", "an architect")], "How old was she?",
            "How old was the daughter?", id="became-of",
        ),
        pytest.param(
            [("Was Ann Berg married?", "yes")], "why did her husband leave her?",
            "why did Ann Berg's husband leave Ann Berg?", id="her-husband-and-her",
        ),
        pytest.param(
            [("For how long is Ann Berg allowed hives?", "a year"), ("What was stolen?", None)],
            "How many were they?", "How many were hives?", id="no-allowed-hives",
        ),
        pytest.param(
            [("What about the profit?", "Profit fell")], "Why did it drop?",
            "Why did the profit drop?", id="told-about",
        ),
        pytest.param(
            [("What comes second?", "Peter Nyman")], "is that more than containers?",
            "is that more than containers?", id="nobody-is-more",
        ),
        pytest.param(
            [("How much was the tower worth?", "£640")], "When was it built?",
            "When was the tower built?", id="near-miss-deed-of-its-own",
        ),
        pytest.param(
            [("When did the fire start?", "Monday"), ("How many people came?", "60")],
            "When was this?", "When did 60 people come?", id="near-miss-last-is-an-event",
        ),
    ],
)  # fmt: skip
def test_turn_that_is_meant(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


_TEXT = (
    "Tools worth £640 were stolen on 12 November. The largest expense was water, £3,150, which was "
    "£700 more than the year before because of a leak near plot 61. The club has 386 members, 14 "
    "fewer than a year before. Ann Berg died in Lund of a stroke.\n"
)


@pytest.mark.parametrize(
    ("questions", "answer"),
    [
        pytest.param(["What was stolen?"], "Tools worth £640", id="worth-does-nothing"),
        pytest.param(
            ["How much was water?", "what was it the year before?"], "£2,450", id="sum-before"
        ),
        pytest.param(
            ["How many members does the club have?", "And the year before?"],
            "400",
            id="count-before",
        ),
        pytest.param(["What did Ann Berg die of?"], "a stroke", id="died-in-a-place-of"),
    ],
)
def test_answers_of_a_talk(questions: list[str], answer: str) -> None:
    chat = Chat(Article.from_text(_TEXT))
    assert [chat.ask(question).text for question in questions][-1] == answer


def test_sum_of_something_else_is_not_computed() -> None:
    assert Chat(Article.from_text(_TEXT)).ask("How much was rent the year before?").text != "£2,450"
