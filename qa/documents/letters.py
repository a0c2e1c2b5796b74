"""Letters: whom one is to, by its first line, who signs it, as what, and the day at its head."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.documents.article import Article
from qa.light import pattern
from qa.types import Field, Span

__all__ = ["SENT", "letter_fields"]

SENT = "sent"
_NAME = r"[^\W\d_a-z][\w.'’-]*"
_OPENING = pattern(
    rf"(?P<label>Dear) (?P<to>(?:{_NAME}|and|all)(?: (?:{_NAME}|and|[a-z]+)){{0,4}}),?\Z"
)
_CLOSING = pattern(
    r"(?:yours (?:sincerely|faithfully|truly|ever)|(?:kind|best|warm|with (?:kind|best|warm)) "
    r"(?:regards|wishes)|sincerely(?: yours)?|regards|best wishes|with love|love|all the best),?\Z",
    re.IGNORECASE,
)
_SIGNED = pattern(rf"{_NAME}(?: {_NAME}){{0,3}}\Z")
_ROLE = pattern(rf"{_NAME}(?:[ ,][\w&'’-]+){{0,6}}\Z")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DAY = pattern(
    rf"(?:[A-Z][a-z]+day,? )?(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}})"
    r"(?:,? \d{4})?\Z"
)
_HEAD, _TAIL = 8, 6  # lines at the beginning and at the end


def letter_fields(article: Article) -> Iterator[Field]:
    """What a letter says of itself; nothing for what does not begin with "Dear …" and end so."""
    lines = list(_lines(article))
    opening = next(
        (n for n, one in enumerate(lines[:_HEAD]) if _matches(article, one, _OPENING)), -1
    )
    tail = range(max(0, len(lines) - _TAIL), len(lines) - 1)
    closing = next((n for n in tail if _matches(article, lines[n], _CLOSING)), -1)
    if opening < 0 or closing < 0:
        return
    found = _OPENING.match(article.text, lines[opening].start, lines[opening].end)
    if found is not None:
        yield _field(article, Span(*found.span("label")), Span(*found.span("to")), "label")
    day = next((one for one in lines[:opening] if _matches(article, one, _DAY)), None)
    if day is not None:
        yield _field(article, day, day, SENT)
    name, role = lines[closing + 1], lines[closing + 2 : closing + 3]
    if _matches(article, name, _SIGNED):
        yield _field(article, lines[closing], name, "byline")
        for one in role:
            if _matches(article, one, _ROLE):
                yield _field(article, one, name, "role")


def _lines(article: Article) -> Iterator[Span]:
    for one in article.paragraphs:
        start = one.start
        for line in article.text[one.start : one.end].split("\n"):
            if line.strip():
                yield Span(start, start + len(line.rstrip()))
            start += len(line) + 1


def _matches(article: Article, line: Span, form: re.Pattern[str]) -> bool:
    return form.match(article.text, line.start, line.end) is not None


def _field(article: Article, label: Span, value: Span, source: str) -> Field:
    inside = (one.index for one in article.paragraphs if one.start <= value.start < one.end)
    return Field(label, value, None, source, next(inside, 0))
