"""People with what they are: roles beside names, days of lives, who wrote a text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from qa.documents.article import Article
from qa.language.lexicon import words
from qa.light import pattern
from qa.types import Field, Span

__all__ = ["BYLINE", "bylines", "defined", "lives", "roles"]

_REACH = 2_000  # characters of a paragraph that are searched for names with roles
# "Ann Lee (chair)" in a list, and "Ann Lee, Chair" on a line of its own, as under a letter.
_CAPITAL = r"[^\W\d_a-z][\w.'’-]*"
_PARTICLE = r"(?:van|von|de[nrls]?|d[aiou]s?|l[ae]|bin|ibn|y|e)"
_NAME = rf"(?P<value>{_CAPITAL}(?: (?:{_PARTICLE} )*(?:[ae]l-)?{_CAPITAL}){{1,4}})"
_ROLE = r"(?P<label>[^\W\d_]+(?:[ -][^\W\d_]+){0,3})"
_BRACKETED = pattern(rf"{_NAME} \({_ROLE}\)")
_SIGNED = pattern(rf"{_NAME}, {_ROLE}\Z")
_WRITTEN = r"(?:words|text|written|posted|report(?:ed|ing)?|interview|story|review)"
BYLINE = pattern(
    rf"(?P<label>(?i:(?:{_WRITTEN} )?by:?)) "
    rf"{_NAME.replace('1,4', '0,4')}(?=\s*(?:\Z|[·•|,;(/\n–—-])|\s+(?:and|for|in|on|at|via)\b)"
)
# "Ann Lee (3 May 1921 – 9 June 2009)": days, for years alone may be those of an office.
_DAY = r"(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2},) \d{4}"
_LIFE = pattern(
    rf"{_NAME.replace('value', 'label')} \((?:[^()\n]{{1,60}}[;,] )?(?:born |b\. )?"
    rf"(?P<birth>{_DAY})(?:\s*[–—-]\s*(?P<death>{_DAY}))?\)"
)
# "Ida (1105 – 11 September 1161) was", at the beginning: a year will do for one of the two ends,
# and for both where one of them is not known for sure.
_YEAR, _ROUGHLY = r"\d{3,4}", r"(?:c\.|ca\.|circa|about) ?\d{3,4}"
_OPENING_LIFE = pattern(
    rf"(?P<label>{_CAPITAL}(?: [^\s()]+){{0,6}}) \((?:[^()\n]{{1,60}}[;,] )?(?:born |b\. )?"
    rf"(?=[^()]*(?:{_DAY}|{_ROUGHLY}))(?P<birth>{_DAY}|{_YEAR}|{_ROUGHLY})\s*[–—-]\s*"
    rf"(?P<death>{_DAY}|{_YEAR}|{_ROUGHLY})\),? (?:was|is|were)\b"
)
# 'Ann Lee, of 4 Mill Lane ("the Seller")', 'the Heron Club (hereinafter "the Club")'.
_NAMED = rf"{_CAPITAL}(?: (?:{_PARTICLE} )*{_CAPITAL}){{0,6}}"
_DEFINED = pattern(
    rf"(?P<value>{_NAMED}(?:(?:,| and|, and) {_NAMED}){{0,5}})"
    r"(?:, (?:of|a|an|whose|residing|resident|with|having|registered|incorporated|born|aged) "
    r"[^()\n]{1,120}?,?)? \((?:[a-z][a-z ]{2,40},? )?"
    r"[\"“‘'](?:[Tt]he )?(?P<label>[^\W_a-zß-öø-ÿ][^\"”’'()\n]{1,39})[\"”’']\)"
)
# What a glance tells of a defined name, and of a life.
_QUOTES_CLOSED = tuple(f"{quote})" for quote in "\"”’'")
_YEAR_CLOSED = pattern(r"\d\)")
_FIRST_LINES, _LAST_LINES = 8, 3
_LONGEST_LABEL = len("interview by")


def roles(article: Article) -> Iterator[Field]:
    """Names with a role in brackets or below a letter; a bracket that several have is none."""
    found = [
        (one.index, match)
        for one in article.paragraphs
        for match in _with_roles(article.text, one.start, min(one.end, one.start + _REACH))
    ]
    counts = Counter(match["label"].casefold() for _, match in found)
    for paragraph, match in found:
        if counts[match["label"].casefold()] == 1 and _is_role(match["label"]):
            label, value = (Span(*match.span(name)) for name in ("label", "value"))
            yield Field(label, value, None, "role", paragraph)


def defined(article: Article) -> Iterator[Field]:
    """Names with what the text calls them from then on, as contracts have them."""
    for one in article.paragraphs:
        stop = min(one.end, one.start + _REACH)
        if not any(article.text.find(end, one.start, stop) >= 0 for end in _QUOTES_CLOSED):
            continue
        for match in _DEFINED.finditer(article.text, one.start, stop):
            label, value = (Span(*match.span(name)) for name in ("label", "value"))
            yield Field(label, value, None, "defined", one.index)


def _with_roles(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The names with a role; a glance tells most paragraphs that have none."""
    if text.find(" (", start, end) >= 0:
        yield from _BRACKETED.finditer(text, start, end)
    if text[end - 1].isalpha() and text.find(", ", start, end) >= 0:
        yield from _SIGNED.finditer(text, start, end)


def _is_role(label: str) -> bool:
    last = label.rsplit(maxsplit=1)[-1].lower()
    return last == "chair" or last in words("roles")


def lives(article: Article) -> Iterator[Field]:
    """The days of birth and death in brackets behind a name."""
    for one in article.paragraphs:
        stop = min(one.end, one.start + _REACH)
        if not _YEAR_CLOSED.search(article.text, one.start, stop):
            continue
        opening = _OPENING_LIFE.match(article.text, one.start, stop)
        whole = [*_LIFE.finditer(article.text, one.start, stop)]
        for match in whole or ([opening] if opening else []):
            for event in ("birth", "death"):
                if match[event]:
                    label, value = Span(*match.span("label")), Span(*match.span(event))
                    yield Field(label, value, None, event, one.index)


def bylines(article: Article) -> Iterator[Field]:
    """ "By Ann Lee", among the first lines; "Reporting by Ann Lee", among the last."""
    lines = article.paragraphs
    for one in (*lines[:_FIRST_LINES], *lines[_FIRST_LINES:][-_LAST_LINES:]):
        led = "by" in article.text[one.start : one.start + _LONGEST_LABEL].lower()
        match = BYLINE.match(article.text, one.start, one.end) if led else None
        if match and (one.index < _FIRST_LINES or match["label"].lower() != "by"):
            label, value = (Span(*match.span(name)) for name in ("label", "value"))
            yield Field(label, value, None, "byline", one.index)
            return
