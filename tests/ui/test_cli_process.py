"""The command as its own process, over the real core: exit codes, streams, bad input."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from ui_fakes import HOSTILE
from ui_processes import (
    COMMAND,
    PATIENCE,
    ROOT,
    environment,
    interruptible,
    run,
    run_shell,
)

from qa.ui.parser import build_parser

ARTICLE = """\
Ada Kell opened the harbour library on 3 May 2019. The mayor, Tom Brand, came late.

It holds 4,000 books. Kell said that the roof leaks.
"""
ASKED = "Who opened the harbour library?"
NOT_SAID = "Who painted the ceiling of the cathedral in Rome?"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "library.txt").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


def no_traceback(stderr: bytes) -> bool:
    return b"Traceback" not in stderr and b"Error:" not in stderr


def test_cli_answers_with_its_place(home: Path) -> None:
    done = run(["-a", str(home / "library.txt"), ASKED], environment(home))
    assert done.returncode == 0, done.stderr
    first, second = done.stdout.decode().splitlines()
    assert "Ada Kell" in first
    assert second == "paragraph 1, sentence 1"


def test_cli_answers_over_the_default_article_from_any_folder(home: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "Who", "visited", "South", "Korea?"],
        cwd=home,
        env=environment(home),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout.count(b"\n") == 2


def test_cli_says_when_the_article_does_not(home: Path) -> None:
    done = run(["-a", str(home / "library.txt"), NOT_SAID], environment(home))
    assert done.returncode == 1
    assert done.stdout.strip()
    assert b"paragraph" not in done.stdout


def test_cli_answers_small_talk(home: Path) -> None:
    assert run(["hello"], environment(home)).returncode == 0


@pytest.mark.parametrize(
    ("option", "text"),
    [("--help", b"examples:"), ("--version", b"article-qa ")],
)
def test_cli_tells_about_itself(option: str, text: bytes, home: Path) -> None:
    done = run([option], environment(home))
    assert done.returncode == 0
    assert text in done.stdout
    assert done.stderr == b""


def test_cli_json_tells_everything(home: Path) -> None:
    done = run(["-a", str(home / "library.txt"), "--json", ASKED], environment(home))
    value = json.loads(done.stdout)
    assert value["schema"] == 1
    span = value["spans"][0]
    assert ARTICLE[span["start"] : span["end"]] == span["text"]


def test_cli_shows_evidence_and_runners_up(home: Path) -> None:
    article = str(home / "library.txt")
    done = run(["-a", article, "--context", "0", "--top", "1", "--quiet", ASKED], environment(home))
    told, evidence, rival = done.stdout.decode().splitlines()
    assert "Ada Kell" in told
    assert evidence.replace("«", "").replace("»", "") == ARTICLE.partition(". ")[0] + "."
    assert rival.startswith("2. ")


def test_cli_every_option_runs_as_a_process() -> None:
    """A new option needs a test of its own, on the real command."""
    names = ("cli_process", "cli_resuming", "hostile", "line_pty", "serving", "shell_files")
    folder = Path(__file__).parent
    files = [folder / f"test_{name}.py" for name in names] + [folder / "browsing.py"]
    sources = "".join(file.read_text(encoding="utf-8") for file in files)
    tried = set(re.findall(r'"(--?[a-z-]+)[="]', sources))
    options = [action.option_strings for action in build_parser()._actions]
    assert [names for names in options if names and tried.isdisjoint(names)] == []


def test_cli_explains_on_stderr(home: Path) -> None:
    done = run(["-a", str(home / "library.txt"), "--explain", ASKED], environment(home))
    assert b"Winner: " in done.stderr
    assert done.stdout.count(b"\n") == 2


def test_cli_shows_the_context(home: Path) -> None:
    done = run(["-a", str(home / "library.txt"), "--context", "1", ASKED], environment(home))
    assert b"came late." in done.stdout
    assert "«".encode() in done.stdout


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(None, b"does not exist", id="missing"),
        pytest.param(b"", b"empty", id="empty"),
        pytest.param(b" \n\t\n", b"", id="white-space"),
        pytest.param(bytes(range(256)) * 40, b"", id="binary"),
        pytest.param(b"%PDF-1.7 x", b"PDF", id="pdf"),
        pytest.param(b"word " * 10_000_001, b"too large", id="50-mb"),
    ],
)
def test_cli_unreadable_articles(content: bytes | None, message: bytes, home: Path) -> None:
    path = home / "other.txt"
    if content is not None:
        path.write_bytes(content)
    done = run(["-a", str(path), ASKED], environment(home))
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"article-qa: ")
    assert message in done.stderr
    assert no_traceback(done.stderr)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(ARTICLE.encode("utf-16"), id="utf-16"),
        pytest.param(ARTICLE.replace("Kell said", "Kell “said”").encode("cp1252"), id="cp1252"),
        pytest.param(ARTICLE.replace(".", "").encode(), id="no-full-stop"),
        pytest.param(("word word " * 5000 + ARTICLE).encode(), id="one-long-paragraph"),
        pytest.param((HOSTILE + " " + ARTICLE).encode(), id="hostile"),
    ],
)
def test_cli_odd_articles_are_read(content: bytes, home: Path) -> None:
    (home / "odd.txt").write_bytes(content)
    done = run(["-a", str(home / "odd.txt"), ASKED, "--explain"], environment(home))
    assert done.returncode in (0, 1)
    assert no_traceback(done.stderr)
    assert all(char.isprintable() or char == "\n" for char in (done.stdout + done.stderr).decode())


def test_cli_an_article_of_one_word(home: Path) -> None:
    (home / "word.txt").write_text("Heron", encoding="utf-8")
    done = run(["-a", str(home / "word.txt"), ASKED], environment(home))
    assert done.returncode == 1
    assert no_traceback(done.stderr)


def test_cli_reads_a_folder_and_passes_over_what_is_no_text(home: Path) -> None:
    folder = home / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "b.txt").write_text("The heron nests in May.\n", encoding="utf-8")
    (folder / "c.pdf").write_bytes(b"%PDF-1.7")
    (folder / ".hidden").write_text("x", encoding="utf-8")
    done = run(["-a", str(folder), "--json", ASKED], environment(home))
    assert "c.pdf" in str(done.stderr)
    assert done.returncode == 0
    assert "Ada Kell" in json.loads(done.stdout)["text"]


def test_cli_a_folder_without_articles(home: Path) -> None:
    (home / "articles").mkdir()
    done = run(["-a", str(home / "articles"), ASKED], environment(home))
    assert done.returncode == 2
    assert b"no readable text file" in done.stderr


def test_cli_reads_the_article_from_standard_input(home: Path) -> None:
    done = run(["-a", "-", ASKED], environment(home), typed=ARTICLE.encode())
    assert done.returncode == 0
    assert b"Ada Kell" in done.stdout


def test_cli_several_articles_name_the_one_that_answers(home: Path) -> None:
    (home / "heron.txt").write_text("The heron nests in May.\n", encoding="utf-8")
    paths = ["-a", str(home / "library.txt"), "-a", str(home / "heron.txt")]
    done = run([*paths, ASKED], environment(home))
    assert done.returncode == 0
    assert done.stdout.splitlines()[1].endswith(b": paragraph 1, sentence 1")


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param(b"??!... --\n", id="punctuation"),
        pytest.param("谁来了？\n".encode(), id="other-script"),
        pytest.param("מי בא?\n".encode(), id="right-to-left"),
        pytest.param(b"Who \xff\xfe came?\n", id="undecodable"),
        pytest.param(HOSTILE.encode() + b"\n", id="hostile"),
        pytest.param(b"why " * 250_000 + b"\n", id="1-mb"),
        pytest.param(b"x" * 1_000_000 + b"\n", id="1-mb-word"),
    ],
)
def test_cli_odd_questions_get_an_honest_answer(typed: bytes, home: Path) -> None:
    done = run(["-a", str(home / "library.txt")], environment(home), typed=typed)
    assert done.returncode in (0, 1)
    assert done.stdout.strip()
    assert no_traceback(done.stderr)
    assert all(char.isprintable() or char == "\n" for char in (done.stdout + done.stderr).decode())


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"PYTHONIOENCODING": "ascii"}, id="ascii"),
        pytest.param({"LC_ALL": "C"}, id="c-locale"),
        pytest.param(
            {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, id="posix"
        ),
        pytest.param({"TERM": "dumb"}, id="dumb"),
        pytest.param({"NO_COLOR": "1"}, id="no-color"),
        pytest.param({"HOME": "/nonexistent"}, id="no-home"),
    ],
)
def test_cli_in_poor_surroundings(changes: dict[str, str], home: Path) -> None:
    article = str(home / "library.txt")
    asked: list[str | bytes] = ["-a", article, "--context", "1", ASKED.encode() + b" \xff"]
    done = run(asked, environment(home, **changes))
    assert done.returncode in (0, 1)
    assert done.stdout
    assert no_traceback(done.stderr)
    assert b"\x1b" not in done.stdout + done.stderr


def test_cli_takes_colours_out_of_a_question(home: Path) -> None:
    """What is copied from a terminal has them, as an argument and on standard input."""
    article, coloured = str(home / "library.txt"), f"\x1b[31m{ASKED[:4]}\x1b[0m{ASKED[4:]}"
    plain = run(["-a", article, ASKED], environment(home)).stdout
    assert run(["-a", article, coloured], environment(home)).stdout == plain
    typed = f"{coloured}\n".encode()
    assert run(["-a", article], environment(home), typed=typed).stdout == plain


@pytest.mark.parametrize(
    ("line", "code", "message"),
    [
        pytest.param("$CHAT --help >&-", 0, b"", id="help-to-closed-stdout"),
        pytest.param("$CHAT hello >&-", 0, b"", id="answer-to-closed-stdout"),
        pytest.param("$CHAT hello 2>&-", 0, b"", id="closed-stderr"),
        pytest.param("$CHAT --bogus 2>&-", 2, b"", id="error-to-closed-stderr"),
        pytest.param("$CHAT hello <&-", 0, b"", id="closed-stdin"),
        pytest.param("$CHAT <&-", 2, b"no question", id="nothing-to-ask"),
        pytest.param("$CHAT </dev/null", 2, b"no question", id="empty-stdin"),
        pytest.param("$CHAT --line </dev/null", 2, b"no question", id="empty-stdin-line"),
        pytest.param(
            "$CHAT 0>/dev/null", 2, b"cannot read the questions", id="stdin-not-for-reading"
        ),
        pytest.param(
            "$CHAT -a - hello 0>/dev/null", 2, b"cannot be read", id="article-not-for-reading"
        ),
        pytest.param("$CHAT hello <&- >&- 2>&-", 0, b"", id="all-closed"),
    ],
)
def test_cli_streams_that_are_closed(line: str, code: int, message: bytes, home: Path) -> None:
    done = run_shell(line, environment(home))
    assert done.returncode == code, done.stderr
    assert message in done.stderr
    assert no_traceback(done.stderr)
    if code == 0:
        assert done.stderr == b""


@pytest.mark.parametrize(
    "arguments", [pytest.param("--help", id="help"), pytest.param("hello", id="answer")]
)
def test_cli_broken_pipe_is_quiet(arguments: str, home: Path) -> None:
    script = f"{{ sleep 0.2; $CHAT {arguments}; echo $? >&2; }} | true"
    done = run_shell(script, environment(home))
    assert done.stderr == b"0\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("arguments", ["--help", "hello", "--version", "--json hello"])
@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
def test_cli_full_disk(arguments: str, unbuffered: str, home: Path) -> None:
    values = environment(home) | {"PYTHONUNBUFFERED": unbuffered}
    done = run_shell(f"$CHAT {arguments} >/dev/full", values)
    assert done.returncode == 2
    assert done.stderr.startswith(b"article-qa: cannot write the answer: No space left")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_cli_notes_that_cannot_be_written_do_not_spoil_the_answer(home: Path) -> None:
    done = run_shell(f"$CHAT -a '{home}/library.txt' '{NOT_SAID}' 2>/dev/full", environment(home))
    assert done.returncode == 1
    assert done.stdout


def test_cli_streams_each_answer_before_the_next_question(home: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "-a", str(home / "library.txt"), "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(home),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for asked in (ASKED, NOT_SAID):
            process.stdin.write(asked.encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["question"]["text"] == asked
        process.stdin.close()
        assert process.stdout.read() == b""
        assert process.wait(PATIENCE) == 1


def test_cli_runs_no_command_of_the_chat(home: Path) -> None:
    article = ["-a", str(home / "library.txt")]
    typed = f"/export {home}/out.md\n{ASKED}\n".encode()
    done = run([*article, "--quiet"], environment(home), typed=typed)
    assert (done.returncode, done.stdout) == (2, b"Ada Kell\n")
    assert done.stderr == b"article-qa: /export is for the chat; here only questions are answered\n"
    assert not (home / "out.md").exists()
    assert run([*article, "/help"], environment(home)).returncode == 2


def test_cli_interrupted_ends_quietly(home: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "-a", str(home / "library.txt")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(home),
        preexec_fn=interruptible,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"hello\n")
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
        assert process.stderr.read() == b""


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [
        pytest.param(["hello"], "textual prompt_toolkit numpy rich platformdirs", id="once"),
        pytest.param(["--help"], "textual prompt_toolkit numpy rich platformdirs", id="help"),
        pytest.param([], "textual prompt_toolkit numpy rich platformdirs", id="stream"),
    ],
)
def test_cli_loads_no_toolkit(arguments: list[str], absent: str, home: Path) -> None:
    script = (
        "import sys; from qa.ui.cli import main; main(sys.argv[2:]);"
        "sys.exit(' '.join(name for name in sys.argv[1].split() if name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, absent, *arguments],
        cwd=ROOT,
        env=environment(home),
        input=b"hello\n",
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.stderr.strip() == b""


def test_cli_needs_no_home_and_leaves_nothing_behind(home: Path) -> None:
    before = sorted(home.iterdir())
    run(["-a", str(home / "library.txt"), ASKED], environment(home))
    assert sorted(home.iterdir()) == before
