"""Photo captions: short paragraphs that end in the credit of a picture."""

from __future__ import annotations

import re

from qa.light import pattern
from qa.types import Span

__all__ = ["MAX_CAPTION_SENTENCES", "find_credit"]

MAX_CAPTION_SENTENCES = 2
"""A caption has no more sentences than these; a longer paragraph with a credit is wire copy."""

_MAX_CAPTION = 700  # characters
_PICTURE = (
    r"(?:photo(?:graph)?s?|image|picture|video|illustration|graphic|screenshot)"
    r"(?:\s+(?:credit|courtesy|source))?s?"
)
# "(Photo: X/Reuters)", "(File photo)", "(AP Photo/Jane Doe)", "(Courtesy of the museum)"
_LABELLED = pattern(
    rf"(?:[\w'’.-]+\s+){{0,2}}{_PICTURE}\s*(?:[:/]|$|by\b|from\b|via\b|of\b|courtesy\b|provided\b)"
    r"|(?:credit|courtesy)\b|©|.*\bgetty images\b",
    re.IGNORECASE,
)
# The same without parentheses, behind the last sentence or on its own.
_UNBRACKETED = pattern(
    rf"(?i:\b{_PICTURE}\s*(?::|\bby\b)|\b(?:credit|courtesy of)\b:?)|©|REUTERS/|AP Photo/|AFP/"
)
# What one of them has in it: most paragraphs have none.
_TELLING = tuple(
    "photo image picture video illustration graphic screenshot credit courtesy © reuters/ "
    "afp/".split()
)
_LEADING = pattern(
    r"(?i:file\s+)?(?i:photo|image|picture|caption|pictured)s?:\s|FILE\s+[-–—]\s|!\[", re.ASCII
)
_FINAL = (".", "!", "?", "…")
_CLOSING = "\"”’»')]"
_SMALL_WORDS = frozenset(
    re.findall(r"\w+", "a an and at by courtesy de del der di for from la le of on the van via von")
)
# What stands in parentheses behind a sentence and is no credit.
_NOT_CREDITS = frozenset(
    re.findall(
        r"\w+",
        "additional adds applause chapter continued corrects editing emphasis end fig figure "
        "laughter more no note page removes reporting section see source table translation "
        "update updates writing yes",
    )
)


def find_credit(text: str, start: int, end: int) -> Span | None:
    """The credit that makes the paragraph at `start` to `end` of `text` a caption, or None.

    "... in Seoul on Tuesday. (Yonhap)", "(Photo: X/Reuters)", "... on Tuesday. Photo by Jane Doe".
    A paragraph that opens with "Photo:" has an empty credit at its end. "He joined the World
    Health Organization (WHO)." is no caption: its sentence ends behind the parentheses.
    """
    if end - start > _MAX_CAPTION:
        return None
    paragraph = text[start:end]
    at = _bracketed(paragraph)
    if at is None:
        at = _unbracketed(paragraph)
    if at is None and _LEADING.match(paragraph):
        at = len(paragraph)
    return None if at is None else Span(start + at, end)


def _bracketed(paragraph: str) -> int | None:
    stopped = paragraph.endswith((").", "]."))
    body = paragraph[:-1] if stopped else paragraph
    if not body.endswith((")", "]")):
        return None
    at = body.rfind("(" if body.endswith(")") else "[")
    inner = body[at + 1 : -1].strip()
    if at < 0 or not 2 <= len(inner) <= 80:
        return None
    before = body[:at].rstrip()
    if not before or _is_ended(before):
        return at if _is_credit(inner) or _LABELLED.match(inner) else None
    # In the middle of a sentence only what calls itself a picture is a credit.
    if not inner[0].isupper() or not _is_credit(inner) or not _LABELLED.match(inner):
        return None
    # "(Google Photos)." may end any sentence; "(Photo: Reuters)." ends captions only.
    return at if not stopped or re.search(r"[:/]|\bby\b", inner) else None


def _unbracketed(paragraph: str) -> int | None:
    low = paragraph.lower()
    found = list(_UNBRACKETED.finditer(paragraph)) if any(map(low.__contains__, _TELLING)) else []
    if not found or len(paragraph) - found[-1].end() > 80:
        return None
    last = found[-1]
    before = paragraph[: last.start()]
    if before.strip() and not _is_ended(before) and not before.endswith("\n"):
        return None
    rest = paragraph[last.end() :].strip().rstrip(".")
    return last.start() if _is_credit(rest) else None


def _is_ended(before: str) -> bool:
    """Whether a sentence ends there, quotation marks and brackets left aside."""
    return before[-10:].rstrip().rstrip(_CLOSING).endswith(_FINAL)


def _is_credit(inner: str) -> bool:
    """A name or names: capitals (or a script without), no sentence, no reference, no number."""
    words = re.findall(r"[^\W_]+", inner)
    if not words or len(words) > 12 or words[0].lower() in _NOT_CREDITS:
        return False
    if any(character in inner for character in "!?;") or re.search(r"\.\s*$|\d[:.]\d", inner):
        return False
    names = [word for word in words if not word.isdigit() and word.lower() not in _SMALL_WORDS]
    return any(len(name) > 1 for name in names) and not any(
        name[0].islower() and not re.fullmatch(_PICTURE, name, re.IGNORECASE) for name in names
    )
