"""Reports of a run as text for people and as plain values for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from qa.evaluation.layout import block, figure, table
from qa.evaluation.runs import CoqaResult, DialogueResult, SquadResult
from qa.evaluation.summaries import (
    CoqaScores,
    SquadScores,
    Timing,
    coqa_scores,
    coqa_worst,
    dialogue_scores,
    grouped,
    squad_scores,
    squad_timings,
    timing,
)

__all__ = [
    "beside_report",
    "coqa_errors",
    "coqa_json",
    "coqa_report",
    "dialogues_errors",
    "dialogues_json",
    "dialogues_report",
    "squad_errors",
    "squad_json",
    "squad_report",
    "titled_report",
]


# Of the worst buckets so many are told.
_WORST = 10
_SQUAD_HEADER = ("", "questions", "EM", "F1", "sentence")


def squad_report(results: Sequence[SquadResult]) -> str:
    """Exact match, F1 and sentence accuracy, overall and by question type, and the times."""
    rows = [(row.name, *_squad_cells(row)) for row in squad_scores(results)]
    scores = table(_SQUAD_HEADER, rows)
    return f"{scores}\n\n{_timings(squad_timings(results))}"


def _squad_cells(row: SquadScores) -> tuple[str, ...]:
    return str(row.questions), figure(row.exact), figure(row.f1), figure(row.sentence)


def titled_report(results: Sequence[SquadResult]) -> str:
    """Exact match, F1 and sentence accuracy by title and, within a title, by question type."""
    rows = []
    for title, group in {"": results, **grouped(results, lambda result: result.title)}.items():
        for score in squad_scores(group):
            name = f"{title} {'' if score.name == 'all' and title else score.name}".strip()
            rows.append((name, *_squad_cells(score)))
    times = [timing("all", [result.ms for result in results])]
    return f"{table(_SQUAD_HEADER, rows)}\n\n{_timings(times)}"


def beside_report(runs: Mapping[str, Sequence[SquadResult]]) -> str:
    """Several answerers on the same questions: scores, and milliseconds a question."""
    rows = []
    for name, results in runs.items():
        first, further = squad_timings(results)
        times = (f"{first.median:.2f}", f"{further.median:.2f}")
        rows.append((name, *_squad_cells(squad_scores(results)[0]), *times))
    return table((*_SQUAD_HEADER, "ms first", "ms further"), rows)


def dialogues_report(results: Sequence[DialogueResult]) -> str:
    """Turns right, overall, of single-turn span questions, and by kind."""
    scores = table(
        ("", "turns", "right %"),
        [(row.name, str(row.turns), figure(row.right)) for row in dialogue_scores(results)],
    )
    return f"{scores}\n\n{_timings([timing('all', [result.ms for result in results])])}"


def coqa_report(results: Sequence[CoqaResult]) -> str:
    """F1 and the points that are lost, by kind of turn, and the single buckets that lose most."""
    header = ("", "turns", "F1", "points lost")
    scores = table(header, map(_coqa_cells, coqa_scores(results)))
    worst = table(("worst buckets", *header[1:]), map(_coqa_cells, coqa_worst(results)[:_WORST]))
    times = _timings([timing("all", [result.ms for result in results])])
    return f"{scores}\n\n{worst}\n\n{times}"


def _coqa_cells(row: CoqaScores) -> tuple[str, ...]:
    return row.name, str(row.turns), figure(row.f1), f"{row.lost:.2f}"


def squad_errors(results: Sequence[SquadResult], count: int | None = None) -> str:
    """The questions with the lowest F1, a wrong sentence first; at most `count`."""
    wrong = [result for result in results if result.exact < 1]
    wrong.sort(key=lambda result: (result.f1, result.in_evidence))
    return "\n\n".join(
        block(
            f"{result.id}  {result.type}  F1 {result.f1:.2f}",
            question=result.question,
            answer=result.prediction or f"({result.kind})",
            gold=" | ".join(result.golds) or "(none)",
            sentence=result.evidence,
        )
        for result in wrong[:count]
    )


def dialogues_errors(results: Sequence[DialogueResult], count: int | None = None) -> str:
    """The wrong turns, in order, at most `count`."""
    wrong = [result for result in results if not result.right]
    return "\n\n".join(
        block(
            f"{result.dialogue} turn {result.turn}  {result.kind}",
            question=result.question,
            understood=result.understood,
            answer=f"{result.answer} ({result.answer_kind})",
            gold=" | ".join(result.golds) or f"({result.kind})",
        )
        for result in wrong[:count]
    )


def coqa_errors(results: Sequence[CoqaResult], count: int | None = None) -> str:
    """The turns with the lowest F1, in order, at most `count`."""
    wrong = sorted((result for result in results if result.f1 < 1), key=lambda result: result.f1)
    return "\n\n".join(
        block(
            f"{result.dialogue} turn {result.turn}  F1 {result.f1:.2f}",
            question=result.question,
            understood=result.understood,
            answer=f"{result.prediction} ({result.answer_kind})",
            gold=" | ".join(result.golds),
        )
        for result in wrong[:count]
    )


def squad_json(results: Sequence[SquadResult]) -> dict[str, Any]:
    """Scores, times and every result as plain values."""
    return _json(squad_scores(results), squad_timings(results), results)


def dialogues_json(results: Sequence[DialogueResult]) -> dict[str, Any]:
    """Scores, times and every result as plain values."""
    times = [timing("all", [result.ms for result in results])]
    return _json(dialogue_scores(results), times, results)


def coqa_json(results: Sequence[CoqaResult]) -> dict[str, Any]:
    """Scores, times and every result as plain values."""
    times = [timing("all", [result.ms for result in results])]
    return _json(coqa_scores(results), times, results)


def _json(*parts: Sequence[Any]) -> dict[str, Any]:
    names = ("scores", "times", "results")
    return {name: [asdict(row) for row in part] for name, part in zip(names, parts, strict=True)}


def _timings(timings: Iterable[Timing]) -> str:
    rows = [
        (row.name, str(row.questions), f"{row.median:.2f}", f"{row.mean:.2f}")
        for row in timings
        if row.questions
    ]
    return table(("ms a question", "questions", "median", "mean"), rows)
