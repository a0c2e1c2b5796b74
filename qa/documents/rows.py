"""Rows of cells: lines of tables, their cells set apart by bars, tabs, wide gaps, or as in CSV."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from qa.light import pattern
from qa.types import Sentence, Span

__all__ = [
    "MAX_ROW",
    "cells_begun",
    "cells_of",
    "is_delimited",
    "is_rule",
    "is_wide_row",
    "may_be_row",
]

MAX_ROW = 400
"""Characters; a longer line is prose, whatever stands in it."""

# Three blanks or a tab are no mistake of a typist; two are, unless the row beside has more.
_WIDE = pattern(r"\S(?: {3,}| *\t\s*)\S")
_GAP = pattern(r" {3,}|(?<=[^\s.!?:]) {2}| *\t\s*| [·•∙] ")
_PARTING = frozenset("\t·•∙")
_LOOSE = pattern(r"[^\s.!?:](?: {2,}| *\t\s*)\S")
_RULE = pattern(r"[\s|:+=_–—-]{3,}")
_MOST = 24  # cells
_BLANKS = 2  # that may part two words of one cell
# "North,31204,58110", '"Lee, Ann";52;Ayr': in prose a blank follows a comma but within a figure.
_QUOTED = pattern(r'"[^"\n]*"')
_THOUSANDS = pattern(r"(?<=\d),(?=\d{3}(?!\d))")
_CELL = {mark: pattern(rf'"[^"\n]*"|[^{mark}\n]+') for mark in ",;"}
_LEAST_MARKS = 2


def is_delimited(text: str, start: int, end: int) -> bool:
    """Whether a line has its cells between commas or semicolons, as a CSV file has."""
    return bool(_delimiter(text, start, end))


def _delimiter(text: str, start: int, end: int) -> str:
    if end - start > MAX_ROW or text[end - 1] in ".!?:":
        return ""
    if all(text.count(mark, start, end) < _LEAST_MARKS for mark in ";,"):
        return ""
    line = _QUOTED.sub("", text[start:end])
    for mark in ";,":
        figures = _THOUSANDS.sub("", line) if mark == "," else line
        if figures.count(mark) >= _LEAST_MARKS and f"{mark} " not in line and "\t" not in line:
            return mark
    return ""


def is_wide_row(text: str, start: int, end: int) -> bool:
    """Whether wide gaps part characters `start` to `end`, one line, into cells."""
    return end - start <= MAX_ROW and _WIDE.search(text, start, end) is not None


def cells_begun(
    text: str, line: Span | Sentence, places: Sequence[tuple[int, int]]
) -> tuple[int, ...]:
    """The tokens, whose `places` are given, that begin another cell behind a wide gap."""
    if not is_wide_row(text, line.start, line.end):
        return ()
    gaps = (text[end:start] for (_, end), (start, _) in pairwise(places))
    return tuple(at for at, gap in enumerate(gaps, 1) if "\t" in gap or len(gap) > _BLANKS)


def may_be_row(text: str, start: int, end: int) -> bool:
    """Whether the gaps of a line make it a row where the line beside it is one."""
    return end - start <= MAX_ROW and _LOOSE.search(text, start, end) is not None


def _may_have_gaps(line: str) -> bool:
    return "  " in line or not _PARTING.isdisjoint(line)


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
    if mark := _delimiter(text, start, end):
        return _between_marks(text, start, end, mark)
    edges = [start]
    for gap in _GAP.finditer(text, start, end) if _may_have_gaps(text[start:end]) else ():
        edges += (gap.start(), gap.end())
    edges.append(end)
    pieces = [Span(left, right) for left, right in zip(edges[::2], edges[1::2], strict=True)]
    return pieces[:_MOST]


def _between_marks(text: str, start: int, end: int, mark: str) -> list[Span]:
    """The cells of a CSV row, without their quotation marks; an empty one counts."""
    cells: list[Span] = []
    while start <= end and len(cells) < _MOST:
        match = _CELL[mark].match(text, start, end)
        stop = match.end() if match else start
        quoted = stop - start > 1 and text[start] == text[stop - 1] == '"'
        cells.append(Span(start + quoted, stop - quoted))
        start = stop + 1
    return cells


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
