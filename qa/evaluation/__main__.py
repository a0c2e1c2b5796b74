"""`python -m qa.evaluation`: measure the answerer on a data set."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from qa.errors import QAError
from qa.evaluation.commands import COMMANDS
from qa.evaluation.commands.base import Report
from qa.garbage import collect_rarely

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one measurement; 0 when done, 2 for wrong usage or a file that cannot be read."""
    options = _parser().parse_args(arguments)
    collect_rarely()  # as the program does, which is measured
    try:
        report: Report | None = options.run(options)
    except QAError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    if report is None:
        return 0
    status = _kept(report, options.json)
    try:
        print(report.text, flush=True)
    except BrokenPipeError:
        # The reader has seen enough; what is buffered goes nowhere, and not into a traceback.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m qa.evaluation", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        own = commands.add_parser(
            command.name,
            help=command.what,
            description=f"{command.what[0].upper()}{command.what[1:]}.",
            epilog=command.figures.strip(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.options(own)
        own.set_defaults(run=command.run, json=None)
    return parser


def _kept(report: Report, path: Path | None) -> int:
    """Write the values into the file `path`, if there is one."""
    if path is None:
        return 0
    try:
        path.write_text(json.dumps(report.values(), ensure_ascii=False) + "\n", "utf-8")
    except OSError as error:
        print(f"Cannot write {path}: {error.strerror}.", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
