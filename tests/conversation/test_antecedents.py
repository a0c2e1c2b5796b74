"""What a pronoun is put for, and in which words: a table of hits, and of near-misses."""

from __future__ import annotations

import pytest
from conversing import Said, answered, resolved

from qa.conversation.entities import phrases
from qa.conversation.resolve import resolve
from qa.conversation.turn import Turn
from qa.documents.article import Article

Turns = list[tuple[str, Said]]


@pytest.mark.parametrize(
    ("question", "things"),
    [
        pytest.param("Who is in charge of the dig?", ["the dig"], id="in-charge-of"),
        pytest.param("Who is in charge?", [], id="in-charge-alone"),
        pytest.param("Who fled as a result of the flood?", ["the flood"], id="as-a-result-of"),
        pytest.param("Who stood in front of the gate?", ["the gate"], id="in-front-of"),
        pytest.param(
            "What is the charge of an electron?",
            ["the charge of an electron", "the charge", "an electron"],
            id="near-miss-no-preposition",
        ),
        pytest.param("Who lives in prison camps?", ["prison camps"], id="near-miss-compound"),
        pytest.param(
            "Who sat in the front of the bus?",
            ["the front of the bus", "the front", "the bus"],
            id="near-miss-another-determiner",
        ),
    ],
)
def test_phrases_of_fixed_phrases(question: str, things: list[str]) -> None:
    assert [one.text for one in phrases(question)] == things


@pytest.mark.parametrize(
    ("turns", "question", "whole"),
    [
        pytest.param(
            [("What did they dig out?", "a drain")],
            "How old is it?",
            "How old is the drain?",
            id="indefinite-answer",
        ),
        pytest.param(
            [("Who was fined?", "a baker")],
            "Where does he live?",
            "Where does the baker live?",
            id="indefinite-person",
        ),
        pytest.param(
            [("How many people were on the ferry?", "nine")],
            "Who saved them?",
            "Who saved the people?",
            id="counted",
        ),
        pytest.param(
            [("What is a comet?", None)],
            "How old is it?",
            "How old is a comet?",
            id="near-miss-asked-about-in-general",
        ),
        pytest.param(
            [("What are glaciers?", None)],
            "How old are they?",
            "How old are glaciers?",
            id="near-miss-plural-in-general",
        ),
    ],
)
def test_antecedents_are_definite(turns: Turns, question: str, whole: str) -> None:
    assert resolved(turns, question).text == whole


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        pytest.param(
            "An inquiry by the Harbour Safety Board has begun.",
            "Harbour Safety Board",
            "Where is the Harbour Safety Board based?",
            id="with-its-article",
        ),
        pytest.param(
            "An inquiry by Lumetra Group has begun.",
            "Lumetra Group",
            "Where is Lumetra Group based?",
            id="near-miss-without",
        ),
    ],
)
def test_antecedent_keeps_the_article_of_the_text(text: str, name: str, whole: str) -> None:
    article = Article.from_text(text)
    asked = "What has begun an inquiry?"
    history = [Turn(asked, answered(asked, name, article))]
    assert resolve("Where is it based?", history, (article,)).text == whole
