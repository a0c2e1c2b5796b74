"""How often: "twice a year", "every other week", "daily"."""

from __future__ import annotations

from qa.language.lexicon import table
from qa.language.stems import base
from qa.reading.found import Found
from qa.reading.line import Line
from qa.reading.quantities.numbers import amount_at, approximator_at, begins_amount, plain
from qa.reading.times.durations import VAGUE, is_noun, time_unit
from qa.reading.times.isoforms import duration
from qa.types import MentionKind

__all__ = ["begins_frequency", "frequency_at"]

_ADVERBS = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "day",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annually": "year",
}
_EVERY = frozenset(("every", "each"))
_HALF_HOUR = 30  # minutes
_QUARTER = ("quarter", "of", "an", "hour")
_DAYS = frozenset("days nights mornings afternoons evenings weekends weeks".split())
_WHOLES = {"week": "P1W", "month": "P1M", "year": "P1Y"}
_ENDS = frozenset((".", ",", ";", "and", "but"))
_COUNTING = frozenset(("times", "once", "twice", "thrice"))
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}


def begins_frequency(word: str) -> bool:
    """Tell whether a frequency can begin with this lower-case word."""
    return (
        begins_amount(word) or word in _EVERY or word in _TIMES or word in VAGUE or word in _ADVERBS
    )


def frequency_at(line: Line, index: int) -> Found | None:
    """Read how often at `index`: normal "2/P1Y" (two in a year), "3" (three times)."""
    counts = not _COUNTING.isdisjoint(line.lows)
    found = _every(line, index) or (_count(line, index) if counts else None) or _adverb(line, index)
    found = found or _days(line, index)
    if found is None:
        return None
    return Found(index, found[0], MentionKind.FREQUENCY, found[1])


def _every(line: Line, index: int) -> tuple[int, str] | None:
    if line.low(index) not in _EVERY:
        return None
    step = _step(line.low(index + 1))
    start = index + 1 + (step > 1 or line.low(index + 1) == "single")
    word = line.low(start)
    if word.rstrip(".") in table("weekdays") and len(word) > 4:
        return start + 1, f"1/{duration(step, 'week')}"
    if word in table("months") or word in {"spring", "summer", "autumn", "fall", "winter"}:
        return start + 1, "1/P1Y"
    if word in {"morning", "afternoon", "evening", "night"}:
        return start + 1, "1/P1D"
    if half := _half_hour(line, start):
        return half, f"1/{duration(_HALF_HOUR, 'minute')}"
    if line.lows[start : start + 4] == _QUARTER:
        return start + 4, f"1/{duration(_HALF_HOUR / 2, 'minute')}"
    unit = time_unit(word)
    if unit:
        return start + 1, f"1/{duration(step, unit)}"
    amount = amount_at(line, start)
    unit = time_unit(line.low(amount.end)) if amount else ""
    if amount is None or amount.low is None or not unit:
        return None
    return amount.end + 1, f"1/{duration(amount.low, unit)}"


def _days(line: Line, index: int) -> tuple[int, str] | None:
    """ "Open five days a week"."""
    if not begins_amount(line.low(index)):
        return None
    amount = amount_at(line, index)
    days = amount is not None and line.low(amount.end) in _DAYS
    if amount is None or amount.low is None or not days:
        return None
    end = amount.end + 1
    per = line.low(end) in ("a", "per", "each", "every") and line.low(end + 1) in _WHOLES
    return (end + 2, f"{plain(amount.low)}/{_WHOLES[line.low(end + 1)]}") if per else None


def _half_hour(line: Line, start: int) -> int:
    """The end of "half hour", "half-hour" or "half an hour", or 0."""
    if line.low(start) == "half-hour":
        return start + 1
    hour = start + 1 + (line.low(start + 1) in ("an", "-"))
    return hour + 1 if line.low(start) == "half" and line.low(hour) == "hour" else 0


def _step(word: str) -> int:
    """2 of "every other week" and "every second week", 1 of "every week"."""
    return 2 if word == "other" else max(1, int(table("ordinal_words").get(word, 1)))


def _count(line: Line, index: int) -> tuple[int, str] | None:
    start = index + approximator_at(line, index)
    value = _TIMES.get(line.low(start))
    end = start + 1
    if value is None:
        amount = amount_at(line, start)
        if amount is None or line.low(amount.end) != "times":
            return _several_times(line, index)
        value, end = amount.low, amount.end + 1
    counted = plain(value) if value is not None else ""
    per = line.low(end) in {"a", "an", "per", "each", "every"}
    unit = time_unit(line.low(end + 1)) if per else ""
    if unit:
        return end + 2, f"{counted}/{duration(1, unit)}"
    if counted and line.low(end) in _ADVERBS and not is_noun(line, end + 1):  # "twice daily"
        return end + 1, f"{counted}/{duration(1, _ADVERBS[line.low(end)])}"
    # "once" alone means "formerly" more often than "one time"; "ten times larger" is a ratio.
    ratio = line.tag(end) in {"JJR", "RBR", "DT"} or line.low(end) in {"more", "as", "less"}
    formerly = line.low(start) == "once" and not _is_one_time(line, start)
    return None if formerly or ratio else (end, counted)


def _is_one_time(line: Line, index: int) -> bool:
    """ "They spawn once and die": right behind the verb, at the end of what it says."""
    verb = line.tag(index - 1).startswith("VB") and base(line.low(index - 1)) != "be"
    return verb and line.low(index + 1) in _ENDS


def _several_times(line: Line, index: int) -> tuple[int, str] | None:
    vague = line.low(index) in VAGUE and line.low(index + 1) == "times"
    return (index + 2, "") if vague else None


def _adverb(line: Line, index: int) -> tuple[int, str] | None:
    unit = _ADVERBS.get(line.low(index))
    if unit is None or (line.low(index) != "annually" and is_noun(line, index + 1)):
        return None
    return index + 1, f"1/{duration(1, unit)}"
