"""Two runs, question by question: what was won and lost, and whether by more than luck."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import comb
from pathlib import Path
from typing import Any

from qa.errors import UsageError
from qa.evaluation.datasets.parsing import from_json, parsed
from qa.evaluation.kinds import history_kind
from qa.evaluation.layout import block, figure, table
from qa.evaluation.metrics import mean
from qa.evaluation.summaries import grouped

__all__ = ["Change", "Outcome", "changes", "changes_report", "outcomes", "sign_test"]

# A difference in F1 that is none.
_SAME = 1e-9


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run kept of one question; `score` from 0.0 to 1.0.

    `group` is the question's profile, a dialogue turn's kind, else whether it leans on the history.
    """

    id: str
    group: str
    question: str
    said: str
    golds: str
    score: float


@dataclass(frozen=True, slots=True)
class Change:
    """One question in two runs."""

    before: Outcome
    after: Outcome

    @property
    def gain(self) -> float:
        """By how much the second run is better, -1.0 to 1.0."""
        return self.after.score - self.before.score


def outcomes(path: Path) -> dict[str, Outcome]:
    """The results that `--json` wrote, by question. Raises UsageError for another form."""
    found = parsed(path, "--json", from_json(path), lambda raw: map(_outcome, raw["results"]))
    return {outcome.id: outcome for outcome in found}


def _outcome(result: Mapping[str, Any]) -> Outcome:
    said = next((key for key in ("prediction", "answer") if key in result), "rewrite")
    golds = result["golds"] if "golds" in result else [result["reference"]]
    leaning = history_kind(result["question"])
    group = next((result[key] for key in ("profile", "kind") if key in result), leaning)
    return Outcome(
        id=str(result["id"]) if "id" in result else f"{result['dialogue']} turn {result['turn']}",
        group=str(group),
        question=result["question"],
        said=result[said] or f"({result.get('kind', '')})",
        golds=" | ".join(golds),
        score=float(result["right"] if "right" in result else result["f1"]),
    )


def changes(before: Mapping[str, Outcome], after: Mapping[str, Outcome]) -> tuple[Change, ...]:
    """The questions that both runs have, in the order of the second.

    Raises UsageError if they share none.
    """
    shared = tuple(Change(before[name], after[name]) for name in after if name in before)
    if not shared:
        raise UsageError("The two runs share no question.")
    return shared


def sign_test(won: int, lost: int) -> float:
    """The chance of a split at least as uneven, were either side as likely (two-sided, exact)."""
    total = won + lost
    tail = sum(comb(total, k) for k in range(min(won, lost) + 1))
    return min(1.0, tail / 2 ** (total - 1)) if total else 1.0


def changes_report(found: Sequence[Change], cases: int) -> str:
    """The largest changes, at most `cases` each way, then the totals by kind of question."""
    won = _sorted(change for change in found if change.gain > _SAME)
    lost = _sorted(change for change in found if change.gain < -_SAME)
    parts = [_case("won", change) for change in won[:cases]]
    parts += [_case("lost", change) for change in lost[:cases]]
    groups = {"all": found, **grouped(found, lambda change: change.after.group)}
    moved = {
        name: group
        for name, group in groups.items()
        if name == "all" or any(abs(change.gain) > _SAME for change in group)
    }
    header = ("", "questions", "before", "after", "gain", "won", "lost", "p")
    return "\n\n".join([*parts, table(header, [_row(*entry) for entry in moved.items()])])


def _sorted(found: Iterable[Change]) -> list[Change]:
    return sorted(found, key=lambda change: (-abs(change.gain), change.after.id))


def _row(name: str, found: Sequence[Change]) -> tuple[str, ...]:
    before = 100 * mean([change.before.score for change in found])
    after = 100 * mean([change.after.score for change in found])
    won = sum(change.gain > _SAME for change in found)
    lost = sum(change.gain < -_SAME for change in found)
    return (
        name,
        str(len(found)),
        figure(before),
        figure(after),
        f"{after - before:+.2f}",
        str(won),
        str(lost),
        f"{sign_test(won, lost):.3f}",
    )


def _case(what: str, change: Change) -> str:
    return block(
        f"{what}  {change.after.id}  {change.before.score:.2f} -> {change.after.score:.2f}",
        question=change.after.question,
        before=change.before.said,
        after=change.after.said,
        gold=change.after.golds,
    )
