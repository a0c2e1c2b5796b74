"""Fitting the table of signals, and its file: named signals in, integer points of log-odds out.

A ridge logistic regression, solved by Newton's method: what each signal adds to the odds that the
answer given is right. Nothing is drawn by chance: the same data give the same table, bit for bit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from qa.answering.abstaining import checks
from qa.answering.analysis import analyse
from qa.answering.confidence import signals_of
from qa.answering.confidence.measured import DOUBT
from qa.answering.confidence.weights import BASE, SCALE
from qa.answering.context import NO_CONTEXT
from qa.answering.library import Library
from qa.answering.mending import mend
from qa.answering.paths.choosing import weigh
from qa.answering.question import QuestionType
from qa.documents.article import Article
from qa.evaluation.datasets import SquadParagraph, read_squad
from qa.evaluation.holdout import asked_of
from qa.evaluation.metrics import best_f1
from qa.evaluation.parallel import spread

__all__ = ["Sample", "fit_signals", "samples_of", "signal_table"]

# A signal in fewer questions is chance.
RARE = 25
# How strongly points are drawn to nothing; the base is left free.
RIDGE = 3.0
STEPS = 12
# The share of questions without an answer for which confidence is right.
WITHOUT = 0.2
# These do not answer with the best candidate.
_OWN_PATH = (QuestionType.YES_NO, QuestionType.CHOICE)
_Floats = NDArray[np.float64]
_HEADER = """\
# What each signal adds to the log-odds that an answer is right: signal TAB points, tenths of a
# logit; qa/answering/confidence says when a signal fires.
# Made by `python -m qa.evaluation calibrate`, fitted on {questions:,} questions of
# {names}
# without the articles of qa/evaluation/holdout.py; where all questions of a file have an answer,
# they were asked of another paragraph, of another article's, and of their own without the answer.
"""


class Sample(NamedTuple):
    """One question: whether its text answers it, the signals of its best candidate, and how right
    that is, 0.0 to 1.0."""

    answerable: bool
    signals: frozenset[str]
    right: float


def samples_of(paragraph: SquadParagraph) -> Iterator[Sample]:
    """The questions of a paragraph; one without golds counts for nothing, whatever is answered."""
    library = Library([Article.from_text(paragraph.context)])
    for asked in paragraph.questions:
        question = mend(analyse(asked.text), library)
        case = None if question.type in _OWN_PATH else weigh(question, library, NO_CONTEXT).case
        if case is not None:
            right = best_f1(library.span(case.winner).text, asked.golds) if asked.golds else 0.0
            yield Sample(bool(asked.golds), frozenset(signals_of(case, checks(case))), right)


def fit_signals(samples: Sequence[Sample]) -> dict[str, int]:
    """The table: signal -> points, those that come to nothing left out."""
    counts = Counter(signal for sample in samples for signal in sample.signals)
    names = sorted(one for one, count in counts.items() if count >= RARE)
    rights = np.array([sample.right for sample in samples])
    matrix = _matrix(samples, names)
    weights = _descend(matrix, rights)
    weights[0] += _to_use(samples, matrix @ weights, rights)
    points = {
        name: round(SCALE * float(weight))
        for name, weight in zip((BASE, *names), weights, strict=True)
    }
    # A failed check speaks for nothing, where others that go with it say as much already.
    return {one: at for one, at in points.items() if at < 0 or (at and not one.startswith(DOUBT))}


def _to_use(samples: Sequence[Sample], odds: _Floats, rights: _Floats) -> float:
    """What moves the log-odds so that they are right on the whole where, as in use, only a share
    `WITHOUT` of the questions has no answer in the text."""
    answerable = np.array([sample.answerable for sample in samples])
    rest = WITHOUT / (1.0 - WITHOUT) * answerable.sum() / max(1, (~answerable).sum())
    shares = np.where(answerable, 1.0, rest)
    moved = 0.0
    for _ in range(STEPS):
        chance = 1.0 / (1.0 + np.exp(-(odds + moved)))
        slope = float((shares * (chance - rights)).sum())
        step = slope / max(1e-9, float((shares * chance * (1.0 - chance)).sum()))
        moved -= min(1.0, max(-1.0, step))
    return moved


def _matrix(samples: Sequence[Sample], names: Sequence[str]) -> _Floats:
    """A row a sample, a column a signal, and a first column for the base."""
    numbers = {name: number for number, name in enumerate(names, start=1)}
    matrix = np.zeros((len(samples), len(names) + 1))
    matrix[:, 0] = 1.0
    for row, sample in enumerate(samples):
        matrix[row, [numbers[name] for name in sample.signals if name in numbers]] = 1.0
    return matrix


def _descend(matrix: _Floats, rights: _Floats) -> _Floats:
    """The weights of a ridge logistic regression by Newton's method."""
    weights = np.zeros(matrix.shape[1])
    ridge = np.full(matrix.shape[1], RIDGE)
    ridge[0] = 1e-6
    # From the share that is right: far off, Newton's steps overshoot.
    share = min(0.99, max(0.01, float(rights.mean())))
    weights[0] = np.log(share / (1.0 - share))
    for _ in range(STEPS):
        chance = 1.0 / (1.0 + np.exp(-(matrix @ weights)))
        slope = matrix.T @ (chance - rights) + ridge * weights
        curve = (matrix.T * (chance * (1.0 - chance))) @ matrix + np.diag(ridge)
        weights = weights - np.linalg.solve(curve, slope)
    return weights


def signal_table(
    paths: Sequence[Path],
    *,
    every: int = 1,
    jobs: int = 1,
    say: Callable[[str], object] = lambda text: None,
) -> str:
    """The table's text, fitted on SQuAD-form files, held-out articles left out.

    Of the files whose questions all have an answer every `every`-th paragraph is taken.
    """
    paragraphs = [one for path in paths for one in asked_of(read_squad(path), every)]
    say(f"{len(paragraphs)} paragraphs")
    made = spread(_samples, paragraphs, jobs=jobs)
    samples = [sample for found in made for sample in found]
    say(f"{len(samples)} questions")
    return _written(fit_signals(samples), [path.name for path in paths], len(samples))


def _samples(paragraph: SquadParagraph) -> list[Sample]:
    return list(samples_of(paragraph))


def _written(rows: Mapping[str, int], names: Sequence[str], questions: int) -> str:
    header = _HEADER.format(questions=questions, names=" and ".join(names))
    return header + "".join(f"{signal}\t{points}\n" for signal, points in sorted(rows.items()))
