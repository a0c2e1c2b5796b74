from __future__ import annotations

from collections import Counter

import pytest
from textual.dom import DOMNode

from qa.ui.tui.app import ChatApp
from qa.ui.tui.article.findbar import FindLine
from qa.ui.tui.article.source import SourcePane
from qa.ui.tui.conversation.chips import Chip
from qa.ui.tui.conversation.turn import TurnBlock
from qa.ui.tui.help import HelpScreen
from qa.ui.tui.keys import KEYS, Key, bindings, key_names
from qa.ui.tui.prompt import PromptScreen
from qa.ui.tui.question.input import QuestionInput
from qa.ui.tui.screen import ChatScreen

HOMES: dict[str, type[DOMNode]] = {
    "anywhere": ChatApp,
    "chat": ChatScreen,
    "question": QuestionInput,
    "chip": Chip,
    "turn": TurnBlock,
    "source": SourcePane,
    "find": FindLine,
    "prompt": PromptScreen,
    "help": HelpScreen,
}
ELSEWHERE: dict[str, type[DOMNode]] = {"app": ChatApp, "screen": ChatScreen}


@pytest.mark.parametrize("row", KEYS, ids=lambda row: f"{row.where}-{row.keys}")
def test_tui_keys_do_what_there_is_to_do(row: Key) -> None:
    home, _, name = row.action.partition("(")[0].rpartition(".")
    target = ELSEWHERE[home] if home else HOMES[row.where]
    assert hasattr(target, f"action_{name}")
    assert row.summary


def test_tui_keys_mean_one_thing_in_a_place() -> None:
    pressed = Counter((row.where, key) for row in KEYS for key in row.keys.split(","))
    assert [which for which, count in pressed.items() if count > 1] == []


def test_tui_keys_make_a_binding_of_every_row() -> None:
    places = {row.where: row.where for row in KEYS}
    assert set(places) == set(HOMES)
    assert sum(len(bindings(where)) for where in places.values()) == len(KEYS)


@pytest.mark.parametrize(
    ("keys", "named"),
    [
        ("ctrl+j,shift+enter", "Ctrl+J, Shift+Enter"),
        ("f1", "F1"),
        ("pageup,b", "PgUp, b"),
        ("end,G", "End, G"),
        ("left_square_bracket", "["),
    ],
)
def test_tui_keys_are_named_as_people_write_them(keys: str, named: str) -> None:
    assert key_names(keys) == named
