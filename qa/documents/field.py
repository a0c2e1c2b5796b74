"""A value with what labels it."""

from __future__ import annotations

from qa.light import dataclass
from qa.types import Span

__all__ = ["Field"]


@dataclass(frozen=True, slots=True)
class Field:
    """A value with what labels it, in characters; `column` is the head of its column or None.

    `source` tells where they stand: a "label" with a colon, a "row" with its first cell, a "cell"
    with another one of its row, a "role" beside a name, a "heading" above a line, a "list" below
    a line, a "byline", the "birth" or "death" of a name with its days, a "code" behind "No.", a
    kind of `CONTACTS`, a part of `LINEUPS`. `paragraph` is the value's,
    counted as the article does; `items` are the parts of a list, and none otherwise.
    """

    label: Span
    value: Span
    column: Span | None
    source: str
    paragraph: int
    items: tuple[Span, ...] = ()
