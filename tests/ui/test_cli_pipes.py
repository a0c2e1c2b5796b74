"""What comes through pipes: articles that a shell passes, questions in other encodings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from ui_processes import COMMAND, PATIENCE, environment, run

ARTICLE = "Zoë Kell opened the Café Zürich on 3 May 2019. The mayor, Tom Brand, came late.\n"
ASKED = "Who opened the Café Zürich?\n"
PLACE = "paragraph 1, sentence 1\n"

posix = pytest.mark.skipif(sys.platform == "win32", reason="shells of POSIX")


@pytest.fixture
def article(tmp_path: Path) -> str:
    file = tmp_path / "café.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return str(file)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252"],
)
def test_questions_are_read_in_any_usual_encoding(
    encoding: str, article: str, tmp_path: Path
) -> None:
    asked = (ASKED + "Who came late?\n").encode(encoding)
    done = run(["-a", article, "--quiet"], environment(tmp_path), typed=asked)
    assert done.stdout.decode().splitlines() == ["Zoë Kell", "Tom Brand"]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xff\xfe", id="a mark alone"),
        pytest.param(b"\xff\xfeW\x00h", id="half a character"),
        pytest.param(b"W\x00", id="one character"),
        pytest.param(b"\x00\x00\x00\n\x00", id="nothing but NULs"),
        pytest.param(b"\xff\xfe\x00\xd8\x00\xd8\n\x00", id="halves of pairs"),
    ],
)
def test_broken_questions_end_in_a_plain_exit_code(
    data: bytes, article: str, tmp_path: Path
) -> None:
    done = run(["-a", article], environment(tmp_path), typed=data)
    assert done.returncode in (0, 1, 2)
    assert b"Traceback" not in done.stderr


@posix
@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
@pytest.mark.parametrize("utf8", ["0", "1"])
def test_a_question_on_the_command_line_may_be_in_another_encoding(
    encoding: str, utf8: str, article: str, tmp_path: Path
) -> None:
    settings = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": utf8}
    done = subprocess.run(
        [*COMMAND, "-a", article, ASKED.encode(encoding)],
        env=environment(tmp_path) | settings,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.stdout.startswith(b"Zo")
    assert done.returncode == 0


@posix
@pytest.mark.parametrize(
    "script",
    [
        pytest.param('"$@" -a <(cat "$FILE") "$ASKED"', id="process substitution"),
        pytest.param('cat "$FILE" | "$@" -a /dev/stdin "$ASKED"', id="dev-stdin"),
        pytest.param('"$@" -a /dev/stdin "$ASKED" < "$FILE"', id="dev-stdin, a file"),
        pytest.param('mkfifo p; cat "$FILE" > p & "$@" -a /dev/stdin "$ASKED" < p', id="fifo"),
    ],
)
def test_an_article_may_come_through_a_pipe_that_is_open(
    script: str, article: str, tmp_path: Path
) -> None:
    done = bash(script, article, tmp_path)
    assert done.stdout.decode() == f"Zoë Kell\n{PLACE}", done.stderr


@posix
@pytest.mark.parametrize(
    ("script", "message"),
    [
        pytest.param('"$@" -a <(true) "$ASKED"', "is empty", id="nothing"),
        pytest.param('"$@" -a <(yes) "$ASKED"', "is too large", id="without end"),
        pytest.param('mkfifo p; "$@" -a p "$ASKED"', "is a pipe or a device", id="not open"),
    ],
)
def test_what_comes_through_a_pipe_is_bounded(
    script: str, message: str, article: str, tmp_path: Path
) -> None:
    done = bash(script, article, tmp_path)
    assert done.returncode == 2
    assert message in done.stderr.decode()


@posix
def test_two_articles_through_pipes(article: str, tmp_path: Path) -> None:
    done = bash('"$@" -a <(cat "$FILE") -a <(echo "A cat slept.") "$ASKED"', article, tmp_path)
    told, place = done.stdout.decode().splitlines()
    assert told == "Zoë Kell", done.stderr
    assert place.startswith("pipe ")
    assert place.endswith(": paragraph 1, sentence 1")


def bash(script: str, article: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-c", script, "bash", *COMMAND],
        env=environment(folder) | {"FILE": article, "ASKED": ASKED},
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
