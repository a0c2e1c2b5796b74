"""Lines of segments folded to a width in terminal cells, wide characters counted as two."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from qa.ui.render import Line, Segment

__all__ = ["cells", "wrap"]

_PIECE = re.compile(r"\s+|\S+")
_JOINER = "\u200d"


def cells(text: str) -> int:
    """How many terminal columns `text` takes."""
    if text.isascii():
        return len(text)
    return sum(_cell(char) for char in text)


def _cell(char: str) -> int:
    if char == _JOINER or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def wrap(line: Line, width: int) -> list[Line]:
    """`line` folded at spaces to at most `width` cells a line; longer words are cut.

    The space at a fold is dropped; everything else is kept, in order and with its style.
    """
    width = max(width, 2)
    folded: list[Line] = [[]]
    gap: Line = []
    used = 0
    for piece in _words(line):
        if piece.text.isspace():
            gap.append(piece)
            continue
        space = sum(cells(part.text) for part in gap)
        if gap and used and used + space + cells(piece.text) > width:
            folded.append([])
            used = 0
        else:
            folded[-1] += gap
            used += space
        gap = []
        for part in _cut(piece.text, width, used):
            if part is None:
                folded.append([])
                used = 0
            else:
                folded[-1].append(Segment(part, piece.style))
                used += cells(part)
    return [_joined(row) for row in folded]


def _words(line: Line) -> Iterator[Segment]:
    """White space and words apart; a word of several styles stays several pieces."""
    for segment in line:
        for match in _PIECE.finditer(segment.text):
            yield Segment(match.group(), segment.style)


def _cut(word: str, width: int, used: int) -> Iterator[str | None]:
    """`word` in parts that fit, with None for each line break between them."""
    if used + cells(word) <= width:
        yield word
        return
    start = 0
    for index, char in enumerate(word):
        size = _cell(char)
        if used + size > width and used:
            if index > start:
                yield word[start:index]
            yield None
            start, used = index, 0
        used += size
    yield word[start:]


def _joined(row: Line) -> Line:
    """Neighbours of one style in one segment."""
    joined: Line = []
    for text, style in row:
        if joined and joined[-1].style == style:
            joined[-1] = Segment(joined[-1].text + text, style)
        else:
            joined.append(Segment(text, style))
    return joined
