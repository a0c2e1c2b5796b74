"""Lines that keep their shape where they are folded, as in the line mode."""

from __future__ import annotations

from collections.abc import Iterable

from textual.geometry import Size
from textual.visual import VisualType
from textual.widgets import Static

from qa.ui.rendering.render import Line, plain
from qa.ui.rendering.wrapping import cells, hanging, wrap
from qa.ui.tui.conversation.content import content

__all__ = ["Told"]


class Told(Static):
    """Lines below one another; the further rows of one stand in below its text."""

    def __init__(self, lines: Iterable[Line], *, classes: str | None = None) -> None:
        self._lines = tuple(lines)
        super().__init__(content(self._lines), markup=False, classes=classes)

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """The columns of the longest line, unfolded."""
        return max((cells(plain(line)) for line in self._lines), default=0)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as the lines take at `width` columns."""
        return len(self._rows(width))

    def render(self) -> VisualType:
        """The rows at the width that there is."""
        return content(self._rows(self.content_size.width))

    def _rows(self, width: int) -> list[Line]:
        return [row for line in self._lines for row in wrap(line, width, hanging(line)) or [[]]]
