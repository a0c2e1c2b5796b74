"""What takes its time, with a bar that moves; shown once it is long enough to notice."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import HorizontalGroup
from textual.content import Content
from textual.timer import Timer
from textual.widgets import ProgressBar, Static

from qa.ui.render import flat

__all__ = ["BusyBar"]

_PATIENCE = 0.3
_LONGEST = 60


class BusyBar(HorizontalGroup):
    """One line above the question, away unless something is under way."""

    def __init__(self) -> None:
        super().__init__(id="busy")
        self._words = Static(markup=False)
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        yield self._words
        yield ProgressBar(show_eta=False, show_percentage=False)

    def tell(self, words: str) -> None:
        """Show what is under way, a moment from now; "" takes it away at once."""
        if self._timer is not None:
            self._timer.stop()
        self._words.update(Content(flat(words)[:_LONGEST]))
        self._timer = self.set_timer(_PATIENCE, self._show) if words else None
        if not words:
            self._set_shown(False)

    def _show(self) -> None:
        self._set_shown(True)

    def _set_shown(self, shown: bool) -> None:
        """The bar is the one thing here that moves, and without a length it has to."""
        self.display = shown
        self.app.animation_level = "full" if shown else "none"
