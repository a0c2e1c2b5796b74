"""An averaged perceptron over the tags that each word can have: weights for its surroundings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from qa.evaluation.datasets.tagged import Tagged
from qa.language import tagger, wordtags

__all__ = ["Weights", "strongest", "train"]

_ROUNDS = 12
_MARGIN = 8.0  # by how many points the right tag must lead, or it is taught again
Weights = dict[str, dict[str, float]]


def train(
    sentences: Sequence[Tagged], rare: frozenset[str], kept: frozenset[str] | None
) -> Weights:
    """Feature -> tag -> averaged weight; `rare` words are taken as unknown ones.

    Of the features only `kept` are taught, all of them without it. The same input gives the same
    weights.
    """
    learner = _Learner(kept)
    prepared = [
        (tagger.Sentence(one.words, _classes(one.words, rare)), one.tags) for one in sentences
    ]
    for _ in range(_ROUNDS):
        for sentence, tags in prepared:
            learner.teach(sentence, tags)
    return learner.averaged()


class _Learner:
    """The weights so far, and their sums over the steps of the clock."""

    def __init__(self, kept: frozenset[str] | None) -> None:
        self._kept = kept
        self._weights: Weights = defaultdict(dict)
        self._totals: Weights = defaultdict(dict)
        self._clock = 1

    def teach(self, sentence: tagger.Sentence, gold_tags: Sequence[str]) -> None:
        """One sentence, from left to right, each word seen beside the tags guessed before it."""
        sentence.tags.clear()
        for index, (kinds, gold) in enumerate(zip(sentence.classes, gold_tags, strict=True)):
            self._clock += 1
            if "/" not in kinds:
                sentence.tags.append(kinds)
                continue
            options = kinds.split("/")
            seen = sentence.features(index)
            sentence.tags.append(self._best(options, seen))
            guess = self._best(options, seen, gold)
            if gold != guess and gold in options:
                self._correct(seen, gold, guess)

    def averaged(self) -> Weights:
        """The weights as they were on average: late sentences count no more than early ones."""
        return {
            feature: {
                kind: value - self._totals[feature][kind] / self._clock
                for kind, value in row.items()
            }
            for feature, row in self._weights.items()
        }

    def _best(self, options: list[str], seen: Iterable[str], gold: str = "") -> str:
        """The tag with the most points; `gold` must lead by a margin."""
        points = dict.fromkeys(options, 0.0)
        if gold in points:
            points[gold] -= _MARGIN
        for feature in seen:
            for kind, value in self._weights.get(feature, {}).items():
                if kind in points:
                    points[kind] += value
        return max(options, key=points.__getitem__)

    def _correct(self, seen: Iterable[str], gold: str, guess: str) -> None:
        for feature in seen:
            if self._kept is None or feature in self._kept:
                self._add(feature, gold, 1.0)
                self._add(feature, guess, -1.0)

    def _add(self, feature: str, kind: str, step: float) -> None:
        row, total = self._weights[feature], self._totals[feature]
        row[kind] = row.get(kind, 0.0) + step
        total[kind] = total.get(kind, 0.0) + step * self._clock


def _classes(words: Sequence[str], rare: frozenset[str]) -> list[str]:
    classes: list[str] = []
    for index, word in enumerate(words):
        first = index == 0 or classes[-1] in {"``", "-LRB-", ":"}
        classes.append(wordtags.choices(word, first, word not in rare))
    tagger.pair_quotes(words, classes)
    return classes


def strongest(weights: Weights, count: int) -> frozenset[str]:
    """The `count` features with the largest weights, whatever their sign; ties by name."""
    ranked = sorted(weights, key=lambda name: (-max(map(abs, weights[name].values())), name))
    return frozenset(ranked[:count])
