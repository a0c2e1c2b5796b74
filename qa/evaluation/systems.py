"""The real systems that are measured: the answerer, question by question, and a conversation."""

from __future__ import annotations

from qa.answering.answerer import Answerer
from qa.answering.context import Context
from qa.conversation.chat import Chat
from qa.documents.article import Article
from qa.evaluation.runs import Ask, System

__all__ = ["conversing", "single"]


def single(*, force: bool) -> System:
    """Each question for itself; with `force` the best candidate is given however poor it is."""
    context = Context(force=force)

    def system(article: Article) -> Ask:
        answerer = Answerer([article])
        return lambda question: answerer.answer(question, context=context)

    return system


def conversing(article: Article) -> Ask:
    """A new conversation: each question after the ones before it."""
    return Chat(article).ask
