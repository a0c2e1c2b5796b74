"""How far an amount may reach: "more than 70" is any number above it, "nearly 50" a little less.

What a claim bounds is so where all that the text may mean is within it, and is not where none of
that is; where some is, it stays open.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from qa.light import NamedTuple

__all__ = ["WITHIN", "Extent", "bound_before", "extent", "keeps"]

# Words before an amount, and how it lies to their number; with "~" it is not far from that.
ABOUT, ABOVE, BELOW = "~", "~>", "~<"
# What is done "within an hour" is done within two, while "up to an hour" is not up to two.
WITHIN = "<=t"
_BOUNDS = {
    "more than": ">", "over": ">", "above": ">", "exceeding": ">", "greater than": ">",
    "higher than": ">", "longer than": ">", "larger than": ">", "at least": ">=",
    "no fewer than": ">=", "no less than": ">=", "less than": "<", "fewer than": "<", "under": "<",
    "below": "<", "lower than": "<", "shorter than": "<", "smaller than": "<", "at most": "<=",
    "no more than": "<=", "up to": "<=", "as many as": "<=", "a maximum of": "<=",
    "within": WITHIN, "in under": WITHIN, "in less than": WITHIN,
}  # fmt: skip
_VAGUE = {
    "nearly": BELOW, "almost": BELOW, "just under": BELOW, "slightly under": BELOW,
    "slightly less than": BELOW, "close to": BELOW, "just over": ABOVE, "slightly over": ABOVE,
    "slightly more than": ABOVE, "just above": ABOVE, "just below": BELOW, "about": ABOUT,
    "around": ABOUT, "roughly": ABOUT, "approximately": ABOUT, "some": ABOUT,
}  # fmt: skip
_LONGEST = 3
# How far "about" and "nearly" reach, as a share of the number.
_REACH = 0.05


class Extent(NamedTuple):
    """The numbers from `low` to `high`, of which the ends are none where they are `open`."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False


def bound_before(lowers: Sequence[str], end: int, *, vague: bool) -> tuple[str, int]:
    """What the words right before token `end` make of an amount, and how many tokens they are;
    "" and 0 for others, and for vague ones where those are not asked for."""
    for size in range(_LONGEST, 0, -1):
        words = " ".join(lowers[max(0, end - size) : end])
        sign = _BOUNDS.get(words) or (_VAGUE.get(words, "") if vague else "")
        if sign:
            return sign, size
    return "", 0


def extent(number: float, top: float, bound: str) -> Extent:
    """The numbers that an amount may be, from `number` to `top` where it is a range."""
    near = abs(number) * _REACH
    return {
        ">": Extent(number, inf, low_open=True),
        ">=": Extent(number, inf),
        "<": Extent(-inf, number, high_open=True),
        "<=": Extent(-inf, number),
        WITHIN: Extent(-inf, number),
        ABOUT: Extent(number - near, number + near),
        BELOW: Extent(number - near, number, high_open=True),
        ABOVE: Extent(number, number + near, low_open=True),
    }.get(bound, Extent(number, top))


def keeps(said: Extent, asked: Extent) -> bool | None:
    """Whether all that is said lies within what is asked; None where only some does."""
    inside = _starts_within(said, asked) and _starts_within(_turned(said), _turned(asked))
    if inside:
        return True
    return False if _is_before(said, asked) or _is_before(asked, said) else None


def _starts_within(said: Extent, asked: Extent) -> bool:
    shut = said.low == asked.low and asked.low_open and not said.low_open
    return said.low >= asked.low and not shut


def _turned(one: Extent) -> Extent:
    return Extent(-one.high, -one.low, one.high_open, one.low_open)


def _is_before(one: Extent, other: Extent) -> bool:
    """Whether all of one lies below the other."""
    touching = one.high == other.low and (one.high_open or other.low_open)
    return one.high < other.low or touching
