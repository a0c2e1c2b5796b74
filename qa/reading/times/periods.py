"""Periods of the calendar compared: whether one date can be another, or lies before or after it.

A period is a range of days, written YYYYMMDD as a number; "last year" and "2020" are one period
once the day of publication is known. Without it "Monday" and "last year" are compared as words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from qa.language.lexicon import table
from qa.light import NamedTuple
from qa.reading.found import Found
from qa.reading.quantities.numbers import word_value
from qa.reading.times.finding import find_times
from qa.reading.times.spanning import falls_within
from qa.types import MentionKind

__all__ = ["Dated", "agrees", "asked_dates", "dates_in", "period_of"]

_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 12)}
_QUARTER = 3
_RELATIONS = frozenset("before after since until till by from".split())
_SMALL = frozenset("the a an early late mid end of beginning start about around".split())
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_STEPS = frozenset("last next this previous yesterday today tomorrow".split())
_LOOK_BACK = 3
_COUNTED_BACK = 3  # "a year ago"
_UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365, "decade": 3650}


class Dated(NamedTuple):
    """A date of a sentence or question: its tokens, its days or None, the word before it that
    makes it a limit ("before", "since") or "", and its words in lower case."""

    start: int
    end: int
    period: tuple[int, int] | None
    relation: str
    words: tuple[str, ...]


def period_of(normal: str) -> tuple[int, int] | None:
    """The first and the last day of a normal form of a date, as YYYYMMDD; None for none."""
    first, range_, last = normal.partition("/")
    if range_:
        one, other = period_of(first), period_of(last)
        return (one[0], other[1]) if one and other else None
    if re.fullmatch(r"\d{3}0s", first):
        return _years(int(first[:4]), int(first[:4]) + 9)
    if re.fullmatch(r"C\d{1,2}", first):
        return _years(100 * int(first[1:]) - 99, 100 * int(first[1:]))
    found = re.fullmatch(r"(\d{4})(?:-(\d\d|Q\d|W\d\d|SP|SU|FA|WI)(?:-(\d\d))?)?", first)
    return _calendar(int(found[1]), found[2] or "", found[3] or "") if found else None


def _calendar(year: int, part: str, day: str) -> tuple[int, int] | None:
    if not part:
        return _years(year, year)
    if part in _SEASONS:
        return _months(year, *_SEASONS[part])
    if part.startswith("W"):
        return _week(year, int(part[1:]))
    if part.startswith("Q"):
        last = _QUARTER * int(part[1:])
        return _months(year, last - 2, last)
    if day:
        at = 10000 * year + 100 * int(part) + int(day)
        return at, at
    return _months(year, int(part), int(part))


def _week(year: int, week: int) -> tuple[int, int] | None:
    try:
        days = [date.fromisocalendar(year, week, day) for day in (1, 7)]
    except ValueError:
        return None
    first, last = (10000 * day.year + 100 * day.month + day.day for day in days)
    return first, last


def _months(year: int, first: int, last: int) -> tuple[int, int]:
    return 10000 * year + 100 * first, 10000 * year + 100 * last + 99


def _years(first: int, last: int) -> tuple[int, int]:
    return 10000 * first, 10000 * last + 9999


def asked_dates(
    words: Sequence[str], tags: Sequence[str], published: date | None
) -> tuple[Dated, ...]:
    """The dates of a question; those of the past look back from the day of publication."""
    past = any(word.lower() in ("did", "was", "were", "had") or tag == "VBD"
               for word, tag in zip(words, tags, strict=True))  # fmt: skip
    return tuple(_dated(words, find_times(words, tags, published=published, past=past)))


def dates_in(words: Sequence[str], mentions: Sequence[Found]) -> tuple[Dated, ...]:
    """The dates among the mentions of a sentence."""
    return tuple(_dated(words, mentions))


def _dated(words: Sequence[str], mentions: Sequence[Found]) -> Iterator[Dated]:
    for found in mentions:
        if found.kind is MentionKind.DATE:
            lowers = tuple(word.lower() for word in words[found.start : found.end])
            before = [
                word.lower() for word in words[max(0, found.start - _LOOK_BACK) : found.start]
            ]
            relation = ""
            for word in reversed(before):
                if word not in _SMALL:
                    relation = word if word in _RELATIONS else ""
                    break
            yield Dated(found.start, found.end, period_of(found.normal), relation, lowers)


# What went on since 1974 did not begin in 1967.
_BOUNDING = frozenset(("since", "from", "until", "till"))


def agrees(asked: Dated, said: Dated) -> bool | None:
    """Whether what happened at `said` happened at `asked`; None when that cannot be told."""
    if asked.period is None or said.period is None:
        return _same_words(asked, said)
    if said.relation and said.relation != asked.relation:
        return None
    (first, last), (start, end) = asked.period, said.period
    if asked.relation == said.relation and (first, last) == (start, end):
        return True
    if asked.relation == said.relation and asked.relation in _BOUNDING:
        if first <= start and end <= last:
            return True  # "since 2020" of "since March 2020"
        return False if end < first or start > last else None
    if asked.relation in ("before", "until", "till", "by"):
        if end < first or (asked.relation != "before" and end <= last):
            return True
        return False if start > last or (start >= first and asked.relation == "before") else None
    if asked.relation in ("after", "since", "from"):
        if start > last or (asked.relation != "after" and start >= first):
            return True
        return False if end < first else None
    if first <= start and end <= last:
        return True
    # "On Monday" of what happened that week: neither said nor denied.
    return None if start <= last and first <= end else False


def _days_back(words: Sequence[str]) -> float:
    """How many days "ten years ago", "a decade earlier" lie back; 0 for what counts none."""
    if len(words) < _COUNTED_BACK or words[-1] not in ("ago", "earlier", "before"):
        return 0.0
    days = _UNIT_DAYS.get(words[-2].removesuffix("s"), 0)
    number = 1.0 if words[-3] in ("a", "an") else word_value(words[-3])
    return days * (number or 0.0)


def _same_words(asked: Dated, said: Dated) -> bool | None:
    """Dates that no calendar places: the same words, or another weekday, month or step."""
    if asked.period is None and said.period is None:
        if not asked.relation and (inside := falls_within(asked.words, said.words)) is not None:
            return inside
        back, past = _days_back(asked.words), _days_back(said.words)
        if back and past:
            return back == past
        one, other = (
            [word for word in dated.words if word not in _SMALL] for dated in (asked, said)
        )
        if one == other:
            return None if asked.relation != said.relation else True
        if asked.relation or said.relation or one[-1:] == [] or other[-1:] == []:
            return None
        months = [[word for word in words if word in table("months")] for words in (one, other)]
        if len(one) == 1 and all(months):  # "in June" of what was on 8 June
            return months[0] == months[1]
        if any(one[0] in names and other[0] in names for names in (_WEEKDAYS, table("months"))):
            return False
        return False if one[0] in _STEPS and other[0] in _STEPS and one[1:] == other[1:] else None
    return None
