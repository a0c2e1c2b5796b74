"""Lines of segments folded to a width in terminal cells, wide characters counted as two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wcwidth import iter_graphemes, wcswidth, wcwidth

from qa.ui.rendering.render import Line, Segment

__all__ = ["cells", "hanging", "wrap"]

# Styles of what stands before a text, in a column of its own.
_HEADS = frozenset({"key", "points"})
_PIECE = re.compile(r"\s+|\S+")


def cells(text: str) -> int:
    """How many terminal columns `text` takes at most."""
    if text.isascii():
        return len(text)
    return sum(_cells(cluster) for cluster in iter_graphemes(text))


def _cells(cluster: str) -> int:
    """The columns of what a reader sees as one character.

    Terminals differ over joined emoji: some draw the whole as one, some every part of it.
    """
    parts = sum(max(wcwidth(char), 0) for char in cluster)
    return max(parts, wcswidth(cluster))


def wrap(line: Line, width: int, indent: int = 0) -> list[Line]:
    """`line` folded at spaces to at most `width` cells a line; longer words are cut.

    All rows but the first stand in by `indent`, as far as there is room. The space at a fold is
    dropped; everything else is kept, in order and with its style.
    """
    width = max(width, 2)
    indent = min(indent, width // 4)
    folded: list[Line] = [[]]
    gap: Line = []
    used = 0
    for piece in _words(line):
        if piece.text.isspace():
            gap.append(piece)
            continue
        space = sum(cells(part.text) for part in gap)
        if gap and folded[-1] and used + space + cells(piece.text) > width:
            folded.append([])
            used = indent
        else:
            folded[-1] += gap
            used += space
        gap = []
        for part in _cut(piece.text, width, used, indent):
            if part is None:
                folded.append([])
                used = indent
            else:
                folded[-1].append(Segment(part, piece.style))
                used += cells(part)
    margin = [Segment(" " * indent)] if indent else []
    return [_joined(row) for row in (folded[0], *(margin + row for row in folded[1:]))]


def hanging(line: Line) -> int:
    """How far the further rows of a line stand in: below what follows its key or its points."""
    head = line[0] if line and line[0].style in _HEADS else None
    if head is None:
        return 0
    # Without white space of its own the next segment begins with two spaces.
    return cells(head.text) + (0 if head.text.endswith(" ") else 2)


def _words(line: Line) -> Iterator[Segment]:
    """White space and words apart; a word of several styles stays several pieces."""
    for segment in line:
        for match in _PIECE.finditer(segment.text):
            yield Segment(match.group(), segment.style)


def _cut(word: str, width: int, used: int, indent: int) -> Iterator[str | None]:
    """`word` in parts that fit, with None for each line break; no seen character is cut."""
    if used + cells(word) <= width:
        yield word
        return
    part = ""
    for cluster in iter_graphemes(word):
        size = _cells(cluster)
        if used + size > width and used > indent:
            if part:
                yield part
            yield None
            part, used = "", indent
        part += cluster
        used += size
    yield part


def _joined(row: Line) -> Line:
    """Neighbours of one style in one segment."""
    joined: Line = []
    for text, style in row:
        if joined and joined[-1].style == style:
            joined[-1] = Segment(joined[-1].text + text, style)
        else:
            joined.append(Segment(text, style))
    return joined
