"""`pairs`: the table of what two rules tell together."""

from __future__ import annotations

import argparse
from pathlib import Path

from qa.evaluation.commands.base import Command, count, say, with_fitted

__all__ = ["COMMAND"]

_FIGURES = """
Fitted beside the table of points as it is shipped. The articles of qa/evaluation/holdout.py
are left out. The same files give the same table, bit for bit.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    with_fitted(parser)
    parser.add_argument(
        "--check",
        nargs=2,
        type=Path,
        metavar=("QAMR", "SENTENCES"),
        help="leave out the pairs that lose on every second sentence of QAMR",
    )
    parser.add_argument("--rows", type=count, default=400, metavar="N", help="at most N rows")


def _run(options: argparse.Namespace) -> None:
    # numpy loads here: the measurements do not need it.
    from qa.evaluation.tables import pairs_table

    table = pairs_table(
        options.files, most=options.rows, check=options.check, jobs=options.jobs, say=say
    )
    options.output.write_text(table, "utf-8")


COMMAND = Command("pairs", "fit what two rules tell together", _FIGURES, _options, _run)
