"""Where questions are typed: Enter sends, Up and Down walk the history, Tab completes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea

from qa.documents.cleaning import clean
from qa.ui.commands.registry import is_command
from qa.ui.tui.keys import bindings_over
from qa.ui.tui.question.completing import Completer, Completion, CompletionList, completions
from qa.ui.tui.question.history import TypedHistory

__all__ = ["QuestionInput"]

# A text longer than this is a paste, and nothing is completed in it.
_LONGEST_COMPLETED = 2_000

_BINDINGS = bindings_over(TextArea.BINDINGS, "question", "f6", "f7")
# What the keys do that need no one but the text area itself.
_ACTIONS = {
    key: binding.action
    for binding in _BINDINGS
    if isinstance(binding, Binding) and "." not in binding.action
    for key in binding.key.split(",")
}


class QuestionInput(TextArea, inherit_bindings=False):
    """A text area that grows with the question up to a few lines.

    `completer` knows the terms of the articles once they are read; `popup` shows its choices.
    """

    BINDINGS: ClassVar[list[BindingType]] = _BINDINGS

    @dataclass
    class Sent(Message):
        """A question or a command was sent; `text` is as typed, without white space around it."""

        text: str

    class Left(Message):
        """Tab with nothing typed: on to the questions on offer."""

    def __init__(self) -> None:
        super().__init__(
            id="question", placeholder="Ask the article a question", highlight_cursor_line=False
        )
        self.typed = TypedHistory()
        self.completer: Completer | None = None
        self.popup = CompletionList()

    async def on_key(self, event: events.Key) -> None:
        """Every key in its turn: where many come at once, letters overtake those that are bound."""
        if event.key == "enter":
            self._enter()
        elif event.key == "escape" and self.popup.is_open:
            self.popup.offer(())
        elif not await self._acted(event.key):
            return
        event.prevent_default()
        event.stop()

    async def _acted(self, key: str) -> bool:
        """Do what a key of this widget's own is bound to, if it is one and does anything now."""
        action = _ACTIONS.get(key)
        return action is not None and await self.app.run_action(action, self)

    def _enter(self) -> None:
        """A term that was chosen goes into the text; a command that is complete is sent at once."""
        taken = self.popup.chosen or self._begun_command()
        if taken is not None:
            self._take(taken)
        if taken is None or (is_command(taken.term) and not self.text.endswith(" ")):
            self.action_send()

    def _begun_command(self) -> Completion | None:
        """The command that is highlighted while its name is not typed to its end."""
        first, typed = self.popup.first, self.text.strip()
        begun = first is not None and first.term.startswith(typed) and first.term != typed
        return first if begun and is_command(typed) else None

    def action_send(self) -> None:
        """Send what is typed; white space alone is nothing to send."""
        text = self.text.strip()
        self.load_text("")
        self.popup.offer(())
        if text:
            self.typed.add(text)
            self.post_message(self.Sent(text))

    def begin(self, text: str) -> None:
        """Have `text` typed already, ready to go on."""
        self.load_text(text)
        self.move_cursor(self.document.end)
        self.focus()

    def action_leave(self) -> None:
        """Leave the chat as the line mode is left, unless there is something to delete."""
        if self.text:
            self.action_delete_right()
        else:
            self.app.exit(0)

    def action_newline(self) -> None:
        """Break the line without sending."""
        self.insert("\n")

    def action_complete(self) -> None:
        """Complete the word; several ways to go on are listed, and the next Tab takes one."""
        if not self.text:
            self.post_message(self.Left())
        elif self.popup.first is not None:
            self._take(self.popup.first)
        else:
            found = self._completions()
            if len(found) == 1:
                self._take(found[0])
            else:
                self.popup.offer(found)

    def action_cursor_up(self, select: bool = False) -> None:
        """Up in the list of completions or in the text; from its first line, a question before."""
        if self.popup.is_open:
            self.popup.move(-1)
        elif select or not self.cursor_at_first_line:
            super().action_cursor_up(select)
        else:
            self._replace_by(self.typed.older(self.text))

    def action_cursor_down(self, select: bool = False) -> None:
        """Down in the list of completions or in the text; from its last line, a later question."""
        if self.popup.is_open:
            self.popup.move(1)
        elif select or not self.cursor_at_last_line:
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

    def update_suggestion(self) -> None:
        """Show behind the cursor how the word may go on, and the commands while one is typed."""
        if not self.is_attached:
            return
        text = self._before_end()
        self.suggestion = self.typed.suggest(text) or self._suggested(text)
        if self.popup.is_open or (is_command(text) and " " not in text.strip()):
            self.popup.offer(self._completions())

    def _suggested(self, text: str) -> str:
        if not text or is_command(text) or self.completer is None:
            return ""
        return self.completer.suggest(text)

    def _completions(self) -> list[Completion]:
        return completions(self._before_end(), self.completer)

    def _before_end(self) -> str:
        """What is typed, if the cursor stands behind it and it can be completed, else ""."""
        text = self.text
        at_end = self.selection.is_empty and self.cursor_location == self.document.end
        return text if at_end and len(text) <= _LONGEST_COMPLETED else ""

    def _take(self, completion: Completion) -> None:
        row, column = self.document.end
        self.popup.offer(())
        self.replace(completion.typed, (row, max(0, column - completion.length)), (row, column))
        self.move_cursor(self.document.end)
        self.popup.offer(())

    def _replace_by(self, text: str | None) -> None:
        if text is not None:
            self.load_text(text)
            self.move_cursor(self.document.end)
            self.popup.offer(())
