"""The keys of the chat, one row each: the bindings and the help screen are made of these rows."""

from __future__ import annotations

from typing import Literal, NamedTuple

from textual.binding import Binding, BindingType

__all__ = ["KEYS", "Key", "Where", "bindings", "key_names"]

Where = Literal["anywhere", "question", "turn", "source", "help"]


class Key(NamedTuple):
    """`keys` as Textual names them (comma-separated), where they hold, and what they do.

    `label` is the word in the footer, or "" for keys that only the help screen lists. `priority`
    keys are taken before the focused widget sees them.
    """

    where: Where
    keys: str
    action: str
    summary: str
    label: str = ""
    priority: bool = False


KEYS: tuple[Key, ...] = (
    Key("anywhere", "f1", "help", "this help", "Help"),
    Key("anywhere", "f2", "toggle_source", "show or hide the article", "Article"),
    Key("anywhere", "f3", "toggle_dark", "dark or light"),
    Key("anywhere", "f6", "next_pane", "go to the next pane", "Pane"),
    Key("anywhere", "escape", "to_input", "back to the question"),
    Key("anywhere", "ctrl+l", "clear", "forget the conversation and start afresh"),
    Key("anywhere", "ctrl+p", "command_palette", "search the commands"),
    Key("anywhere", "ctrl+c", "help_quit", "copy what is selected"),
    Key("anywhere", "ctrl+q", "quit", "quit", "Quit", priority=True),
    Key("question", "enter", "send", "send the question"),
    Key("question", "ctrl+j,shift+enter", "newline", "start a new line"),
    Key("question", "up", "cursor_up", "an earlier question"),
    Key("question", "down", "cursor_down", "a later question"),
    Key("question", "pageup", "app.scroll_transcript(-1)", "scroll the conversation up"),
    Key("question", "pagedown", "app.scroll_transcript(1)", "scroll the conversation down"),
    Key("turn", "enter,space", "choose", "show the answer in the article", "Show"),
    Key("turn", "y", "copy", "copy the answer", "Copy"),
    Key("turn", "up,k", "app.focus_turn(-1)", "the turn above"),
    Key("turn", "down,j", "app.focus_turn(1)", "the turn below"),
    Key("source", "up,k", "cursor_up", "scroll up"),
    Key("source", "down,j", "cursor_down", "scroll down"),
    Key("source", "pageup,b", "cursor_page_up", "a page up"),
    Key("source", "pagedown,space", "cursor_page_down", "a page down"),
    Key("source", "home,g", "scroll_home", "to the top"),
    Key("source", "end,G", "scroll_end", "to the bottom"),
    Key("source", "enter", "reveal", "back to the answer", "To the answer"),
    Key("source", "ctrl+c", "copy", "copy what is selected with the mouse"),
    Key("help", "escape,f1,q,enter", "dismiss", "close the help", "Close"),
)

_NAMES = {
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "escape": "Esc",
    "up": "Up",
    "down": "Down",
    "enter": "Enter",
    "space": "Space",
    "home": "Home",
    "end": "End",
}


def bindings(where: Where) -> list[BindingType]:
    """The bindings of one part of the screen, in the order of the table."""
    return [
        Binding(
            row.keys, row.action, row.label or row.summary, bool(row.label), priority=row.priority
        )
        for row in KEYS
        if row.where == where
    ]


def key_names(keys: str) -> str:
    """Keys as people write them: "ctrl+j,up" gives "Ctrl+J, Up"."""
    return ", ".join(_key_name(key) for key in keys.split(","))


def _key_name(key: str) -> str:
    *modifiers, last = key.split("+")
    named = _NAMES.get(last, last.upper() if modifiers or last.startswith("f") else last)
    return "+".join([*(modifier.capitalize() for modifier in modifiers), named])
