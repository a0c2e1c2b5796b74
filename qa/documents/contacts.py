"""How somebody is reached: addresses of mail, of the web and of streets, telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.light import NamedTuple, pattern
from qa.types import Span

__all__ = ["CONTACTS", "Contact", "find_contacts"]

_EMAIL = pattern(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-zA-Z]{2,24}\b")
_ENDINGS = "com|org|net|gov|edu|int|info|example|io|eu|co\\.[a-z]{2}|org\\.[a-z]{2}|gov\\.[a-z]{2}"
_ADDRESS = pattern(
    r"(?<![\w@.])(?:https?://[^\s<>()\"'“”]{3,200}|www\.[^\s<>()\"'“”]{3,200}"
    rf"|(?:[a-z\d-]{{1,63}}\.){{1,3}}(?:{_ENDINGS})\b(?:/[^\s<>()\"'“”]{{0,200}})?)"
)
# What a glance tells of an address.
_DOTTED = pattern(r"://|www\.|[a-z\d-]\.[a-z]{2}")
_DIGITS = pattern(
    r"(?<![\w.,/$€£-])(?:\+\d|\(?0|\(?\d{3})[\d ().\u2010-\u2012-]{5,18}\d(?![\w%]|[.,]\d)"
)
_CALLED = pattern(
    r"\b(?:tel|phone|telephone|call|ring|dial|fax|mobile|hotline|helpline|line|whatsapp|text|sms)\b",
    re.IGNORECASE,
)
_DATE = pattern(
    r"\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}\Z|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\Z|\d{4} ?[-–] ?\d{4}\Z"
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]{0,30}"
_TOWN = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{1,30}"
_WAY = (
    "Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Way|Boulevard|Blvd|Place|Quay|Court|Terrace|"
    "Crescent|Row|Highway|Parkway|Close|Wharf|Walk"
)
_WAYS = tuple(_WAY.split("|"))
_CODE = r"(?:[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}|(?:[A-Z]{2} )?\d{4,6})"
_STREET = pattern(
    rf"(?<![\w.,])\d{{1,5}}[A-Za-z]?(?:[-–/]\d{{1,5}})? (?:{_CAPITAL} ){{1,3}}(?:{_WAY})\b\.?"
    rf"(?:, {_TOWN}(?: {_TOWN}){{0,2}}\b){{0,3}}(?:,? {_CODE}\b)?"
)
_LEAST_DIGITS = 7

CONTACTS = {
    "email": ("email", "e-mail", "mail"),
    "web": ("website", "web", "site", "url", "link", "homepage", "webpage"),
    "phone": ("phone", "telephone", "call", "ring", "dial", "hotline", "helpline"),
    "street": ("address",),
}
"""Kind of a contact -> what a question calls it."""


class Contact(NamedTuple):
    """A contact of a `kind`, in characters."""

    kind: str
    span: Span


def find_contacts(text: str, start: int, end: int) -> Iterator[Contact]:
    """The contacts in characters `start` to `end`, kind by kind; linear."""
    for match in _EMAIL.finditer(text, start, end) if text.find("@", start, end) >= 0 else ():
        yield Contact("email", Span(*match.span()))
    for match in _ADDRESS.finditer(text, start, end) if _DOTTED.search(text, start, end) else ():
        yield Contact("web", Span(match.start(), _without_stop(text, match)))
    for match in _DIGITS.finditer(text, start, end):
        if _is_number(text, match, start, end):
            yield Contact("phone", Span(*match.span()))
    named = any(text.find(way, start, end) >= 0 for way in _WAYS)
    for match in _STREET.finditer(text, start, end) if named else ():
        yield Contact("street", Span(*match.span()))


def _without_stop(text: str, match: re.Match[str]) -> int:
    end = match.end()
    while end > match.start() + 1 and text[end - 1] in ".,;:!?":
        end -= 1
    return end


def _is_number(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Whether digits are a telephone's: enough of them, no date, and they look it or are called."""
    written = match.group()
    if sum(map(str.isdigit, written)) < _LEAST_DIGITS or _DATE.match(written):
        return False
    return written[0] in "+0(" or _CALLED.search(text, start, end) is not None
