"""The default retriever: BM25 over the passages of a few articles, in memory."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from qa.documents.article import Article
from qa.light import NamedTuple, Protocol
from qa.retrieval.base import Query, terms
from qa.types import Passage, RankedPassage

__all__ = ["FEW", "FewDocuments", "MemoryRetriever"]

FEW = 5000
"""Up to so many passages are looked through for a term that is asked for the first time: some
thirty questions on so many are asked before that has taken longer than rank_bm25 takes to load."""
_K1, _B = 1.5, 0.75
# Of several articles: what the whole article's score adds to its passages', how many of the best
# passages are ranked with it, and how often its title counts as said in it. Of 48 articles asked as
# one archive the answer came from the right one in 91.3 % instead of 89.9 % (562 questions).
_WHOLE = 0.5
_POOL = 100
_TITLED = 5


class _Home(NamedTuple):
    """A passage and the number of its article."""

    passage: Passage
    article: int


class _Index(Protocol):
    """Documents that are ranked by weighted terms."""

    def best(self, weights: Mapping[str, float], limit: int) -> list[tuple[int, float]]:
        """Numbers and scores of the best documents, at most `limit`; ties by number."""


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
        self._index: _Index | None = None
        self._wholes: _Index | None = None

    def search(self, query: Query, limit: int) -> list[RankedPassage]:
        """The best passages, at most `limit`, best first; equal scores in the order of the text."""
        if limit <= 0 or not self._homes:
            return []
        index = self.build()
        if self._wholes is None:
            found = index.best(query.weights, limit)
        else:
            pool = index.best(query.weights, max(limit, _POOL))
            found = self._by_article(pool, self._wholes, query)[:limit]
        return [
            RankedPassage(self._homes[number].passage, score, rank, self._homes[number].article)
            for rank, (number, score) in enumerate(found)
        ]

    def build(self, told: Callable[[float], object] = lambda share: None) -> _Index:
        """The index; while it is built, `told` hears the share of the passages that are read."""
        if self._index is None:
            documents = list(self._documents(told))
            self._index = _index_of(documents)
            self._wholes = self._whole_articles(documents) if len(self._articles) > 1 else None
        return self._index

    def _whole_articles(self, documents: Sequence[list[str]]) -> _Index:
        """The articles as documents of their passages and titles."""
        wholes = [terms(article.title) * _TITLED for article in self._articles]
        for home, document in zip(self._homes, documents, strict=True):
            wholes[home.article] += document
        return FewDocuments(wholes)

    def _by_article(
        self, pool: Sequence[tuple[int, float]], wholes: _Index, query: Query
    ) -> list[tuple[int, float]]:
        """Passages ranked with what their articles hold of the query: "the capital of Peru" is
        looked for where the country that it names is told of."""
        own = dict(wholes.best(query.weights, len(self._articles)))
        found = [
            (number, score + _WHOLE * own.get(self._homes[number].article, 0.0))
            for number, score in pool
        ]
        return sorted(found, key=lambda entry: (-entry[1], entry[0]))

    def _documents(self, told: Callable[[float], object]) -> Iterator[list[str]]:
        for number, home in enumerate(self._homes):
            told(number / len(self._homes))
            text = self._articles[home.article].text
            yield terms(text, home.passage.start, home.passage.end)


def _index_of(documents: list[list[str]]) -> _Index:
    if len(documents) <= FEW:
        return FewDocuments(documents)
    # Imported here, because it loads numpy, which takes longer than a question.
    from qa.retrieval.bm25 import Okapi

    return Okapi(documents)


class FewDocuments:
    """Documents given as lists of terms, ranked as `bm25.Okapi` ranks them, score for score."""

    def __init__(self, documents: Sequence[Sequence[str]]) -> None:
        self._counts = [Counter(document) for document in documents]
        mean = sum(map(len, documents)) / len(documents) if documents else 0.0
        # How much a document's length takes from a repeated term.
        self._damping = [
            _K1 * (1 - _B + _B * len(document) / mean) if mean else _K1 for document in documents
        ]
        # Term -> the documents that hold it; found when it is first asked for.
        self._holders: dict[str, list[int]] = {}

    def best(self, weights: Mapping[str, float], limit: int) -> list[tuple[int, float]]:
        """Numbers and scores of the best documents, at most `limit`; ties by number.

        A document that holds no term of positive weight is not among them.
        """
        scores: dict[int, float] = {}
        for term, weight in weights.items():
            if weight > 0:
                self._add(term, weight, scores)
        return sorted(scores.items(), key=lambda entry: (-entry[1], entry[0]))[:limit]

    def _add(self, term: str, weight: float, scores: dict[int, float]) -> None:
        held = self._holders.get(term)
        if held is None:
            held = [number for number, counts in enumerate(self._counts) if term in counts]
            self._holders[term] = held
        value = weight * self._rarity(len(held)) * (_K1 + 1)
        for number in held:
            frequency = self._counts[number][term]
            gain = value * frequency / (frequency + self._damping[number])
            scores[number] = scores.get(number, 0.0) + gain

    def _rarity(self, holders: int) -> float:
        """The idf of Lucene's BM25 of a term that so many documents hold."""
        return math.log(1 + (len(self._counts) - holders + 0.5) / (holders + 0.5))
