"""Going on with a conversation, keeping nothing, settings, and an article from standard input."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from ui_processes import COMMAND, PATIENCE, Terminal, environment, run
from ui_stores import closed_stores  # noqa: F401

from qa.documents.article import Article
from qa.ui.state.session import open_session

TEXT = "Ada Kell opened the harbour library on 3 May 2019. She left for Lisbon in June.\n"
ASKED = "Who opened the harbour library?"


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "library.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return environment(
        tmp_path, XDG_STATE_HOME=str(tmp_path / "state"), XDG_CONFIG_HOME=str(tmp_path / "config")
    )


def understood(arguments: list[str], env: dict[str, str]) -> str:
    """How a question on the command line was understood."""
    done = run(["--json", *arguments], env)
    assert done.returncode in (0, 1), done.stderr
    return str(json.loads(done.stdout)["question"]["resolved"])


def test_resuming_goes_on_in_the_next_process(article: str, env: dict[str, str]) -> None:
    assert understood(["-c", "-a", article, ASKED], env) == ASKED
    assert "Ada Kell" in understood(["-c", "When did she leave?"], env)
    assert understood(["When did she leave?"], env) == "When did she leave?"


def test_resuming_names_what_it_goes_on_with(article: str, env: dict[str, str]) -> None:
    first, second = (run(["-c", *named, ASKED], env).stderr for named in (["-a", article], []))
    assert first == b"article-qa: a new conversation about library\n"
    assert second.startswith(b"article-qa: going on about library, after 1 turn\n")


def test_resuming_says_that_the_article_changed(article: str, env: dict[str, str]) -> None:
    run(["-c", "-a", article, ASKED], env)
    Path(article).write_text(TEXT.replace("Ada", "Bea"), encoding="utf-8")
    done = run(["-c", "When did she leave?"], env)
    assert b"article-qa: The article has changed since" in done.stderr
    assert b"Bea Kell" in done.stderr
    done = run(["-c", "-q", "When did she leave?"], env)
    assert done.stderr == b""


@pytest.mark.parametrize(
    ("paths", "first"),
    [
        pytest.param([], "Why?", id="the-last-of-all"),
        pytest.param(["a.txt"], "Who?", id="the-last-about-it"),
        pytest.param(["b.txt"], "Why?", id="the-other"),
        pytest.param(["c.txt"], None, id="a-new-one"),
    ],
)
def test_resuming_finds_the_conversation(
    paths: list[str], first: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.txt", "c.txt"):
        Path(name).write_text(TEXT, encoding="utf-8")
    session = open_session(remember=False)
    session.open(["a.txt"]).ask("Who?")
    session.open(["b.txt"]).ask("Why?")
    chat = session.go_on(paths)
    assert chat is not None
    assert (chat.history[0].question if chat.history else None) == first


def test_resuming_finds_nothing_before_the_first_conversation() -> None:
    assert open_session(remember=False).go_on() is None


def test_resuming_knows_a_text_from_standard_input_again(monkeypatch: pytest.MonkeyPatch) -> None:
    session = open_session(remember=False)
    session.keep([Article.from_text(TEXT)], ["-"]).ask("Who?")
    session.keep([Article.from_text("Another text.")], ["-"]).ask("Why?")
    monkeypatch.setattr(
        "qa.ui.state.session.open_articles", lambda paths, *_: [Article.from_text(TEXT)]
    )
    chat = session.go_on(["-"])
    assert chat is not None
    assert [turn.question for turn in chat.history] == ["Who?"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("kept", [True, False], ids=["kept", "no-history"])
def test_resuming_in_line_mode_shows_the_last_turns(
    kept: bool, article: str, env: dict[str, str], tmp_path: Path
) -> None:
    options = [] if kept else ["--no-history"]
    with Terminal(["--plain", "-a", article, *options], env) as terminal:
        terminal.until("You:")
        terminal.type(ASKED + "\r")
        at = terminal.until("Source: ")
        terminal.until("You:", after=at)
        terminal.type("\x04")
        assert terminal.ended() == 0
    assert (tmp_path / "state").exists() is kept
    if kept:
        with Terminal(["--plain", "-c"], env) as terminal:
            at = terminal.until(f"You: {ASKED}")
            at = terminal.until("Answer: ", after=at)
            terminal.until("You:", after=at)
            terminal.type("/forget\r")
            terminal.until("deleted")
        assert open_session(path=tmp_path / "state/article-qa/conversations.db").typed() == (
            "/forget",
        )


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_resuming_chat_about_standard_input_reads_the_terminal(env: dict[str, str]) -> None:
    with Terminal(["--plain", "-a", "-"], env, typed=TEXT.encode()) as terminal:
        terminal.until("You:")
        terminal.type(ASKED + "\r")
        terminal.until("Ada Kell")


def test_resuming_chat_about_standard_input_without_a_terminal(env: dict[str, str]) -> None:
    done = subprocess.run(
        [*COMMAND, "--plain", "-a", "-"],
        input=TEXT.encode(),
        env=env,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
        start_new_session=True,
    )
    assert done.returncode == 2
    assert b"give the question as an argument" in done.stderr


@pytest.mark.parametrize(
    ("settings", "arguments", "out", "err"),
    [
        pytest.param('article = "{article}"', [ASKED], "Ada Kell", "", id="article"),
        pytest.param('color = "always"', ["hello"], "\x1b[1m", "", id="color"),
        pytest.param(
            'color = "always"', ["--color", "never", "hello"], "Hello", "", id="typed-wins"
        ),
        pytest.param(
            'theme = "pink"',
            ["hello"],
            "",
            'config.toml: theme is "pink"; it can be "dark" or "light" or',
            id="error",
        ),
        pytest.param(
            'article = "/no/such.txt"',
            ["hello"],
            "",
            "config.toml: article is /no/such.txt, and there is no such file or folder.",
            id="article-that-is-gone",
        ),
    ],
)
def test_resuming_settings(
    settings: str,
    arguments: list[str],
    out: str,
    err: str,
    article: str,
    env: dict[str, str],
    tmp_path: Path,
) -> None:
    folder = tmp_path / "config" / "article-qa"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(settings.replace("{article}", article), encoding="utf-8")
    done = run(arguments, env)
    assert done.returncode == (2 if err else 0)
    assert done.stdout.decode().startswith(out) if out else done.stdout == b""
    assert err in done.stderr.decode()
