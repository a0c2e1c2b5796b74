"""Exact match and F1 as SQuAD and CoQA define them, and right or wrong for a dialogue's turn."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Sequence
from statistics import fmean, median

__all__ = [
    "ENOUGH",
    "best_f1",
    "coqa_f1",
    "exact_match",
    "f1",
    "mean",
    "middle",
    "normalise",
    "plain",
    "share",
]

# The least F1 with an accepted text at which an answer counts as right.
ENOUGH = 0.66
_ARTICLES = re.compile(r"\b(a|an|the)\b")
_PUNCTUATION = str.maketrans("", "", string.punctuation)
# The official normalisation knows ASCII marks only, while articles are set with curly ones.
_TYPOGRAPHIC = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})


def normalise(text: str) -> str:
    """The official SQuAD form: lower case, no ASCII punctuation, no a/an/the, single spaces."""
    return " ".join(_ARTICLES.sub(" ", text.lower().translate(_PUNCTUATION)).split())


def plain(text: str) -> str:
    """`text` with typewriter quotes and dashes, which `normalise` can then drop."""
    return text.translate(_TYPOGRAPHIC)


def exact_match(prediction: str, golds: Sequence[str]) -> float:
    """1.0 if a gold has the same normal form, else 0.0; no golds: nothing should be answered."""
    return float(normalise(prediction) in map(normalise, golds or ("",)))


def f1(prediction: str, gold: str) -> float:
    """The F1 of the normalised words (0.0 to 1.0); an empty side is right only against an empty."""
    predicted, wanted = normalise(prediction).split(), normalise(gold).split()
    if not predicted or not wanted:
        return float(predicted == wanted)
    common = sum((Counter(predicted) & Counter(wanted)).values())
    return 2 * common / (len(predicted) + len(wanted))


def best_f1(prediction: str, golds: Sequence[str]) -> float:
    """The best F1 over the golds; no golds mean that nothing should be answered."""
    return max(f1(prediction, gold) for gold in golds or ("",))


def coqa_f1(prediction: str, golds: Sequence[str]) -> float:
    """CoQA's F1: with several golds the mean over leaving each out, as people are scored there."""
    if len(golds) < 2:
        return best_f1(prediction, golds)
    rounds = range(len(golds))
    return fmean(best_f1(prediction, [*golds[:i], *golds[i + 1 :]]) for i in rounds)


def share(right: int, total: int) -> float:
    """The percentage `right` of `total`, 0.0 of nothing."""
    return 100 * right / total if total else 0.0


def mean(values: Sequence[float]) -> float:
    """The mean, 0.0 of nothing."""
    return fmean(values) if values else 0.0


def middle(values: Sequence[float]) -> float:
    """The median, 0.0 of nothing."""
    return median(values) if values else 0.0
