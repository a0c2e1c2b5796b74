"""`squad`: questions on paragraphs, and the further measurements that take the same file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import asdict

from qa.errors import UsageError
from qa.evaluation import reports, runs
from qa.evaluation.commands.base import Command, Report, count, with_every, with_file, with_limit
from qa.evaluation.datasets import SquadParagraph, first_questions, read_squad
from qa.evaluation.holdout import is_held_out
from qa.evaluation.measures.ablation import ablation_report, run_ablation
from qa.evaluation.measures.abstention import abstention_report
from qa.evaluation.measures.articles import articles_report
from qa.evaluation.measures.diagnosis import diagnose
from qa.evaluation.measures.losses import losses_report
from qa.evaluation.measures.mismatch import mismatch_report, run_mismatch
from qa.evaluation.measures.reliability import reliability_report
from qa.evaluation.measures.whole_article import run_whole, whole_report, whole_values
from qa.evaluation.systems import Single, best_sentence

__all__ = ["COMMAND"]

_FIGURES = """
EM and F1 are SQuAD's, in per cent: the best over a question's golds; a question without
golds is right where nothing is answered. sentence: how often the first cited sentence
holds a gold. Without --abstain the best candidate is given however poor it is. Times
are milliseconds of the processor. The last table tells how far the confidence can be
believed.
"""

_Paragraphs = tuple[SquadParagraph, ...]


def _options(parser: argparse.ArgumentParser) -> None:
    with_file(parser, "questions in the form of SQuAD 1.1 or 2.0")
    with_limit(parser, "questions")
    with_every(parser, "only the questions on every K-th paragraph: a quick look at all articles")
    parser.add_argument(
        "--errors",
        nargs="?",
        type=count,
        const=5,
        metavar="N",
        help="where the missing F1 goes, by bucket and kind of question, with the N (5) most "
        "instructive cases of each bucket",
    )
    parser.add_argument(
        "--by-article",
        action="store_true",
        help="one row an article too, those that points were fitted on apart",
    )
    parser.add_argument(
        "--unseen",
        action="store_true",
        help="only the articles that nothing was fitted on (qa/evaluation/holdout.py)",
    )
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--abstain",
        action="store_true",
        help="let the answerer say that the text does not say; precision and recall of that",
    )
    mode.add_argument(
        "--cautious",
        action="store_true",
        help="--abstain from all that is less likely right than wrong, by its confidence",
    )
    mode.add_argument(
        "--mismatch",
        choices=("article", "paragraph", "sentence"),
        help="ask of a paragraph of another article, of another paragraph of the same one, or of "
        "the paragraph without the sentence that answers: how often is that noticed, and what "
        "does noticing cost",
    )
    mode.add_argument(
        "--whole-article",
        action="store_true",
        help="ask of whole articles, put back together from their paragraphs",
    )
    mode.add_argument(
        "--baseline",
        action="store_true",
        help="beside the plain answerer that gives the best sentence whole, with both times",
    )
    mode.add_argument(
        "--ablate",
        action="store_true",
        help="what each family of rules is worth: F1 without its rows, nothing fitted anew",
    )


def _run(options: argparse.Namespace) -> Report:
    return _mode(options)(_chosen(options), options)


def _chosen(options: argparse.Namespace) -> _Paragraphs:
    paragraphs = read_squad(options.file)
    if options.unseen:
        paragraphs = tuple(one for one in paragraphs if is_held_out(one.title))
    if not paragraphs:
        raise UsageError(f"{options.file} holds none of the articles that were kept unseen.")
    return first_questions(paragraphs, options.limit, every=options.every)


def _mode(options: argparse.Namespace) -> Callable[[_Paragraphs, argparse.Namespace], Report]:
    modes = {
        _mismatch: options.mismatch,
        _whole: options.whole_article,
        _baseline: options.baseline,
        _ablate: options.ablate,
    }
    return next((mode for mode, chosen in modes.items() if chosen), _plain)


def _plain(paragraphs: _Paragraphs, options: argparse.Namespace) -> Report:
    abstaining = options.abstain or options.cautious
    system = Single(force=not abstaining, careful=options.cautious)
    results = runs.run_squad(paragraphs, system, jobs=options.jobs, progress=sys.stderr)
    parts = [reports.squad_report(results)]
    if abstaining:
        parts.append(abstention_report(results))
    if options.by_article:
        parts.append(articles_report(results))
    parts.append(reliability_report(results))
    if options.errors is not None:
        found = diagnose(paragraphs, results, jobs=options.jobs, progress=sys.stderr)
        parts.insert(0, losses_report(found, len(results), options.errors))
    return Report("\n\n".join(parts), lambda: reports.squad_json(results))


def _mismatch(paragraphs: _Paragraphs, options: argparse.Namespace) -> Report:
    found = run_mismatch(
        paragraphs,
        options.mismatch,
        (Single(force=True), Single(force=False)),
        jobs=options.jobs,
        progress=sys.stderr,
    )
    return Report(
        mismatch_report(found),
        lambda: {"own": list(map(asdict, found.own)), "results": list(map(asdict, found.other))},
    )


def _whole(paragraphs: _Paragraphs, options: argparse.Namespace) -> Report:
    how = {"jobs": options.jobs, "progress": sys.stderr}
    given = runs.run_squad(paragraphs, Single(force=True), **how)
    whole = run_whole(paragraphs, **how)
    return Report(
        whole_report(given, whole),
        lambda: {
            **whole_values(given, whole),
            "results": [{**asdict(one.result), "rank": one.rank} for one in whole],
        },
    )


def _baseline(paragraphs: _Paragraphs, options: argparse.Namespace) -> Report:
    how = {"jobs": options.jobs, "progress": sys.stderr}
    ours = runs.run_squad(paragraphs, Single(force=True), **how)
    plain = runs.run_squad(paragraphs, best_sentence, **how)
    return Report(
        reports.beside_report({"answerer": ours, "best sentence": plain}),
        lambda: {"baseline": list(map(asdict, plain)), "results": list(map(asdict, ours))},
    )


def _ablate(paragraphs: _Paragraphs, options: argparse.Namespace) -> Report:
    found = run_ablation(paragraphs, jobs=options.jobs, progress=sys.stderr)
    return Report(ablation_report(found), lambda: {"families": list(map(asdict, found))})


COMMAND = Command("squad", "questions on paragraphs, in SQuAD's form", _FIGURES, _options, _run)
