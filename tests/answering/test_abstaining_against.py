"""Checks that the evidence tells a deed the way round, and of the time, that is asked for."""

from __future__ import annotations

import pytest

from qa import Article, Chat
from qa.answering.answer import Answer
from qa.types import AnswerKind


def _asked(text: str, question: str) -> Answer:
    return Chat(Article.from_text(text)).ask(question)


def _failed(answer: Answer) -> set[str]:
    return {hit.rule.removeprefix("doubt=") for hit in answer.signals if "doubt=" in hit.rule}


@pytest.mark.parametrize(
    ("check", "question", "text"),
    [
        pytest.param(
            "done by",
            "Who was rescued?",
            "The rescue was led by Colonel Ida Falk. The snow was deep.",
            id="rescuer",
        ),
        pytest.param(
            "yet to come",
            "What did the council decide?",
            "The council will decide on the offer on Monday.",
            id="will-decide",
        ),
    ],
)
def test_deed_told_another_way_is_refused(check: str, question: str, text: str) -> None:
    answer = _asked(text, question)
    assert answer.kind is AnswerKind.UNANSWERABLE
    assert check in _failed(answer)


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        pytest.param("Who was rescued?", "Ida Falk was rescued by Ole Moe.", "Ida Falk", id="done"),
        pytest.param(
            "Who was Ida Falk rescued by?", "Ida Falk was rescued by Ole Moe.", "Ole Moe", id="by"
        ),
        pytest.param(
            "What will the council decide?",
            "The council will decide on the offer on Monday.",
            "offer",
            id="asked-of-what-will-be",
        ),
        pytest.param(
            "Who noted this fact?", 'Ida Falk noted, "It rained."', "Ida Falk", id="noted-in-quotes"
        ),
        pytest.param(
            "Whose house was it?", "The house belonged to Ida Falk.", "Ida Falk", id="belonged"
        ),
        pytest.param(
            "Whose cross led to the goal?",
            "Ida Falk, whose cross led to the goal, left.",
            "Ida Falk",
            id="whose",
        ),
        pytest.param(
            "Who scored the winning goal?",
            "Ida Falk scored in the last minute as Lund won.",
            "Ida Falk",
            id="object-unsaid",
        ),
        pytest.param(
            "Who wrote the novel?",
            "The play was adapted from a novel by Ida Falk.",
            "Ida Falk",
            id="novel-by",
        ),
        pytest.param(
            "How long will it lie there?",
            "It will lie there for four years before it is shown.",
            "four years",
            id="for-so-long-before",
        ),
        pytest.param(
            "Who was arrested?", "Ida Falk was arrested early on Monday.", "Ida Falk", id="early-on"
        ),
        pytest.param("Whose house burned?", "Ida Falk's house burned.", "Ida Falk", id="owner"),
        pytest.param(
            "Who made the film?", "The film was directed by Ida Falk.", "Ida Falk", id="makers"
        ),
        pytest.param(
            "How long after the strike began did he come?",
            "The mediator came four days after the strike began.",
            "four days",
            id="asked-how-long-after",
        ),
        pytest.param(
            "Who flew the helicopter?", "Ida Falk flew the helicopter.", "Ida Falk", id="object"
        ),
        pytest.param(
            "Why did Ida Moe vote against it?",
            "Ida Moe voted against the closure because of the cost.",
            "the cost",
            id="reason-behind-it",
        ),
    ],
)
def test_deed_told_as_asked_is_answered(question: str, text: str, words: str) -> None:
    assert words in _asked(text, question).text
