"""Dates told from another date: "three years earlier", "the following day".

The anchor is the nearest date before in the sentence, else the nearest after, that is at least as
exact as the unit counted in. A sentence without any date counts from the latest of the sentence
before. Without an anchor the date stays without a normal form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from qa.language.lexicon import table
from qa.reading.found import Found
from qa.reading.times.durations import time_unit
from qa.reading.times.isoforms import shifted
from qa.types import MentionKind

__all__ = ["anchored"]

_BACK = frozenset("earlier before previous prior preceding".split())
_AHEAD = frozenset("later after afterwards following next".split())
_ONE = frozenset(("a", "an", "the", "one"))
_STEPS = _BACK | _AHEAD | _ONE
_YEARS = frozenset(("year", "decade", "century", "millennium"))
_MONTHS = frozenset(("month", "quarter"))
_FIRST_DAY = "-01-01"
_YEAR_FORM, _MONTH_FORM, _DAY_FORM = 4, 7, 10


def anchored(
    words: Sequence[str], mentions: Sequence[Found], before: Callable[[], Sequence[Found]]
) -> list[Found]:
    """The mentions of a sentence, those dates with a normal form that others of it give them, or
    those of the sentence before, which `before` finds."""
    if not any(map(_is_open, mentions)):
        return list(mentions)
    dates = [one for one in mentions if one.kind is MentionKind.DATE]
    stepped = len(dates) == 1 and _is_stepped(words, dates[0])  # no bare "by November"
    led = [one._replace(start=-1, end=-1) for one in _latest(before())] if stepped else []
    return [
        one._replace(normal=_normal(words, one, [*led, *mentions])) if _is_open(one) else one
        for one in mentions
    ]


def _is_stepped(words: Sequence[str], found: Found) -> bool:
    said = {word.lower() for word in words[found.start : found.end]}
    return not said.isdisjoint(_BACK | _AHEAD)


def _latest(told: Sequence[Found]) -> list[Found]:
    """The last date told, where it is the latest and none is open."""
    dates = [one for one in told if one.kind is MentionKind.DATE]
    latest = max((one.normal for one in dates), default="")
    return (
        dates[-1:]
        if all(one.normal for one in dates) and dates[-1:] and dates[-1].normal == latest
        else []
    )


def _is_open(found: Found) -> bool:
    return not found.normal and found.kind is MentionKind.DATE


def _normal(words: Sequence[str], found: Found, mentions: Sequence[Found]) -> str:
    lowers = [word.lower() for word in words[found.start : found.end]]
    if month := int(table("months").get(lowers[-1], "0")):
        anchor = next(_anchors(found, mentions, "month"), None)
        if anchor is None and lowers[0] in _AHEAD:  # "in 1990, … the following May"
            year = next(_anchors(found, mentions, "year"), None)
            anchor = year.replace(month=12) if year is not None else None
        return _month_beside(anchor, month, lowers[0]) if anchor is not None else ""
    step = _step(lowers)
    if step is None:
        return ""
    count, unit = step
    anchor = next(_anchors(found, mentions, unit), None)
    return shifted(anchor, unit, count) if anchor is not None else ""


def _month_beside(anchor: date, month: int, pointer: str) -> str:
    """ "The following May" after 3 October 1988 is in 1989."""
    year = anchor.year
    if pointer in _AHEAD:
        year += month <= anchor.month
    elif pointer in _BACK:
        year -= month >= anchor.month
    return f"{year:04d}-{month:02d}" if len(f"{year}") == _YEAR_FORM else ""


def _step(lowers: Sequence[str]) -> tuple[int, str] | None:
    """How many of which unit: (-3, "year") of "three years earlier"; None for other words."""
    sign = -1 if not _BACK.isdisjoint(lowers) else 1
    units = [unit for word in lowers if (unit := time_unit(word))]
    if len(units) != 1 or _BACK.isdisjoint(lowers) == _AHEAD.isdisjoint(lowers):
        return None
    counts = [count for word in lowers if (count := _count(word))]
    others = [word for word in lowers if word not in _STEPS and not time_unit(word)]
    if len(others) > len(counts):
        return None
    return sign * (counts[0] if counts else 1), units[0]


def _count(word: str) -> int:
    number = table("number_words").get(word, word)
    return int(number) if number.isascii() and number.isdigit() and len(number) < _YEAR_FORM else 0


def _anchors(found: Found, mentions: Sequence[Found], unit: str) -> Iterator[date]:
    """The dates that a step may start from, nearest first, those before it foremost."""
    dates = [one for one in mentions if one.kind is MentionKind.DATE and one.normal]
    before = [one for one in dates if one.end <= found.start]
    after = [one for one in dates if one.start >= found.end]
    for one in (*reversed(before), *after):
        day = _day(one.normal.rpartition("/")[2], unit)
        if day is not None:
            yield day


def _day(normal: str, unit: str) -> date | None:
    """The first day of a date in ISO form, if it is exact enough for a unit."""
    least = _YEAR_FORM if unit in _YEARS else _MONTH_FORM if unit in _MONTHS else _DAY_FORM
    if not least <= len(normal) <= _DAY_FORM:
        return None
    try:
        return date.fromisoformat(normal + _FIRST_DAY[len(normal) - _YEAR_FORM :])
    except ValueError:
        return None
