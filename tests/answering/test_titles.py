"""What an article is about stands in its title and its headings, and need not be said again."""

from __future__ import annotations

import pytest

from qa.answering.answerer import Answerer
from qa.documents.article import Article
from qa.types import AnswerKind

_LINDAL = (
    "The town lies on both sides of the strait. It has a population of 15,000. Founded by greedy "
    "monks in 1410, it was destroyed twice by fire. The mayor is Ida Falk, who was elected in 2019."
)
_ORM = "The village lies in the hills. It has a population of 800. Its mayor is Jan Berg."
_SECTIONS = """# Report of the year

## Harbour

The costs rose to 4.2 million crowns. Two cranes were bought.

## School

The costs fell to 1.1 million crowns. Three rooms were painted.
"""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What is the population of Lindal?", "15,000", id="pronoun"),
        pytest.param("When was Lindal founded?", "1410", id="opening"),
        pytest.param("Who is the mayor of Lindal?", "Ida Falk", id="role"),
        pytest.param("How often was Lindal destroyed by fire?", "twice", id="frequency"),
    ],
)
def test_titles_tell_of_whom_a_text_speaks(question: str, answer: str) -> None:
    found = Answerer([Article.from_text(_LINDAL, title="Lindal")]).answer(question)
    assert found.text == answer


def test_titles_hold_for_claims() -> None:
    ask = Answerer([Article.from_text(_LINDAL, title="Lindal")]).answer
    assert ask("Is the population of Lindal 15,000?").kind is AnswerKind.YES
    assert ask("Is the population of Lindal 16,000?").kind is AnswerKind.NO


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("What is the population of Besk?", id="population"),
        pytest.param("Who is the mayor of Besk?", id="role"),
        pytest.param("When was Besk founded?", id="deed"),
    ],
)
def test_titles_of_others_do_not(question: str) -> None:
    found = Answerer([Article.from_text(_LINDAL, title="Lindal")]).answer(question)
    assert found.kind is AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What is the population of Orm?", "800", id="second"),
        pytest.param("What is the population of Lindal?", "15,000", id="first"),
        pytest.param("Who is the mayor of Orm?", "Jan Berg", id="role"),
    ],
)
def test_titles_tell_articles_apart(question: str, answer: str) -> None:
    articles = [Article.from_text(_LINDAL, title="Lindal"), Article.from_text(_ORM, title="Orm")]
    assert Answerer(articles).answer(question).text == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("How high were the costs of the harbour?", "4.2 million crowns", id="first"),
        pytest.param("How high were the costs of the school?", "1.1 million crowns", id="second"),
    ],
)
def test_headings_tell_sections_apart(question: str, answer: str) -> None:
    assert Answerer([Article.from_text(_SECTIONS)]).answer(question).text == answer
