"""The figures of a sentence with the dates they belong to: "$1.5 billion in 2017", "4.8 pence last
year", "£8.4 million (2021: £7.5 million)".

A date belongs to the figure before it when no other figure stands between, else to the one after.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.light import NamedTuple
from qa.reading.found import Found
from qa.reading.quantities.finding import value
from qa.reading.times.periods import Dated, dates_in
from qa.types import MentionKind

__all__ = ["MEASURED", "Figure", "asks_for_earlier", "figures_in"]

MEASURED = frozenset(
    (MentionKind.MONEY, MentionKind.QUANTITY, MentionKind.NUMBER, MentionKind.PERCENT)
)


_EARLIER = (
    "year before", "year earlier", "year ago", "previous year", "before that", "previously",
    "quarter before", "quarter earlier", "month before", "month earlier", "beforehand",
)  # fmt: skip


class Figure(NamedTuple):
    """A mention that measures something: `amount` of `unit`, and its date or None."""

    mention: Found
    amount: float
    unit: str
    dated: Dated | None


def asks_for_earlier(question: Question) -> bool:
    """ "The year before", "a year earlier": the time before the one that the text is about."""
    lowers = " ".join(token.text.lower() for token in question.tokens)
    return lowers.rstrip(" ?").endswith(" before") or any(phrase in lowers for phrase in _EARLIER)


def figures_in(scene: Scene) -> list[Figure]:
    """The figures of a scene's sentence, in order."""
    measured = [one for one in scene.reading.mentions if one.kind in MEASURED]
    dates = dates_in(scene.reading.words, scene.reading.mentions)
    # "$2 million to $3 million" is no one amount, but a date may be its.
    owners = _owners(scene.reading.lowers, measured, dates)
    return [
        Figure(one, *amount, owners.get(one.start))
        for one in measured
        if (amount := value(one.normal)) is not None
    ]


def _owners(
    lowers: Sequence[str], figures: Sequence[Found], dates: Sequence[Dated]
) -> dict[int, Dated]:
    """The first token of a figure -> its date, the nearest of those that may be its."""
    owned: dict[int, Dated] = {}
    gaps: dict[int, int] = {}
    for dated in dates:
        own = _owner(lowers, figures, dated)
        if own is None:
            continue
        gap = _gap(lowers, own, dated)
        if gap < gaps.get(own.start, 2 * len(lowers)):
            owned[own.start], gaps[own.start] = dated, gap
    return owned


def _gap(lowers: Sequence[str], figure: Found, dated: Dated) -> int:
    """How far a date stands from a figure, farther before it than behind; that of "the fire of
    1871" is farther than any, and that of another clause behind it."""
    behind = dated.start - figure.end
    gap = behind if behind >= 0 else figure.start - dated.end + 1
    led = tuple(lowers[max(0, dated.start - 2) : dated.start])
    apart = led[-1:] == ("of",) and led != ("as", "of")
    apart = apart or (behind > 0 and _parted(lowers, figure.end, dated.start))
    return gap + (len(lowers) if apart else 0)


def _owner(lowers: Sequence[str], figures: Sequence[Found], dated: Dated) -> Found | None:
    """The figure that a date may belong to."""
    before = [one for one in figures if one.end <= dated.start]
    after = [one for one in figures if one.start >= dated.end]
    labels = lowers[dated.end : dated.end + 1] == (":",)
    # "In 2019 it rose to $4 billion": a date that opens its clause is of the figure after it.
    opens = not before or _parted(lowers, before[-1].end, dated.start)
    # "Less than last year, when they sold 40": the clause behind the date has its figure.
    opens = opens or "when" in lowers[dated.end : dated.end + 2]
    if after and (labels or opens):
        return after[0]
    return before[-1] if before else None


def _parted(lowers: Sequence[str], start: int, end: int) -> bool:
    """Whether a new clause or list item begins between two tokens."""
    return any(word in (",", ";", "and", "but", "while") for word in lowers[start:end])
