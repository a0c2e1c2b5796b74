"""The line mode on a pseudo-terminal: the keys, the history file, a dumb terminal."""

from __future__ import annotations

import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest
from ui_fakes import HOSTILE
from ui_processes import Terminal, environment

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

ARTICLE = "Ada Kell opened the harbour library on 3 May 2019. The mayor, Tom Brand, came late.\n"
ASKED = "Who opened the harbour library?"
# What is written when a line is done with: no more pasted text in brackets.
LINE_ENDS = "\x1b[?2004l"


@pytest.fixture
def arguments(tmp_path: Path) -> list[str]:
    path = tmp_path / "library.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return ["--line", "-a", str(path)]


def leave(terminal: Terminal, after: int) -> None:
    """Ctrl+D at the prompt behind `after`; typed earlier, the terminal itself would eat it."""
    terminal.until("You:", after=after)
    terminal.type("\x04")
    assert terminal.ended() == 0


def state(home: Path) -> dict[str, str]:
    return environment(home, XDG_STATE_HOME=str(home / "state"))


def typed(home: Path) -> list[str]:
    """The lines that were typed and kept."""
    database = home / "state" / "article-qa" / "conversations.db"
    with closing(sqlite3.connect(database)) as connection:
        return [text for (text,) in connection.execute("SELECT text FROM typed ORDER BY id")]


def test_line_pty_answers_and_leaves_with_ctrl_d(arguments: list[str], tmp_path: Path) -> None:
    with Terminal(arguments, state(tmp_path)) as terminal:
        terminal.until("You:")
        terminal.type(ASKED + "\r")
        at = terminal.until("Answer: ")
        terminal.until("Ada Kell", after=at)
        at = terminal.until("Source: ", after=at)
        leave(terminal, at)
    assert typed(tmp_path) == [ASKED]
    database = tmp_path / "state" / "article-qa" / "conversations.db"
    assert stat.S_IMODE(database.stat().st_mode) == 0o600


def test_line_pty_ctrl_c_clears_the_line(arguments: list[str], tmp_path: Path) -> None:
    with Terminal(arguments, state(tmp_path)) as terminal:
        at = terminal.until("You:")
        terminal.type("something wrong\x03")
        at = terminal.until(LINE_ENDS, after=at)
        at = terminal.until("You:", after=at)
        terminal.type("/quit\r")
        assert terminal.ended() == 0
    assert b"Traceback" not in terminal.output


def test_line_pty_help_tells_commands_and_keys(arguments: list[str], tmp_path: Path) -> None:
    with Terminal(arguments, state(tmp_path)) as terminal:
        terminal.until("You:")
        terminal.type("/help\r")
        at = terminal.until("/resume [NUMBER]")
        for words in ("Up, Down", "take the suggestion", "clear the line"):
            at = terminal.until(words, after=at)
        leave(terminal, at)


def test_line_pty_completes_a_name_with_tab(arguments: list[str], tmp_path: Path) -> None:
    with Terminal(arguments, state(tmp_path)) as terminal:
        terminal.until("You:")
        terminal.type("Who is Tom\t")
        at = terminal.until("Brand")
        terminal.type("\x03")
        at = terminal.until(LINE_ENDS, after=at)
        leave(terminal, at)


def test_line_pty_remembers_questions_between_runs(arguments: list[str], tmp_path: Path) -> None:
    for keys in ("hello there\r", "\x1b[A\r"):
        with Terminal(arguments, state(tmp_path)) as terminal:
            terminal.until("You:")
            terminal.type(keys)
            leave(terminal, terminal.until("Answer: "))
    assert b"hello there" in terminal.output


def test_line_pty_goes_on_without_a_history_file(arguments: list[str], tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way", encoding="utf-8")
    with Terminal(arguments, state(tmp_path)) as terminal:
        terminal.until("conversations are kept only until you leave")
        terminal.until("You:")
        terminal.type("hello\r")
        leave(terminal, terminal.until("Answer: "))


def test_line_pty_vi_keys(arguments: list[str], tmp_path: Path) -> None:
    with Terminal([*arguments, "--editing-mode", "vi"], state(tmp_path)) as terminal:
        terminal.until("You:")
        terminal.type("hellox\x1bx")
        terminal.type("\r")
        leave(terminal, terminal.until("Answer: "))
    assert typed(tmp_path) == ["hello"]


def test_line_pty_dumb_terminal_gets_plain_lines(arguments: list[str], tmp_path: Path) -> None:
    env = state(tmp_path) | {"TERM": "dumb"}
    with Terminal(arguments[1:], env) as terminal:
        at = terminal.until("You:")
        terminal.type(f"{ASKED}\n")
        at = terminal.until("Source: ", after=at)
        at = terminal.until("You:", after=at)
        terminal.type("/clear\n")
        at = terminal.until("You:", after=at)
        terminal.type("half\x03")
        leave(terminal, at)
    assert b"\x1b" not in terminal.output
    assert b"Traceback" not in terminal.output


@pytest.mark.parametrize("no_color", ["", "1"])
def test_line_pty_no_color_holds(no_color: str, arguments: list[str], tmp_path: Path) -> None:
    with Terminal(arguments, state(tmp_path) | {"NO_COLOR": no_color}) as terminal:
        terminal.until("You:")
        terminal.type("hello\r")
        leave(terminal, terminal.until("Answer"))
    assert (b"\x1b[36mAnswer: " in terminal.output) is not bool(no_color)


def test_line_pty_hostile_article_reaches_no_terminal(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(f"Ada Kell {HOSTILE} came. {ARTICLE}", encoding="utf-8")
    env = state(tmp_path) | {"TERM": "dumb"}
    with Terminal(["-a", str(path), "--explain", "--context", "3"], env, (24, 40)) as terminal:
        at = terminal.until("You:")
        terminal.type("Who came?\n")
        leave(terminal, at)
    shown = terminal.output.decode().replace("^D\b\b", "")
    assert not [char for char in shown if not char.isprintable() and char not in "\r\n"]


def test_line_pty_forgets_what_up_would_bring_back(arguments: list[str], tmp_path: Path) -> None:
    with Terminal(arguments, state(tmp_path)) as terminal:
        terminal.until("You:")
        terminal.type("hello there\r")
        at = terminal.until("You:", after=terminal.until("Answer: "))
        terminal.type("/forget\r")
        at = terminal.until("You:", after=terminal.until("deleted", after=at))
        terminal.type("\x1b[A\x1b[A\x1b[A\x03")
        leave(terminal, terminal.until(LINE_ENDS, after=at))
    assert b"hello there" not in terminal.output[at:]
