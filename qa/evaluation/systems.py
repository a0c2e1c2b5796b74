"""The real systems that are measured: the answerer, question by question, and a conversation."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.answerer import Answerer
from qa.answering.context import Context
from qa.answering.question import Question, QuestionType
from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.evaluation.runs import Ask
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.language.tokens import tokenize
from qa.types import AnswerKind, Sentence

__all__ = ["Single", "best_sentence", "conversing"]


@dataclass(frozen=True, slots=True)
class Single:
    """Each question for itself; with `force` the best candidate is given however poor it is.

    A class and no closure, so that it can be sent to other processes.
    """

    force: bool

    def __call__(self, article: Article) -> Ask:
        """The answerer of one article."""
        answerer, context = Answerer([article]), Context(force=self.force)
        return lambda question: answerer.answer(question, context=context)


def conversing(article: Article) -> Ask:
    """A new conversation: each question after the ones before it."""
    return Chat(article).ask


def best_sentence(article: Article) -> Ask:
    """The plain baseline: the whole sentence that shares most with the question.

    Shared stems that are no stop words count by their rarity among the sentences; of equals the
    first sentence wins.
    """
    held = [_stems(article.text[one.start : one.end]) for one in article.sentences]
    spread = Counter(word for stems in held for word in stems)

    def ask(question: str) -> Answer:
        wanted = _stems(question)
        shared = [
            sum(math.log(1 + len(held) / spread[word]) for word in wanted & stems) for stems in held
        ]
        best = article.sentences[max(range(len(held)), key=shared.__getitem__)]
        return _said(article, best, question)

    return ask


def _stems(text: str) -> frozenset[str]:
    lowers = (token.text.lower() for token in tokenize(text))
    stop = words("stopwords")
    return frozenset(stem(word) for word in lowers if word[0].isalnum() and word not in stop)


def _said(article: Article, sentence: Sentence, question: str) -> Answer:
    span = AnswerSpan(
        sentence.start, sentence.end, article.text[sentence.start : sentence.end], article
    )
    asked = Question(text=question, resolved=question, type=QuestionType.WHAT)
    return Answer(AnswerKind.SPAN, span.text, asked, spans=(span,), evidence=(span,))
