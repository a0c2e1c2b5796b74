"""Turns and a fake answerer for the tests of the conversation floor."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.question import Question, QuestionType
from qa.conversation.followups.resolve import Resolution, resolve
from qa.conversation.turn import Turn
from qa.documents.article import Article
from qa.types import AnswerKind, Rewrite

__all__ = ["FakeAnswerer", "answered", "resolved"]

NO_CONTEXT = Context()
Said = str | tuple[str, ...] | None


def answered(
    question: str, said: Said, article: Article, rewrites: tuple[Rewrite, ...] = ()
) -> Answer:
    """An answer to `question`: "yes"/"no", a text or several of the article, None when unsaid."""
    asked = Question(question, question, QuestionType.WHAT, rewrites)
    if said is None:
        return Answer(AnswerKind.UNANSWERABLE, "The article does not say.", asked)
    if said in ("yes", "no"):
        return Answer(AnswerKind(str(said)), f"{said}.", asked)
    texts = (said,) if isinstance(said, str) else said
    spans = tuple(_span(text, article) for text in texts)
    kind = AnswerKind.SPAN if len(spans) == 1 else AnswerKind.LIST
    return Answer(kind, ", ".join(texts), asked, spans, spans[:1], 0.8)


def _span(text: str, article: Article) -> AnswerSpan:
    start = max(article.text.find(text), 0)
    return AnswerSpan(start, start + len(text), text, article)


def resolved(turns: Iterable[tuple[str, Said]], question: str) -> Resolution:
    """What `question` is resolved to after `turns` of question and answer, each resolved itself."""
    article = Article.from_text("Nothing stands here.")
    history: list[Turn] = []
    for asked, said in turns:
        whole = resolve(asked, history, (article,))
        history.append(Turn(asked, answered(whole.text, said, article, whole.rewrites)))
    return resolve(question, history, (article,))


class FakeAnswerer:
    """Says what it is told to, in order, and remembers what it was asked."""

    def __init__(self, article: Article, said: Sequence[Said]) -> None:
        self.article = article
        self.said = list(said)
        self.asked: list[tuple[str, str | None, tuple[Rewrite, ...], Context]] = []

    def answer(
        self,
        resolved: str,
        *,
        typed: str | None = None,
        rewrites: tuple[Rewrite, ...] = (),
        context: Context = NO_CONTEXT,
    ) -> Answer:
        """The next thing to say, and None when all is said."""
        self.asked.append((resolved, typed, rewrites, context))
        return answered(resolved, self.said.pop(0) if self.said else None, self.article, rewrites)
