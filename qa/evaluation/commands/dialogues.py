"""`dialogues`: our own conversations about one article."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from qa.documents.article import Article, default_article
from qa.evaluation import reports
from qa.evaluation.commands.base import Command, Report, with_errors, with_file
from qa.evaluation.datasets import read_dialogues
from qa.evaluation.runs import run_dialogues
from qa.evaluation.systems import conversing

__all__ = ["COMMAND"]

_FIGURES = """
right: a span with an F1 of at least 0.66 with an accepted text, a list that names
enough of them, for the other kinds (yes, no, none, chat) an answer of that kind.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    with_file(parser, "dialogues with what counts as right (JSON)")
    parser.add_argument(
        "--article", type=Path, metavar="PATH", help="the article (default: the packaged one)"
    )
    with_errors(parser)


def _run(options: argparse.Namespace) -> Report:
    dialogues = read_dialogues(options.file)
    article = Article.from_file(options.article) if options.article else default_article()
    results = run_dialogues(dialogues, article, conversing, jobs=options.jobs, progress=sys.stderr)
    text = reports.dialogues_report(results)
    if options.errors is not None:
        text = f"{reports.dialogues_errors(results, options.errors or None)}\n\n{text}"
    return Report(text, lambda: reports.dialogues_json(results))


COMMAND = Command("dialogues", "conversations about one article", _FIGURES, _options, _run)
