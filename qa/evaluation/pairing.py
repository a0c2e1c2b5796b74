"""Fitting rules of two: what two rules that fire for one span tell beyond what each tells alone.

The table of single rules stands; the leading candidates' points go through its softmax, and each
pair of rules has a slope and a curvature there. In rounds the pairs are taken that would lower the
loss most on one half of the articles by the step that the other half asks for; then all pairs taken
are fitted together. Pairs that lose on questions of another kind of text can be left out.
Deterministic: ties go by the names of the rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from qa.answering.rules.points import TOGETHER, Points
from qa.answering.scoring import LEADING
from qa.evaluation.fitting import SCALE, Example, Packed, Row, descend

__all__ = ["fit_pairs", "paying"]

# Rules that fire in fewer questions, and pairs that would earn less, are noise.
FREQUENT = 60
LEAST_BENEFIT = 1.0
# Pairs of a round, and how often one rule may stand in them: what one pair mends, its likes need
# not.
ROUND = 100
SHARED = 12
DAMPING = 40.0
# What a pair may lose, in likelihood, on all questions that it is checked on.
MOST_LOST = 10.0
_Floats = NDArray[np.float64]
_Ints = NDArray[np.int32]
_Pair = tuple[int, int]


class _Led(NamedTuple):
    """The leading candidates of a question: the frequent rules, which fire for which candidate
    (candidates by rules), what the single rules give, and the rewards."""

    rules: _Ints
    fires: NDArray[np.float32]
    base: _Floats
    rewards: _Floats


def fit_pairs(
    examples: Sequence[Example],
    points: Points,
    *,
    most: int,
    apart: Container[str] = (),
    say: Callable[[str], Any] = lambda text: None,
) -> dict[Row, int]:
    """At most `most` rows of two rules, with integer points, to stand beside `points`.

    The rules of `apart` stand in no pair: those whose points a person set are to stay as set."""
    seen = Counter(rule for example in examples for rule in example.rules if rule not in apart)
    names = sorted(rule for rule, count in seen.items() if count >= FREQUENT)
    numbers = {name: number for number, name in enumerate(names)}
    led = [one for one in (_led(example, points, numbers) for example in examples) if one]
    pairs: list[_Pair] = []
    weights: _Floats = np.zeros(0)
    while len(pairs) < most:
        new = _mined(led, pairs, weights, len(names))[: most - len(pairs)]
        pairs += new
        weights = descend([_packed(one, pairs, len(names)) for one in led], np.zeros(len(pairs)))
        say(f"{len(pairs)} pairs of rules")
        if len(new) < ROUND // 2:
            break
    scaled = {
        (TOGETHER.join((names[first], names[second])), "any"): round(SCALE * float(weight))
        for (first, second), weight in zip(pairs, weights, strict=True)
    }
    return {row: value for row, value in sorted(scaled.items()) if value}


def paying(rows: Mapping[Row, int], examples: Sequence[Example], points: Points) -> dict[Row, int]:
    """The rows without those that alone would lose too much on other questions."""
    names = sorted({rule for row, _ in rows for rule in row.split(TOGETHER)})
    numbers = {name: number for number, name in enumerate(names)}
    pairs = [(numbers[first], numbers[second]) for first, second in map(_parted, rows)]
    worth = np.array(list(rows.values())) / SCALE
    gained = np.zeros(len(pairs))
    for example in examples:
        one = _led(example, points, numbers)
        if one is not None:
            packed = _packed(one, pairs, len(names))
            for place, row in enumerate(packed.rows):
                held = packed.entry_candidate[packed.entry_row == place]
                gained[row] += _gain(one, held, worth[row])
    return {row: rows[row] for row, gain in zip(rows, gained, strict=True) if gain >= -MOST_LOST}


def _parted(row: Row) -> tuple[str, str]:
    first, _, second = row[0].partition(TOGETHER)
    return first, second


def _gain(one: _Led, held: _Ints, worth: float) -> float:
    """What a pair alone does to the logarithm of the reward that is expected."""
    points = one.base.copy()
    points[held] += worth
    return _expected(points, one.rewards) - _expected(one.base, one.rewards)


def _expected(points: _Floats, rewards: _Floats) -> float:
    share = np.exp(points - points.max())
    return float(np.log(max((share / share.sum() * rewards).sum(), 1e-12)))


def _led(example: Example, points: Points, numbers: dict[str, int]) -> _Led | None:
    """The leading candidates, where one of them is of any use."""
    given = points.of(example.profile)
    worth = np.array([given.get(rule, 0.0) / SCALE for rule in example.rules])
    count = len(example.rewards)
    base = np.bincount(example.entry_candidate, worth[example.entry_rule], count).astype(np.float64)
    leading = np.sort(np.argsort(-base, kind="stable")[:LEADING])
    if not example.rewards[leading].any():
        return None
    fires = np.zeros((count, len(example.rules)), np.float32)
    fires[example.entry_candidate, example.entry_rule] = 1.0
    known = [(place, numbers[rule]) for place, rule in enumerate(example.rules) if rule in numbers]
    kept, rules = np.array(known, np.int32).reshape(-1, 2).T
    return _Led(rules, fires[leading][:, kept], base[leading], example.rewards[leading])


def _mined(led: Sequence[_Led], pairs: Sequence[_Pair], weights: _Floats, size: int) -> list[_Pair]:
    """The pairs of a round, the most useful first."""
    slopes = [np.zeros((size, size), np.float32) for _ in range(2)]
    curves = [np.zeros((size, size), np.float32) for _ in range(2)]
    for number, one in enumerate(led):
        half = 2 * number // len(led)
        pull, curve = _pulls(_packed(one, pairs, size), weights)
        place = np.ix_(one.rules, one.rules)
        slopes[half][place] += one.fires.T @ (one.fires * pull[:, None])
        curves[half][place] += one.fires.T @ (one.fires * curve[:, None])
    benefit = np.zeros((size, size), np.float32)
    for fitted, measured in ((0, 1), (1, 0)):
        step = -slopes[fitted] / (curves[fitted] + DAMPING)
        benefit -= slopes[measured] * step + 0.5 * curves[measured] * step**2
    return list(_best(np.triu(benefit, 1), set(pairs)))


def _pulls(one: Packed, weights: _Floats) -> tuple[_Floats, _Floats]:
    """The loss's slope and curvature by each candidate's points."""
    own = weights[one.rows]
    points = one.base + np.bincount(one.entry_candidate, own[one.entry_row], len(one.base))
    share = np.exp(points - points.max())
    share /= share.sum()
    earned = share * one.rewards
    return share - earned / max(earned.sum(), 1e-12), share * (1.0 - share)


def _best(benefit: NDArray[np.float32], taken: set[_Pair]) -> Iterator[_Pair]:
    used: Counter[int] = Counter()
    found = 0
    for place in np.argsort(-benefit, axis=None, kind="stable"):
        first, second = divmod(int(place), len(benefit))
        if found == ROUND or benefit[first, second] <= LEAST_BENEFIT:
            return
        if (first, second) in taken or max(used[first], used[second]) >= SHARED:
            continue
        used.update((first, second))
        found += 1
        yield first, second


def _packed(one: _Led, pairs: Sequence[_Pair], size: int) -> Packed:
    """A question's candidates with the pairs that fire for them as rows."""
    place = np.full(size, -1, np.int32)
    place[one.rules] = np.arange(len(one.rules))
    held = place[np.array(pairs, np.int32).reshape(-1, 2)]
    rows = np.flatnonzero((held >= 0).all(axis=1)).astype(np.int32)
    both = one.fires[:, held[rows, 0]] * one.fires[:, held[rows, 1]]
    candidates, entries = np.nonzero(both)
    return Packed(
        rows, entries.astype(np.int32), candidates.astype(np.int32), one.rewards, one.base
    )
