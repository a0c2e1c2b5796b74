"""Lines that begin with the day of an entry: "3 June 2017 – …", "2019-11-08: …", "1904 – …"."""

from __future__ import annotations

from qa.light import pattern
from qa.types import Span

__all__ = ["leading_day"]

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_YEAR = r"(?:1\d{3}|20\d{2})"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?"
_DAY = pattern(
    r"(?:[-*+•‣▪◦–][ \t]+)?(?P<day>"
    rf"{_YEAR}-\d{{1,2}}(?:-\d{{1,2}})?|\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{4}}|\d{{2}})"
    rf"|{_WEEKDAY}(?:{_NUMBER}\s+)?{_MONTH}(?:\s+{_NUMBER})?(?:,?\s+{_YEAR})?"
    rf"|(?:c\.\s?|[Cc]irca\s+)?{_YEAR}(?:\s?[-–/]\s?\d{{2,4}}|s)?)"
    r"(?:\s*:|\s+[–—-]|\s*[–—|]|\s*\t)\s*(?=[^\s\d–—|-])"
)


def leading_day(text: str, start: int, end: int) -> Span | None:
    """The day, month or year that a line begins with and a colon or a dash parts from the rest;
    None where a line begins otherwise."""
    match = _DAY.match(text, start, end)
    return Span(*match.span("day")) if match else None
