"""The conversation so far: a welcome while it is empty, then turns, notes, what to ask next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalGroup, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from qa.ui.rendering.render import Line, Segment, counted, flat, titles
from qa.ui.tui.conversation.chips import Chips
from qa.ui.tui.conversation.content import content
from qa.ui.tui.conversation.told import Told
from qa.ui.tui.conversation.turn import TurnBlock

if TYPE_CHECKING:
    from qa.documents.article import Article

__all__ = ["Transcript"]


class Transcript(VerticalScroll, can_focus=False):
    """Turns and notes from top to bottom; the newest stays in view, and in another size of the
    screen what is being read does."""

    def __init__(self) -> None:
        super().__init__(id="transcript")
        self._open = Static(markup=False)
        self._welcome = VerticalGroup(
            self._open, Static(content(_HOW_LINES), id="how"), id="welcome"
        )
        self.chips = Chips()
        self._read: tuple[Widget, float] | None = None

    def compose(self) -> ComposeResult:
        yield self._welcome
        yield self.chips

    @property
    def turns(self) -> list[TurnBlock]:
        """The turns, oldest first."""
        return list(self.query_children(TurnBlock))

    def greet(self, articles: Sequence[Article]) -> None:
        """Say what is open and how to ask, for as long as nothing was asked."""
        self._open.update(content(_open_lines(articles)))

    async def add(self, *blocks: Widget) -> None:
        """Append turns or notes and scroll to the last of them."""
        self._welcome.display = False
        await self.mount_all(blocks, before=self.chips)
        self.reveal(blocks[-1])

    async def recall(self, *blocks: TurnBlock) -> None:
        """Put earlier turns before those that wait for their answer already."""
        self._welcome.display = False
        waiting = (turn for turn in self.turns if turn.is_waiting)
        await self.mount_all(blocks, before=next(waiting, self.chips))

    async def note(self, lines: Iterable[Line]) -> None:
        """Append what a command said."""
        await self.add(Told(lines, classes="note"))

    async def remark(self, lines: Iterable[Line]) -> None:
        """Append what is told of the articles as they open; the welcome stays."""
        await self.mount(Told(lines, classes="note"), before=self.chips)

    async def clear(self) -> None:
        """Remove all but the turns that wait for an answer; without any, the welcome comes back."""
        await self.chips.offer(())
        waiting = [turn for turn in self.turns if turn.is_waiting]
        kept = {self._welcome, self.chips, *waiting}
        await self.remove_children([child for child in self.children if child not in kept])
        self._welcome.display = not waiting

    async def offer(self, questions: Sequence[str]) -> None:
        """Put questions on offer below what was said last, which stays in view."""
        at_end, turns = self.is_vertical_scroll_end, self.turns
        await self.chips.offer(questions)
        if at_end and turns:
            self.reveal(turns[-1])

    def reveal(self, block: Widget) -> None:
        """Scroll to the end, or as far as the top of a block stays in view."""
        self.call_after_refresh(self._reveal, block)

    def _reveal(self, block: Widget) -> None:
        if block.is_mounted:
            top = block.virtual_region.y
            if isinstance(
                block, TurnBlock
            ):  # a long question leaves half of the room to its answer
                top = max(top, top + block.asked_rows - self.size.height // 2)
            self.scroll_to(y=min(self.max_scroll_y, top), animate=False, immediate=True)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Keep in mind what is read, for another size: what stands highest, and how much of it is
        above the screen; at the end None, which is the newest."""
        super().watch_scroll_y(old_value, new_value)
        areas = ((child, child.virtual_region) for child in self.children)
        highest = next((one for one in areas if one[1].bottom > new_value), None)
        self._read = None
        if highest is not None and not self.is_vertical_scroll_end:
            block, area = highest
            self._read = block, (new_value - area.y) / area.height

    def on_resize(self) -> None:
        """Other widths fold otherwise: go to what was read before."""
        self.call_after_refresh(self._return, self._read)

    def _return(self, read: tuple[Widget, float] | None) -> None:
        if read is not None and read[0].is_mounted:
            area = read[0].virtual_region
            row = area.y + round(read[1] * area.height)
            self.scroll_to(y=row, animate=False, immediate=True)
        elif self.turns:
            self._reveal(self.turns[-1])

    def focus_turn(self, step: int) -> None:
        """Focus the turn `step` below the focused one, or the newest if none is focused."""
        turns = self.turns
        if not turns:
            return
        focused = self.screen.focused
        at = turns.index(focused) + step if isinstance(focused, TurnBlock) else len(turns) - 1
        turns[min(max(at, 0), len(turns) - 1)].focus()


# How to ask, and the keys to know; a small screen leaves it to the help.
_HOW_LINES: tuple[Line, ...] = (
    [Segment("Ask in plain words, and ask on: “Why?”, “When was that?”, “And in 2019?”", "note")],
    [Segment("The answer is the article's own words, with their place.", "note")],
    [
        *(Segment("Enter", "key"), Segment(" sends  ", "dim")),
        *(Segment("Tab", "key"), Segment(" completes  ", "dim")),
        *(Segment("F1", "key"), Segment(" help  ", "dim")),
        *(Segment("Ctrl+Q", "key"), Segment(" quits", "dim")),
    ],
)


def _open_lines(articles: Sequence[Article]) -> list[Line]:
    if len(articles) != 1:
        count = counted(len(articles), "article")
        return [[Segment(count, "answer")], [Segment(titles(articles), "dim")]]
    article = articles[0]
    sizes = (len(article.paragraphs), "paragraph"), (len(article.sentences), "sentence")
    size = ", ".join(counted(*one) for one in sizes)
    when = f" · {article.published:%d %B %Y}" if article.published else ""
    return [
        [Segment(flat(article.title) or "The article", "answer")],
        [Segment(size + when, "dim")],
    ]
