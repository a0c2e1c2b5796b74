"""Questions to ask next, each a line that is clicked or entered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalGroup
from textual.message import Message

from qa.ui.rendering.render import Segment, flat
from qa.ui.tui.conversation.told import Told
from qa.ui.tui.keys import bindings

__all__ = ["Chip", "Chips"]

_ARROW = "› "


class Chip(Told, can_focus=True):
    """One question that can be asked."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("chip")

    @dataclass
    class Chosen(Message):
        """The question should be asked."""

        question: str

    def __init__(self, question: str) -> None:
        self.question = flat(question)
        super().__init__([[Segment(_ARROW, "key"), Segment(self.question, "chip")]], classes="chip")

    def action_choose(self) -> None:
        """Ask it."""
        self.post_message(self.Chosen(self.question))

    def on_click(self) -> None:
        """A click asks it too."""
        self.action_choose()


class Chips(VerticalGroup):
    """The questions on offer, below what was said last; none at all are no line."""

    async def offer(self, questions: Sequence[str]) -> None:
        """Offer these questions in place of those before, unless the chat is being left: its parts
        go one by one."""
        if not self.is_attached:
            return
        held = self.screen.focused in self.chips
        await self.remove_children()
        if not self.is_attached:
            return
        await self.mount_all([Chip(question) for question in questions])
        if held:
            self.focus_chip(0)

    @property
    def chips(self) -> list[Chip]:
        """The questions on offer from top to bottom."""
        return list(self.query_children(Chip))

    def focus_chip(self, step: int) -> bool:
        """Focus the question `step` below the focused one, or the first; False past the ends."""
        chips, focused = self.chips, self.screen.focused
        at = chips.index(focused) + step if isinstance(focused, Chip) and focused in chips else 0
        if 0 <= at < len(chips):
            chips[at].focus()
        return 0 <= at < len(chips)
