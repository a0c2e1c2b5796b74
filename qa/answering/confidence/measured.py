"""How sure an answer is that no weighing of signals gave: the share of its like that was right.

`counted.tsv` holds the counts, a row a way to answer or to refuse; ways that were seldom taken
share a row. The share is Laplace's, one right and one wrong added.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from qa.answering.answer import Answer
from qa.answering.confidence.weights import SCALE
from qa.light import NamedTuple, replace
from qa.packaged import packaged
from qa.types import AnswerKind, RuleHit

__all__ = ["DOUBT", "WAY", "Counted", "believed", "counted", "pool_of", "way_of"]

DOUBT, WAY = "doubt=", "way="
_CLAIMED = {AnswerKind.YES: "yes", AnswerKind.NO: "no"}


class Counted(NamedTuple):
    """So many answers that came about in one way, and so many of them right."""

    right: int
    asked: int

    @property
    def share(self) -> float:
        """The probability that the next one is right."""
        return (self.right + 1) / (self.asked + 2)


def believed(path: str, answer: Answer) -> Answer:
    """The answer of a path with the confidence of its way; one that was weighed keeps its own."""
    way = way_of(path, answer)
    if not way:
        return answer
    count = counted().get(way) or counted()[pool_of(way)]
    points = SCALE * math.log(count.share / (1.0 - count.share))
    reason = f"of {count.asked} answers that came about so, {count.right} were right"
    hit = RuleHit(f"{WAY}{way}", 1.0, points, reason)
    return replace(answer, confidence=count.share, signals=(*answer.signals, hit))


def pool_of(way: str) -> str:
    """The row of all the ways like one that is too seldom taken to have a row of its own."""
    return "unsaid: other" if way.startswith("unsaid: ") else "other"


def way_of(path: str, answer: Answer) -> str:
    """The row of an answer: its path, or for "the article does not say" what decided that; "" for
    an answer whose signals were weighed."""
    if answer.kind is not AnswerKind.UNANSWERABLE:
        return "" if answer.signals else _CLAIMED.get(answer.kind, path)
    failed = [hit.rule.removeprefix(DOUBT) for hit in answer.signals if hit.rule.startswith(DOUBT)]
    if len(failed) > 1:
        return "unsaid: several checks"
    if failed:
        return f"unsaid: {failed[0]}"
    if answer.signals:
        return "unsaid: few signals"
    return "unsaid: no such claim" if path == "claim" else "unsaid: nothing found"


@lru_cache(maxsize=1)
def counted() -> Mapping[str, Counted]:
    """Way -> its counts."""
    text = packaged("answering/confidence/counted.tsv").decode()
    rows = (line.split("\t") for line in text.splitlines() if line and line[0] != "#")
    return {way: Counted(int(right), int(asked)) for way, right, asked in rows}
