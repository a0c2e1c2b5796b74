"""The help screen: the keys and the commands, straight from their tables."""

from __future__ import annotations

from itertools import groupby
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from qa.ui.commands import COMMANDS
from qa.ui.render import Line, Segment
from qa.ui.tui.content import content
from qa.ui.tui.keys import KEYS, bindings, key_names

__all__ = ["HelpScreen", "help_lines"]

_HEADINGS = {
    "anywhere": "Anywhere",
    "chat": "In the chat",
    "question": "In the question",
    "chip": "On a question on offer",
    "turn": "On a turn",
    "source": "In the article",
    "find": "In the find bar",
    "prompt": "In a box that asks for a name",
    "help": "Here",
}


class HelpScreen(ModalScreen[None]):
    """Keys and commands over the chat; Esc, F1, q or Enter close it."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("help")

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help") as box:
            box.border_title = "Help"
            box.border_subtitle = "Esc closes"
            yield Static(content(help_lines()), markup=False)


def help_lines() -> list[Line]:
    """The table of keys, part by part, then the table of commands."""
    parts: list[tuple[str, list[tuple[str, str]]]] = [
        (_HEADINGS[where], [(key_names(row.keys), row.summary) for row in rows])
        for where, rows in groupby(KEYS, key=lambda row: row.where)
    ]
    parts.append(("Commands", [(command.usage, command.summary) for command in COMMANDS]))
    lines: list[Line] = []
    for heading, rows in parts:
        width = max(len(name) for name, _ in rows) + 2
        lines += [[Segment(heading, "answer")]]
        lines += [[Segment(f"  {name:<{width}}", "key"), Segment(text)] for name, text in rows]
        lines += [[]]
    return lines[:-1]
