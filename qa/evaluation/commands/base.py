"""What the commands share: the form of a command and of its report, and the common options."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from qa.evaluation import reports
from qa.evaluation.runs import SquadResult

__all__ = [
    "Command",
    "Report",
    "count",
    "say",
    "titled",
    "with_errors",
    "with_every",
    "with_file",
    "with_fitted",
    "with_limit",
]


class Report(NamedTuple):
    """A run as text for people and as plain values for JSON."""

    text: str
    values: Callable[[], Mapping[str, Any]]


class Command(NamedTuple):
    """A command: its name, what it measures, what its figures mean, its options, the run itself.

    `run` gives None where there is nothing to report.
    """

    name: str
    what: str
    figures: str
    options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], Report | None]


def with_file(parser: argparse.ArgumentParser, what: str) -> None:
    """The file to measure on, where the JSON goes, and the number of processes."""
    parser.add_argument("file", type=Path, metavar="FILE", help=what)
    parser.add_argument(
        "--json",
        type=Path,
        metavar="OUT",
        help="write scores and every result into OUT as JSON too, for `compare`",
    )
    parser.add_argument(
        "--jobs", type=count, default=1, metavar="N", help="processes (times are truest with 1)"
    )


def with_fitted(parser: argparse.ArgumentParser) -> None:
    """The files that a table is fitted on, where it goes, and the number of processes."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="in SQuAD's form")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="TABLE")
    parser.add_argument("--jobs", type=count, default=1, metavar="N", help="processes that read")


def with_limit(parser: argparse.ArgumentParser, what: str) -> None:
    """How many of the data to take."""
    parser.add_argument("--limit", type=count, metavar="N", help=f"only the first N {what}")


def with_every(parser: argparse.ArgumentParser, what: str) -> None:
    """How far apart the data that are taken stand: a quick look that still sees all of them."""
    parser.add_argument("--every", type=count, default=1, metavar="K", help=what)


def with_errors(parser: argparse.ArgumentParser) -> None:
    """Whether to list what went wrong."""
    parser.add_argument(
        "--errors",
        nargs="?",
        type=count,
        const=0,
        metavar="N",
        help="list the N worst answers too, all that are wrong without N",
    )


def say(text: str) -> None:
    """How far a fit has come, for people."""
    print(text, file=sys.stderr, flush=True)


def count(text: str) -> int:
    """A whole number from 1, as an option's type."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)


def titled(results: Sequence[SquadResult], errors: int | None) -> Report:
    """The report of a run by title; with `errors` the worst answers before it, 0 for all."""
    text = reports.titled_report(results)
    if errors is not None:
        text = f"{reports.squad_errors(results, errors or None)}\n\n{text}"
    return Report(text, lambda: reports.squad_json(results))
