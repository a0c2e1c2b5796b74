"""Shares of a whole: percentages, fractions, and how many in how many."""

from __future__ import annotations

import re

from qa.language.lexicon import table
from qa.light import pattern
from qa.reading.found import Found
from qa.reading.line import Line
from qa.reading.quantities.numbers import (
    MAGNITUDES,
    Amount,
    amount_at,
    joined_range,
    number_at,
    plain,
    word_value,
)
from qa.types import MentionKind

__all__ = ["share_at"]

_HYPHENED = pattern(r"([a-z0-9.,]+(?:-[a-z0-9]+)?)-([a-z]{2,12})", needs="-")
_JOINED = pattern(r"(\d{1,6}(?:\.\d{1,6})?)(?:pc|pct|percent)", re.ASCII, needs="p")
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "tenth": 10}
_MORE = frozenset("less more fewer higher lower smaller larger bigger cheaper off".split())
_COMPARING = frozenset("by than about nearly almost around roughly over under just".split())
_WHOLE = frozenset("the its their those these his her our".split())
_ONE = frozenset(("a", "one", "1"))


def _percent(start: int, end: int, number: str) -> Found:
    return Found(start, end, MentionKind.PERCENT, f"{number} %" if number else "")


def share_at(line: Line, index: int) -> Found | None:
    """Read a share at `index`: "40 %", "two-thirds", "half of", "one in ten"; normal "40 %"."""
    found = _fraction(line, index) or _ratio(line, index) or _glued(line, index)
    if found:
        return found
    if line.lows[index : index + 3] in (("half", "a", "percentage"), ("half", "a", "per")):
        end = _percent_sign(line, index + 2)
        return _percent(index, end, "0.5") if end else None
    low = line.low(index)
    hyphened = _HYPHENED.fullmatch(low) if low.endswith("-percent") else None
    if hyphened:
        share = word_value(hyphened[1])
        known = plain(share) if share is not None else ""
        return _percent(index, index + 1, known) if known else None
    amount = _percent_range(line, index)
    end = _percent_sign(line, amount.end) if amount else 0
    if amount is None or not end:
        return None
    return _percent(index, end, amount.normal)


def _glued(line: Line, index: int) -> Found | None:
    """ "8pc", "4.5pct": figures and the word for percent in one token."""
    match = _JOINED.fullmatch(line.low(index))
    return _percent(index, index + 1, plain(float(match[1]))) if match else None


def _percent_range(line: Line, index: int) -> Amount | None:
    # "10% to 12%": the sign stands after both numbers.
    first = amount_at(line, index)
    end = _percent_sign(line, first.end) if first else 0
    if first is None or not end or line.low(end) not in {"to", "–", "-"}:
        return first
    second = number_at(line, end + 1)
    if second is None or second.low is None or not _percent_sign(line, second.end):
        return first
    return joined_range(line, first.low or 0.0, second) or first


def _percent_sign(line: Line, index: int) -> int:
    word, after = line.low(index), line.low(index + 1)
    if word in {"percentage", "per"} and after in {"point", "points", "cent"}:
        return index + 2
    return index + 1 if word in {"%", "percent", "pct", "pc"} else 0


def _fraction(line: Line, index: int) -> Found | None:
    word = line.low(index)
    above, _, below = word.partition("-")
    end = index + 1
    if not below and line.low(end).rstrip("s") in _PARTS and _is_part(line, index):
        above, below, end = word, line.low(end), end + 1
    elif word == "half" and line.low(end) in {"of", "the", "its", "their"}:
        above, below = "one", "half"
    parts = _PARTS.get(below.rstrip("s") if below != "half" else below, 0)
    number = 1.0 if above in {"a", "an", "half"} else word_value(above)
    if not parts or number is None or not 0 < number < parts:
        return None
    # "A quarter of a percentage point" is no quarter.
    sign = _percent_sign(line, end + 2) if line.low(end + 1) in _ONE else 0
    if line.low(end) == "of" and sign:
        return _percent(index, sign, plain(round(number / parts, 4)))
    return _percent(index, end, plain(round(100 * number / parts, 2)))


def _is_part(line: Line, index: int) -> bool:
    """Whether "a third", "two thirds" at `index` is a share: "by a third", no "third man"."""
    below, after = line.low(index + 1), line.low(index + 2)
    if after == "of" or after in _MORE:
        return True
    if line.tag(index + 2).startswith(("NN", "JJ", "VBG", "CD")):
        return False
    if below.endswith("s"):
        return below != "quarters"
    return line.low(index) in {"a", "an"} and line.low(index - 1) in _COMPARING


def _ratio(line: Line, index: int) -> Found | None:
    """ "one in ten", "1 in 10 adults"; not "three in ten minutes", "5 in 2019"."""
    if line.low(index + 1) != "in" and line.low(index + 2) != "of":
        return None
    whole = index + 2 + (line.lows[index + 1 : index + 3] == ("out", "of"))
    whole += line.low(whole) == "every"
    low, high = word_value(line.low(index)), word_value(line.low(whole))
    if low is None or high is None:
        return None
    timed = table("units").get(line.low(whole + 1)) or line.low(whole + 1) in {"the", "%"}
    timed = timed or (line.low(whole + 1) == "of" and line.low(whole + 2) not in _WHOLE)
    fits = 1 <= low <= 9 and low < high <= 1000 and low == int(low) and high == int(high)
    spelled = line.low(index).isalpha() == line.low(whole).isalpha()
    scaled = not MAGNITUDES.isdisjoint(line.lows[whole : whole + 2])
    if timed or not fits or not spelled or scaled:
        return None
    return _percent(index, whole + 1, plain(round(100 * low / high, 2)))
