"""`multirc`: questions on documents, mostly news."""

from __future__ import annotations

import argparse
import sys

from qa.evaluation.commands.base import Command, Report, titled, with_errors, with_file, with_limit
from qa.evaluation.datasets import first_questions, read_multirc
from qa.evaluation.judging import spoken_prediction
from qa.evaluation.runs import run_squad
from qa.evaluation.systems import Single

__all__ = ["COMMAND"]

_FIGURES = """
EM and F1 are SQuAD's, best of the accepted answers; yes and no count as these words. By
genre, which is the first part of a document's name. Not every accepted answer stands in
the text.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    with_file(parser, "documents with questions and accepted answers (JSON)")
    with_limit(parser, "questions")
    with_errors(parser)


def _run(options: argparse.Namespace) -> Report:
    documents = first_questions(read_multirc(options.file), options.limit)
    results = run_squad(
        documents,
        Single(force=True),
        predict=spoken_prediction,
        jobs=options.jobs,
        progress=sys.stderr,
    )
    return titled(results, options.errors)


COMMAND = Command("multirc", "questions on documents, from MultiRC", _FIGURES, _options, _run)
