"""Why an answer won, or why none was given, as lines of styled text: rules, signals, points."""

from __future__ import annotations

from collections.abc import Sequence

from qa.light import TYPE_CHECKING, NamedTuple
from qa.types import AnswerKind
from qa.ui.render import Line, Segment, confidence_words, flat, place_words

if TYPE_CHECKING:
    from qa.answering.answer import Answer, Trace
    from qa.types import RuleHit

__all__ = ["WhyRow", "points_words", "why_foot", "why_head", "why_lines", "why_rows"]

_RULES_SHOWN = 14
_SIGNALS_SHOWN = 6


class WhyRow(NamedTuple):
    """What one rule gave the winner and, where there is one, the runner-up; None: it did not fire.

    The last row of a table is the `total`.
    """

    points: tuple[float | None, ...]
    words: str
    total: bool = False


def why_lines(answer: Answer) -> list[Line]:
    """The rules that fired for the winner and for the runner-up, with points, as a table."""
    lines = why_head(answer)
    if rows := why_rows(answer):
        head = "winner" + ("  runner-up" if len(rows[0].points) > 1 else "") + "  rule"
        lines.append([Segment(head, "dim")])
    for row in rows:
        style = "label" if row.total else "rule"
        lines.append([*_cells(row.points), Segment(f"  {row.words}", style)])
    return lines + why_foot(answer)


def why_head(answer: Answer) -> list[Line]:
    """The winner and the runner-up with their places, or why there is none."""
    if not answer.trace and answer.kind is not AnswerKind.UNANSWERABLE:
        return [[Segment("No rule was needed for this answer.", "note")]]
    return [
        _contender(*pair) for pair in zip(("Winner", "Runner-up"), answer.trace[:2], strict=False)
    ]


def why_rows(answer: Answer) -> list[WhyRow]:
    """A row a rule, those with the most points first; the many small ones in one row; the total."""
    traces = answer.trace[:2]
    if not traces:
        return []
    points = [_points_by_rule(trace) for trace in traces]
    hits = [hit for trace in reversed(traces) for hit in trace.hits if hit.points]
    reasons = {hit.rule: _in_words(hit.rule, hit.reason) for hit in hits}
    rules = sorted(reasons, key=lambda rule: (-max(abs(p.get(rule, 0.0)) for p in points), rule))
    # One rule in words takes no more room than "1 smaller rule".
    shown = len(rules) if len(rules) <= _RULES_SHOWN + 1 else _RULES_SHOWN
    rows = [WhyRow(tuple(p.get(rule) for p in points), reasons[rule]) for rule in rules[:shown]]
    if rest := rules[shown:]:
        sums = tuple(sum(p.get(rule, 0.0) for rule in rest) for p in points)
        rows.append(WhyRow(sums, f"{len(rest)} smaller rules together"))
    return [*rows, WhyRow(tuple(trace.points for trace in traces), "total", total=True)]


def why_foot(answer: Answer) -> list[Line]:
    """How sure the answer is and by which signals; where there is none, what decided that."""
    if answer.kind is AnswerKind.UNANSWERABLE:
        return _unsaid(answer)
    if not answer.trace and not answer.signals:
        return []
    return [_confidence(answer), *_signals(answer.signals)]


def _unsaid(answer: Answer) -> list[Line]:
    """The failed checks; without one, the signals that speak against the best candidate; then how
    often such a refusal is right."""
    counted = [hit for hit in answer.signals if hit.rule.startswith("way=")]
    failed = [hit for hit in answer.signals if hit.rule.startswith("doubt=")]
    against = [hit for hit in answer.signals if hit.points < 0 and hit not in counted]
    if failed:
        lines = [_not_said(hit.reason) for hit in failed]
    elif against:
        lines = [_not_said("too little speaks for the best candidate"), *_signals(against)]
    else:
        lines = [_not_said("nothing in it could be the answer")]
    return [*lines, _confidence(answer), *_signals(counted)]


def _not_said(reason: str) -> Line:
    return [Segment("Not said: ", "label"), Segment(flat(reason), "note")]


def _signals(hits: Sequence[RuleHit]) -> list[Line]:
    """A line a signal, the strongest first."""
    return [
        [*_cells((hit.points,)), Segment(f"  {_in_words(hit.rule, hit.reason)}", "rule")]
        for hit in hits[:_SIGNALS_SHOWN]
    ]


def points_words(points: float | None) -> str:
    """Points with their sign and one decimal; "" for a rule that did not fire."""
    return "" if points is None else f"{points:+.1f}"


def _contender(label: str, trace: Trace) -> Line:
    place = place_words(trace.span)
    return [
        Segment(f"{label}: ", "label"),
        Segment(flat(trace.span.text), "answer"),
        Segment(f" ({place})", "place"),
    ]


def _confidence(answer: Answer) -> Line:
    words = confidence_words(answer.confidence)
    return [Segment("Confidence: ", "label"), Segment(f"{words} ({answer.confidence:.0%})", "note")]


def _points_by_rule(trace: Trace) -> dict[str, float]:
    points: dict[str, float] = {}
    for hit in trace.hits:
        points[hit.rule] = points.get(hit.rule, 0.0) + hit.points
    return points


def _in_words(rule: str, reason: str) -> str:
    return flat(reason) or flat(rule.replace("_", " ").replace("-", " "))


def _cells(points: Sequence[float | None]) -> Line:
    """The numbers of one row, right-aligned under "winner" (6 wide) and "runner-up" (11 wide)."""
    widths = (6, 11)
    cells = zip(map(points_words, points), widths, strict=False)
    return [Segment("".join(cell.rjust(width) for cell, width in cells), "points")]
