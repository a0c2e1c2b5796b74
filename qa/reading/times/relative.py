"""Dates told from the day of publication: "yesterday", "last year", "three weeks ago"; and parts of
a year: its quarters, halves and seasons."""

from __future__ import annotations

import re
from datetime import date

from qa.language.lexicon import table
from qa.light import NamedTuple, pattern
from qa.reading.line import Line, word_set
from qa.reading.quantities.numbers import amount_at
from qa.reading.times.durations import begins_duration, duration_at, time_unit
from qa.reading.times.isoforms import iso, nearest_weekday, relative, shifted
from qa.reading.times.years import Read, is_year, ordinal

__all__ = [
    "DEICTIC",
    "MOVED",
    "PARTS",
    "PERIODS",
    "SEASONS",
    "Clock",
    "begins_quarter",
    "begins_relative",
    "begins_season",
    "part_end",
    "quarter_at",
    "relative_at",
    "season_at",
    "step_from",
]

DEICTIC = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
# "Moved from 21 June to 14 June" are two times and no stretch.
MOVED = frozenset("moved postponed brought rescheduled shifted delayed".split())
PARTS = frozenset({"morning", "afternoon", "evening", "night"})
PERIODS = word_set("day week weekend fortnight month quarter year decade century")
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_SHORT_QUARTER = pattern(r"q([1-4])", re.ASCII, needs="q")
_STEPS = {"last": -1, "next": 1, "this": 0}
_SHIFTS = frozenset(("ago", "later", "earlier"))
_POINTERS = word_set("previous following coming past same that")
_BESIDE = word_set("previous following same")
_AROUND = {"before": -2, "after": 2}
_CLOSERS = frozenset(("", "and", "but", "or"))  # "the following May"


class Clock(NamedTuple):
    """What relative dates are reckoned from; `past` tells which way a bare weekday looks."""

    published: date | None
    past: bool


def begins_relative(word: str) -> bool:
    """Tell whether `relative_at` can find a date that begins with this lower-case word."""
    pointing = word in DEICTIC or word in _STEPS or word in _POINTERS or word in PARTS
    return pointing or bool(time_unit(word)) or begins_duration(word)


def relative_at(line: Line, index: int, clock: Clock) -> Read | None:
    """Read a date at `index` that counts from the publication or from something told before."""
    shifted_from = None if _SHIFTS.isdisjoint(line.lows) else _ago(line, index, clock)
    deictic = shifted_from or _deictic(line, index, clock)
    return deictic or _pointed(line, index, clock) or _beside(line, index, clock)


def part_end(line: Line, index: int) -> int:
    """Return where a date ends that a part of the day may follow at `index`: "Monday night"."""
    return index + (line.low(index) in PARTS)


def _deictic(line: Line, index: int, clock: Clock) -> Read | None:
    step = DEICTIC.get(line.low(index))
    if step is not None and line.capital(index) and line.low(index - 1)[-1:].isalnum():
        # A capital inside of the sentence makes a title: the "Today" show.
        return None
    if step is None or (line.tag(index + 1) == "POS" and line.low(index) == "today"):
        return None
    return Read(part_end(line, index + 1), step_from(clock, "day", step))


def step_from(clock: Clock, unit: str, step: int) -> str:
    """Return the day, month, year … `step` from the publication's, "" if that is not known."""
    return relative(clock.published, unit, step) if clock.published else ""


def _pointed(line: Line, index: int, clock: Clock) -> Read | None:
    word, after = line.low(index), line.low(index + 1)
    if word in _POINTERS:
        led = line.low(index - 1) == "the" and word in _BESIDE
        named = led and after in table("months") and line.capital(index + 1)
        named |= led and after in SEASONS
        return Read(index + 2, "") if after in PERIODS or named else None
    step = _STEPS.get(word)
    if step is None:
        return None
    if after in PERIODS:
        return Read(index + 2, step_from(clock, after, step))
    if after in PARTS:
        return Read(index + 2, step_from(clock, "day", step)) if word != "next" else None
    return _named(line, index, clock, step)


def _beside(line: Line, index: int, clock: Clock) -> Read | None:
    """ "The evening before", with nothing behind it; "the day after tomorrow"."""
    unit, step = line.low(index), _AROUND.get(line.low(index + 1))
    if step is None or line.low(index - 1) != "the" or not (unit in PERIODS or unit in PARTS):
        return None
    behind = line.low(index + 2)
    if unit == "day" and DEICTIC.get(behind) == step // 2:
        return Read(index + 3, step_from(clock, "day", step))
    ends = behind in _CLOSERS or not behind[:1].isalnum()
    return Read(index + 2, "") if ends else None


def _named(line: Line, index: int, clock: Clock, step: int) -> Read | None:
    # "last Monday" is before today, "next August" after this month.
    after, published = line.low(index + 1), clock.published
    number = int(table("weekdays").get(after, "0"))
    past = step < 0 or (step == 0 and clock.past)
    if number and after.endswith("day"):
        on = nearest_weekday(published, number, past=past, strictly=bool(step)) if published else ""
        return Read(part_end(line, index + 2), on)
    if after in SEASONS:
        year = published.year + step if published else 0
        return Read(index + 2, f"{year:04d}-{SEASONS[after]}" if published else "")
    month = int(table("months").get(after, "0"))
    if not month or not line.capital(index + 1):
        return None
    return Read(index + 2, _month_step(published, month, step) if published else "")


def _month_step(published: date, month: int, step: int) -> str:
    year = published.year
    if step < 0:
        year -= month >= published.month
    elif step > 0:
        year += month <= published.month
    return iso(year, month)


def _ago(line: Line, index: int, clock: Clock) -> Read | None:
    # "three years ago" has a date; "three years later" counts from something told before.
    span = duration_at(line, index)
    if span is None:
        if not (time_unit(line.low(index)) and line.low(index + 1) == "ago"):
            return None
        return Read(index + 2, "")
    word = line.low(span.end)
    if word not in _SHIFTS:
        return None
    if word != "ago" or clock.published is None:
        return Read(span.end + 1, "")
    amount, unit = amount_at(line, index), time_unit(line.low(span.end - 1))
    value = 1.0 if line.low(index) in {"a", "an"} else (amount.low if amount else None)
    known = value is not None and value < 10000 and bool(unit)
    normal = shifted(clock.published, unit, -(value or 0)) if known else ""
    return Read(span.end + 1, normal)


def quarter_at(line: Line, index: int) -> Read | None:
    """Read "the first quarter of 2020", "the second half of 1943", "Q3 2024"."""
    short = _SHORT_QUARTER.fullmatch(line.low(index))
    if short:
        year = index + 1 + (line.low(index + 1) in {"of", "in"})
        full = line.low(year).removeprefix("fy")
        known = len(full) == 4 and full.isascii() and full.isdigit() and "1900" <= full <= "2099"
        return Read(year + 1, f"{full}-Q{short[1]}") if known else Read(index + 1, "")
    number, of = ordinal(line.low(index)), line.low(index + 2) == "of"
    code = {"quarter": "Q", "half": "H"}.get(line.low(index + 1), "")
    if not number or not code or not of or not is_year(line, index + 3):
        return None
    return Read(index + 4, f"{line.low(index + 3)}-{code}{number}")


def season_at(line: Line, index: int) -> Read | None:
    """Read "the summer of 1943", "winter 2020", "in summer", "in spring and autumn"."""
    code = SEASONS.get(line.low(index))
    if code is None:
        return None
    year = index + 1
    while line.low(year) in {"of", ",", "the", "year"} and year < index + 4:
        year += 1
    if is_year(line, year):
        return Read(year + 1, f"{line.low(year)}-{code}")
    stands = line.low(index - 1) == "the" and line.low(index - 2) in {"in", "during", "by", "of"}
    led = index - 1 - (line.low(index - 1) in {"early", "late", "mid", "and", "or"})
    joined = line.low(led) in SEASONS and line.low(led - 1) in {"in", "during"}
    plain = joined or line.low(led) in {"in", "during"}
    watery = line.low(index) in {"spring", "fall"}  # "in spring water", "in fall height"
    followed = watery and line.tag(index + 1).startswith("NN")
    return Read(index + 1, "") if stands or (plain and not followed) else None


def begins_season(word: str) -> bool:
    """Tell whether `season_at` can find a season that begins with this lower-case word."""
    return word in SEASONS


def begins_quarter(word: str) -> bool:
    """Tell whether `quarter_at` can find a quarter that begins with this lower-case word."""
    return word[:1] == "q" or ordinal(word) is not None
