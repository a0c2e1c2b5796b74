"""`rewrite`: follow-ups against their hand-written rewrites."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict

from qa.evaluation.commands.base import Command, Report, with_errors, with_file, with_limit
from qa.evaluation.datasets import read_cast
from qa.evaluation.measures.rewriting import rewriting_errors, rewriting_report, run_rewriting

__all__ = ["COMMAND"]

_FIGURES = """
F1 of words between our rewrite and the one by hand, beside the question as it is.
names, words: how often all names of the reference, and all words that it adds, are in
the rewrite. same: how often the two are the same. A turn needs the history where its
reference differs from it. The history holds questions alone.
"""


def _options(parser: argparse.ArgumentParser) -> None:
    with_file(parser, "a folder of TREC CAsT topics (*.json) and rewrites (*.tsv), or one *.json")
    with_limit(parser, "conversations")
    with_errors(parser)


def _run(options: argparse.Namespace) -> Report:
    topics = read_cast(options.file)[: options.limit]
    results = run_rewriting(topics, jobs=options.jobs, progress=sys.stderr)
    text = rewriting_report(results)
    if options.errors is not None:
        text = f"{rewriting_errors(results, options.errors or None)}\n\n{text}"
    return Report(text, lambda: {"results": list(map(asdict, results))})


COMMAND = Command(
    "rewrite", "follow-ups against rewrites by hand (TREC CAsT)", _FIGURES, _options, _run
)
