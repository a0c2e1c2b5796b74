"""`calibrate`: the table of signals, which says how sure an answer is."""

from __future__ import annotations

import argparse

from qa.evaluation.commands.base import Command, say, with_every, with_fitted

__all__ = ["COMMAND"]

_FIGURES = """\
The table is written to the file after -o: what each signal adds to the log-odds that the answer is
right, in tenths. The same data give the same table, bit for bit.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    with_fitted(parser)
    with_every(parser, "only every Kth paragraph of files in which every question has an answer")


def _run(options: argparse.Namespace) -> None:
    # numpy loads here: the measurements do not need it.
    from qa.evaluation.calibrating import signal_table

    table = signal_table(options.files, every=options.every, jobs=options.jobs, say=say)
    options.output.write_text(table, "utf-8")


COMMAND = Command(
    "calibrate",
    "fit the table of signals on questions with and without an answer",
    _FIGURES,
    _options,
    _run,
)
