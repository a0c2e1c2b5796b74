"""The chat's one screen: the two panes, the question below them, and the keys that move between."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Footer, Static

from qa.ui.rendering.render import flat
from qa.ui.tui.article.findbar import FindBar
from qa.ui.tui.article.source import SourcePane
from qa.ui.tui.conversation.transcript import Transcript
from qa.ui.tui.conversation.turn import TurnBlock
from qa.ui.tui.keys import bindings
from qa.ui.tui.question.input import QuestionInput

__all__ = ["Body", "BusyBar", "ChatScreen", "bar"]

_PATIENCE = 0.3
_LONGEST = 60
_SHOWN_A_SECOND = 10
# Columns of the share in figures, with the space before the bar.
_PERCENT = 6


class ChatScreen(Screen[None]):
    """Lays out the widgets and moves the focus; what is said in them is the app's to handle."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("chat")
    AUTO_FOCUS = "#question"

    def __init__(self) -> None:
        super().__init__()
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
        self.VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-tall")]
        self.body = Body()
        self.transcript = self.body.transcript
        self.source = self.body.source
        self.busy = BusyBar()
        self.find = FindBar()
        self.question = QuestionInput()

    def compose(self) -> ComposeResult:
        yield self.body
        yield self.busy
        yield self.find
        yield self.question.popup
        yield self.question
        yield Footer(show_command_palette=False)

    # Messages

    @on(TurnBlock.Chosen)
    def _show_place(self, message: TurnBlock.Chosen) -> None:
        if self.body.point_at(message.block):
            self.body.show_source(True)

    @on(QuestionInput.Left)
    def _to_offers(self) -> None:
        self.transcript.chips.focus_chip(0)

    @on(FindBar.Wanted)
    def _find(self, message: FindBar.Wanted) -> None:
        count = self.source.find(message.words)
        self.find.tell(self.source.find_next(0), count)

    def on_key(self, event: events.Key) -> None:
        """A letter that means nothing where the focus is begins a question."""
        if event.character is None or not event.is_printable or event.key in self.active_bindings:
            return
        if not self.question.has_focus:
            self.set_focus(self.question)
            self.question.insert(event.character)

    async def on_paste(self, event: events.Paste) -> None:
        """What is pasted goes into the question from anywhere."""
        if not self.question.has_focus:
            self.set_focus(self.question)
            await self.question.on_paste(event)

    # Keys

    def action_toggle_source(self) -> None:
        """Show or hide the article; the focus never stays on what is hidden."""
        self.body.show_source(not self.source.display)
        if self.source.has_focus and not self.source.display:
            self.question.focus()

    def action_next_pane(self) -> None:
        """Go from the question to the newest turn, to the article, and back."""
        if self.question.has_focus and self.transcript.turns and self.transcript.display:
            self.transcript.focus_turn(0)
        elif self.source.display and not self.source.has_focus:
            self.source.focus()
        else:
            self.question.focus()

    def action_to_input(self) -> None:
        """Back to the question; an article that fills the screen makes way."""
        self.body.show_conversation()
        self.question.focus()

    def action_focus_turn(self, step: int) -> None:
        """Go `step` turns down, or up if it is negative; below the newest is the question."""
        turns = self.transcript.turns
        if step > 0 and turns and turns[-1].has_focus:
            self.question.focus()
        else:
            self.transcript.focus_turn(step)

    def action_focus_chip(self, step: int) -> None:
        """Go `step` questions on; past the ends is the question that is typed."""
        if not self.transcript.chips.focus_chip(step):
            self.question.focus()

    def action_walk(self, step: int) -> None:
        """Show the next place of the answer that is shown."""
        self.body.walk(step)

    def action_scroll_transcript(self, pages: int) -> None:
        """Scroll the conversation a page at a time while typing."""
        rows = pages * (self.transcript.size.height - 1)
        self.transcript.scroll_relative(y=rows, animate=False, immediate=True)

    def action_find(self) -> None:
        """Look for words in the article, which is shown for it."""
        self.body.show_source(True)
        self.find.open()

    def action_find_next(self, step: int) -> None:
        """Go `step` places on, round the ends."""
        self.find.tell(self.source.find_next(step), len(self.source.marked("found")))

    def action_close_find(self) -> None:
        """Close the bar and take its marks away; the article stays where it is."""
        self.source.find("")
        self.find.close()
        self.question.focus()


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
