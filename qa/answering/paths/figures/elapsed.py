"""The time from one period of the calendar to another, as exact as the periods are.

A period is the pair of its first and last day, YYYYMMDD as a number (`periods.period_of`).
"""

from __future__ import annotations

from datetime import date

__all__ = ["Period", "days_between", "length", "years_between"]

Period = tuple[int, int]

_YEAR = 10_000  # a year in YYYYMMDD
_MONTH = 100
_FEW_DAYS = 62
_DAYS_OF_WEEK = 7


def years_between(earlier: Period, later: Period) -> tuple[int, int]:
    """The least and the most full years that can lie between: both are one for exact days."""
    return (later[0] - earlier[1]) // _YEAR, (later[1] - earlier[0]) // _YEAR


def days_between(earlier: Period, later: Period) -> int | None:
    """The days between two exact days, else None."""
    one, other = _day(earlier), _day(later)
    return (other - one).days if one and other else None


def length(earlier: Period, later: Period, unit: str = "") -> str:
    """The time between in words, in `unit` ("year", "month", "week", "day") if one is given; ""
    when the periods are too coarse for it, or the later one is no later."""
    if later[0] <= earlier[1]:
        return ""
    days = days_between(earlier, later)
    if unit in ("day", "week"):
        return _counted_days(days, unit)
    if _is_year(earlier) or _is_year(later):
        return _spelt(later[0] // _YEAR - earlier[0] // _YEAR, "year") if unit != "month" else ""
    months = _months(earlier, later)
    if unit == "month":
        return _spelt(months, "month")
    if not unit and days is not None and days < _FEW_DAYS:
        return _spelt(days, "day")
    years, rest = divmod(months, 12)
    return " and ".join(_spelt(n, name) for n, name in ((years, "year"), (rest, "month")) if n)


def _counted_days(days: int | None, unit: str) -> str:
    if days is None or (unit == "week" and days < _DAYS_OF_WEEK):
        return ""
    return _spelt(days, "day") if unit == "day" else _spelt(days // _DAYS_OF_WEEK, "week")


def _spelt(number: int, unit: str) -> str:
    return f"{number:,} {unit}{'' if number == 1 else 's'}"


def _day(period: Period) -> date | None:
    year, rest = divmod(period[0], _YEAR)
    try:
        return date(year, *divmod(rest, _MONTH)) if period[0] == period[1] else None
    except ValueError:
        return None


def _is_year(period: Period) -> bool:
    """Whether a period is a year or more."""
    return period[1] - period[0] >= _YEAR - 1


def _months(earlier: Period, later: Period) -> int:
    """Full months between exact days, else months of the calendar."""
    (year, rest), (other, other_rest) = divmod(earlier[0], _YEAR), divmod(later[0], _YEAR)
    months = 12 * (other - year) + other_rest // _MONTH - rest // _MONTH
    exact = earlier[0] == earlier[1] and later[0] == later[1]
    return months - (exact and other_rest % _MONTH < rest % _MONTH)
