"""`compare`: two runs question by question."""

from __future__ import annotations

import argparse
from pathlib import Path

from qa.evaluation.commands.base import Command, Report, count
from qa.evaluation.measures.comparing import changes, changes_report, outcomes

__all__ = ["COMMAND"]

_FIGURES = """
Only the questions that both runs have. p: how likely a split at least as uneven as that
of won and lost is, if neither run were better (two-sided sign test).
"""


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("before", type=Path, metavar="A.json", help="a run that --json wrote")
    parser.add_argument("after", type=Path, metavar="B.json", help="a later run on the same data")
    parser.add_argument(
        "--cases", type=count, default=10, metavar="N", help="list N questions each way (10)"
    )


def _run(options: argparse.Namespace) -> Report:
    found = changes(outcomes(options.before), outcomes(options.after))
    return Report(changes_report(found, options.cases), dict)


COMMAND = Command("compare", "what a run won and lost against another", _FIGURES, _options, _run)
