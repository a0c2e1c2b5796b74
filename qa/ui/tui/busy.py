"""What takes its time, with a bar of how much is done; shown once it is long enough to notice."""

from __future__ import annotations

from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from qa.ui.rendering.render import flat

__all__ = ["BusyBar", "bar"]

_PATIENCE = 0.3
_LONGEST = 60
_SHOWN_A_SECOND = 10
# Columns of the share in figures, with the space before the bar.
_PERCENT = 6


class BusyBar(Static):
    """One line above the question, away unless something is under way.

    `share` is how much of it is done, from 0 to 1, or None where nobody knows; any thread may set
    it, and the line looks at it now and then.
    """

    def __init__(self) -> None:
        super().__init__(markup=False, id="busy")
        self.share: float | None = None
        self._words = ""
        self._timer: Timer | None = None

    def tell(self, words: str) -> None:
        """Show what is under way, a moment from now; "" takes it away at once."""
        if self._timer is not None:
            self._timer.stop()
        self._words, self.share = flat(words)[:_LONGEST], None
        self._timer = self.set_timer(_PATIENCE, self._show) if words else None
        if not words:
            self.display, self.auto_refresh = False, None

    def _show(self) -> None:
        self.display, self.auto_refresh = True, 1 / _SHOWN_A_SECOND

    def render(self) -> Content:
        """The words, and the bar in the room that they leave."""
        if self.share is None:
            return Content(f"{self._words} …")
        width = self.content_size.width - len(self._words) - _PERCENT
        done, rest = bar(self.share, max(width, 0))
        percent = f"{self.share:.0%}".rjust(_PERCENT - 1)
        return Content.assemble(self._words, " ", (done, "$accent"), (rest, "$line"), percent)


def bar(share: float, width: int) -> tuple[str, str]:
    """What is done of a bar of `width` columns, in a stroke of its own, and what is left."""
    done = round(min(max(share, 0.0), 1.0) * width)
    return "━" * done, "─" * (width - done)
