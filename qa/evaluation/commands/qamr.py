"""`qamr`: questions about single sentences of news and of Wikipedia."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from qa.evaluation.commands.base import (
    Command,
    Report,
    titled,
    with_errors,
    with_every,
    with_file,
    with_limit,
)
from qa.evaluation.datasets import read_qamr
from qa.evaluation.measures.tokens import run_qamr
from qa.evaluation.systems import Single

__all__ = ["COMMAND"]

_FIGURES = """
EM and F1 compare the set of tokens that the answer touches with the sets of the three
annotators, articles and marks left out, best of the three. Wikinews and Wikipedia
apart.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    with_file(parser, "questions in QAMR's form (tab-separated)")
    parser.add_argument(
        "--sentences",
        type=Path,
        required=True,
        metavar="FILE",
        help="the sentences that the questions are about (identifier TAB tokens)",
    )
    with_limit(parser, "sentences")
    with_every(parser, "only every K-th sentence: a quick look at all kinds")
    with_errors(parser)


def _run(options: argparse.Namespace) -> Report:
    sentences = read_qamr(options.file, options.sentences)[:: options.every][: options.limit]
    results = run_qamr(sentences, Single(force=True), jobs=options.jobs, progress=sys.stderr)
    return titled(results, options.errors)


COMMAND = Command(
    "qamr", "questions about single sentences, in QAMR's form", _FIGURES, _options, _run
)
