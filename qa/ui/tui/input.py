"""Where questions are typed: Enter sends, Up and Down walk the history, long text may be pasted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea

from qa.documents.cleaning import clean
from qa.ui.tui.history import TypedHistory
from qa.ui.tui.keys import KEYS, bindings

__all__ = ["QuestionInput"]


_OWN = bindings("question")
_TAKEN = {"f6", "f7"} | {
    key for row in KEYS if row.where == "question" for key in row.keys.split(",")
}
# The text area's editing keys, but for those that mean something else here.
_EDITING = [
    binding
    for binding in TextArea.BINDINGS
    if isinstance(binding, Binding) and _TAKEN.isdisjoint(binding.key.split(","))
]


class QuestionInput(TextArea, inherit_bindings=False):
    """A text area that grows with the question up to a few lines."""

    BINDINGS: ClassVar[list[BindingType]] = [*_EDITING, *_OWN]

    @dataclass
    class Sent(Message):
        """A question or a command was sent; `text` is as typed, without white space around it."""

        text: str

    def __init__(self) -> None:
        super().__init__(
            id="question", placeholder="Ask the article a question", highlight_cursor_line=False
        )
        self.typed = TypedHistory()

    def on_key(self, event: events.Key) -> None:
        """Enter in its turn: a priority binding would overtake the letters typed just before it."""
        if event.key == "enter":
            event.prevent_default()
            event.stop()
            self.action_send()

    def action_send(self) -> None:
        """Send what is typed; white space alone is nothing to send."""
        text = self.text.strip()
        self.load_text("")
        if text:
            self.typed.add(text)
            self.post_message(self.Sent(text))

    def action_newline(self) -> None:
        """Break the line without sending."""
        self.insert("\n")

    def action_cursor_up(self, select: bool = False) -> None:
        """Up in the text; from its first line, the question before."""
        if select or not self.cursor_at_first_line:
            super().action_cursor_up(select)
        else:
            self._replace_by(self.typed.older(self.text))

    def action_cursor_down(self, select: bool = False) -> None:
        """Down in the text; from its last line, the question after."""
        if select or not self.cursor_at_last_line:
            super().action_cursor_down(select)
        else:
            self._replace_by(self.typed.newer())

    async def on_paste(self, event: events.Paste) -> None:
        """Pasted text comes in cleaned, character for character."""
        event.prevent_default()
        event.stop()
        text = clean(event.text.replace("\r\n", "\n"))
        result = self.replace(text, *self.selection, maintain_selection_offset=False)
        self.move_cursor(result.end_location)

    def _replace_by(self, text: str | None) -> None:
        if text is not None:
            self.load_text(text)
            self.move_cursor(self.document.end)
