"""Figures over the results of a run; scores in per cent, times in milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from qa.evaluation.kinds import gold_kind, history_kind, question_word
from qa.evaluation.metrics import mean, middle, share
from qa.evaluation.runs import CoqaResult, DialogueResult, SquadResult

__all__ = [
    "CoqaScores",
    "DialogueScores",
    "SquadScores",
    "Timing",
    "coqa_scores",
    "coqa_worst",
    "dialogue_scores",
    "grouped",
    "squad_scores",
    "squad_timings",
    "timing",
]

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class SquadScores:
    """`sentence` is how often the cited sentence holds a gold, None if no question has one."""

    name: str
    questions: int
    exact: float
    f1: float
    sentence: float | None


@dataclass(frozen=True, slots=True)
class DialogueScores:
    """`right` is the percentage of turns right."""

    name: str
    turns: int
    right: float


@dataclass(frozen=True, slots=True)
class CoqaScores:
    """`f1` over turns; `lost` is what these turns take from the F1 of all, in points."""

    name: str
    turns: int
    f1: float
    lost: float


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds a question over `questions` questions."""

    name: str
    questions: int
    median: float
    mean: float


def squad_scores(results: Sequence[SquadResult]) -> tuple[SquadScores, ...]:
    """All questions; the answerable and the others, where there are both; then by question type."""
    answerable = [result for result in results if result.golds]
    others = [result for result in results if not result.golds]
    halves = {"answerable": answerable, "unanswerable": others} if answerable and others else {}
    groups = {"all": results, **halves, **grouped(results, lambda result: result.type)}
    return tuple(_squad(name, group) for name, group in groups.items())


def _squad(name: str, results: Sequence[SquadResult]) -> SquadScores:
    answerable = [result for result in results if result.golds]
    held = sum(result.in_evidence for result in answerable)
    return SquadScores(
        name=name,
        questions=len(results),
        exact=100 * mean([result.exact for result in results]),
        f1=100 * mean([result.f1 for result in results]),
        sentence=share(held, len(answerable)) if answerable else None,
    )


def squad_timings(results: Sequence[SquadResult]) -> tuple[Timing, ...]:
    """Of each paragraph's first question with the reading, and of the further ones without it.

    Reading is done once, and partly on demand; so the first question pays for it and the others
    show what a question costs over a paragraph that has been read.
    """
    first = [result.reading_ms + result.ms for result in results if result.first]
    further = [result.ms for result in results if not result.first]
    return timing("first question, reading included", first), timing("further questions", further)


def dialogue_scores(results: Sequence[DialogueResult]) -> tuple[DialogueScores, ...]:
    """All turns; the span questions of dialogues of one turn; then by kind."""
    single = [result for result in results if result.alone and result.kind == "span"]
    groups = {"all": results, "single-turn span": single}
    groups |= grouped(results, lambda result: result.kind)
    return tuple(
        DialogueScores(name, len(group), share(sum(result.right for result in group), len(group)))
        for name, group in groups.items()
    )


def coqa_scores(results: Sequence[CoqaResult]) -> tuple[CoqaScores, ...]:
    """All turns; then by source, need of history, kind of gold, and question word."""
    groups = {
        "all": results,
        **grouped(results, lambda result: f"source {result.source}"),
        **grouped(results, lambda result: f"history {history_kind(result.question)}"),
        **grouped(results, lambda result: f"gold {gold_kind(result.golds)}"),
        **grouped(results, lambda result: f"word {question_word(result.question)}"),
    }
    return tuple(_coqa(name, group, len(results)) for name, group in groups.items())


def coqa_worst(results: Sequence[CoqaResult]) -> tuple[CoqaScores, ...]:
    """The buckets of history, gold and word together, by how many points of F1 they lose."""
    buckets = grouped(results, _bucket)
    rows = [_coqa(name, group, len(results)) for name, group in buckets.items()]
    return tuple(sorted(rows, key=lambda row: (-row.lost, row.name)))


def _bucket(result: CoqaResult) -> str:
    kinds = (history_kind(result.question), gold_kind(result.golds), question_word(result.question))
    return " · ".join(kinds)


def _coqa(name: str, results: Sequence[CoqaResult], turns: int) -> CoqaScores:
    lost = 100 * sum(1.0 - result.f1 for result in results) / turns if turns else 0.0
    return CoqaScores(name, len(results), 100 * mean([result.f1 for result in results]), lost)


def timing(name: str, values: Sequence[float]) -> Timing:
    """Median and mean of some milliseconds."""
    return Timing(name, len(values), middle(values), mean(values))


def grouped(
    results: Iterable[_Result], key: Callable[[_Result], str]
) -> dict[str, Sequence[_Result]]:
    """The results by key, the largest group first, groups of one size by name."""
    groups: dict[str, list[_Result]] = {}
    for result in results:
        groups.setdefault(key(result), []).append(result)
    return dict(sorted(groups.items(), key=lambda entry: (-len(entry[1]), entry[0])))
