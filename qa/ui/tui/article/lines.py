"""From character offsets to the rows and columns that a text area counts in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["LineIndex", "Stretch"]

# Characters of the longest line that is shown as one.
_LONGEST = 1_500
# Behind what a longer one is cut, the best place first.
_STOPS = (". ", "? ", "! ", "” ", " ")


class Stretch(NamedTuple):
    """Columns `start` to `end` (half-open, in characters) of the line `row`."""

    row: int
    start: int
    end: int


class LineIndex:
    """Where each line of a text is shown, so that an offset is placed in logarithmic time.

    Of several blank lines in a row one is shown; an offset in a line that is left out goes to the
    start of the next line that is shown, or else to the end. A very long line is shown as several:
    a text area draws all of a line again for each row that it takes on the screen.
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
    """Each line with the offset of its first character, a very long one in pieces."""
    start = 0
    for line in text.split("\n"):
        at = 0
        while len(line) - at > _LONGEST:
            cut = _cut(line, at)
            yield start + at, line[at:cut]
            at = cut
        yield start + at, line[at:]
        start += len(line) + 1


def _cut(line: str, at: int) -> int:
    """Where the piece of a line that begins at `at` ends: behind a sentence, else behind a word."""
    least, most = at + _LONGEST // 2, at + _LONGEST
    stops = (line.rfind(mark, least, most) + len(mark) for mark in _STOPS)
    return next((stop for stop in stops if stop > least), most)
