"""Rows of cells: lines of tables, their cells set apart by bars, by tabs or by wide gaps."""

from __future__ import annotations

from qa.light import pattern
from qa.types import Span

__all__ = ["MAX_ROW", "cells_of", "is_rule", "is_wide_row", "may_be_row"]

MAX_ROW = 400
"""Characters; a longer line is prose, whatever stands in it."""

# Three blanks or a tab are no mistake of a typist; two are, unless the row beside has more.
_WIDE = pattern(r"\S(?: {3,}| *\t\s*)\S")
_GAP = pattern(r" {3,}|(?<=[^\s.!?:]) {2}| *\t\s*")
_LOOSE = pattern(r"[^\s.!?:](?: {2,}| *\t\s*)\S")
_RULE = pattern(r"[\s|:+=_–—-]{3,}")
_MOST = 24  # cells


def is_wide_row(text: str, start: int, end: int) -> bool:
    """Whether wide gaps part characters `start` to `end`, one line, into cells."""
    return end - start <= MAX_ROW and _WIDE.search(text, start, end) is not None


def may_be_row(text: str, start: int, end: int) -> bool:
    """Whether the gaps of a line make it a row where the line beside it is one."""
    return end - start <= MAX_ROW and _LOOSE.search(text, start, end) is not None


def is_rule(text: str, start: int, end: int) -> bool:
    """Whether a line only draws a line: "|---|---|", "======"."""
    return _RULE.fullmatch(text, start, end) is not None


def cells_of(text: str, start: int, end: int) -> list[Span]:
    """The cells of the row that characters `start` to `end` are, trimmed; one if it is no row.

    An empty cell between bars counts, with a length of 0, so that columns stay in their places.
    """
    if end - start > MAX_ROW or "\n" in text[start:end]:
        return [Span(start, end)]
    if "|" in text[start:end]:
        return _between_bars(text, start, end)
    edges = [start]
    for gap in _GAP.finditer(text, start, end):
        edges += (gap.start(), gap.end())
    edges.append(end)
    pieces = [Span(left, right) for left, right in zip(edges[::2], edges[1::2], strict=True)]
    return pieces[:_MOST]


def _between_bars(text: str, start: int, end: int) -> list[Span]:
    left = start + (text[start] == "|")
    stop = end - (text[end - 1] == "|" and end - 1 > left)
    cells: list[Span] = []
    while left <= stop and len(cells) < _MOST:
        right = text.find("|", left, stop)
        right = stop if right < 0 else right
        piece = text[left:right]
        first = left + len(piece) - len(piece.lstrip())
        cells.append(Span(first, max(first, left + len(piece.rstrip()))))
        left = right + 1
    return cells
