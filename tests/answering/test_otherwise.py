"""Questions asked again in the words that the articles have for the same."""

from __future__ import annotations

import pytest

from qa.answering.answer import Answer
from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind


def _asked(text: str, question: str) -> Answer:
    return Answerer([Article.from_text(text)]).answer(question)


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        pytest.param(
            "The singer lost her sight at the age of six.",
            "When did the singer go blind?",
            "the age of six",
            id="when",
        ),
        pytest.param(
            "Nora Hale was made redundant in March.",
            "When did Nora Hale lose her job?",
            "March",
            id="passive-for-active",
        ),
        pytest.param(
            "The club changed hands in 2010.", "When was the club sold?", "2010", id="hands"
        ),
        pytest.param(
            "The board made Ina Moe redundant. Ole Berg was laid off on Monday.",
            "Who lost his job on Monday?",
            "Ole Berg",
            id="who",
        ),
        pytest.param(
            "Ole Berg hung up his boots in 2015.",
            "In which year did Ole Berg retire?",
            "2015",
            id="which-year",
        ),
        pytest.param(
            "Forty-one people were pulled from the water.",
            "How many people were rescued?",
            "Forty-one",
            id="how-many",
        ),
    ],
)
def test_a_question_is_asked_in_the_words_of_the_text(text: str, question: str, said: str) -> None:
    answer = _asked(text, question)
    assert answer.text == said
    assert answer.question.text == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            "The drummer lost her sight in 1990. The singer lives in Oslo.",
            "When did the singer go blind?",
            id="another-one",
        ),
        pytest.param(
            "The singer lost her keys in 1990.", "When did the singer go blind?", id="another-loss"
        ),
        pytest.param(
            "You lived on other people's money, and when you were caught you blamed a clerk.",
            "How many people were arrested?",
            id="nobody-counted",
        ),
        pytest.param(
            "Ole Berg kept his job in 2015.", "When did Ole Berg retire?", id="the-opposite"
        ),
    ],
)
def test_what_the_text_does_not_say_stays_unsaid(text: str, question: str) -> None:
    assert _asked(text, question).kind is AnswerKind.UNANSWERABLE
