"""Scores article by article, those that the points were fitted on apart from the others."""

from __future__ import annotations

from collections.abc import Sequence

from qa.evaluation.holdout import is_held_out
from qa.evaluation.layout import figure, table
from qa.evaluation.metrics import mean, share
from qa.evaluation.runs import SquadResult
from qa.evaluation.summaries import grouped

__all__ = ["articles_report"]


def articles_report(results: Sequence[SquadResult]) -> str:
    """One row an article, the lowest F1 first, under its half's total."""
    halves = {
        "unseen": [result for result in results if is_held_out(result.title)],
        "fitted": [result for result in results if not is_held_out(result.title)],
    }
    rows = [
        row
        for name, half in halves.items()
        if half
        for row in [_row(f"{name}: all", half), *_articles(half)]
    ]
    return table(("", "questions", "EM", "F1", "sentence"), rows)


def _articles(results: Sequence[SquadResult]) -> list[tuple[str, ...]]:
    groups = grouped(results, lambda result: result.title)
    ordered = sorted(groups.items(), key=lambda entry: (_f1(entry[1]), entry[0]))
    return [_row(f"  {title}", group) for title, group in ordered]


def _row(name: str, results: Sequence[SquadResult]) -> tuple[str, ...]:
    answerable = [result for result in results if result.golds]
    held = sum(result.in_evidence for result in answerable)
    return (
        name,
        str(len(results)),
        figure(100 * mean([result.exact for result in results])),
        figure(100 * _f1(results)),
        figure(share(held, len(answerable))) if answerable else "-",
    )


def _f1(results: Sequence[SquadResult]) -> float:
    return mean([result.f1 for result in results])
