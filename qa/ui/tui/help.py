"""The help screen: the keys and the commands, straight from their tables."""

from __future__ import annotations

from itertools import groupby
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from qa.ui.commands.registry import COMMANDS
from qa.ui.tui.keys import KEYS, bindings, key_names

__all__ = ["HelpScreen", "help_parts"]

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
            for heading, rows in help_parts():
                yield Static(Content.styled(heading, "bold"), markup=False)
                yield Static(_table(rows), markup=False, classes="rows")


def help_parts() -> list[tuple[str, list[tuple[str, str]]]]:
    """The table of keys, part by part, then the table of commands: each key with what it does."""
    parts = [
        (_HEADINGS[where], [(key_names(row.keys), row.summary) for row in rows])
        for where, rows in groupby(KEYS, key=lambda row: row.where)
    ]
    return [*parts, ("Commands", [(command.usage, command.summary) for command in COMMANDS])]


def _table(rows: list[tuple[str, str]]) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 1), pad_edge=True)
    table.add_column(ratio=3, style="bold")
    table.add_column(ratio=8)
    for keys, summary in rows:
        table.add_row(Text(keys), Text(summary))
    return table
