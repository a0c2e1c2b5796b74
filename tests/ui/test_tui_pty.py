"""The chat on a pseudo-terminal: only the program's own sequences reach it, whatever is typed."""

from __future__ import annotations

import re
import signal
import sys
from pathlib import Path

import pytest
from ui_processes import Terminal, environment

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

HOSTILE = (
    "[/] a [/b] [@click=app.quit]x[/] [link=http://example.org]y[/link] "
    "\x1b]52;c;eHg=\x07 \x1b[2J \x1b]0;title\x07 \x9b31m \x9d52;c;eHg=\x9c \u202eright\u2069 "
    "nul\0nul \x08\x7f 東京 e\u0301\u0301 👩‍👩‍👧 🇰🇷 "
)
# All that Textual writes of itself: positions, colours, modes, queries, the pointer's shape.
_OWN = re.compile(
    r"\x1b\[[0-9;:?>=<$]*[A-Za-z~]|\x1b\[\?[0-9;$]*[a-z]|\x1b[=>78M]|\x1b\](?:[0-9]+;\?|22;[a-z-]*)(?:\x07|\x1b\\)"
    r"|\x1bP[^\x1b]*\x1b\\|\x1b\(B"
)
_UNWANTED = re.compile("[\x00-\x07\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ERASES = re.compile(r"\x1b\[[23]J")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "hostile \x1b]52;c;eHg=\x07 [b].txt"
    word = "w" * 10_000
    path.write_text(f"{HOSTILE}said Ada Kell on Monday. {word}\n\nThe end.\n", encoding="utf-8")
    return path


def home(folder: Path, **changes: str) -> dict[str, str]:
    return environment(folder, XDG_STATE_HOME=str(folder / "state"), **changes)


def foreign(output: bytes) -> list[str]:
    """Control characters that stand outside the sequences that the program writes itself."""
    text = output.decode("utf-8", "replace")
    return _UNWANTED.findall(_OWN.sub("", text)) + _ERASES.findall(text)


@pytest.mark.parametrize(
    "changes",
    [{}, {"NO_COLOR": "1"}, {"COLORTERM": "truecolor"}],
    ids=["plain", "no-color", "true"],
)
def test_tui_pty_only_its_own_sequences_reach_the_terminal(
    changes: dict[str, str], article: Path, tmp_path: Path
) -> None:
    with Terminal(["-a", str(article)], home(tmp_path, **changes)) as terminal:
        terminal.until("sk the article")
        terminal.until("said Ada Kell")
        at = len(terminal.output)
        terminal.type("\x1b[200~Who said [/] \x1b]52;c;eHg=\x07 \u202eit?\x1b[201~\r")
        at = terminal.until("sentence", after=at)
        for typed in ("/why\r", "/search ada\r", "/history\r", "/export no/such.md\r", "/[b]x\r"):
            terminal.type(typed)
        terminal.until("no command", after=at)
        terminal.type("\x1bOP")
        terminal.until("In the chat", after=at)
        terminal.type("\x11")
        assert terminal.ended() == 0
    assert foreign(terminal.output) == []
    assert b"\x1b]52;" not in terminal.output


def test_tui_pty_copies_by_the_terminal_and_nothing_else_does(tmp_path: Path) -> None:
    path = tmp_path / "library.txt"
    path.write_text("Ada Kell opened the library on Monday.\n", encoding="utf-8")
    with Terminal(["-a", str(path)], home(tmp_path)) as terminal:
        terminal.until("sk the article")
        terminal.type("Who opened the library?\r")
        terminal.until("sure")
        terminal.type("/copy\r")
        terminal.until("]52;c;QWRhIEtlbGw=")
        terminal.type("\x11")
        assert terminal.ended() == 0


def test_tui_pty_an_article_that_is_missing_is_told_after_the_screen(tmp_path: Path) -> None:
    with Terminal(["-a", str(tmp_path / "no.txt")], home(tmp_path)) as terminal:
        assert terminal.ended() == 2
    assert b"does not exist" in terminal.output.rpartition(b"\x1b[?1049l")[2]


def test_tui_pty_ctrl_c_does_not_end_the_chat(tmp_path: Path) -> None:
    with Terminal([], home(tmp_path)) as terminal:
        terminal.until("sk the article")
        terminal.type("\x03")
        terminal.until("Ctrl+Q quits.")
        terminal.type("/quit\r")
        assert terminal.ended() == 0


def test_tui_pty_chats_about_standard_input(tmp_path: Path) -> None:
    text = b"Ada Kell opened the library on Monday."
    with Terminal(["-a", "-"], home(tmp_path), typed=text) as terminal:
        at = terminal.until("opened the library")
        terminal.type("Who opened the library?\r")
        terminal.until("paragraph 1, sentence 1", after=at)
        terminal.type("\x11")
        assert terminal.ended() == 0


def test_tui_pty_is_there_before_standard_input_ends(tmp_path: Path) -> None:
    with Terminal(["-a", "-"], home(tmp_path), typed=b"Ada Kell", held=True) as terminal:
        at = terminal.until("Opening the article")
        terminal.type("Who was it")
        terminal.until("was", after=at)
        terminal.type("\x11")
        assert terminal.ended() == 0
    assert b"Fatal" not in terminal.output


def test_tui_pty_says_why_standard_input_is_no_article(tmp_path: Path) -> None:
    with Terminal(["-a", "-"], home(tmp_path), typed=b"") as terminal:
        assert terminal.ended() == 2
    assert b"standard input is empty" in terminal.output


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_tui_pty_a_signal_ends_it_with_the_terminal_as_it_was(name: str, tmp_path: Path) -> None:
    number = getattr(signal, name)
    with Terminal([], home(tmp_path)) as terminal:
        terminal.until("sk the article")
        terminal.send(number)
        assert terminal.ended() == 128 + number
    assert b"\x1b[?1049l" in terminal.output
    assert b"\x1b[?1000l" in terminal.output
    assert b"Traceback" not in terminal.output


def test_tui_pty_outlives_a_terminal_dragged_to_nothing(tmp_path: Path) -> None:
    with Terminal([], home(tmp_path)) as terminal:
        terminal.until("sk the article")
        terminal.type("hello\r")
        at = terminal.until("Hello")
        for rows, columns in ((1, 1), (40, 3), (2, 2), (24, 80)):
            terminal.resize(rows, columns)
        terminal.type("\x1bOP")
        terminal.until("In the chat", after=at)
        terminal.type("\x11")
        assert terminal.ended() == 0
