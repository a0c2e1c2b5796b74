"""The conversation and the article: beside each other, below, or one at a time."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Container

from qa.ui.tui.article.source import SourcePane
from qa.ui.tui.conversation.transcript import Transcript
from qa.ui.tui.conversation.turn import TurnBlock

__all__ = ["Body"]


class Body(Container):
    """Two panes; which of them a screen has room for is the style sheet's to say."""

    def __init__(self) -> None:
        super().__init__(id="body")
        self.transcript = Transcript()
        self.source = SourcePane()
        self._shown: TurnBlock | None = None

    def compose(self) -> ComposeResult:
        yield self.transcript
        yield self.source

    @property
    def paged(self) -> bool:
        """Is the terminal so small that the article is a page of its own?"""
        return self.screen.has_class("-narrow") and self.screen.has_class("-short")

    def show_source(self, shown: bool) -> None:
        """Show or hide the article; where it is a page, the conversation makes way."""
        self.screen.set_class(shown and self.paged, "-source-page")
        if not self.paged:
            self.screen.set_class(not shown, "-source-off")

    def show_conversation(self) -> None:
        """Where the article is a page, have it make way for what is said."""
        if self.paged:
            self.show_source(False)

    def show_answer_of(self, block: TurnBlock) -> None:
        """Mark the place of a new answer; runners-up to none wait until they are walked to."""
        if block.stop is not None and block.stop.rival:
            self._shown = block
            self.source.unpoint()
        else:
            self.point_at(block)

    def point_at(self, block: TurnBlock) -> bool:
        """Mark the place that a turn shows; False if its answer stands nowhere."""
        if block.stop is None:
            return False
        self._shown = block
        self.source.point(block.stop)
        return True

    def walk(self, step: int) -> None:
        """Go on from the place that is shown to the next one of the same answer."""
        if self._shown is not None and self._shown.is_mounted:
            self._shown.walk(step)

    def unpoint(self) -> None:
        """Show the article without marks."""
        self._shown = None
        self.source.unpoint()
