"""Durations and ages: "two years", "a two-day", "aged 43"."""

from __future__ import annotations

import re
from functools import lru_cache

from qa.language.lexicon import table, words
from qa.light import pattern
from qa.reading.found import Found
from qa.reading.line import Line, has_word, word_set
from qa.reading.names.tables import is_first_name
from qa.reading.quantities.numbers import (
    amount_at,
    approximator_at,
    begins_amount,
    plain,
    word_value,
)
from qa.reading.times.isoforms import duration
from qa.types import MentionKind

__all__ = [
    "VAGUE",
    "age_at",
    "begins_age",
    "begins_duration",
    "duration_at",
    "is_noun",
    "time_unit",
]

_UNITS = {
    form: unit
    for unit, forms in {
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins min.",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "night": "night nights",
        "week": "week weeks",
        "fortnight": "fortnight fortnights",
        "month": "month months",
        "quarter": "quarters",
        "year": "year years yr yrs",
        "decade": "decade decades",
        "century": "century centuries",
        "millennium": "millennium millennia",
        "season": "summers winters",
    }.items()
    for form in forms.split()
}
_HYPHENED = pattern(
    r"([a-z0-9.,]+(?:-(?:one|two|three|four|five|six|seven|eight|nine|half))?)-"
    r"(second|minute|hour|day|night|week|month|year|decade|century)s?(-long)?",
    needs="-",
)
_LONG = pattern(r"(minute|hour|day|night|week|month|year|decade|century)-?long", needs="long")
_GLUED = pattern(r"(\d{1,5}(?:\.\d+)?)-?(h|hrs?|mins?|m|secs?|s|yrs?)", re.ASCII, needs="hmsy")
# The units of which a duration of several parts is made up, the largest first.
_PARTED = ("year", "month", "week", "day", "hour", "minute", "second")
_SHARES_ADDED = (("half", 0.5), ("quarter", 0.25))
_ORDER = ("year", "hour", "minute", "second")
_LETTERS = {"h": "hour", "m": "minute", "s": "second"}
_WAS = frozenset(("was", "were", "is", "am", "are"))
_SOMEBODY = frozenset(("he", "she", "i", "you", "they", "who"))
_ONE_BODY = frozenset(("he", "she"))
_CLOSED = frozenset(("", ".", ",", ";", "and", "but", "now"))
_AT_THE_TIME = ("at", "the", "time")
_AGE_TOKEN = pattern(r"([a-z0-9]+(?:-[a-z0-9]+)?)-(day|week|month|year)s?-olds?", needs="-")
VAGUE = word_set("several many few some numerous countless")
_SPANNING = word_set(
    "for over within in after several many few take takes took lasts lasted last past spent of"
)
# Between a number and its unit: "five working days".
_WHICH = word_set("more full whole long short consecutive straight working business calendar -")
_WHOLE_ONE = word_set("single full whole entire")
_WHOLE_OF = word_set("all whole entire")
_WHOLE = word_set("day night week month year")


def time_unit(word: str) -> str:
    """Return the singular unit of time that a lower-cased word names, "" if none."""
    return _UNITS.get(word) or _UNITS.get(word.removesuffix("."), "")


def begins_duration(word: str) -> bool:
    """Tell whether a duration can begin with this lower-case word."""
    return (
        begins_amount(word)
        or word in _WHOLE_OF
        or word in VAGUE
        or _plural(word)
        or "-" in word
        or word[:1].isdigit()
        or word.endswith("long")
    )


@lru_cache(maxsize=16384)
def _tells_unit(low: str) -> bool:
    """Whether a unit of time stands in a word or may stand in it: no duration is without one."""
    return (
        bool(time_unit(low))
        or "-" in low
        or _GLUED.fullmatch(low) is not None
        or _LONG.fullmatch(low) is not None
    )


# Dates are told by durations ("two years ago"), which are looked for on their own as well.
@lru_cache(maxsize=256)
def duration_at(line: Line, index: int) -> Found | None:
    """Read a duration at `index`, an approximator before it included."""
    if not has_word(line, _tells_unit):
        return None
    start = index + approximator_at(line, index)
    found = _measured(line, start) or _half(line, start) or _bare(line, start)
    if found is None:
        return None
    end, normal = found
    return Found(index, end, MentionKind.DURATION, normal)


def _measured(line: Line, index: int) -> tuple[int, str] | None:
    token = _HYPHENED.fullmatch(line.low(index))
    if token and not line.low(index + 1).startswith("old"):
        value = 0.5 if token[1] == "half" else word_value(token[1])
        return (index + 1, duration(value, token[2])) if value is not None else None
    if long := _LONG.fullmatch(line.low(index)):
        return index + 1, duration(1, long[1])
    glued = _clocked(line, index)
    if glued is not None:
        return glued
    amount = amount_at(line, index)
    if amount is None:
        return _article(line, index)
    end = amount.end
    if line.low(end) in _WHICH:
        end += 1
    unit = time_unit(line.low(end))
    if not unit or (amount.high != 1 and not _plural(line.low(end))):
        return None
    if unit == "quarter" and line.low(end + 1) == "of":
        return None  # "three quarters of the budget"
    exact = amount.low is not None and amount.low == amount.high
    return _joined(line, end + 1, amount.low if exact else None, unit)


def _clocked(line: Line, index: int) -> tuple[int, str] | None:
    """ "1h 42m", "2hr 30min", "45mins": metres are no minutes but behind hours."""
    end, normal, larger = index, "P", ""
    while match := _GLUED.fullmatch(line.low(end)):
        letter = match[2]
        if letter in {"m", "s"} and not larger:
            break
        unit = _LETTERS.get(letter) or time_unit(letter)
        if larger and _ORDER.index(unit) <= _ORDER.index(larger):
            break
        part = duration(float(match[1]), unit)[1:]
        normal += part[1:] if "T" in normal else part
        end, larger = end + 1, unit
        if unit == "year":
            break
    return (end, normal) if end > index else None


def _plural(word: str) -> bool:
    word = word.removesuffix(".")
    return word in _UNITS and (_UNITS[word] != word or word.endswith("s"))


def _joined(line: Line, end: int, value: float | None, unit: str) -> tuple[int, str]:
    """All of "two hours and 30 minutes", "an hour and a half" whose first part ends at `end`; each
    part is of a smaller unit than the one before. Without a `value` the normal form is ""."""
    for part, share in _SHARES_ADDED:
        if line.lows[end : end + 3] == ("and", "a", part):
            return end + 3, duration(value + share, unit) if value is not None else ""
    normal = duration(value, unit) if value is not None else ""
    while (more := _smaller(line, end, unit)) is not None:
        end, unit, added = more
        if normal:
            normal += added[2:] if added[1] == "T" and "T" in normal else added[1:]
    return end, normal


def _smaller(line: Line, end: int, unit: str) -> tuple[int, str, str] | None:
    """The next part of a duration, with the end of it and its unit, or None."""
    joint = line.low(end)
    at = end + (joint in {"and", ","})
    amount = amount_at(line, at)
    value, last = (amount.low, amount.end) if amount else (None, at)
    if joint == "and" and line.low(at) in {"a", "an"} and not line.capital(at + 1):
        value, last = 1.0, at + 1
    smaller = time_unit(line.low(last))
    if value is None or unit not in _PARTED or smaller not in _PARTED[_PARTED.index(unit) + 1 :]:
        return None
    # "An hour and a second attempt", "a day and a minute's silence".
    if value == 1.0 and line.tag(last + 1).startswith(("NN", "JJ", "POS")):
        return None
    return last + 1, smaller, duration(value, smaller)


def _article(line: Line, index: int) -> tuple[int, str] | None:
    # "a year" is a duration but for "$300 a year", "twice a year".
    before = line.low(index - 1)
    if line.low(index) not in {"a", "an"} or before in {"once", "twice", "times", "thrice"}:
        return None
    before_tag = line.tag(index - 1)
    index += line.low(index + 1) in _WHOLE_ONE and bool(time_unit(line.low(index + 2)))
    unit = "" if line.capital(index + 1) else time_unit(line.low(index + 1))
    if unit == "second" and line.tag(index + 2).startswith(("NN", "JJ", "CD", "VBG", "VBN")):
        return None  # "a second yellow card": an ordinal
    if not unit or line.low(index + 2) in {"later", "earlier", "ago"}:
        return (index + 2, duration(1, unit)) if unit else None
    if before_tag in {"CD", "NN", "NNS"} or before[:1].isdigit():
        return None
    return _joined(line, index + 2, 1, unit)


def _half(line: Line, index: int) -> tuple[int, str] | None:
    if line.low(index) == "half" and line.low(index + 1) in {"a", "an"}:
        unit = time_unit(line.low(index + 2))
        return (index + 3, duration(0.5, unit)) if unit else None
    if line.low(index) in {"a", "an"} and line.low(index + 1) in {"half", "half-hour"}:
        if line.low(index + 1) == "half-hour":
            return index + 2, duration(0.5, "hour")
        unit = time_unit(line.low(index + 2))
        return (index + 3, duration(0.5, unit)) if unit else None
    if line.low(index) in _WHOLE_OF and line.low(index + 1) in _WHOLE:
        return index + 2, duration(1, line.low(index + 1))
    return None


def _bare(line: Line, index: int) -> tuple[int, str] | None:
    # "decades", "for years", "several months", "a few days": no number to be told.
    start = index + (line.low(index) == "a" and line.low(index + 1) in {"few", "couple"})
    if line.low(start) == "couple" and line.low(start + 1) == "of" and start > index:
        return (start + 3, "") if _plural(line.low(start + 2)) else None
    if line.low(start) in VAGUE:
        return (start + 2, "") if _plural(line.low(start + 1)) else None
    if not _plural(line.low(index)):
        return None
    long = line.low(index) in {"decades", "centuries", "millennia"}
    before, after = line.low(index - 1), line.low(index + 1)
    if after == "or" and _plural(line.low(index + 2)):
        return index + 3, ""
    known = long or before in _SPANNING or after in {"after", "before", "afterwards"}
    return (index + 1, "") if known else None


_GROWN = 10
_TURNED = frozenset("turned turns turn turning".split())


def begins_age(word: str) -> bool:
    """Tell whether an age can begin with this lower-case word."""
    return begins_amount(word) or "-" in word


def age_at(line: Line, index: int) -> Found | None:
    """Read an age at `index`; its normal form is a number of years."""
    found = None
    if has_word(line, _tells_unit):
        found = _age_token(line, index) or _years_old(line, index)
    found = found or _bare_age(line, index)
    if found is None:
        return None
    end, years = found
    return Found(index, end, MentionKind.AGE, plain(years))


def _in_years(value: float, unit: str) -> float:
    return value / {"day": 365.0, "week": 52.0, "month": 12.0}.get(unit, 1.0)


def _age_token(line: Line, index: int) -> tuple[int, float] | None:
    match = _AGE_TOKEN.fullmatch(line.low(index))
    if match is None:
        return None
    value = word_value(match[1])
    return (index + 1, _in_years(value, match[2])) if value is not None else None


def _years_old(line: Line, index: int) -> tuple[int, float] | None:
    token = _HYPHENED.fullmatch(line.low(index))
    if token and line.low(index + 1) in {"old", "olds"}:
        value = word_value(token[1])
        return (index + 2, _in_years(value, token[2])) if value is not None else None
    start = index + approximator_at(line, index)
    amount = amount_at(line, start)
    if amount is None or amount.low is None:
        return None
    unit, end = time_unit(line.low(amount.end)), amount.end + 1
    if unit in {"day", "week", "month", "year"} and line.low(end) in {"old", "-old"}:
        return end + 1, _in_years(amount.low, unit)
    if unit == "year" and line.lows[end : end + 2] == ("of", "age"):
        return end + 2, amount.low
    return None


def _bare_age(line: Line, index: int) -> tuple[int, float] | None:
    value = word_value(line.low(index))
    if value is None or not 0 < value <= 125 or "%" in line.low(index + 1):
        return None
    before, after = line.low(index - 1), line.low(index + 1)
    if before == "of" and line.low(index - 2) in {"age", "ages"}:
        return index + 1, value
    if before in {"aged", "age", "ages"} or (before in _TURNED and not is_noun(line, index + 1)):
        return index + 1, value
    if before in _WAS and _is_of_then(line, index):
        return index + 1, value
    if before == "at" and value >= 3 and _opens_with_age(line, index):
        return index + 1, value
    if not line.low(index).isdigit() or value < 3:
        return None
    named = line.tag(index - 2) in {"NNP", "NNPS"} and line.capital(index - 2)
    # "A driver, 41,": a captain's 7 is a shirt's number.
    somebody = line.tag(index - 2) == "NN" and line.low(index - 2) in words("roles")
    named = named or (somebody and value >= _GROWN)
    closed = before == "," and after in {",", ".", ";", ""}
    return (index + 1, value) if named and closed and not _month(line, index - 2) else None


def _opens_with_age(line: Line, index: int) -> bool:
    """ "At 82, she still swims", "at just 16 he left": somebody follows."""
    opens = index == 1 or line.low(index - 2) in {"and", "but", ",", ";"}
    subject = index + 1 + (line.low(index + 1) == ",")
    name = line.tag(subject) in {"NNP", "NNPS"} and is_first_name(line.low(subject))
    return opens and (line.low(subject) in _SOMEBODY or name)


def _is_of_then(line: Line, index: int) -> bool:
    """ "Edith Marlowe was 92 when …", "she was 16 at the time"."""
    apposed = line.low(index - 2) == ","
    named = index - 2 - apposed
    somebody = line.low(named) in _SOMEBODY or line.tag(named) in {"NNP", "NNPS"}
    then = line.low(index + 1) == "when" or line.lows[index + 1 : index + 4] == _AT_THE_TIME
    if line.low(named) in _ONE_BODY and line.low(index + 1) in _CLOSED:
        return not line.low(index + 2)[:1].isdigit()  # "she is seventy and carries coal"
    return somebody and then and not _month(line, named)


def is_noun(line: Line, index: int) -> bool:
    """Tell whether the token is a common or proper noun."""
    return line.tag(index).startswith("NN")


def _month(line: Line, index: int) -> bool:
    return line.low(index) in table("months")
