"""Normal forms of dates and durations, after ISO 8601, and the calendar's arithmetic.

Forms: "2021-08-16", "2021-08", "2021-W33", "2021", "-0043" (44 BC), "1990s" (a decade),
"C19" (a century), "1969-SU" (a season, as TIMEX3 writes it), "1914/1918" (a range), "P2D",
"PT30M". What cannot be told is "".
"""

from __future__ import annotations

from datetime import date, timedelta

from qa.reading.quantities.numbers import plain

__all__ = [
    "century",
    "decade",
    "duration",
    "iso",
    "nearest_weekday",
    "nearest_year",
    "relative",
    "shifted",
    "year_form",
]

_CODES = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "week": "W",
    "fortnight": "W",
    "month": "M",
    "quarter": "M",
    "year": "Y",
    "decade": "Y",
    "century": "Y",
    "millennium": "Y",
}
_FACTORS = {"fortnight": 2, "quarter": 3, "decade": 10, "century": 100, "millennium": 1000}
_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}


def year_form(year: int) -> str:
    """Write a year in four digits; a negative one is astronomical (0 is 1 BC)."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def iso(year: int, month: int = 0, day: int = 0) -> str:
    """Write a date with as much as is known; an impossible day or month is left out."""
    if not 1 <= month <= 12:
        return year_form(year)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return f"{year_form(year)}-{month:02d}"


def decade(year: int) -> str:
    """Write the decade that `year` stands in."""
    return f"{year // 10 * 10}s"


def century(number: int, *, before_christ: bool = False) -> str:
    """Write the century of that number."""
    return f"C-{number}" if before_christ else f"C{number}"


def duration(value: float, unit: str) -> str:
    """Write a duration; `unit` is singular. Fractions stay: "P2.5Y"."""
    code = _CODES.get(unit)
    if code is None:
        return ""
    return f"P{code[:-1]}{plain(value * _FACTORS.get(unit, 1))}{code[-1]}"


def nearest_weekday(published: date, weekday: int, *, past: bool, strictly: bool = False) -> str:
    """Return the last such weekday (1 to 7) on or before `published`, or the next one."""
    if past:
        back = (published.isoweekday() - weekday) % 7 or (7 if strictly else 0)
        return _moved(published, -back)
    ahead = (weekday - published.isoweekday()) % 7 or (7 if strictly else 0)
    return _moved(published, ahead)


def nearest_year(published: date, month: int, day: int, *, past: bool) -> int:
    """Return the year of the last such month (and day) up to `published`, or of the next."""
    now, then = (published.month, published.day), (month, day)
    if not day:
        now, then = (published.month, 0), (month, 0)
    if past:
        return published.year - (then > now)
    return published.year + (then < now)


def relative(published: date, unit: str, step: int) -> str:
    """Return the unit that `published` stands in, moved by `step`: last year is ("year", -1)."""
    if unit == "decade":
        return decade(published.year + 10 * step)
    if unit == "century":
        return century((published.year - 1) // 100 + 1 + step)
    return shifted(published, unit, step)


def shifted(published: date, unit: str, step: float) -> str:
    """Return the date `step` units from `published`, as exact as the unit is."""
    if unit in _DAYS:
        moved = _moved(published, round(step * _DAYS[unit]))
        return _week(moved) if unit in {"week", "fortnight"} and moved else moved
    if unit in {"month", "quarter"}:
        months = published.year * 12 + published.month - 1 + round(step * _FACTORS.get(unit, 1))
        return iso(months // 12, months % 12 + 1) if months >= 12 else ""
    if unit in {"year", "decade", "century", "millennium"}:
        year = published.year + round(step * _FACTORS.get(unit, 1))
        return year_form(year) if 1 <= year <= 9999 else ""
    return ""


def _moved(published: date, days: int) -> str:
    try:
        return (published + timedelta(days=days)).isoformat()
    except OverflowError:
        return ""


def _week(day: str) -> str:
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year:04d}-W{week:02d}"
