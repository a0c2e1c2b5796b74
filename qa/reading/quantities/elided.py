"""Money whose currency is said once: "3.1 billion euros in 2023 from 2.8 billion in 2022"."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.grammar import FINITE
from qa.reading.found import Found
from qa.reading.line import Line, word_set
from qa.types import MentionKind

__all__ = ["elided"]

_SCALED = word_set("million millions billion billions trillion bn m mn")
_LEADING = word_set("from to and than against with of or , (")
# What a number counts stands behind it, perhaps behind "of the".
_COUNTING = ("NN", "JJ", "VBN", "$", "CD")


def elided(line: Line, found: Sequence[Found]) -> list[Found]:
    """The mentions, with the currency of the sum before or behind it for a number of millions that
    counts nothing else."""
    told = list(found)
    for places in (range(1, len(told)), range(len(told) - 2, -1, -1)):
        step = -1 if places.step > 0 else 1
        for i in places:
            if told[i + step].kind is MentionKind.MONEY and _lacks_unit(line, told[i]):
                told[i] = _in_currency(line, told[i], told[i + step])
    return told


def _lacks_unit(line: Line, one: Found) -> bool:
    """Whether a number ends in "million" and stands where a sum is compared with another."""
    scaled = one.kind is MentionKind.NUMBER and line.low(one.end - 1) in _SCALED
    counts = line.tag(one.end).startswith(_COUNTING) or line.low(one.end) == "of"
    return scaled and not counts and bool(one.normal) and " " not in one.normal


def _in_currency(line: Line, one: Found, money: Found) -> Found:
    """The number as money of the same currency, unless a verb or another clause is between."""
    first, last = sorted((one, money))
    between = range(first.end, last.start)
    led = money.start > one.start or line.low(one.start - 1) in _LEADING
    if not led or any(line.tag(i) in FINITE or line.low(i) == ";" for i in between):
        return one
    currency = money.normal.partition(" ")[2]
    return one._replace(kind=MentionKind.MONEY, normal=f"{one.normal} {currency}")
