"""From character offsets to the rows and columns that a text area counts in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["LineIndex", "Stretch"]


class Stretch(NamedTuple):
    """Columns `start` to `end` (half-open, in characters) of the line `row`."""

    row: int
    start: int
    end: int


class LineIndex:
    """Where each line of a text is shown, so that an offset is placed in logarithmic time.

    Of several blank lines in a row one is shown; an offset in a line that is left out goes to the
    start of the next line that is shown, or else to the end.
    """

    def __init__(self, text: str) -> None:
        kept: list[str] = []
        self._starts: list[int] = []
        for start, line in _lines(text):
            if line.strip() or not kept or kept[-1].strip():
                kept.append(line)
                self._starts.append(start)
        self._lengths = [len(line) for line in kept]
        self.shown = "\n".join(kept)

    def location(self, offset: int) -> tuple[int, int]:
        """Row and column of a character offset; offsets outside the text go to its nearest end."""
        row = max(bisect_right(self._starts, offset) - 1, 0)
        column = max(offset - self._starts[row], 0)
        if column > self._lengths[row] and row + 1 < len(self._starts):
            return row + 1, 0
        return row, min(column, self._lengths[row])

    def offset(self, row: int, column: int) -> int:
        """The character offset of a place that is shown."""
        return self._starts[row] + column

    def stretches(self, start: int, end: int) -> Iterator[Stretch]:
        """The characters `start` to `end` line by line; lines without any of them are left out."""
        first, column = self.location(start)
        last, last_column = self.location(end)
        for row in range(first, last + 1):
            stop = last_column if row == last else self._lengths[row]
            if column < stop:
                yield Stretch(row, column, stop)
            column = 0


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line with the offset of its first character."""
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1
