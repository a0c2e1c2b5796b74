"""The article folded to the width of its pane: quickly, and once a width.

A text area folds its text anew at every resize, word by word, and counts its rows for each one that
it draws. Of a book that takes seconds, while a person types.
"""

from __future__ import annotations

import re
from functools import lru_cache

from textual._cells import cell_len
from textual._wrap import compute_wrap_offsets
from textual.document._document import Document
from textual.document._wrapped_document import WrappedDocument
from textual.expand_tabs import get_tab_widths

__all__ = ["ShownText", "WrappedArticle"]

# Lines of these characters alone take as many columns as characters: no tab, nothing wide, nothing
# that joins what stands before it.
_EVEN = re.compile(
    "[ -~\xa0-\xac\xae-\u02ff\u0386-\u038a\u038c\u038e-\u03a1\u03a3-\u03ff\u0400-\u0482"
    "\u048a-\u052f\u0531-\u0556\u0559-\u058a\u1e00-\u1eff\u2010-\u2027\u2030-\u205e"
    "\u20a0-\u20bf\u2100-\u214f\u2150-\u2189\u2190-\u22ff\u2500-\u25fc]*"
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
        return _uneven_folds(line, width, tab_width)
    tabs = [0] if line else []
    if not width or len(line) <= width:
        return [], tabs
    return [row.end() for row in _rows(width).finditer(line)][:-1], tabs


def _uneven_folds(line: str, width: int, tab_width: int) -> tuple[list[int], list[int]]:
    """The same of a line with tabs or wide characters, as a text area has it."""
    sections = get_tab_widths(line, tab_width)
    tabs = [tab for _, tab in sections]
    if not width or (len(sections) == 1 and not tabs[0] and cell_len(line) <= width):
        return [], tabs
    folds = compute_wrap_offsets(line, width, tab_width, precomputed_tab_sections=sections)
    return folds, tabs


@lru_cache(maxsize=8)
def _rows(width: int) -> re.Pattern[str]:
    """What fills a row: words with the space behind them, or else as much of a word as fits."""
    return re.compile(rf".{{1,{width}}}(?:(?<=\s)(?=\S)|$)|.{{1,{width}}}")
