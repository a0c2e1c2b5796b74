"""BM25 as short articles need it: rank-bm25's Okapi with its known defects mended.

The one module that imports rank_bm25 (and numpy with it, which takes longer to load than a
question takes to answer), so it is itself imported only when somebody searches.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:

    class BM25Okapi:
        """What is used of rank_bm25, which carries no types of its own."""

        k1: float
        b: float
        corpus_size: int
        avgdl: float
        idf: dict[str, float]
        doc_len: list[int]
        doc_freqs: list[dict[str, int]]

        def __init__(self, corpus: Sequence[Sequence[str]], *, k1: float, b: float) -> None: ...
else:
    from rank_bm25 import BM25Okapi

__all__ = ["Okapi"]


_Document = TypeVar("_Document")


class Okapi(BM25Okapi):
    """Okapi BM25 over documents given as lists of terms.

    It differs from the stock class in these points:

    - idf is log(1 + (N - n + 0.5) / (n + 0.5)) (Lucene's): positive for every term, and falling
      as a term gets more common. The stock idf is 0 or negative from half of the documents on,
      and then gets a floor that can outweigh rarer terms.
    - No documents is a corpus too: every search of it is empty.
    - Terms have weights, and only documents that hold a term are touched or returned.
    - Equal scores keep the order of the documents.
    """

    def __init__(
        self, corpus: Sequence[Sequence[str]], *, k1: float = 1.5, b: float = 0.75
    ) -> None:
        self._postings: dict[str, list[int]] = {}
        super().__init__(corpus, k1=k1, b=b)

    def _initialize(self, corpus: Sequence[Sequence[str]]) -> dict[str, int]:
        for number, document in enumerate(corpus):
            frequencies: dict[str, int] = {}
            for term in document:
                frequencies[term] = frequencies.get(term, 0) + 1
            for term in frequencies:
                self._postings.setdefault(term, []).append(number)
            self.doc_freqs.append(frequencies)
            self.doc_len.append(len(document))
        self.corpus_size = len(self.doc_len)
        self.avgdl = sum(self.doc_len) / self.corpus_size if self.corpus_size else 0.0
        return {term: len(numbers) for term, numbers in self._postings.items()}

    def _calc_idf(self, nd: Mapping[str, int]) -> None:
        for term, n in nd.items():
            self.idf[term] = math.log(1 + (self.corpus_size - n + 0.5) / (n + 0.5))

    def matching(self, weights: Mapping[str, float]) -> dict[int, float]:
        """The score of every document that holds a term of positive weight, by its number."""
        scores: dict[int, float] = {}
        for term, weight in weights.items():
            if weight <= 0:
                continue
            value = weight * self.idf.get(term, 0.0) * (self.k1 + 1)
            for number in self._postings.get(term, ()):
                frequency = self.doc_freqs[number][term]
                length = 1 - self.b + self.b * self.doc_len[number] / self.avgdl
                gain = value * frequency / (frequency + self.k1 * length)
                scores[number] = scores.get(number, 0.0) + gain
        return scores

    def best(self, weights: Mapping[str, float], limit: int) -> list[tuple[int, float]]:
        """Numbers and scores of the best documents, at most `limit`; ties by number."""
        scores = self.matching(weights)
        return heapq.nsmallest(limit, scores.items(), key=lambda entry: (-entry[1], entry[0]))

    def get_scores(self, query: Sequence[str]) -> list[float]:
        """As in the stock class: one score a document, a repeated term counting again."""
        return self.get_batch_scores(query, range(self.corpus_size))

    def get_batch_scores(self, query: Sequence[str], doc_ids: Sequence[int]) -> list[float]:
        """As in the stock class: the scores of the documents `doc_ids`."""
        scores = self.matching(Counter(query))
        return [scores.get(number, 0.0) for number in doc_ids]

    def get_top_n(
        self, query: Sequence[str], documents: Sequence[_Document], n: int = 5
    ) -> list[_Document]:
        """As in the stock class, but documents without a term of the query are left out."""
        return [documents[number] for number, _ in self.best(Counter(query), n)]
