"""The file of the signals' table: fitted on questions with and without an answer in their text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from qa.evaluation.asked import asked_of
from qa.evaluation.calibrating import Sample, fit_signals, samples_of
from qa.evaluation.datasets import SquadParagraph, read_squad
from qa.evaluation.parallel import spread

__all__ = ["signal_table"]

_HEADER = """\
# What each signal adds to the log-odds that an answer is right: signal TAB points, tenths of a
# logit; qa/answering/confidence says when a signal fires.
# Made by `python -m qa.evaluation calibrate`, fitted on {questions:,} questions of
# {names}
# without the articles of qa/evaluation/holdout.py; where all questions of a file have an answer,
# they were asked of another paragraph, of another article's, and of their own without the answer.
"""


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
