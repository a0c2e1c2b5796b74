"""`ways`: the table of how often answers were right that came about in one way."""

from __future__ import annotations

import argparse
from pathlib import Path

from qa.evaluation.commands.base import Command, with_every, with_fitted
from qa.evaluation.way_table import way_table

__all__ = ["COMMAND"]

_FIGURES = """\
The table is written to the file after -o: ways to answer that weigh no signals, and ways to refuse,
with how many answers were right. The confidence of such an answer is the share of its way.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    with_fitted(parser)
    parser.add_argument(
        "--coqa",
        nargs="+",
        type=Path,
        default=[],
        metavar="FILE",
        help="conversations in CoQA's form too: most yes/no questions stand there",
    )
    with_every(parser, "only every Kth paragraph of files in which every question has an answer")


def _run(options: argparse.Namespace) -> None:
    table = way_table(options.files, options.coqa, every=options.every, jobs=options.jobs)
    options.output.write_text(table, "utf-8")


COMMAND = Command(
    "ways",
    "count how often answers were right that weigh no signals",
    _FIGURES,
    _options,
    _run,
)
