"""PDF to running text, by pypdf: without running heads and page numbers.

A PDF has lines, not paragraphs.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from io import BytesIO

import pypdf

from qa.documents.html import Page
from qa.documents.progress import Told, each, unheard
from qa.errors import ArticleError

__all__ = ["read", "running_text"]

# Damage that pypdf could mend is no news for a reader of the answers.
logging.getLogger("pypdf").addHandler(logging.NullHandler())

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:page\s*)?[-–—|\s]*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of)\s*\d{1,4})?[-–—|\s]*", re.I
)
_EDGE = 2  # lines at the top and at the foot of a page that may be running heads
_LEAST_PAGES = 3


def read(data: bytes, told: Told = unheard) -> Page:
    """The text of the PDF `data`; `told` hears the share of the pages that are read.

    Raises ArticleError if it is locked, and pypdf's errors if it is damaged.
    """
    document = pypdf.PdfReader(BytesIO(data))
    # Many are locked against changes only, with an empty password for reading.
    if document.is_encrypted and not document.decrypt(""):
        raise ArticleError("is locked with a password: save an open copy of it.")
    pages = [page.extract_text().split("\n") for page in each(document.pages, told)]
    return Page(running_text(pages), "", None)


def running_text(pages: Sequence[Sequence[str]]) -> str:
    """The lines of the pages as one text, a line a line."""
    pages = [[" ".join(line.split()) for line in page if line.strip()] for page in pages]
    repeated = _running_heads(pages)
    lines = [line for page in pages for line in _body(page, repeated)]
    return "\n".join(lines)


def _running_heads(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """What stands at the edge of half of the pages or more, whatever its figures."""
    if len(pages) < _LEAST_PAGES:
        return frozenset()
    counts = Counter(one for page in pages for one in {_shape(line) for line in _edges(page)})
    least = max(_LEAST_PAGES, len(pages) / 2)
    return frozenset(shape for shape, count in counts.items() if count >= least)


def _edges(page: Sequence[str]) -> Iterable[str]:
    return (*page[:_EDGE], *page[-_EDGE:])


def _shape(line: str) -> str:
    return _DIGITS.sub("0", line)


def _body(page: Sequence[str], repeated: frozenset[str]) -> Sequence[str]:
    """A page without the running heads and page numbers at its edges."""
    start, end = 0, len(page)
    while start < min(_EDGE, end) and _is_furniture(page[start], repeated):
        start += 1
    while end > max(start, len(page) - _EDGE) and _is_furniture(page[end - 1], repeated):
        end -= 1
    return page[start:end]


def _is_furniture(line: str, repeated: frozenset[str]) -> bool:
    return _PAGE_NUMBER.fullmatch(line) is not None or _shape(line) in repeated
