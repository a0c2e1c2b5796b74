"""The keys of the chat, one row each: the bindings and the help screen are made of these rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal, NamedTuple

from textual.binding import Binding, BindingType

__all__ = ["KEYS", "Key", "Where", "bindings", "bindings_over", "footer_name", "key_names"]

Where = Literal["anywhere", "chat", "question", "chip", "turn", "source", "find", "prompt", "help"]


class Key(NamedTuple):
    """`keys` as Textual names them (comma-separated), where they hold, and what they do.

    `label` is the word in the footer, or "" for keys that only the help screen lists; neighbours
    with the same label share it. `priority` keys are taken before the focused widget sees them.
    """

    where: Where
    keys: str
    action: str
    summary: str
    label: str = ""
    priority: bool = False


KEYS: tuple[Key, ...] = (
    Key("chat", "f1", "app.help", "this help", "Help"),
    Key("chat", "f2", "toggle_source", "show or hide the article", "Article"),
    Key("chat", "f3", "app.next_theme", "the next theme"),
    Key("chat", "f6", "next_pane", "go to the next pane", "Pane"),
    Key("chat", "escape", "to_input", "back to the question"),
    Key("chat", "ctrl+o", "app.open", "open another article"),
    Key("chat", "ctrl+f", "find", "find words in the article", priority=True),
    Key("chat", "ctrl+s", "app.export", "save the conversation"),
    Key("chat", "ctrl+l", "app.clear", "start afresh"),
    Key("anywhere", "ctrl+c", "help_quit", "copy what is selected"),
    Key("anywhere", "ctrl+q", "quit", "quit", "Quit", priority=True),
    Key("anywhere", "ctrl+p", "command_palette", "search the commands", "Menu"),
    Key("question", "enter", "send", "send the question"),
    Key("question", "ctrl+j,shift+enter", "newline", "start a new line"),
    Key("question", "tab", "complete", "complete the word, or go to the questions on offer"),
    Key("question", "ctrl+d", "leave", "leave, where nothing is typed"),
    Key("question", "up", "cursor_up", "an earlier question"),
    Key("question", "down", "cursor_down", "a later question"),
    Key("question", "pageup", "screen.scroll_transcript(-1)", "scroll the conversation up"),
    Key("question", "pagedown", "screen.scroll_transcript(1)", "scroll the conversation down"),
    Key("chip", "enter,space", "choose", "ask this question", "Ask"),
    Key("chip", "up,k,shift+tab", "screen.focus_chip(-1)", "the question above"),
    Key("chip", "down,j,tab", "screen.focus_chip(1)", "the question below"),
    Key("turn", "enter,space", "choose", "show the answer in the article", "Show"),
    Key("turn", "left_square_bracket", "walk(-1)", "its place before", "Places"),
    Key(
        "turn", "right_square_bracket", "walk(1)", "its next place: evidence, runners-up", "Places"
    ),
    Key("turn", "y", "copy", "copy the answer", "Copy"),
    Key("turn", "up,k", "screen.focus_turn(-1)", "the turn above"),
    Key("turn", "down,j", "screen.focus_turn(1)", "the turn below"),
    Key("source", "up,k", "cursor_up", "scroll up"),
    Key("source", "down,j", "cursor_down", "scroll down"),
    Key("source", "pageup,b", "cursor_page_up", "a page up"),
    Key("source", "pagedown,space", "cursor_page_down", "a page down"),
    Key("source", "home,g", "scroll_home", "to the top"),
    Key("source", "end,G", "scroll_end", "to the bottom"),
    Key("source", "enter", "reveal", "back to the answer", "To the answer"),
    Key("source", "left_square_bracket", "screen.walk(-1)", "the answer's place before", "Places"),
    Key("source", "right_square_bracket", "screen.walk(1)", "the answer's next place", "Places"),
    Key("source", "y", "app.copy_last", "copy the last answer"),
    Key("source", "ctrl+c", "copy", "copy what is selected with the mouse"),
    Key("find", "up", "screen.find_next(-1)", "the place before", "Places"),
    Key("find", "down,enter", "screen.find_next(1)", "the next place", "Places"),
    Key("find", "escape", "screen.close_find", "close the bar", "Close"),
    Key("prompt", "tab", "complete", "complete the name"),
    Key("prompt", "escape", "leave", "leave it"),
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
    "tab": "Tab",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
}


def bindings(where: Where) -> list[BindingType]:
    """The bindings of one part of the screen, in the order of the table."""
    return [
        Binding(
            row.keys,
            row.action,
            row.label or row.summary,
            bool(row.label),
            priority=row.priority,
            group=Binding.Group(row.label) if row.label else None,
        )
        for row in KEYS
        if row.where == where
    ]


def bindings_over(own: Iterable[BindingType], where: Where, *dropped: str) -> list[BindingType]:
    """A widget's `own` bindings, but for keys that mean something else in `where` or are `dropped`,
    then those of `where`."""
    taken = {*dropped, *(key for row in KEYS if row.where == where for key in row.keys.split(","))}
    kept = [
        replace(one, key=key)
        for one in own
        if isinstance(one, Binding)
        for key in one.key.split(",")
        if key not in taken
    ]
    return [*kept, *bindings(where)]


def footer_name(key: str) -> str:
    """A key as the footer has room for it: "ctrl+q" gives "^Q"."""
    return key_names(key).replace("Ctrl+", "^")


def key_names(keys: str) -> str:
    """Keys as people write them: "ctrl+j,up" gives "Ctrl+J, Up"."""
    return ", ".join(_key_name(key) for key in keys.split(","))


def _key_name(key: str) -> str:
    *modifiers, last = key.split("+")
    named = _NAMES.get(last, last.upper() if modifiers or last.startswith("f") else last)
    return "+".join([*(modifier.capitalize() for modifier in modifiers), named])
