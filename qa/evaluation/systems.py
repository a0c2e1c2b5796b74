"""The real systems that are measured: the answerer, question by question, and a conversation."""

from __future__ import annotations

from dataclasses import dataclass

from qa.answering.answerer import Answerer
from qa.answering.context import Context
from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.evaluation.runs import Ask

__all__ = ["Single", "conversing"]


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
