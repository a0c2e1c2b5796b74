"""`calibrate`: the table of signals, which says how sure an answer is."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from qa.evaluation.commands.base import Command, count

__all__ = ["COMMAND"]

_FIGURES = """\
The table is written to the file after -o: what each signal adds to the log-odds that the answer is
right, in tenths. The same data give the same table, bit for bit.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="TABLE")
    parser.add_argument(
        "--every",
        type=count,
        default=1,
        metavar="N",
        help="only every Nth paragraph of files in which every question has an answer",
    )
    parser.add_argument("--jobs", type=count, default=1, metavar="N", help="processes that read")


def _run(options: argparse.Namespace) -> None:
    # numpy loads here: the measurements do not need it.
    from qa.evaluation.signal_table import signal_table

    def say(text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    table = signal_table(options.files, every=options.every, jobs=options.jobs, say=say)
    options.output.write_text(table, "utf-8")


COMMAND = Command(
    "calibrate",
    "fit the table of signals on questions with and without an answer",
    _FIGURES,
    _options,
    _run,
)
