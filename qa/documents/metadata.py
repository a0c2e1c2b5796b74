"""What a text says about itself: the day it was published, its dateline, headings and title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from qa.documents.cleaning import clean_name
from qa.light import NamedTuple, pattern
from qa.types import Span

__all__ = [
    "Dateline",
    "body_start",
    "find_dateline",
    "find_published",
    "is_about_line",
    "is_heading",
    "title_of",
]

_FINAL = frozenset(".!?…:;,。！？-–—")
MAX_HEADING = 100  # characters; longer lines are prose
_STOPS = (".", "!", "?")
_DASHES = ("--", "—", "–", " - ")
# What is shouted before a dash and is no town: "WATCH — The moment …".
_SHOUTED = frozenset(
    """
    analysis breaking correction editorial exclusive explainer fact live note opinion photos poll
    review update updated video warning watch
    """.split()
)
_HEAD, _TAIL = 4000, 600  # characters at a text's ends where it speaks about itself

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"[12]\d{3}\b"
_DATE = (
    r"(?:(?P<iso>[12]\d{3}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)"
    rf"|(?P<day>{_DAY})\s*(?:of\s+)?(?P<month>{_MONTH}),?\s+(?P<year>{_YEAR})"
    rf"|(?P<month2>{_MONTH})\s+(?P<day2>{_DAY}),?\s+(?P<year2>{_YEAR}))"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?\s*)"
_TIME = (
    r"(?:\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\b\.?)?\s*"
    r"(?:z\b|utc|gmt|[a-z]{2,4}\b)?\s*(?:[+-]\d{2}:?\d{2})?)"
)
_WHEN = rf"(?:{_TIME},?\s*)?(?:on\s+)?{_WEEKDAY}?{_DATE}(?:(?:t|,?\s*(?:at\s+)?){_TIME})?"
_LABEL = (
    r"(?:(?:first|originally)\s+)?(?:(?P<label>published|posted|dated?|issued|released|filed)"
    r"|(?P<late>(?:last\s+)?(?:updated|modified)))"
    r"(?:\s+(?:date|online))?(?:\s+(?:on|at))?\s*[:|–—-]?\s*"
)
# After the date nothing, or a note of its own: ", the report says" makes it a running sentence.
_AFTER = r"\s*(?:$|[|•·;(/–—]|,?\s*(?:by|updated|last|modified)\b)"
_TITLE_LABEL = pattern(r"(?:title|subject|headline)\s*:\s+(\S[^\n]*)\Z", re.IGNORECASE)
# What stands above a title: lines of a mail's head, of a press release, of front matter.
_NO_TITLE = pattern(
    r"(?:from|to|cc|sent|date|reply-to|author|by|tags?)\s*:\s|for immediate release\b|"
    r"press release\s*\Z|[-=*_]{3,}\s*\Z",
    re.IGNORECASE,
)
_HAS_YEAR = pattern(r"[12]\d{3}")
# How a heading begins.
_HASHES = pattern(r"#{1,6}\s+\S", needs="#")
_BEGINS = pattern(r"[\"“‘(\[]?[^\W_]")
# "2 onions" is a thing with its number, "2 Methods" a heading with its own.
_COUNTED = pattern(r"[0-9.,/]+ [a-zß-öø-ÿ]", needs="0123456789.,/")
# "Bridge plan agreed" may be a heading, "The plan was agreed by" goes on somewhere else.
_LEADS_ON = pattern(
    r"\b(?:an?|and|are|as|at|but|by|for|from|ha[ds]|have|her|his|in|into|is|its?|of|on|or|over"
    r"|than|that|the|their|this|to|was|were|which|who|will|with)$",
    re.IGNORECASE,
)


_LEADING_DAY = pattern(
    r"\s*(?:date|published|posted|updated)\s*:?\s*"
    r"([12]\d{3}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?)\s+(?=\S)",
    re.IGNORECASE,
)
_LABELLED_DAY = pattern(rf"{_LABEL}{_WHEN}{_AFTER}", re.IGNORECASE)
_LONE_DAY = pattern(rf"(?:[^\W\d][^.!?\d]{{1,60}}[,|•·–—-]\s*)?\(?{_WHEN}\)?\s*$", re.IGNORECASE)
_DATELINE = pattern(
    r"(?P<place>[^\W\d_][^\d()\n—]{1,60}?)"
    r"(?P<by>,?\s*\(\s*[^\W\d_][^()]{1,40}\))?"
    rf"(?P<when>,?\s+(?:(?P<day>\d{{1,2}})\s+)?(?P<month>(?i:{_MONTH}))"
    rf"(?(day)|\s+(?P<day2>\d{{1,2}}))(?:,?\s*(?P<year>{_YEAR}))?)?"
    r"(?P<by2>,?\s*\(\s*[^\W\d_][^()]{1,40}\))?"
    r"\s*(?:--|[—–]|(?<=\s)-(?=\s))\s*"
)


def body_start(text: str) -> int:
    """Where the text begins behind a leading "date YYYY-MM-DD", in characters; 0 without one.

    A small letter behind the date makes it a sentence about that date, not a note about the text.
    """
    return _leading_date(text)[0]


def _leading_date(text: str) -> tuple[int, date | None]:
    match = _LEADING_DAY.match(text[:200])
    if match is None or text[match.end()].islower() or (day := _iso(match[1])) is None:
        return 0, None
    return match.end(), day


def find_published(text: str) -> date | None:
    """The day that `text` says it was published on, or None.

    Looked for in its first lines and its last: a leading "date 2021-08-17", a labelled date
    ("Published: 17 August 2021"), a date on a line of its own or behind a byline, a dateline with
    a year, last an "Updated ..." date. Dates in running text are not taken.
    """
    if leading := _leading_date(text)[1]:
        return leading
    found = dict(reversed(list(_dated_lines(text))))
    return next((found[rank] for rank in sorted(found)), None)


def is_about_line(line: str) -> bool:
    """Does `line` speak about the text: a byline, a labelled date, a date of its own?"""
    line = line.strip()
    if not 6 <= len(line) <= 120:
        return False
    if line[:3].lower() == "by " and re.match(r"..\s+[A-Z][^.!?;:]{1,60}$", line):
        return True
    if not _HAS_YEAR.search(line):  # most lines leave here
        return False
    return bool(_LABELLED_DAY.match(line) or _LONE_DAY.match(line))


def is_heading(line: str) -> bool:
    """Could `line` be a heading: short, begun by a capital, without a final stop?"""
    line = line.strip()
    if _HASHES.match(line, 0, 20):
        return len(line) <= 2 * MAX_HEADING
    if len(line) > MAX_HEADING or not _BEGINS.match(line):
        return False
    if _COUNTED.match(line):
        return False
    if line[0].islower() or not any(map(str.isalpha, line)) or len(line.split()) > 15:
        return False
    return line.rstrip("\"”»’')] ")[-1:] not in _FINAL and not _LEADS_ON.search(line[-10:])


class Dateline(NamedTuple):
    """How a news text begins: "SEOUL, Aug. 17 (Yonhap) -- "; `year` is None when not written.

    `span` reaches up to the first word of the sentence, `place` is the town's; `month` and `day`
    are None when only the agency is named.
    """

    span: Span
    place: Span
    month: int | None
    day: int | None
    year: int | None


def find_dateline(text: str, start: int = 0, end: int | None = None) -> Dateline | None:
    """The dateline with which the characters `start` to `end` of `text` begin, or None.

    It needs a date or an agency in parentheses before its dash, or a town in capitals and nothing
    else: "NASA — the agency —" is none.
    """
    head = text[start : min(start + 160, len(text) if end is None else end)]
    spaced = " ".join(head.split())
    if not any(map(spaced.__contains__, _DASHES)):  # most sentences leave here
        return None
    match = _DATELINE.match(head)
    if match is None or not _is_town(match["place"]):
        return None
    told = match["when"] or match["by"] or match["by2"]
    if not told and not _is_bare(text, start, head, match):
        return None
    place = Span(start, start + len(match["place"].rstrip(" ,")))
    span = Span(start, start + match.end())
    if not match["when"]:
        return Dateline(span, place, None, None, None)
    month, day = _month(match["month"]), int(match["day"] or match["day2"])
    return Dateline(span, place, month, day, int(match["year"]) if match["year"] else None)


def _is_bare(text: str, start: int, head: str, match: re.Match[str]) -> bool:
    """Whether a line begins with a town in capitals, a dash, and a sentence that has no other:
    "LA PAZ — Police said", "HALIFAX, N.S. - Dockers"."""
    town = match["place"].partition(",")[0].split()
    shouted = all(map(str.isupper, town)) and any(len(word) > 2 for word in town)
    if not shouted or town[0].lower() in _SHOUTED or text[max(0, start - 1) : start].strip():
        return False
    rest = " ".join(head[match.end() :].split())
    return rest[:1].isupper() and not any(dash in rest for dash in _DASHES)


def title_of(text: str, start: int, end: int) -> str:
    """The title that the first paragraph, characters `start` to `end`, gives; "" if it is none."""
    line = text[start:end]
    if labelled := _TITLE_LABEL.match(line):
        return clean_name(labelled[1].strip("\"'"))
    if _NO_TITLE.match(line):
        return ""
    if "\n" in line or not is_heading(line) or is_about_line(line):
        return ""
    return clean_name(re.sub(r"^#{1,6}\s+|\s+#+$", "", line))


def _is_town(place: str) -> bool:
    """Datelines shout their town ("ST. LOUIS, Mo."), or give a word or two ("Oslo, Norway")."""
    if re.split(r"[\s,]", place, maxsplit=1)[0].isupper():
        return True
    parts = [part.split() for part in place.split(",") if part.strip()]
    return not re.search(_WEEKDAY, place, re.IGNORECASE) and all(
        len(words) <= 2 and all(word[0].isupper() for word in words) for words in parts
    )


def _dated_lines(text: str) -> Iterator[tuple[int, date]]:
    """Dates of the text's own lines, each with its rank (0 is trusted most), in order."""
    body = False
    for line in islice(filter(None, map(str.strip, text[:_HEAD].split("\n"))), 30):
        yield from _dated_line(line, body)
        body = body or len(line) > 160 or (len(line) > 40 and line.rstrip('"”').endswith(_STOPS))
    for line in text[max(_HEAD, len(text) - _TAIL) :].split("\n")[1:]:
        yield from _dated_line(line.strip(), True)


def _dated_line(line: str, body: bool) -> Iterator[tuple[int, date]]:
    if not _HAS_YEAR.search(line):
        return
    if match := _LABELLED_DAY.match(line[:200]):
        rank = 3 if match["late"] else 0
    elif not body and (match := _LONE_DAY.match(line[:121])):
        rank = 1
    elif (dateline := find_dateline(line)) and dateline.year and dateline.month and dateline.day:
        if day := _date(dateline.year, dateline.month, dateline.day):
            yield 2, day
        return
    else:
        return
    if day := _matched_date(match):
        yield rank, day


def _matched_date(match: re.Match[str]) -> date | None:
    if match["iso"]:
        return _iso(match["iso"])
    day = re.sub(r"\D", "", match["day"] or match["day2"])
    year = match["year"] or match["year2"]
    return _date(int(year), _month(match["month"] or match["month2"]), int(day))


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def _iso(text: str) -> date | None:
    year, month, day = re.findall(r"\d+", text)[:3]
    return _date(int(year), int(month), int(day))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
