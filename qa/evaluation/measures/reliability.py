"""Whether confidence can be believed: of the answers given with 70 %, are 70 % right?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qa.evaluation.layout import figure, table
from qa.evaluation.measures.abstention import abstained
from qa.evaluation.metrics import ENOUGH, mean
from qa.evaluation.runs import SquadResult

__all__ = ["Bin", "calibration_error", "reliability", "reliability_report"]

_BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """The answers with a confidence from `low` on, to the next bin; means from 0.0 to 1.0."""

    low: float
    questions: int
    confidence: float
    right: float


def reliability(results: Sequence[SquadResult]) -> tuple[Bin, ...]:
    """Ten bins of equal width, 1.0 in the last; right is an F1 of at least 0.66.

    An abstention is right where there is no gold, and its confidence is that of there being none.
    """
    bins: list[list[SquadResult]] = [[] for _ in range(_BINS)]
    for result in results:
        bins[min(_BINS - 1, int(result.confidence * _BINS))].append(result)
    return tuple(
        Bin(
            low=number / _BINS,
            questions=len(held),
            confidence=mean([result.confidence for result in held]),
            right=mean([float(result.f1 >= ENOUGH) for result in held]),
        )
        for number, held in enumerate(bins)
    )


def calibration_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error (0.0 to 1.0): the bins' mean gap, weighted by their questions."""
    total = sum(one.questions for one in bins)
    gaps = sum(one.questions * abs(one.confidence - one.right) for one in bins)
    return gaps / total if total else 0.0


def reliability_report(results: Sequence[SquadResult]) -> str:
    """The bins and the expected calibration error; answers and abstentions apart, then both."""
    silent = [result for result in results if abstained(result)]
    answers = [result for result in results if not abstained(result)]
    parts = {"confidence in answers": answers, "confidence in abstaining": silent}
    if not (silent and answers):
        parts = {}
    return "\n\n".join(_part(*part) for part in {**parts, "confidence": results}.items())


def _part(name: str, results: Sequence[SquadResult]) -> str:
    bins = reliability(results)
    rows = [
        (
            f"{held.low:.1f} to {held.low + 1 / _BINS:.1f}",
            str(held.questions),
            figure(100 * held.confidence),
            figure(100 * held.right),
            f"{100 * (held.right - held.confidence):+.1f}",
        )
        for held in bins
        if held.questions
    ]
    error = 100 * calibration_error(bins)
    shown = table((name, "questions", "said %", "right %", "gap"), rows)
    return f"{shown}\nexpected calibration error: {error:.1f} points"
