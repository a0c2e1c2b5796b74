"""Dates: days, weekdays, months and seasons of the calendar, modified, and ranges of them."""

from __future__ import annotations

import re
from functools import lru_cache

from qa.language.lexicon import table
from qa.light import pattern
from qa.reading.line import Line, by_first_word, has_word, word_set
from qa.reading.times.isoforms import iso, nearest_weekday, nearest_year
from qa.reading.times.relative import (
    DEICTIC,
    MOVED,
    PARTS,
    PERIODS,
    Clock,
    begins_quarter,
    begins_relative,
    begins_season,
    part_end,
    quarter_at,
    relative_at,
    season_at,
    step_from,
)
from qa.reading.times.years import (
    Read,
    begins_century,
    begins_decade,
    begins_year,
    century_at,
    decade_at,
    is_year,
    ordinal,
    year_at,
    years_at,
)

__all__ = ["date_at"]

_ISO = pattern(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?", re.ASCII, needs="-")
_SLASHED = pattern(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})", re.ASCII, needs="/.")
_DAYS = pattern(r"(\d{1,2})[-–](\d{1,2})", re.ASCII, needs="-–")
_DOUBTFUL = frozenset({"may", "march", "mar", "august", "jan", "dec", "jun", "mar."})
_LEADING = word_set(
    "in since until till by of from during before after last next this every each early late mid "
    "to through and between late-"
)
_MODIFIERS = frozenset({"early", "earlier", "late", "later", "mid"})
_EDGES = frozenset({"beginning", "start", "middle", "end", "turn", "close", "half", "rest"})
_MODIFYING = _MODIFIERS | _EDGES
# Month and day of feasts.
_FEASTS = {
    ("new", "year", "'s", "eve"): (12, 31),
    ("new", "year", "'s", "day"): (1, 1),
    ("christmas", "eve"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("boxing", "day"): (12, 26),
}
_TOWARDS = word_set("on until till by before after since from")
_NAMED_BY = frozenset(("week", "weekend"))
_PARTS = _NAMED_BY | word_set(
    "days weeks weekday monday tuesday wednesday thursday friday saturday sunday fortnight"
)
_ANY_DAYS = frozenset({"weekdays", "weekends"})
_JOINTS = frozenset({"to", "until", "till", "through", "and", "–", "—", "-"})


def date_at(line: Line, index: int, clock: Clock) -> Read | None:
    """Read the longest date at `index`, a modifier and the far end of a range included."""
    first = _modified_or_single(line, index, clock)
    if first is None:
        return None
    joint = line.low(first.end)
    between = line.low(index - 1) == "between"
    moved = not MOVED.isdisjoint(line.lows[max(0, index - 5) : index])  # "from June to May"
    if joint not in _JOINTS or (joint == "and" and not between) or moved or "/" in first.normal:
        return first
    second = _modified_or_single(line, first.end + 1, clock)
    if second is None or "/" in second.normal:
        return first
    known = first.normal and second.normal
    return Read(second.end, f"{first.normal}/{second.normal}" if known else "")


def _modified_or_single(line: Line, index: int, clock: Clock) -> Read | None:
    modified = _modified(line, index, clock) if line.low(index) in _MODIFYING else None
    return modified or _part(line, index, clock) or _single(line, index, clock)


def _part(line: Line, index: int, clock: Clock) -> Read | None:
    """ "The last week of June", "first Monday of May 2020", dated as what they are a part of."""
    named = 0 if line.low(index) in _NAMED_BY else 1
    if line.low(index + named + 1) != "of" or line.low(index + named) not in _PARTS:
        return None
    counted = not named or line.low(index) == "last" or ordinal(line.low(index)) is not None
    return _single(line, index + named + 2, clock) if counted else None


def _single(line: Line, index: int, clock: Clock) -> Read | None:
    """The longest, of equally long ones the first."""
    low = line.low(index)
    found = [read(line, index) for read in _fixed(low)]
    found += [read(line, index, clock) for read in _reckoned(low)]
    best = None
    for one in found:
        if one is not None and (best is None or one.end > best.end):
            best = one
    return best


def _modified(line: Line, index: int, clock: Clock) -> Read | None:
    # "early 2019", "later this year", "the end of August": one span, dated as what it modifies.
    start = index + 1
    if line.low(index) in _EDGES and line.low(index + 1) == "of":
        start = index + 2 + (line.low(index + 2) == "the")
        if line.low(index + 2) == "the" and line.low(start) in PERIODS:
            normal = step_from(clock, line.low(start), 0)
            return Read(start + 1, normal)
    elif line.low(index) not in _MODIFIERS:
        return None
    start += line.low(start) in {"in", "on", "-", "the"} and line.low(index) in _MODIFIERS
    inner = _single(line, start, clock)
    if inner is None or (inner.end == start + 1 and line.low(start) in DEICTIC):
        return None
    return inner


def _figures(line: Line, index: int) -> Read | None:
    word = line.low(index)
    match = _ISO.fullmatch(word)
    if match:
        year, month, day = int(match[1]), int(match[2]), int(match[3] or 0)
        plausible = 1 <= month <= 12 and 1000 <= year <= 2999
        return Read(index + 1, iso(year, month, day)) if plausible else None
    match = _SLASHED.fullmatch(word)
    if match is None:
        return None
    month, day = int(match[1]), int(match[2])
    # Month first, as in the United States, unless it cannot be one or dots part the figures.
    if month > 12 or "." in word:
        month, day = day, month
    year = int(match[3]) if len(match[3]) == 4 else _century_of(int(match[3]))
    fits = 1 <= month <= 12 and 1 <= day <= 31 and year > 0
    return Read(index + 1, iso(year, month, day)) if fits else None


def _century_of(short: int) -> int:
    return short + (2000 if short < 50 else 1900)


def _day(word: str) -> int:
    digits = word if word.isascii() and word.isdigit() and len(word) <= 2 else ""
    value = int(digits) if digits else (ordinal(word) or 0)
    return value if 1 <= value <= 31 else 0


def _month(line: Line, index: int) -> int:
    return _month_number(line.low(index))


def _month_number(word: str) -> int:
    bare = word.removeprefix("mid-").removeprefix("early-").removeprefix("late-")
    return int(table("months").get(bare, "0"))


@lru_cache(maxsize=16384)
def _names_month(low: str) -> bool:
    return _month_number(low) > 0


def _month_stands(line: Line, index: int) -> bool:
    word = line.low(index)
    if word not in _DOUBTFUL:
        return line.capital(index) or len(word) > 3
    if line.low(index - 1) in _LEADING and (line.capital(index) or word in {"may", "march"}):
        return not line.tag(index).startswith(("VB", "MD"))
    person = line.tag(index - 1) == "NN" and line.capital(index + 1)  # "the engraver August Bell"
    return (
        line.capital(index) and word == "august" and line.tag(index) in {"", "NNP"} and not person
    )


def _feast(line: Line, index: int, clock: Clock) -> Read | None:
    """ "On New Year's Eve": a feast of the same day each year."""
    if line.low(index - 1) not in _TOWARDS:
        return None
    for words, (month, day) in _FEASTS.items():
        if line.lows[index : index + len(words)] == words:
            return Read(index + len(words), _resolved(clock, month, day))
    return None


def _begins_feast(low: str) -> bool:
    return low in ("new", "christmas", "boxing")


def _resolved(clock: Clock, month: int, day: int) -> str:
    if clock.published is None:
        return ""
    year = nearest_year(clock.published, month, day, past=clock.past)
    return iso(year, month, day)


def _month_first(line: Line, index: int, clock: Clock) -> Read | None:
    month = _month(line, index)
    if not month:
        return None
    days = _day_range(line, index + 1 + (line.low(index + 1) == "the"))
    if days is not None and _dated(line, index):
        first, last, end = days
        return _with_year(line, end, clock, month, first, last)
    year = index + 1 + (line.low(index + 1) in {",", "of"})
    if is_year(line, year) and _dated(line, index):
        return Read(year + 1, iso(int(line.low(year)), month))
    if not _month_stands(line, index):
        return None
    return Read(index + 1, _resolved(clock, month, 0))


def _dated(line: Line, index: int) -> bool:
    # With figures after it even "May" is a month, not "you may 5 times".
    return (
        line.capital(index)
        or line.low(index) not in {"may", "march", "mar", "dec", "jan"}
        or (line.low(index - 1) in {*_LEADING, "on", ""})
    )


def _day_range(line: Line, index: int) -> tuple[int, int, int] | None:
    match = _DAYS.fullmatch(line.low(index))
    if match:
        first, last = _day(match[1]), _day(match[2])
        return (first, last, index + 1) if 0 < first < last else None
    first = _day(line.low(index))
    if not first or line.low(index + 1) in {"%", "percent", "million", "billion"}:
        return None
    last = _day(line.low(index + 2)) if line.low(index + 1) in {"–", "-", "to", "and"} else 0
    if last > first and not _month(line, index + 3):
        return first, last, index + 3
    return first, first, index + 1


def _with_year(line: Line, end: int, clock: Clock, month: int, first: int, last: int) -> Read:
    at = end + (line.low(end) in {",", "of"})
    year = line.low(at)
    era = year_at(line, at) if at > end or len(year) <= 3 else None
    if year.isdigit() and year.isascii() and len(year) == 4 and "1000" <= year <= "2099":
        normals = [iso(int(year), month, day) for day in (first, last)]
        end = at + 1
    elif era is not None and era.end == at + 2:
        # Python's calendar has no year before 1, so of "15 March 44 BC" the year is kept.
        return Read(era.end, era.normal)
    else:
        normals = [_resolved(clock, month, day) for day in (first, last)]
    same = first == last or not normals[0]
    return Read(end, normals[0] if same else "/".join(normals))


def _day_first(line: Line, index: int, clock: Clock) -> Read | None:
    days = _day_range(line, index) if has_word(line, _names_month) else None
    if days is None:
        return None
    first, last, end = days
    end += line.low(end) == "day" and line.low(end + 1) == "of"  # "the 4th day of June"
    at = end + (line.low(end) == "of") + (line.low(end + 1) == "the" and line.low(end) == "of")
    month = _month(line, at)
    if not month or not (line.capital(at) or line.low(at) not in _DOUBTFUL):
        return None
    return _with_year(line, at + 1, clock, month, first, last)


def _weekday(line: Line, index: int, clock: Clock) -> Read | None:
    number = int(table("weekdays").get(line.low(index), "0"))
    if not number:
        return _weekdays(line, index)
    if not _weekday_stands(line, index):
        return None
    comma = index + 1 + (line.low(index + 1) in {",", "the"})
    full = _month_first(line, comma, clock) or _day_first(line, comma, clock)
    if full is not None and full.end > comma + 1:
        return full
    return Read(part_end(line, index + 1), _on(clock, number))


def _weekdays(line: Line, index: int) -> Read | None:
    # "on Mondays": days that come back have no place in the calendar.
    word = line.low(index)
    stands = word.endswith("days") and word[:-1] in table("weekdays")
    if not stands and word not in _ANY_DAYS:
        return None
    return Read(index + 1 + (line.low(index + 1) in {f"{part}s" for part in PARTS}), "")


def _weekday_stands(line: Line, index: int) -> bool:
    word = line.low(index)
    if word.endswith("day"):
        return True
    dotted = word.endswith(".") and line.capital(index)
    comma = index + 1 + (line.low(index + 1) == ",")
    day = comma + bool(_day(line.low(comma)))
    return dotted or (line.capital(index) and bool(_month(line, day)))


def _on(clock: Clock, number: int) -> str:
    if clock.published is None:
        return ""
    return nearest_weekday(clock.published, number, past=clock.past)


def _begins_figures(word: str) -> bool:
    return word[:1].isdigit()


def _begins_weekday(word: str) -> bool:
    days = table("weekdays")
    return word in days or word[:-1] in days or word in _ANY_DAYS


def _begins_day(word: str) -> bool:
    return _begins_figures(word) or ordinal(word) is not None


# What reads a date as it stands, and what reckons it from another day.
_fixed = by_first_word(
    (_begins_figures, _figures),
    (_begins_figures, years_at),
    (begins_century, century_at),
    (begins_decade, decade_at),
    (begins_year, year_at),
    (begins_season, season_at),
    (begins_quarter, quarter_at),
)
_reckoned = by_first_word(
    (_begins_weekday, _weekday),
    (_begins_feast, _feast),
    (_names_month, _month_first),
    (_begins_day, _day_first),
    (begins_relative, relative_at),
)
