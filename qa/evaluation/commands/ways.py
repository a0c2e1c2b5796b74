"""`ways`: the table of how often answers were right that came about in one way."""

from __future__ import annotations

import argparse
from pathlib import Path

from qa.evaluation.commands.base import Command, count
from qa.evaluation.way_table import way_table

__all__ = ["COMMAND"]

_FIGURES = """\
The table is written to the file after -o: ways to answer that weigh no signals, and ways to refuse,
with how many answers were right. The confidence of such an answer is the share of its way.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="in SQuAD's form")
    parser.add_argument(
        "--coqa",
        nargs="+",
        type=Path,
        default=[],
        metavar="FILE",
        help="conversations in CoQA's form too: most yes/no questions stand there",
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="TABLE")
    parser.add_argument(
        "--every",
        type=count,
        default=1,
        metavar="N",
        help="only every Nth paragraph of files in which every question has an answer",
    )
    parser.add_argument("--jobs", type=count, default=1, metavar="N", help="processes that answer")


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
