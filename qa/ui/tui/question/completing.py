"""What could be typed next, in a list above the question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from qa.ui.commands.registry import COMMANDS, find_command, is_command

__all__ = ["Completer", "Completion", "CompletionList", "completions"]

_SHOWN = 20
_USAGE_WIDTH = max(len(command.usage) for command in COMMANDS) + 2


class Completion(NamedTuple):
    """A term that replaces the last `length` characters typed; `summary` explains a command."""

    length: int
    term: str
    summary: str = ""

    @property
    def typed(self) -> str:
        """What is put in: behind a command that needs more, with the space to go on after."""
        command = find_command(self.term) if self.summary else None
        return f"{self.term} " if command is not None and command.needs_text else self.term


class Completer(Protocol):
    """What knows the terms of the articles; `qa.ui.suggesting.Suggester` is one."""

    def complete(self, text: str, limit: int = 8) -> list[tuple[int, str]]: ...

    def suggest(self, text: str) -> str: ...


def completions(text: str, completer: Completer | None) -> list[Completion]:
    """The commands that begin as `text` does, or the terms that begin as its last word does."""
    if is_command(text):
        typed = text.strip().casefold()
        fit = (command for command in COMMANDS if command.name.startswith(typed))
        return [Completion(len(text), command.name, command.summary) for command in fit]
    pairs = completer.complete(text, _SHOWN) if completer is not None else []
    return [Completion(length, term) for length, term in pairs]


class CompletionList(OptionList, can_focus=False):
    """The completions; the question keeps the focus and moves the highlight.

    `chosen` is what Enter takes: nothing before the highlight was moved.
    """

    def __init__(self) -> None:
        super().__init__(id="completions", markup=False, compact=True)
        self._offered: list[Completion] = []
        self._moved = False

    @property
    def is_open(self) -> bool:
        """Is there anything to choose from?"""
        return bool(self._offered)

    @property
    def first(self) -> Completion | None:
        """The highlighted completion."""
        at = self.highlighted
        return self._offered[at] if self._offered and at is not None else None

    @property
    def chosen(self) -> Completion | None:
        """The highlighted completion, if the highlight was moved to it."""
        return self.first if self._moved else None

    def offer(self, found: Sequence[Completion]) -> None:
        """Show these; none at all hide the list."""
        self._offered, self._moved = list(found), False
        self.clear_options()
        self.add_options([Option(_label(one)) for one in found])
        self.highlighted = 0 if found else None
        self.display = bool(found)

    def move(self, step: int) -> None:
        """Move the highlight, round the ends; it stands on the first one already."""
        at = self.highlighted or 0
        self.highlighted = (at + step) % len(self._offered)
        self._moved = True


def _label(one: Completion) -> Content:
    command = find_command(one.term) if one.summary else None
    if command is None:
        return Content(one.term)
    usage = command.usage.ljust(_USAGE_WIDTH)
    return Content.assemble((usage, "bold"), one.summary)
