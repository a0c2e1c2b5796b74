"""The conversation so far: a welcome while it is empty, then turns and notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from qa.documents.article import Article
from qa.ui.render import Line, Segment, flat
from qa.ui.tui.content import content
from qa.ui.tui.turn import TurnBlock

__all__ = ["Transcript", "welcome"]


class Transcript(VerticalScroll, can_focus=False):
    """Turns and notes from top to bottom; the newest stays in view."""

    def __init__(self) -> None:
        super().__init__(id="transcript")
        self._welcome = Static(markup=False, id="welcome")

    def compose(self) -> ComposeResult:
        yield self._welcome

    @property
    def turns(self) -> list[TurnBlock]:
        """The turns, oldest first."""
        return list(self.query_children(TurnBlock))

    def greet(self, articles: Sequence[Article]) -> None:
        """Say what is open and how to ask, for as long as nothing was asked."""
        self._welcome.update(welcome(articles))

    async def add(self, *blocks: Widget) -> None:
        """Append turns or notes and scroll to the end."""
        self._welcome.display = False
        await self.mount_all(blocks)
        self.to_end()

    async def note(self, lines: Iterable[Line]) -> None:
        """Append what a command said."""
        await self.add(Static(content(lines), markup=False, classes="note"))

    async def clear(self) -> None:
        """Remove all turns and notes; the welcome comes back."""
        await self.query_children().exclude("#welcome").remove()
        self._welcome.display = True

    def to_end(self) -> None:
        """Scroll to the newest turn once it is laid out."""
        self.call_after_refresh(self.scroll_end, animate=False, immediate=True)

    def reveal(self, block: TurnBlock) -> None:
        """Scroll to the end of a turn, or to its top if it is taller than what can be seen."""
        self.call_after_refresh(self._reveal, block)

    def _reveal(self, block: TurnBlock) -> None:
        if block.is_mounted and block.outer_size.height > self.size.height:
            self.scroll_to_widget(block, top=True, animate=False, immediate=True)
        else:
            self.scroll_end(animate=False, immediate=True)

    def focus_turn(self, step: int) -> None:
        """Focus the turn `step` below the focused one, or the newest if none is focused."""
        turns = self.turns
        if not turns:
            return
        focused = self.screen.focused
        at = turns.index(focused) + step if isinstance(focused, TurnBlock) else len(turns) - 1
        turns[min(max(at, 0), len(turns) - 1)].focus()


def welcome(articles: Sequence[Article]) -> Content:
    """What is open, how to ask, and the three keys to know."""
    return content([*_open_lines(articles), [], *_HOW_LINES])


_HOW_LINES: tuple[Line, ...] = (
    [Segment("Ask in plain words: who, what, when, where, why, how many, did it …", "note")],
    [Segment("Go on from an answer: “Why?”, “When was that?”, “And in 2019?”", "note")],
    [Segment("An answer is the article's own words, with their place.", "note")],
    [],
    [
        *(Segment("Enter", "key"), Segment(" sends   ", "dim")),
        *(Segment("F1", "key"), Segment(" help   ", "dim")),
        *(Segment("Ctrl+Q", "key"), Segment(" quits", "dim")),
    ],
)


def _open_lines(articles: Sequence[Article]) -> list[Line]:
    if len(articles) != 1:
        titles = "; ".join(flat(article.title) or "without a title" for article in articles[:5])
        return [[Segment(f"{len(articles)} articles", "answer")], [Segment(titles, "dim")]]
    article = articles[0]
    size = f"{len(article.paragraphs):,} paragraphs, {len(article.sentences):,} sentences"
    when = f" · {article.published:%d %B %Y}" if article.published else ""
    return [
        [Segment(flat(article.title) or "The article", "answer")],
        [Segment(size + when, "dim")],
    ]
