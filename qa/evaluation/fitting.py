"""Fitting the table of points: named rules in, a short table of integers out.

For each question the candidates' points go through a softmax; the loss is minus the logarithm of
the probability-weighted reward (1 for an exact answer, half of F1 squared above 0.3), and AdaGrad
lowers it; the points are the mean of those after the later passes in several orders, which fits the
noise less. Rows are kept by their cross-fitted benefit: fitted on one half of the articles, weighed
by what taking them out costs on the other. A table that exists is adjusted to what reading makes of
the examples today by a few small steps from its own points, which leave most rows as they are.
Everything is seeded by position: the same data give the same table, bit for bit.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from qa.answering.analysis import analyse
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.question import QuestionType
from qa.answering.rules.points import Points, conditions
from qa.answering.scoring import Scored, fired
from qa.documents.article import Article
from qa.evaluation.metrics import best_f1, exact_match

__all__ = [
    "KEPT",
    "SCALE",
    "Example",
    "Packed",
    "Row",
    "adjusted",
    "descend",
    "examples_of",
    "fit_points",
    "reward",
    "trimmed",
]

RATE = 0.05
PASSES = 5
# One order's end is a matter of luck: half a point of F1 on unseen articles more or less.
SHUFFLES = 3
# For a table that was fitted before. Twice the rate, passes and orders moved every second row and
# gained nothing on unseen articles.
ADJUSTING_RATE = 0.01
ADJUSTING_PASSES = 2
SCALE = 5
KEPT = 150
RARE = 6
STEPS = (21_000, 5_000, 3_000, 2_000)

Row = tuple[str, str]
# These do not choose a span by points.
_OWN_PATH = (QuestionType.YES_NO, QuestionType.CHOICE)
_Floats = NDArray[np.float64]
_Ints = NDArray[np.int32]


class Example(NamedTuple):
    """One question for the fit: its profile, the rules that fire, which fire for which candidate
    (two arrays in parallel, one entry a firing), and each candidate's reward."""

    profile: str
    rules: tuple[str, ...]
    entry_rule: _Ints
    entry_candidate: _Ints
    rewards: _Floats


def reward(prediction: str, golds: Sequence[str]) -> float:
    """1 for an exact answer; half of F1 squared above 0.3; else nothing."""
    if exact_match(prediction, golds):
        return 1.0
    f1 = best_f1(prediction, golds)
    return 0.5 * f1 * f1 if f1 > 0.3 else 0.0


def examples_of(
    article: Article,
    questions: Iterable[tuple[str, Sequence[str]]],
    points: Points,
    most: int = KEPT,
) -> Iterable[Example]:
    """The questions of one article as examples: the `most` candidates that lead by `points`, and
    the exact ones wherever they stand."""
    library = Library([article], points=points)
    for text, golds in questions:
        question = analyse(text)
        if question.type in _OWN_PATH:
            continue
        matcher = Matcher(question)
        ranked = library.candidates(library.scenes(question, matcher, Context(force=True)))
        rated = [
            (reward(library.span(one).text, golds), number, one.scored)
            for number, one in enumerate(ranked)
        ]
        kept = [one for one in rated if one[1] < most or one[0] >= 0.9]
        if any(one[0] > 0.0 for one in kept):
            yield _example(question.profile, kept)


def _example(profile: str, kept: Sequence[tuple[float, int, Scored]]) -> Example:
    numbers: dict[str, int] = {}
    entry_rule, entry_candidate = [], []
    for candidate, (_, _, one) in enumerate(kept):
        for rule in fired(one.scene, one.start, one.end):
            entry_rule.append(numbers.setdefault(rule, len(numbers)))
            entry_candidate.append(candidate)
    return Example(
        profile,
        tuple(numbers),
        np.array(entry_rule, np.int32),
        np.array(entry_candidate, np.int32),
        np.array([rate for rate, _, _ in kept]),
    )


@dataclass(frozen=True, slots=True)
class Packed:
    """An example as arrays: the rows it touches, for each entry its row and its candidate, and
    what each candidate has beside them."""

    rows: _Ints
    entry_row: _Ints
    entry_candidate: _Ints
    rewards: _Floats
    base: _Floats


def _pack(example: Example, numbers: dict[Row, int]) -> Packed:
    rows: list[int] = []
    entry_row, entry_candidate = [], []
    for condition in conditions(example.profile):
        own = np.full(len(example.rules), -1, np.int32)
        for place, rule in enumerate(example.rules):
            number = numbers.get((rule, condition))
            if number is not None:
                own[place] = len(rows)
                rows.append(number)
        held = own[example.entry_rule]
        entry_row.append(held[held >= 0])
        entry_candidate.append(example.entry_candidate[held >= 0])
    return Packed(
        np.array(rows, np.int32),
        np.concatenate(entry_row),
        np.concatenate(entry_candidate),
        example.rewards,
        np.zeros(len(example.rewards)),
    )


def _slope(one: Packed, weights: _Floats) -> tuple[_Floats, _Floats, float]:
    """Gradient and curvature by the example's rows, and its loss."""
    own = weights[one.rows]
    count = len(one.rewards)
    points = one.base + np.bincount(one.entry_candidate, own[one.entry_row], count)
    share = np.exp(points - points.max())
    share /= share.sum()
    earned = share * one.rewards
    total = earned.sum()
    pull = share - earned / max(total, 1e-12)
    size = len(one.rows)
    slope = np.bincount(one.entry_row, pull[one.entry_candidate], size).astype(np.float64)
    mean = np.bincount(one.entry_row, share[one.entry_candidate], size)
    return slope, mean * (1.0 - np.minimum(mean, 1.0)), -float(np.log(max(total, 1e-12)))


def descend(
    packed: Sequence[Packed],
    start: _Floats,
    passes: int = PASSES,
    shuffles: int = 1,
    rate: float = RATE,
) -> _Floats:
    """AdaGrad over the examples from the weights of `start`, in fixed shuffled orders; the mean
    over the later half of the passes, and over so many orders."""
    means = [_descent(packed, start, passes, seed, rate) for seed in range(shuffles)]
    mean: _Floats = np.mean(means, axis=0)
    return mean


def _descent(
    packed: Sequence[Packed], start: _Floats, passes: int, seed: int, rate: float
) -> _Floats:
    weights, squares, summed = start.copy(), np.full(len(start), 1e-8), np.zeros(len(start))
    order = np.random.default_rng(seed)
    for number in range(passes):
        for place in order.permutation(len(packed)):
            one = packed[place]
            slope, _, _ = _slope(one, weights)
            squares[one.rows] += slope * slope
            weights[one.rows] -= rate * slope / np.sqrt(squares[one.rows])
        if number >= passes // 2:
            summed += weights
    return summed / (passes - passes // 2)


def _benefit(packed: Sequence[Packed], weights: _Floats) -> _Floats:
    """What taking each row out would cost on these examples, to second order."""
    slopes, curves = np.zeros(len(weights)), np.zeros(len(weights))
    for one in packed:
        slope, curve, _ = _slope(one, weights)
        slopes[one.rows] += slope
        curves[one.rows] += curve
    cost: _Floats = -weights * slopes + 0.5 * weights**2 * curves
    return cost


def _frequent(examples: Sequence[Example]) -> list[Row]:
    """The rows that occur in enough questions, in sorted order."""
    counts: dict[Row, int] = {}
    for example in examples:
        for condition in conditions(example.profile):
            for rule in example.rules:
                counts[rule, condition] = counts.get((rule, condition), 0) + 1
    return sorted(row for row, count in counts.items() if count >= RARE)


def fit_points(
    examples: Sequence[Example],
    *,
    most: int = STEPS[-1],
    say: Callable[[str], Any] = lambda text: None,
) -> dict[Row, int]:
    """The table: at most `most` rows with integer points."""
    rows = _frequent(examples)
    say(f"{len(examples)} questions, {len(rows)} rows")
    for step in (*[step for step in STEPS if step > most], most):
        if len(rows) > step:
            rows = _best_rows(examples, rows, step)
            say(f"kept {len(rows)} rows")
    numbers = {row: number for number, row in enumerate(rows)}
    packed = [_pack(one, numbers) for one in examples]
    return _whole_points(numbers, descend(packed, np.zeros(len(rows)), shuffles=SHUFFLES))


def adjusted(examples: Sequence[Example], rows: Mapping[Row, float]) -> dict[Row, int]:
    """The same rows, with their points moved a little towards what these examples tell."""
    numbers = {row: number for number, row in enumerate(sorted(rows))}
    packed = [_pack(one, numbers) for one in examples]
    start: _Floats = np.array([rows[row] / SCALE for row in numbers])
    weights = descend(packed, start, ADJUSTING_PASSES, SHUFFLES, ADJUSTING_RATE)
    return _whole_points(numbers, weights)


def _whole_points(numbers: Mapping[Row, int], weights: _Floats) -> dict[Row, int]:
    scaled = {row: round(SCALE * float(weights[number])) for row, number in numbers.items()}
    return {row: points for row, points in sorted(scaled.items()) if points}


def trimmed(
    examples: Sequence[Example], rows: Mapping[Row, float], most: int, kept: Container[Row] = ()
) -> dict[Row, float]:
    """The rows without those that tell least, until `most` are left; those of `kept`
    stay.

    Which would do most good by going is another matter: without the rows that lose on the questions
    that they were fitted on, answers about our own texts were lost.
    """
    numbers = {row: number for number, row in enumerate(sorted(rows))}
    packed = [_pack(one, numbers) for one in examples]
    weights: _Floats = np.array([rows[row] / SCALE for row in numbers])
    stays = np.array([row in kept for row in numbers])
    for _ in range(len(rows) - most):
        told = np.abs(_benefit(packed, weights))
        cost = np.where(stays | (weights == 0), np.inf, told)
        weights[np.argmin(cost)] = 0.0
    return {row: rows[row] for row, number in numbers.items() if weights[number]}


def _best_rows(examples: Sequence[Example], rows: list[Row], most: int) -> list[Row]:
    numbers = {row: number for number, row in enumerate(rows)}
    packed = [_pack(one, numbers) for one in examples]
    cost = np.zeros(len(rows))
    for one, other in _parted(packed):
        for fitted, measured in ((one, other), (other, one)):
            cost += _benefit(measured, descend(fitted, np.zeros(len(rows)), 3))
    best = np.argsort(-cost, kind="stable")[:most]
    return sorted(rows[number] for number in best)


def _parted(packed: Sequence[Packed]) -> Iterator[tuple[Sequence[Packed], Sequence[Packed]]]:
    """Two ways to part the examples, which stand article by article: in halves, and so that each
    half has some of either."""
    quarter = len(packed) // 4
    first, second, third = packed[:quarter], packed[quarter : 2 * quarter], packed[2 * quarter :]
    yield packed[: len(packed) // 2], packed[len(packed) // 2 :]
    yield [*first, *third[:quarter]], [*second, *third[quarter:]]
