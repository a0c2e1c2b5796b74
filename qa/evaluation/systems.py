"""The real systems that are measured: the answerer, question by question, and a conversation."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.answerer import Answerer
from qa.answering.caution import cautious
from qa.answering.context import NO_CONTEXT, Context
from qa.answering.question import Question, QuestionType
from qa.conversation.chat import Chat, Turn
from qa.documents.article import Article
from qa.evaluation.runs import Ask
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.language.tokens import tokenize
from qa.light import replace
from qa.types import AnswerKind, Rewrite, Sentence

__all__ = ["Conversing", "Single", "best_sentence", "conversing"]


@dataclass(frozen=True, slots=True)
class Single:
    """Each question for itself; with `force` the best candidate is given however poor it is, with
    `careful` none that is less likely right than wrong.

    A class and no closure, so that it can be sent to other processes.
    """

    force: bool
    careful: bool = False

    def __call__(self, article: Article) -> Ask:
        """The answerer of one article."""
        answerer, context = Answerer([article]), Context(force=self.force)
        if self.careful:
            return lambda question: cautious(answerer.answer(question, context=context))
        return lambda question: answerer.answer(question, context=context)


def conversing(article: Article) -> Ask:
    """A new conversation: each question after the ones before it."""
    return Chat(article).ask


@dataclass(frozen=True, slots=True)
class Conversing:
    """A conversation in which a question that is refused gets its best guess: for data sets whose
    questions are all answered by their text."""

    def __call__(self, article: Article) -> Ask:
        """A new conversation about one article."""
        answerer = _Remembering(article)
        history: list[Turn] = []

        def ask(question: str) -> Answer:
            answerer.refused.clear()
            chat = Chat(article, answerer=answerer, history=history)
            answer = chat.ask(question)
            if answer.kind is AnswerKind.UNANSWERABLE and answerer.refused:
                answer = answerer.refused[0]()
            history.append(Turn(chat.history[-1].question, answer))
            return answer

        return ask


class _Remembering:
    """The answerer of one article, and how to get a best guess for what it refused last."""

    def __init__(self, article: Article) -> None:
        self._answerer = Answerer([article])
        self.refused: list[Callable[[], Answer]] = []

    def answer(
        self,
        resolved: str,
        *,
        typed: str | None = None,
        rewrites: tuple[Rewrite, ...] = (),
        context: Context = NO_CONTEXT,
    ) -> Answer:
        """The answer to one whole question, which may be that there is none."""
        ask = partial(self._answerer.answer, resolved, typed=typed, rewrites=rewrites)
        answer = ask(context=context)
        if answer.kind is AnswerKind.UNANSWERABLE:
            self.refused.append(partial(ask, context=replace(context, force=True)))
        return answer


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
