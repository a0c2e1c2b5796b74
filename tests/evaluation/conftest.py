"""A system that gives scripted answers, so that the measuring is tested without an answerer."""

from collections.abc import Callable, Mapping

import pytest

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.question import Question, QuestionType
from qa.documents.article import Article
from qa.evaluation.runs import System
from qa.types import AnswerKind

Scripted = Callable[[Mapping[str, str]], System]


def _span(article: Article, start: int, end: int) -> AnswerSpan:
    return AnswerSpan(start, end, article.text[start:end], article)


def scripted_answer(article: Article, question: str, said: str) -> Answer:
    """`said` is a kind in capitals ("YES", "UNANSWERABLE", …) or a text of the article."""
    asked = Question(text=question, resolved=f"({question})", type=QuestionType.WHAT)
    if said.isupper():
        kind = AnswerKind[said]
        return Answer(kind, f"{kind.value.title()}, it is so.", asked)
    start = article.text.index(said)
    sentence = article.sentence_at(start)
    assert sentence is not None
    return Answer(
        AnswerKind.SPAN,
        said,
        asked,
        spans=(_span(article, start, start + len(said)),),
        evidence=(_span(article, sentence.start, sentence.end),),
    )


@pytest.fixture
def scripted() -> Scripted:
    """From a script (question -> what is said) to a system that follows it."""

    def make(script: Mapping[str, str]) -> System:
        return lambda article: lambda question: scripted_answer(article, question, script[question])

    return make
