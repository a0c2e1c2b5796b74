"""What the database gives back: conversations and turns as they were, in plain frozen values."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa.documents.article import Article

__all__ = ["Conversation", "Source", "StoredTurn", "moment", "sources_of"]


@dataclass(frozen=True, slots=True)
class Source:
    """An article that was asked: its title, and the hash of its text in hexadecimal."""

    title: str
    hash: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """One past conversation.

    `started` and `updated` (its last turn) are seconds since 1970, UTC. `paths` is what was opened,
    absolute, () for the default article. `turns` counts the turns, `first` is the first question.
    """

    id: int
    started: float
    updated: float
    paths: tuple[str, ...]
    sources: tuple[Source, ...]
    turns: int
    first: str

    @property
    def title(self) -> str:
        """The title of its article, or how many there were."""
        if len(self.sources) == 1:
            return self.sources[0].title or "an article"
        return f"{len(self.sources)} articles"


@dataclass(frozen=True, slots=True)
class StoredTurn:
    """One past turn: the question as typed, and the answer as it was told then.

    `place` is where the answer stood, such as "paragraph 6, sentence 2", or "". `asked` is seconds
    since 1970, UTC. `answer` is the whole answer for `qa.ui.state.recalling`.
    """

    id: int
    conversation: int
    asked: float
    question: str
    text: str
    place: str
    answer: str


def _fingerprint(article: Article) -> str:
    """SHA-256 of the article's text: equal when, and only when, all offsets mean the same."""
    return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()


def sources_of(articles: Sequence[Article]) -> tuple[Source, ...]:
    """What is kept of `articles`: titles and hashes, never the texts."""
    return tuple(Source(article.title, _fingerprint(article)) for article in articles)


def moment(seconds: float) -> str:
    """When that was, on the reader's clock: "2026-03-01 14:05"."""
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")
