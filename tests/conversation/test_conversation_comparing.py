"""The last amount beside the one that another follow-up would be answered with."""

from __future__ import annotations

import pytest

from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.types import AnswerKind

TEXT = """\
Port of Aldby: annual report 2023

We handled 4.1 million tonnes of cargo, compared with 4.6 million in 2022 and 3.9 million in 2021.
Profit fell to 18 million crowns (2022: 25 million). The harbour employs 210 people. Ferries carried
90,000 passengers in 2023, against 85,000 in 2022.
"""
CARGO = "How much cargo did the port handle in 2023?"


def talked(*questions: str) -> Chat:
    chat = Chat(Article.from_text(TEXT))
    for question in questions:
        chat.ask(question)
    return chat


@pytest.mark.parametrize(
    ("asked", "question", "kind", "text"),
    [
        pytest.param(CARGO, "Is that more than in 2021?", "yes", "Yes: 4.1", id="more"),
        pytest.param(CARGO, "is that more than in 2022", "no", "No: 4.1", id="no-more"),
        pytest.param(CARGO, "Was it less than in 2022?", "yes", "Yes: 4.1", id="less"),
        pytest.param(
            CARGO, "how much less is that than in 2022?", "computed", "0.5 million", id="how-much"
        ),
        pytest.param(
            "How many passengers did ferries carry in 2023?",
            "How many more is that than in 2022?",
            "computed",
            "5,000",
            id="how-many-more",
        ),
        pytest.param(
            "What about the profit?",
            "how much less is that than in 2022?",
            "computed",
            "7 million",
            id="of-what-was-told-about",
        ),
    ],
)
def test_comparing_two_amounts(asked: str, question: str, kind: str, text: str) -> None:
    answer = talked(asked).ask(question)
    assert (answer.kind, answer.text.startswith(text)) == (AnswerKind(kind), True)
    for span in (*answer.spans, *answer.evidence):
        assert span.article.text[span.start : span.end] == span.text


@pytest.mark.parametrize(
    ("asked", "question"),
    [
        pytest.param(CARGO, "Is that more than in 1990?", id="year-not-there"),
        pytest.param(CARGO, "Is that bigger than Lund?", id="no-amount"),
        pytest.param(
            "Who employs 210 people?", "Is that more than in 2022?", id="nothing-to-compare"
        ),
    ],
)
def test_comparing_leaves_alone(asked: str, question: str) -> None:
    answer = talked(asked).ask(question)
    assert all(step.rule != "comparison" for step in answer.question.rewrites)
    assert answer.kind is not AnswerKind.COMPUTED
