"""No control sequence reaches a terminal that the program did not write itself."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile import CORPUS, strays
from ui_processes import Terminal, environment, run

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

WORDS = [item.replace("\n", " ") for item in CORPUS.values()]
ARTICLE = "\n\n".join(f"Ada Kell met {word} in the harbour on Monday." for word in WORDS)
QUESTIONS = [f"Who met {word} in the harbour?".replace("\r", " ") for word in WORDS]


@pytest.fixture
def article(tmp_path: Path) -> str:
    """A file whose name is as bad as its text."""
    path = tmp_path / "a\x1b[2J\n\x9b31m\u202e[b].txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return environment(tmp_path, XDG_STATE_HOME=str(tmp_path / "state"))


@pytest.mark.parametrize(
    ("written", "found"),
    [
        pytest.param(b"plain \xe9\xa6\x96\r\nlines\r\n", 0, id="plain"),
        pytest.param(b"\x1b[36mAnswer: \x1b[0m\x1b[1mx\x1b[0m", 0, id="own-colours"),
        pytest.param(b"\x1b[?2004h\x1b[5C\x1b[J\x1b[?25l", 0, id="own-prompt"),
        pytest.param(b"\x1b[2J", 1, id="clear"),
        pytest.param(b"\x1b[41m", 1, id="colour-of-others"),
        pytest.param(b"\x1b]52;c;x\x07", 2, id="osc"),
        pytest.param("\x9b2J".encode(), 1, id="c1"),
        pytest.param("\u202e".encode(), 1, id="bidi"),
        pytest.param(b"seen\rhidden", 1, id="carriage-return"),
    ],
)
def test_hostile_check_itself(written: bytes, found: int) -> None:
    assert len(strays(written)) == found


@pytest.mark.parametrize("color", ["never", "always"])
def test_hostile_through_pipes(color: str, article: str, env: dict[str, str]) -> None:
    options = ["--explain", "--context", "1", "--top", "3", "--color", color]
    done = run(["-a", article, *options], env, typed="\n".join(QUESTIONS).encode())
    assert done.returncode in (0, 1), done.stderr[-500:]
    assert done.stdout.count(b"\n") >= len(QUESTIONS)
    assert strays(done.stdout) == []
    assert strays(done.stderr) == []


def test_hostile_through_json(article: str, env: dict[str, str]) -> None:
    done = run(["-a", article, "--json"], env, typed="\n".join(QUESTIONS).encode())
    assert strays(done.stdout) == []
    assert len([json.loads(line) for line in done.stdout.splitlines()]) == len(QUESTIONS)


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["-a", "{article}", "--explain", "--context", "2", "{asked}"], id="once"),
        pytest.param(["-a", "{article}{asked}", "x"], id="missing-file"),
        pytest.param(["--color", "{asked}"], id="option-value"),
        pytest.param(["--{asked}"], id="option"),
    ],
)
def test_hostile_through_a_terminal(
    arguments: list[str], article: str, env: dict[str, str]
) -> None:
    asked = " ".join(WORDS).replace("\0", "")[:3000]
    given = [word.format(article=article, asked=asked) for word in arguments]
    with Terminal(given, env) as terminal:
        assert terminal.ended() in (0, 1, 2)
    assert terminal.output
    assert strays(terminal.output) == []


def _pasted() -> Iterator[str]:
    """Each question as a terminal hands over what is pasted; it lets no end mark through."""
    for question in QUESTIONS:
        yield f"\x1b[200~{question.replace(chr(0x1B) + '[201~', '')[:300]}\x1b[201~\r"


@pytest.mark.parametrize("size", [(10, 40), (24, 80)], ids=["40x10", "80x24"])
def test_hostile_through_the_line_mode(
    size: tuple[int, int], article: str, env: dict[str, str]
) -> None:
    with Terminal(["--line", "-a", article, "--explain", "--context", "1"], env, size) as terminal:
        at = terminal.until("You:")
        for keys in (*_pasted(), "/source\r", "/history\r", "/search harbour\r", "/resume\r"):
            terminal.type(keys)
            at = terminal.until("\x1b[?2004h", after=at)
        terminal.type("/quit\r")
        assert terminal.ended() == 0
    assert strays(terminal.output, own=("\r", "\b")) == []
    assert b"seen\rhidden" not in terminal.output
    assert b"\x00\x07\x08" not in terminal.output
    assert b"Traceback" not in terminal.output
