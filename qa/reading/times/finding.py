"""Dates, times of day, durations, ages and frequencies of one sentence.

Normal forms are those of `qa.reading.times.isoforms`, "T17:30" for a time of day, a number of years
for an age, "2/P1Y" for twice a year. What counts from a publication date that is not known,
or from something told elsewhere, has "".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from qa.language.grammar import POSSESSIVES
from qa.language.stems import base, listed, stem
from qa.light import pattern
from qa.reading.found import Found
from qa.reading.line import Line, by_first_word, word_set
from qa.reading.quantities.numbers import amount_at, word_value
from qa.reading.quantities.openings import time_openings
from qa.reading.times.dates import date_at
from qa.reading.times.durations import (
    age_at,
    begins_age,
    begins_duration,
    duration_at,
    time_unit,
)
from qa.reading.times.frequencies import begins_frequency, frequency_at
from qa.reading.times.isoforms import duration
from qa.reading.times.relative import Clock
from qa.reading.times.years import life_dates, ordinal
from qa.types import MentionKind

__all__ = ["find_times"]

_SHORTLY = frozenset(("just", "shortly", "soon"))
_HALF_DAY = r"\d{1,2}(?:[:.][0-5]\d)?(?:am|pm)?"
_CLOCK = pattern(
    r"([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?(am|pm|a\.m\.?|p\.m\.?)?", re.ASCII, needs=":."
)
_TILL = pattern(rf"({_HALF_DAY})[-–](\d{{1,2}}(?:[:.][0-5]\d)?(?:am|pm))", needs="-–")
_HOURS = pattern(r"([01]\d|2[0-3])([0-5]\d)(hrs?|h)?", re.ASCII)
_HOUR = pattern(r"(1[0-2]|0?[1-9])(am|pm|a\.m\.?|p\.m\.?)", re.ASCII, needs="m")
_CLOCKS = (_TILL, _HOURS, _HOUR, _CLOCK)
_MOST_MINUTES = 30  # "half past"; the hours are fewer
_HALVES = {"am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12}
_ZONES = word_set("gmt utc est edt et pst pdt pt cst cdt mst mdt cet cest bst jst kst ist")
_NAMED = {"noon": "T12:00", "midday": "T12:00", "midnight": "T00:00", "dawn": "", "dusk": ""}
_STAGES = frozenset({"early", "mid", "late"})
_FRACTIONS = {"half": 30, "quarter": 15}
_PARTS = word_set("morning afternoon evening night")
_RATIOS = frozenset({"ratio", "ratios", "score", "scale"})
_AT = word_set("at until till")
_DOTTED = len("20.15")
_VALUED = word_set(
    "share shares stock stocks price prices index rate rates dollar points euro yield"
)
_BEHIND_HOUR = word_set(". , ; : ) and or but on every each sharp daily from until till when") | {
    ""
}
_NEAR_VERB = 8  # "takes place in the hall of the town at 8"
_TENS = pattern(r"(?:early-|mid-|late-)?(?:\d0s|(?:twent|thirt|fort|fift|sixt|sevent|eight)ies)")
_MINUTE = pattern(r"([\w-]+)-minute")
_DAY_OF_MONTH = pattern(r"(\d{1,2})(?:st|nd|rd|th)", re.ASCII)
_TOWARDS = word_set("by on until till before after from since is was to through")
_LAST_DAY = 31


def find_times(
    words: Sequence[str],
    tags: Sequence[str],
    *,
    published: date | None = None,
    past: bool = True,
) -> list[Found]:
    """Find what tells when, how long, how old and how often, in order and without overlap.

    `past` tells whether the sentence speaks of the past: a bare weekday or month is then the
    last one up to `published`, else the next one.
    """
    line, clock = Line.of(words, tags), Clock(published, past)
    found: list[Found] = []
    end = 0
    for index in time_openings(line):
        best = _longest(line, index, clock) if index >= end else None
        if best is not None:
            found.extend(life_dates(line, best) or [best])
            end = best.end
    return _with_elided(line, found)


def _with_elided(line: Line, found: list[Found]) -> list[Found]:
    """The mentions with the "20" of "from 50 minutes to 20", which are minutes too."""
    more = []
    for one in found:
        led = line.low(one.start - 1) == "from" and line.low(one.end) == "to"
        amount = amount_at(line, one.end + 1) if led and one.kind is MentionKind.DURATION else None
        if amount is not None and amount.low is not None and amount.low == amount.high:
            unit = time_unit(line.low(one.end - 1))
            if (
                unit
                and not line.tag(amount.end).startswith("NN")
                and not time_unit(line.low(amount.end))
            ):
                more.append(Found(one.end + 1, amount.end, one.kind, duration(amount.low, unit)))
    return sorted([*found, *more]) if more else found


def _longest(line: Line, index: int, clock: Clock) -> Found | None:
    # Of equally long ones the first wins, so ages come before dates ("in her 30s").
    low = line.low(index)
    found = [read(line, index) for read in _surer(low)]
    date_read = date_at(line, index, clock)
    if date_read is not None:
        found.append(Found(index, date_read.end, MentionKind.DATE, date_read.normal))
    found += [read(line, index) for read in _others(low)]
    best = None
    for one in found:
        if one is not None and (best is None or one.end > best.end):
            best = one
    return best


def _minute(line: Line, index: int) -> Found | None:
    end = _minute_at(line, index)
    return Found(index, end, MentionKind.TIME, "") if end else None


def _minute_at(line: Line, index: int) -> int | None:
    """The end of "34th minute", "79th-minute" or, behind "on", "77 minutes"; None for others."""
    joined = _MINUTE.fullmatch(line.low(index))
    if joined and ordinal(joined[1]) is not None:
        return index + 1
    after = line.low(index + 1)
    if after == "minute" and ordinal(line.low(index)) is not None:
        return index + 2
    on = after == "minutes" and line.low(index - 1) == "on"
    return index + 2 if on and word_value(line.low(index)) is not None else None


def _day(line: Line, index: int) -> Found | None:
    """ "25th" in "by the 25th", with no noun behind it that it could count."""
    match = _DAY_OF_MONTH.fullmatch(line.low(index))
    if match is None or not 1 <= int(match[1]) <= _LAST_DAY or line.low(index - 1) != "the":
        return None
    counts = (
        line.tag(index + 1).startswith(("NN", "JJ", "VBG", "CD")) or line.low(index + 1) == "of"
    )
    if line.low(index - 2) not in _TOWARDS or counts:
        return None
    return Found(index, index + 1, MentionKind.DATE, "")


def _tens_of_age(line: Line, index: int) -> Found | None:
    # "in her early 30s" is an age, "in the 30s" a decade.
    start = index + (line.low(index) in _STAGES)
    if line.low(index - 1) not in POSSESSIVES or not _TENS.fullmatch(line.low(start)):
        return None
    return Found(index, start + 1, MentionKind.AGE, "")


def _time_at(line: Line, index: int) -> Found | None:
    found = _figures(line, index) or _spoken(line, index)
    if found is None:
        return None
    end, normal = _in_part(line, *found)
    end += line.low(end) in _ZONES and line.words[end].isupper()
    return Found(index, end, MentionKind.TIME, normal)


def _figures(line: Line, index: int) -> tuple[int, str] | None:
    word = line.low(index)
    if _TILL.fullmatch(word):  # "9am-5pm"
        return index + 1, ""
    match = _HOURS.fullmatch(word)
    if match and _numbers_hours(line, index, match[3]):
        return index + 2 - bool(match[3]), _form(int(match[1]), int(match[2]), "")
    match = _HOUR.fullmatch(word)
    if match:
        return index + 1, _form(int(match[1]), 0, match[2])
    match, after = _CLOCK.fullmatch(word), line.low(index + 1)
    if match and match[3]:
        return index + 1, _form(int(match[1]), int(match[2]), match[3])
    if match and after in _HALVES:
        return index + 2, _form(int(match[1]), int(match[2]), after)
    zoned = after in _ZONES and line.words[index + 1].isupper()
    if (
        match
        and (":" in word or zoned or _is_dotted_clock(line, index))
        and not _RATIOS.intersection(line.lows[max(0, index - 3) : index])
    ):
        return index + 1, _form(int(match[1]), int(match[2]), "")
    value = word_value(word)
    if value is None or not 1 <= value <= 24 or value != int(value):
        return None
    if after in _HALVES:
        return index + 2, _form(int(value), 0, after)
    if after in {"o'clock", "oclock"}:
        return index + 2, _form(int(value), 0, "")
    if _split_clock(line, index + 1):
        return index + 3, _form(int(value), 0, "")
    parted = line.low(index - 1) in {"at", "by", "around", "about", "until", "before", "after"}
    told = (parted and _part_follows(line, index)) or _is_bare_hour(line, index)
    return (index + 1, _form(int(value), 0, "")) if told else None


def _is_bare_hour(line: Line, index: int) -> bool:
    """ "The shop opens at 9 and closes at 5": no age, and no price of shares."""
    near = line.low(index - 1) in ("before", "after") and line.low(index - 2) in _SHORTLY
    if not (near or line.low(index - 1) == "at") or line.low(index + 1) not in _BEHIND_HOUR:
        return False
    return _is_timed(line, index) and _VALUED.isdisjoint(line.lows[:index])


def _is_timed(line: Line, index: int) -> bool:
    """Whether something happens by the clock right before."""
    near = line.lows[max(0, index - _NEAR_VERB) : index]
    off = line.low(index - 2) == "off"  # "sets off at 9"
    return off or any(stem(base(word)) in listed("clock_verbs") for word in near)


def _is_dotted_clock(line: Line, index: int) -> bool:
    """ "The meeting closed at 20.15.", "it leaves at 6.50", but neither a price ("shares closed at
    20.15") nor a measure ("at 20.15 seconds")."""
    behind, after = line.tag(index + 1), line.low(index + 1)
    whole = len(line.low(index)) == _DOTTED
    led = line.low(index - 1) in _AT and (whole or _is_timed(line, index))
    plain = behind in ("", ".", ",", "IN", "TO", "CC", ":") and after not in (
        "per",
        "of",
        "percent",
    )
    return led and plain and _VALUED.isdisjoint(line.lows[:index])


def _numbers_hours(line: Line, index: int, unit: str) -> bool:
    """ "0730 hrs", "at 1500 hours", "1500 GMT"; "1500 hours of film" last so long."""
    after, told = line.low(index + 1), line.low(index - 1) in _TOWARDS | {"at", "around", "about"}
    if line.low(index).startswith("0") or told:
        return bool(unit) or after in {"hrs", "hrs.", "hours", "h"} or after in _ZONES
    return after in _ZONES and line.words[index + 1].isupper()


def _in_part(line: Line, end: int, normal: str) -> tuple[int, str]:
    # "3 o'clock in the afternoon", "at ten at night": the part of the day tells the half.
    if line.lows[end : end + 2] == ("in", "the") and line.low(end + 2) in _PARTS:
        part, end = line.low(end + 2), end + 3
    elif line.lows[end : end + 2] == ("at", "night"):
        part, end = "night", end + 2
    else:
        return end, normal
    hour = int(normal[1:3] or 0) if normal else 24
    later = part != "morning" and hour < 12
    return end, f"T{hour + 12:02d}{normal[3:]}" if later else normal


def _part_follows(line: Line, index: int) -> bool:
    return _in_part(line, index + 1, "")[0] > index + 1


def _split_clock(line: Line, index: int) -> bool:
    return line.low(index) in {"o", "o'"} and line.low(index + 1) in {"clock", "'clock"}


def _past_hour(line: Line, index: int) -> tuple[int, str] | None:
    """ "half past six", "a quarter to nine", "ten past four"."""
    start = index + (line.low(index) == "a" and line.low(index + 1) == "quarter")
    named = _FRACTIONS.get(line.low(start))
    minutes = named if named is not None else word_value(line.low(start))
    joint, hour = line.low(start + 1), word_value(line.low(start + 2))
    if minutes is None or hour is None or not 1 <= hour <= 12 or hour != int(hour):
        return None
    if joint == "past" and 1 <= minutes <= 30:
        return start + 3, f"T{int(hour):02d}:{int(minutes):02d}"
    if joint == "to" and line.low(start) == "quarter":
        return start + 3, f"T{(int(hour) - 2) % 12 + 1:02d}:45"
    return None


def _is_person(line: Line, index: int) -> bool:
    """ "His wife Dawn wept": a name, not a time of day."""
    return index > 0 and line.capital(index) and line.tag(index).startswith("NNP")


def _form(hour: int, minute: int, half: str) -> str:
    if half:
        hour = hour % 12 + _HALVES.get(half, 0)
    return f"T{hour:02d}:{minute:02d}"


def _spoken(line: Line, index: int) -> tuple[int, str] | None:
    word, before = line.low(index), line.low(index - 1)
    past = _past_hour(line, index)
    if past is not None:
        return past
    if word in _NAMED and not _is_person(line, index):
        return index + 1, _NAMED[word]
    if word in _PARTS and before in {"the", "one", "that", "early", "late", "at"}:
        return index + 1, ""
    return None


def _begins_tens(word: str) -> bool:
    return word in _STAGES or _TENS.fullmatch(word) is not None


def _begins_time(word: str) -> bool:
    named = word in _NAMED or word in _PARTS or word in _FRACTIONS
    value = word_value(word)
    counts = value is not None and value <= _MOST_MINUTES
    return named or word == "a" or counts or any(one.fullmatch(word) for one in _CLOCKS)


def _begins_minute(word: str) -> bool:
    return word.endswith("-minute") or ordinal(word) is not None or word_value(word) is not None


def _begins_day(word: str) -> bool:
    return _DAY_OF_MONTH.fullmatch(word) is not None


# What wins over a date of the same words, and what gives way to it.
_surer = by_first_word(
    (begins_age, age_at),
    (_begins_tens, _tens_of_age),
    (begins_frequency, frequency_at),
)
_OTHERS: tuple[tuple[Callable[[str], bool], Callable[[Line, int], Found | None]], ...] = (
    (_begins_time, _time_at),
    (_begins_minute, _minute),
    (_begins_day, _day),
    (begins_duration, duration_at),
)
_others = by_first_word(*_OTHERS)
