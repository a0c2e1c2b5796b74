"""`reading`: how fast an article is read."""

from __future__ import annotations

import argparse
from pathlib import Path

from qa.evaluation.commands.base import Command, Report
from qa.evaluation.measures.speed import reading_report, reading_steps

__all__ = ["COMMAND"]

_FIGURES = """
The article is read twice, and the second time counts, when all tables are loaded. Times
are milliseconds of the processor.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the article to read")


def _run(options: argparse.Namespace) -> Report:
    return Report(reading_report(reading_steps(options.file)), dict)


COMMAND = Command("reading", "words a second of reading an article", _FIGURES, _options, _run)
