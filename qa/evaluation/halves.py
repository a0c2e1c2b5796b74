"""The command line of what is measured on one half of the treebanks."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from qa.errors import QAError

__all__ = ["run_on_half"]


def run_on_half(
    arguments: Sequence[str] | None,
    name: str,
    told: str,
    report: Callable[[Path, bool, str, int], Iterator[str]],
) -> int:
    """Print the lines of `report`, which takes the folder, whether it is the half that tags were
    fitted on, of what kind errors are shown, and how many; 0, or 2 for data that cannot be read."""
    parser = argparse.ArgumentParser(prog=f"python -m qa.evaluation.{name}", description=told)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=("fitted", "held"), default="held")
    parser.add_argument("--errors", default="", metavar="KIND", help="show the errors of a kind")
    parser.add_argument("--count", type=int, default=40, help="how many of them")
    options = parser.parse_args(arguments)
    fitted = options.half == "fitted"
    try:
        for line in report(options.folder, fitted, options.errors, options.count):
            print(line)
    except QAError as error:
        print(error, file=sys.stderr)
        return 2
    return 0
