"""The table of signals: what each adds to the log-odds that the answer is right."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache

from qa.answering.abstaining import Doubt, checks
from qa.answering.case import Case
from qa.answering.confidence import FAMILIES, signals_of
from qa.answering.confidence.wording import doubted, worded
from qa.light import NamedTuple
from qa.packaged import packaged
from qa.types import RuleHit

__all__ = ["BASE", "SCALE", "Belief", "Weights", "default_weights", "describe", "parse"]

# So many points multiply the odds by e.
SCALE = 10.0
# The row that always counts.
BASE = "base"


class Belief(NamedTuple):
    """How probable it is that an answer is right, 0.0 to 1.0, the signals that say so, the
    strongest first, and the checks that it fails."""

    confidence: float
    signals: tuple[RuleHit, ...]
    doubts: tuple[Doubt, ...]


class Weights:
    """Signal -> points; a signal without a row says nothing."""

    def __init__(self, rows: Mapping[str, float]) -> None:
        self.rows = dict(rows)

    def confidence(self, signals: Iterable[str]) -> float:
        """The probability that the points of these signals add up to."""
        get = self.rows.get
        total = sum(get(signal, 0.0) for signal in {BASE, *signals})
        return 1.0 / (1.0 + math.exp(-total / SCALE))

    def belief(self, case: Case) -> Belief:
        """What the signals of a case say."""
        failed = tuple(checks(case))
        signals = {BASE, *signals_of(case, failed)}
        told = {f"doubt={doubt.check}": doubted(doubt) for doubt in failed}
        hits = [
            RuleHit(signal, 1.0, self.rows.get(signal, 0.0), told.get(signal) or describe(signal))
            for signal in signals
            if signal in self.rows or signal in told
        ]
        hits.sort(key=lambda hit: (-abs(hit.points), hit.rule))
        return Belief(self.confidence(signals), tuple(hits), failed)


@lru_cache(maxsize=1024)
def describe(signal: str) -> str:
    """A signal in words."""
    family, _, value = signal.partition("=")
    return FAMILIES[family].format(worded(family, value))


def parse(text: str) -> dict[str, float]:
    """The rows of a table of signals; lines that begin with # are comments."""
    rows = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            signal, points = line.split("\t")
            rows[signal] = float(points)
    return rows


@lru_cache(maxsize=1)
def default_weights() -> Weights:
    """The table that ships with the package."""
    return Weights(parse(packaged("answering/confidence/signals.tsv").decode()))
