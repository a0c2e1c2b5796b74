"""`coqa`: conversations about stories."""

from __future__ import annotations

import argparse
import sys

from qa.evaluation import reports
from qa.evaluation.commands.base import (
    Command,
    Report,
    with_errors,
    with_every,
    with_file,
    with_limit,
)
from qa.evaluation.datasets import read_coqa
from qa.evaluation.runs import run_coqa
from qa.evaluation.systems import Conversing, conversing

__all__ = ["COMMAND"]

_FIGURES = """
F1 is CoQA's; the history is what was really answered. points lost: what these turns
take from the F1 of all. A turn leans on the history if it has a pronoun or fewer than
three words.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    with_file(parser, "conversations in CoQA's form (JSON)")
    with_limit(parser, "conversations")
    with_every(parser, "only every K-th conversation: a quick look at all kinds")
    with_errors(parser)
    parser.add_argument(
        "--abstain",
        action="store_true",
        help="let the conversation say that the story does not say, as it does for people",
    )


def _run(options: argparse.Namespace) -> Report:
    dialogues = read_coqa(options.file)[:: options.every][: options.limit]
    system = conversing if options.abstain else Conversing()
    results = run_coqa(dialogues, system, jobs=options.jobs, progress=sys.stderr)
    text = reports.coqa_report(results)
    if options.errors is not None:
        text = f"{reports.coqa_errors(results, options.errors or None)}\n\n{text}"
    return Report(text, lambda: reports.coqa_json(results))


COMMAND = Command("coqa", "conversations about stories, in CoQA's form", _FIGURES, _options, _run)
