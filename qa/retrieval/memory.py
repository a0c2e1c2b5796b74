"""The default retriever: BM25 over the passages of a few articles, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from qa.documents.article import Article
from qa.retrieval.base import Query
from qa.retrieval.terms import terms
from qa.types import Passage, RankedPassage

if TYPE_CHECKING:
    from qa.retrieval.bm25 import Okapi

__all__ = ["MemoryRetriever"]


class _Home(NamedTuple):
    """A passage and the number of its article."""

    passage: Passage
    article: int


class MemoryRetriever:
    """Ranks the passages of `articles` (captions too); `RankedPassage.article` is the number there.

    The index is built at the first search, in time linear in the text, and then kept. A search
    touches only the passages that hold a term.
    """

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = tuple(articles)
        self._homes = tuple(
            _Home(passage, number)
            for number, article in enumerate(self._articles)
            for passage in article.passages
        )
        self._index: Okapi | None = None

    def search(self, query: Query, limit: int) -> list[RankedPassage]:
        """The best passages, at most `limit`, best first; equal scores in the order of the text."""
        if limit <= 0 or not self._homes:
            return []
        if self._index is None:
            self._index = self._build()
        found = self._index.best(query.weights, limit)
        return [
            RankedPassage(self._homes[number].passage, score, rank, self._homes[number].article)
            for rank, (number, score) in enumerate(found)
        ]

    def _build(self) -> Okapi:
        # Imported here, because it loads numpy, which no start of a chat should wait for.
        from qa.retrieval.bm25 import Okapi

        return Okapi(
            [
                terms(self._articles[home.article].text, home.passage.start, home.passage.end)
                for home in self._homes
            ]
        )
