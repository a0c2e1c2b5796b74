"""The bar that finds words in the article as they are typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import HorizontalGroup
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from qa.documents.cleaning import clean
from qa.ui.tui.keys import bindings_over

__all__ = ["FindBar", "FindLine"]


class FindLine(Input, inherit_bindings=False):
    """Where the words are typed; what scrolls an input by itself goes from place to place here."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_over(Input.BINDINGS, "find")


class FindBar(HorizontalGroup):
    """A line for the words, and which of how many places is shown."""

    @dataclass
    class Wanted(Message):
        """Other words are looked for."""

        words: str

    def __init__(self) -> None:
        super().__init__(id="find")
        self._line = FindLine(placeholder="words of the article", compact=True)
        self._count = Static(markup=False, id="count")

    def compose(self) -> ComposeResult:
        yield Static("Find: ", markup=False)
        yield self._line
        yield self._count

    def open(self) -> None:
        """Show the bar, ready to type; what was looked for last is selected."""
        self.display = True
        self._line.focus()
        self._line.action_select_all()
        self.post_message(self.Wanted(self.words))

    def close(self) -> None:
        """Hide the bar."""
        self.display = False

    @property
    def words(self) -> str:
        """What is looked for."""
        return clean(self._line.value)

    def tell(self, at: int, count: int) -> None:
        """Say that place `at` of `count` is shown."""
        words = f"{at} of {count}" if count else "nowhere" if self.words.strip() else ""
        self._count.update(Content(words))

    @on(Input.Changed)
    def _change(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Wanted(self.words))
