"""Lines of `qa.ui.rendering` as Textual content: plain text with styles laid on, never markup."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from textual.content import Content

from qa.documents.cleaning import clean
from qa.ui.rendering.render import Line, Segment, flat

__all__ = ["content", "error_line", "shortened"]

_STYLES = {
    "answer": "bold",
    "dim": "$muted",
    "error": "bold $error",
    "key": "bold $key",
    "label": "$muted",
    "match": "bold underline",
    "note": "",
    "place": "$muted",
    "points": "$key",
    "rule": "",
}
_LONGEST_SHOWN = 300


def content(lines: Iterable[Line]) -> Content:
    """The lines below one another; each style name of the renderer has one look here."""
    return Content("\n").join(
        Content.assemble(*map(_piece, line)) if line else Content("") for line in lines
    )


def _piece(segment: Segment) -> Content:
    return Content.styled(segment.text, _STYLES.get(segment.style, ""))


def error_line(message: str) -> Line:
    """What went wrong, named as such and on one line."""
    return [Segment("Error: ", "error"), Segment(flat(message))]


def shortened(text: str) -> str:
    """A question as the transcript shows it: cleaned, its line breaks kept, its middle left out."""
    shown = clean(text).strip()
    if len(shown) <= _LONGEST_SHOWN:
        return shown
    half = _LONGEST_SHOWN // 2
    return "".join(chain(shown[:half], f" … ({len(shown):,} characters) … ", shown[-half:]))
