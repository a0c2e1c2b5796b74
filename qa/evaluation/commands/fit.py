"""`fit`: the table of points."""

from __future__ import annotations

import argparse

from qa.evaluation.commands.base import Command, count, say, with_fitted

__all__ = ["COMMAND"]

_FIGURES = """
The articles of qa/evaluation/holdout.py are left out. The same files give the same
table, bit for bit.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    with_fitted(parser)
    parser.add_argument("--rows", type=count, default=2000, metavar="N", help="at most N rows")
    parser.add_argument(
        "--anew",
        action="store_true",
        help="choose rows and points from nothing; else start from qa/evaluation/fitted.tsv",
    )


def _run(options: argparse.Namespace) -> None:
    # numpy loads here: the measurements do not need it.
    from qa.evaluation.tables import fit_table

    table = fit_table(
        options.files, most=options.rows, anew=options.anew, jobs=options.jobs, say=say
    )
    options.output.write_text(table, "utf-8")


COMMAND = Command(
    "fit", "fit the table of points on questions in SQuAD's form", _FIGURES, _options, _run
)
