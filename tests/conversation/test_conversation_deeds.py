"""Follow-ups about a deed, about its doers and about what a thing that was answered will cost."""

from __future__ import annotations

import pytest
from conversing import Said, answered, resolved

from qa.conversation.followups.resolve import resolve
from qa.conversation.turn import Turn
from qa.documents.article import Article

Turns = list[tuple[str, Said]]

VASE: Turns = [("Who broke the vase?", "Bob")]
PUMP: Turns = [("What does the mill need?", "a new pump")]


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            VASE, "did he do it on purpose?", "did Bob break the vase on purpose?", id="do-it"
        ),
        pytest.param(
            [*VASE, ("Where was he?", "in Lund")],
            "Did he do that alone?",
            "Did Bob break the vase alone?",
            id="do-that-two-turns-later",
        ),
        pytest.param(
            [("Why did Ann sell her boat?", "she was ill")],
            "Will she do it again?",
            "Will Ann sell her boat again?",
            id="do-it-again",
        ),
        pytest.param(
            [("Where does Ann live?", "Lund"), ("Who is Bob?", "a nurse")],
            "Did he do something on purpose?",
            "Did Bob do something on purpose?",
            id="near-miss-do-something",
        ),
        pytest.param(PUMP, "how much will that be", "how much will the new pump cost?", id="cost"),
        pytest.param(
            PUMP, "How much would that cost?", "How much would the new pump cost?", id="would-cost"
        ),
        pytest.param(
            [("How much did Ann pay?", "5 million euros")],
            "How much would that be?",
            "How much would that be?",
            id="near-miss-cost-of-a-sum",
        ),
        pytest.param(
            [("What did Ann hear?", "a loud bang")],
            "How much did that matter?",
            "How much did that matter?",
            id="near-miss-no-cost",
        ),
        pytest.param(
            [("What was in the boys' hands?", "a rope")],
            "What did they do afterwards?",
            "What did the boys do afterwards?",
            id="hands-do-nothing",
        ),
        pytest.param(
            [("How old are Ann's dogs?", "six")],
            "What did they do afterwards?",
            "What did Ann's dogs do afterwards?",
            id="near-miss-dogs-do",
        ),
        pytest.param(
            [("Who called first?", "the shop in Elm Street")],
            "Why was it closed?",
            "Why was the shop closed?",
            id="shop-and-not-its-street",
        ),
        pytest.param(
            [("Which car was it?", "empty"), ("What was the barn?", "empty")],
            "Did Ann like it?",
            "Did Ann like the barn?",
            id="what-it-was-like-is-no-it",
        ),
        pytest.param(
            [("Who bought the red boat?", "Ann"), ("Did people like it?", "yes")],
            "Is the blue one faster?",
            "Is the blue boat faster?",
            id="one-is-no-people",
        ),
    ],
)
def test_what_is_meant(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


def test_she_is_whom_the_article_tells_of_and_no_cat() -> None:
    article = Article.from_text(
        "Hannah ran home. Milo was chasing the cat. Hannah found her case, and Hannah cried."
    )
    asked = "What was Milo chasing?"
    history = [Turn(asked, answered(asked, "the cat", article))]
    assert resolve("What did she do?", history, (article,)).text == "What did Hannah do?"
    asked = "What did the cat do?"
    history = [Turn(asked, answered(asked, "home", article))]
    assert resolve("Was she hurt?", history, (article,)).text == "Was the cat hurt?"
