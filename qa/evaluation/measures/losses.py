"""The table of lost F1, bucket by question profile, and the most instructive cases."""

from __future__ import annotations

from collections.abc import Sequence

from qa.evaluation.layout import block, table
from qa.evaluation.measures.diagnosis import BUCKETS, Diagnosis
from qa.evaluation.summaries import grouped

__all__ = ["instructive", "losses_report", "losses_table"]

# Profiles that lose less than this, in points of F1, share a row.
_SMALL = 0.1
_RULES = 6


def losses_report(found: Sequence[Diagnosis], questions: int, cases: int) -> str:
    """The `cases` most instructive cases of each bucket, and below them the table."""
    parts = []
    for bucket in BUCKETS:
        held = [one for one in found if one.bucket == bucket]
        if held:
            parts.append(f"== {bucket}: {_points(held, questions)} points of F1")
            parts.extend(map(_case, instructive(held, cases)))
    return "\n\n".join([*parts, losses_table(found, questions)])


def losses_table(found: Sequence[Diagnosis], questions: int) -> str:
    """F1 points lost of all `questions`: a row a profile, a column a bucket, dearest first."""
    groups = grouped(found, lambda one: one.result.profile)
    large = {name: group for name, group in groups.items() if _lost(group, questions) >= _SMALL}
    small = [one for name, group in groups.items() if name not in large for one in group]
    ordered = sorted(large.items(), key=lambda entry: (-_lost(entry[1], questions), entry[0]))
    if small:
        ordered.append(("(others)", small))
    buckets = [name for name in BUCKETS if any(one.bucket == name for one in found)]
    rows = [_row(name, group, buckets, questions) for name, group in [("all", found), *ordered]]
    return table(("F1 points lost", "wrong", "all", *buckets), rows)


def _row(
    name: str, found: Sequence[Diagnosis], buckets: Sequence[str], questions: int
) -> tuple[str, ...]:
    cells = [
        _points([one for one in found if one.bucket == bucket], questions) for bucket in buckets
    ]
    return (name, str(len(found)), _points(found, questions), *cells)


def _points(found: Sequence[Diagnosis], questions: int) -> str:
    return f"{_lost(found, questions):.2f}"


def _lost(found: Sequence[Diagnosis], questions: int) -> float:
    return 100 * sum(one.loss for one in found) / questions if questions else 0.0


def instructive(found: Sequence[Diagnosis], count: int) -> list[Diagnosis]:
    """The near misses, which little would turn; then the far ones, where something is amiss.

    Three of five are those with the smallest gap in points, the rest those with the largest; where
    there are too few with a gap, the dearest of the others follow.
    """
    level = sorted(
        (one for one in found if one.gap is not None),
        key=lambda one: (abs(one.gap or 0.0), one.result.id),
    )
    near = (3 * count + 4) // 5
    chosen = [*level[:near], *reversed(level[near:][-(count - near) :] if count > near else [])]
    rest = sorted(
        (one for one in found if one.gap is None), key=lambda one: (-one.loss, one.result.id)
    )
    return [*chosen, *rest][:count]


def _case(one: Diagnosis) -> str:
    result = one.result
    lines = {
        "question": result.question,
        "answer": result.prediction or f"({result.kind})",
        "gold": f"{' | '.join(result.golds) or '(none)'}  [{_standing(one)}]",
        "sentence": result.evidence,
    }
    if one.winner_rules or one.gold_rules:
        lines |= {"for it": _rules(one.winner_rules), "for gold": _rules(one.gold_rules)}
    return block(f"{result.id}  {result.profile}  F1 {result.f1:.2f}", **lines)


def _standing(one: Diagnosis) -> str:
    """How the best exact candidate fared; one in the lead lost to what its rivals agree on."""
    if one.rank is None:
        return "no such candidate"
    if one.gap is None:
        return f"candidate {one.rank + 1}"
    if one.gap < 0:
        return f"candidate {one.rank + 1}, {-one.gap:.0f} points ahead, outvoted"
    return f"candidate {one.rank + 1}, {one.gap:.0f} points behind"


def _rules(rules: Sequence[tuple[str, float]]) -> str:
    return " · ".join(f"{rule} {points:+g}" for rule, points in rules[:_RULES]) or "-"
