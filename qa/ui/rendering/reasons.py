"""Why an answer won, or why none was given, as lines of styled text: rules, signals, points."""

from __future__ import annotations

from collections.abc import Sequence

from qa.light import TYPE_CHECKING, NamedTuple
from qa.types import AnswerKind
from qa.ui.rendering.render import Line, Segment, confidence_words, flat, place_words

if TYPE_CHECKING:
    from qa.answering.answer import Answer, Trace
    from qa.types import RuleHit

__all__ = [
    "WhyRow",
    "points_words",
    "why_foot",
    "why_head",
    "why_headings",
    "why_lines",
    "why_rows",
]

_RULES_SHOWN = 10
_SIGNALS_SHOWN = 6
# Columns of the points, the gap before the runner-up's included.
_WINNER_WIDTH, _RUNNER_UP_WIDTH = 6, 11
# Signals of these families say in words what decided, and are no addends.
_DOUBT, _WAY = "doubt=", "way="


class WhyRow(NamedTuple):
    """What one rule gave the winner and, where there is one, the runner-up; None: it did not fire.

    The last row of a table is the `total`.
    """

    points: tuple[float | None, ...]
    words: str
    total: bool = False


def why_lines(answer: Answer) -> list[Line]:
    """What was chosen or why nothing was, the rules that fired with points, and how sure that is.

    The table has a column for the winner and one for the runner-up.
    """
    lines = why_head(answer)
    if rows := why_rows(answer):
        head = [name.rjust(_WINNER_WIDTH) for name in why_headings(answer)]
        lines.append([Segment("  ".join([*head, "rule"]), "dim")])
    for row in rows:
        style = "label" if row.total else "rule"
        lines.append([*_cells(row.points), Segment(f"  {row.words}", style)])
    return lines + why_foot(answer)


def why_headings(answer: Answer) -> list[str]:
    """What stands above the columns of points; where nothing won there is only a best candidate."""
    best = "best" if answer.kind is AnswerKind.UNANSWERABLE else "winner"
    return [best, "runner-up"][: len(answer.trace)]


def why_head(answer: Answer) -> list[Line]:
    """The winner, what it was found by other than points, and the runner-up, with their places.

    Where the article does not say, first why not, then the best candidates.
    """
    unsaid = answer.kind is AnswerKind.UNANSWERABLE
    if not answer.trace and not unsaid:
        return [[Segment("No rule was needed for this answer.", "note")]]
    first, *others = answer.trace or (None,)
    lines = _unsaid(answer) if unsaid else []
    if first is not None:
        lines.append(_contender(_label(first, unsaid=unsaid), first))
        lines += [[Segment("Because: ", "label"), Segment(words, "note")] for words in _ways(first)]
    return lines + [_contender("Runner-up", rival) for rival in others[:1]]


def why_rows(answer: Answer) -> list[WhyRow]:
    """A row a rule, those with the most points first; the many small ones in one row; the total.

    Rules that tell the same in words share a row. An answer that no points chose has no rows.
    """
    traces = answer.trace[:2]
    points = [_points_by_words(trace) for trace in traces]
    if not points or not points[0]:
        return []
    every = dict.fromkeys(words for table in reversed(points) for words in table)
    told = sorted(every, key=lambda words: (-max(abs(p.get(words, 0.0)) for p in points), words))
    # One rule in words takes no more room than "1 smaller rule".
    shown = len(told) if len(told) <= _RULES_SHOWN + 1 else _RULES_SHOWN
    rows = [WhyRow(tuple(p.get(words) for p in points), words) for words in told[:shown]]
    if rest := told[shown:]:
        sums = tuple(sum(p.get(words, 0.0) for words in rest) for p in points)
        rows.append(WhyRow(sums, f"{len(rest)} smaller rules together"))
    return [*rows, WhyRow(tuple(trace.points for trace in traces), "total", total=True)]


def why_foot(answer: Answer) -> list[Line]:
    """How sure the answer is, and by which signals or how often such answers were right."""
    if answer.kind is AnswerKind.UNANSWERABLE:
        return [_confidence(answer)]
    if not answer.trace and not answer.signals:
        return []
    addends = [hit for hit in answer.signals if not hit.rule.startswith((_DOUBT, _WAY))]
    return [_confidence(answer), *_signals(addends)]


def _unsaid(answer: Answer) -> list[Line]:
    """The failed checks; without one, the signals that speak against the best candidate."""
    failed = [hit for hit in answer.signals if hit.rule.startswith(_DOUBT)]
    against = [hit for hit in answer.signals if hit.points < 0 and not hit.rule.startswith(_WAY)]
    if failed:
        return [_not_said(hit.reason) for hit in failed]
    if against:
        return [_not_said("too little speaks for the best candidate"), *_signals(against)]
    return [_not_said("nothing in it could be the answer")]


def _not_said(reason: str) -> Line:
    return [Segment("Not said: ", "label"), Segment(flat(reason), "note")]


def _signals(hits: Sequence[RuleHit]) -> list[Line]:
    """A line a signal, the strongest first."""
    return [
        [*_cells((hit.points,)), Segment(f"  {_in_words(hit)}", "rule")]
        for hit in hits[:_SIGNALS_SHOWN]
    ]


def points_words(points: float | None) -> str:
    """Points with their sign, and a decimal where it says something; "" for no points."""
    return "" if points is None else f"{round(points, 1) + 0.0:+g}"


def _label(trace: Trace, *, unsaid: bool) -> str:
    if unsaid:
        return "Best candidate"
    return "Winner" if _points_by_words(trace) else "Found"


def _contender(label: str, trace: Trace) -> Line:
    place = place_words(trace.span)
    return [
        Segment(f"{label}: ", "label"),
        Segment(flat(trace.span.text), "answer"),
        Segment(f" ({place})", "place"),
    ]


def _confidence(answer: Answer) -> Line:
    words = f"{confidence_words(answer.confidence)} ({answer.confidence:.0%})"
    counts = [flat(hit.reason) for hit in answer.signals if hit.rule.startswith(_WAY)]
    return [Segment("Confidence: ", "label"), Segment(": ".join([words, *counts]), "note")]


def _points_by_words(trace: Trace) -> dict[str, float]:
    """What each rule gave, by what it tells; rules that gave nothing are left out."""
    points: dict[str, float] = {}
    for hit in trace.hits:
        if hit.points:
            words = _in_words(hit)
            points[words] = points.get(words, 0.0) + hit.points
    return points


def _ways(trace: Trace) -> list[str]:
    """What was found without points, such as by a path of its own for a kind of question."""
    return [_in_words(hit) for hit in trace.hits if not hit.points and hit.reason]


def _in_words(hit: RuleHit) -> str:
    return flat(hit.reason) or flat(hit.rule.replace("_", " ").replace("-", " "))


def _cells(points: Sequence[float | None]) -> Line:
    """The numbers of one row, right-aligned below the headings."""
    widths = (_WINNER_WIDTH, _RUNNER_UP_WIDTH)
    cells = zip(map(points_words, points), widths, strict=False)
    return [Segment("".join(cell.rjust(width) for cell, width in cells), "points")]
