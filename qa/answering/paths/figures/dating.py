"""The figures of a sentence with the dates they belong to: "$1.5 billion in 2017", "4.8 pence last
year", "£8.4 million (2021: £7.5 million)".

A date belongs to the figure before it when no other figure stands between, else to the one after.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.scene import Scene
from qa.light import NamedTuple
from qa.reading.found import Found
from qa.reading.quantities.finding import value
from qa.reading.times.periods import Dated, dates_in
from qa.types import MentionKind

__all__ = ["MEASURED", "Figure", "figures_in"]

MEASURED = frozenset(
    (MentionKind.MONEY, MentionKind.QUANTITY, MentionKind.NUMBER, MentionKind.PERCENT)
)


class Figure(NamedTuple):
    """A mention that measures something: `amount` of `unit`, and its date or None."""

    mention: Found
    amount: float
    unit: str
    dated: Dated | None


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
    """The first token of a figure -> its date."""
    owned: dict[int, Dated] = {}
    for dated in dates:
        before = [one for one in figures if one.end <= dated.start]
        after = [one for one in figures if one.start >= dated.end]
        labels = lowers[dated.end : dated.end + 1] == (":",)
        # "In 2019 it rose to $4 billion": a date that opens its clause is of the figure after it.
        opens = not before or _parted(lowers, before[-1].end, dated.start)
        if after and (labels or opens):
            owned.setdefault(after[0].start, dated)
        elif before:
            owned.setdefault(before[-1].start, dated)
    return owned


def _parted(lowers: Sequence[str], start: int, end: int) -> bool:
    """Whether a new clause or list item begins between two tokens."""
    return any(word in (",", ";", "and", "but", "while") for word in lowers[start:end])
