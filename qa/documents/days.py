"""Entries of a timeline, a diary, a log: lines that begin with a day, and lines below a day;
entries of a live page, which begin with an hour; and messages of a chat, which begin with when
they were sent and by whom."""

from __future__ import annotations

from qa.light import TYPE_CHECKING, pattern
from qa.types import Span

if TYPE_CHECKING:
    # Paragraphs are parted with the help of days.
    from qa.documents.article import Article

__all__ = ["find_entries", "leading_day", "leading_hour", "message_at"]

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_YEAR = r"(?:1\d{3}|20\d{2})"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?"
_WRITTEN = (
    rf"(?P<day>{_YEAR}-\d{{1,2}}(?:-\d{{1,2}})?|\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{4}}|\d{{2}})"
    rf"|{_WEEKDAY}(?:{_NUMBER}\s+)?{_MONTH}(?:\s+{_NUMBER})?(?:,?\s+{_YEAR})?"
    rf"|(?:c\.\s?|[Cc]irca\s+)?{_YEAR}(?:\s?[-–/]\s?\d{{2,4}}|s)?)"
)
_DAY = pattern(
    rf"(?:[-*+•‣▪◦–][ \t]+)?{_WRITTEN}"
    r"(?:\s*:|\s+[–—-]|\s*[–—|]|\s*\t)\s*(?=[^\s\d–—|-])"
)
_ALONE = pattern(rf"(?:#+[ \t]+)?{_WRITTEN}:?\Z")
# Characters in which a day stands with what parts it from the rest, and what that may be.
_SHORT = 80
_PARTED = pattern(r"[:–—|\t]|\s-")
# Fewer entries are chance.
_LEAST = 3
_SENT = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ T]+)?"
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?"
# "08:15 A guard was hurt", "9.40pm – Rain", and no "08:15 train".
_HOUR = pattern(
    r"(?P<hour>(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[ \u202f]?[AaPp]\.?[Mm]\b\.?)?)"
    r"(?:[ \t]*[-–—:|])?[ \t]+(?=[\"“‘]?[^\W\d_a-z])"
)
# "[08:02] ann: …", "12/10/2021, 08:02 - Ann Lee: …", "8:02 PM <ann> …", "<ann> …"
_MESSAGE = pattern(
    rf"(?:\[{_SENT}{_CLOCK}\]|{_SENT}{_CLOCK}(?:[ \t]*[-–—])?)[ \t]+"
    r"(?:<(?P<nick>[^<>\n]{1,30})>|(?P<who>[^\W\d_][^\n:<>\[\]]{0,39}):)[ \t]+(?=\S)"
    r"|<(?P<alone>[^\W\d_][^<>\n]{0,29})>[ \t]+(?=\S)",
    needs=":<",
)


def find_entries(article: Article) -> dict[int, Span]:
    """Paragraph -> the day that it begins with or stands below, in characters; none of a text with
    fewer than three such days."""
    entries: dict[int, Span] = {}
    headed: Span | None = None
    for one in article.paragraphs:
        short = one.end - one.start <= _SHORT
        alone = _ALONE.match(article.text, one.start, one.end) if short else None
        if alone:
            headed = Span(*alone.span("day"))
        elif one.kind == "heading":
            headed = None
        elif day := leading_day(article.text, one.start, one.end) or headed:
            entries[one.index] = day
    return entries if len(set(entries.values())) >= _LEAST else {}


def leading_day(text: str, start: int, end: int) -> Span | None:
    """The day, month or year that a line begins with and a colon or a dash parts from the rest;
    None where a line begins otherwise."""
    if not _PARTED.search(text, start, min(end, start + _SHORT)):
        return None
    match = _DAY.match(text, start, end)
    return Span(*match.span("day")) if match else None


def leading_hour(text: str, start: int, end: int) -> int | None:
    """Where what an entry of a live page says begins behind the hour at its head; None for a line
    that begins otherwise."""
    match = _HOUR.match(text, start, end) if text[start : start + 1].isdigit() else None
    return match.end() if match else None


def message_at(text: str, start: int, end: int) -> tuple[Span, str] | None:
    """The stamp and the name before what a message says, and the name; None for another line."""
    match = _MESSAGE.match(text, start, end)
    if match is None:
        return None
    return Span(*match.span()), match["nick"] or match["who"] or match["alone"]
