"""BM25 over a few documents, one by one: the scores of `bm25.Okapi` without an index to build."""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Mapping, Sequence

__all__ = ["FewDocuments"]

_K1, _B = 1.5, 0.75


class FewDocuments:
    """Documents given as lists of terms, ranked as `bm25.Okapi` ranks them, score for score."""

    def __init__(self, documents: Sequence[Sequence[str]]) -> None:
        self._counts = [Counter(document) for document in documents]
        mean = sum(map(len, documents)) / len(documents) if documents else 0.0
        # How much a document's length takes from a repeated term.
        self._damping = [
            _K1 * (1 - _B + _B * len(document) / mean) if mean else _K1 for document in documents
        ]

    def best(self, weights: Mapping[str, float], limit: int) -> list[tuple[int, float]]:
        """Numbers and scores of the best documents, at most `limit`; ties by number.

        A document that holds no term of positive weight is not among them.
        """
        scores: dict[int, float] = {}
        for term, weight in weights.items():
            if weight > 0:
                self._add(term, weight, scores)
        return heapq.nsmallest(limit, scores.items(), key=lambda entry: (-entry[1], entry[0]))

    def _add(self, term: str, weight: float, scores: dict[int, float]) -> None:
        held = [number for number, counts in enumerate(self._counts) if term in counts]
        value = weight * self._rarity(len(held)) * (_K1 + 1)
        for number in held:
            frequency = self._counts[number][term]
            gain = value * frequency / (frequency + self._damping[number])
            scores[number] = scores.get(number, 0.0) + gain

    def _rarity(self, holders: int) -> float:
        """The idf of Lucene's BM25 of a term that so many documents hold."""
        return math.log(1 + (len(self._counts) - holders + 0.5) / (holders + 0.5))
