"""The article folded to the width of its pane: quickly, and once a width.

A text area folds its text anew at every resize, word by word, and counts its rows for each one that
it draws. Of a book that takes seconds, while a person types.
"""

from __future__ import annotations

import re
from functools import lru_cache

from textual.document._document import Document
from textual.document._wrapped_document import WrappedDocument

__all__ = ["ShownText", "WrappedArticle"]

# Lines of these characters alone take as many columns as characters: no tab, nothing wide, nothing
# that joins what stands before it.
_EVEN = re.compile(
    "[ -~\xa0-\xac\xae-\u02ff\u0391-\u03a1\u03a3-\u03c9\u0410-\u044f\u1e00-\u1eff"
    "\u2013-\u2014\u2018-\u2019\u201c-\u201d\u2022\u2026\u20ac]*"
)


class ShownText(Document):
    """The lines of a text that never changes; the whole is at hand for each row that is drawn."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text

    @property
    def text(self) -> str:
        """The entire text."""
        return self._whole


class WrappedArticle(WrappedDocument):
    """A text that never changes, with the same rows as in any text area."""

    _wrapped_at: tuple[int, int] | None = None

    @property
    def height(self) -> int:
        """How many rows there are."""
        return len(self._offset_to_line_info)

    def wrap(self, width: int, tab_width: int | None = None) -> None:
        """Fold all lines at `width` columns, unless they are already; 0 folds none."""
        tab_width = tab_width or self._tab_width
        if self._wrapped_at == (width, tab_width):
            return
        self._wrapped_at = self._width, self._tab_width = width, tab_width
        folds = [_folds(line, width, tab_width) for line in self.document.lines]
        self._wrap_offsets = [offsets for offsets, _ in folds]
        self._tab_width_cache = [tabs for _, tabs in folds]
        self._offset_to_line_info = [
            (line, section)
            for line, offsets in enumerate(self._wrap_offsets)
            for section in range(len(offsets) + 1)
        ]
        self._line_index_to_offsets = [[] for _ in folds]
        for row, (line, _) in enumerate(self._offset_to_line_info):
            self._line_index_to_offsets[line].append(row)


def _folds(line: str, width: int, tab_width: int) -> tuple[list[int], list[int]]:
    """Where a line is folded, and the widths of its tabs."""
    if not _EVEN.fullmatch(line):
        alone = WrappedDocument(Document(line), width, tab_width)
        return alone.get_offsets(0), alone.get_tab_widths(0)
    tabs = [0] if line else []
    if not width or len(line) <= width:
        return [], tabs
    return [row.end() for row in _rows(width).finditer(line)][:-1], tabs


@lru_cache(maxsize=8)
def _rows(width: int) -> re.Pattern[str]:
    """What fills a row: words with the space behind them, or else as much of a word as fits."""
    return re.compile(rf".{{1,{width}}}(?:(?<=\s)(?=\S)|$)|.{{1,{width}}}")
