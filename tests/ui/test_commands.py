from __future__ import annotations

from pathlib import Path

import pytest
from ui_fakes import HOSTILE, FakeChat, chatted, found, unanswerable

from qa.answering.answer import Answer
from qa.ui.commands import COMMANDS, Outcome, Signal, find_command, is_command, run_command
from qa.ui.render import plain


def said(outcome: Outcome) -> str:
    return "\n".join(plain(line) for line in outcome.lines)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("/help", True, id="known"),
        pytest.param("  /nothing", True, id="unknown"),
        pytest.param("and/or?", False, id="slash-inside"),
        pytest.param("", False, id="empty"),
    ],
)
def test_commands_are_recognised(text: str, expected: bool) -> None:
    assert is_command(text) is expected


def test_commands_have_distinct_names_and_a_summary() -> None:
    names = [command.name for command in COMMANDS]
    assert len(set(names)) == len(names)
    assert all(command.usage.startswith(command.name) and command.summary for command in COMMANDS)


def test_commands_help_lists_them_all() -> None:
    outcome = run_command("/help", FakeChat())
    assert outcome.signal is Signal.HELP
    assert all(command.usage in said(outcome) for command in COMMANDS)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        pytest.param("/quit", Signal.QUIT, id="quit"),
        pytest.param("/QUIT ", Signal.QUIT, id="any-case"),
        pytest.param("/clear", Signal.CLEAR, id="clear"),
        pytest.param("/why", Signal.NONE, id="why"),
    ],
)
def test_commands_signal_the_surface(text: str, signal: Signal) -> None:
    assert run_command(text, FakeChat()).signal is signal


def test_commands_clear_forgets_the_history() -> None:
    chat = FakeChat()
    run_command("/clear", chat)
    assert chat.cleared == 1


@pytest.mark.parametrize(
    ("command", "answer", "expected"),
    [
        pytest.param("/why", None, "Ask a question first", id="why-before-any-answer"),
        pytest.param("/why", found("Ada Kell"), "a person is asked for", id="why"),
        pytest.param("/why", chatted(), "No rule was needed", id="why-of-small-talk"),
        pytest.param("/source", None, "Ask a question first", id="source-before-any-answer"),
        pytest.param("/source", found("Ada Kell"), "«Ada Kell» opened", id="source"),
        pytest.param("/source", found("Ada Kell"), "paragraph 1, sentence 1", id="source-place"),
        pytest.param("/source", chatted(), "no sentence", id="source-of-small-talk"),
        pytest.param(
            "/source", unanswerable("Why?", closest="books"), "Closest: It holds", id="closest"
        ),
    ],
)
def test_commands_about_the_last_answer(command: str, answer: Answer | None, expected: str) -> None:
    assert expected in said(run_command(command, FakeChat(), answer))


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        pytest.param("/hlep", "Did you mean /help?", id="near"),
        pytest.param("/quti now", "Did you mean /quit?", id="near-with-argument"),
        pytest.param("/xyzzy", "/help lists the commands", id="far"),
        pytest.param("/", "/help lists the commands", id="nothing"),
        pytest.param("/" + "x" * 100_000, "/help lists the commands", id="long"),
    ],
)
def test_commands_unknown_gets_a_hint(text: str, hint: str) -> None:
    outcome = run_command(text, FakeChat())
    assert hint in said(outcome)
    assert outcome.signal is Signal.NONE


def test_commands_echo_nothing_hostile() -> None:
    shown = said(run_command("/" + HOSTILE.replace(" ", ""), FakeChat()))
    assert not [char for char in shown if not char.isprintable()]


def test_commands_open_gives_a_new_chat(tmp_path: Path) -> None:
    path = tmp_path / "notes on birds.txt"
    path.write_text("The heron nests in May.\n", encoding="utf-8")
    outcome = run_command(f"/open {path}", FakeChat())
    assert outcome.signal is Signal.OPEN
    assert outcome.chat is not None
    assert "heron" in outcome.chat.articles[0].text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("/open", "Usage: /open PATH", id="no-path"),
        pytest.param("/open /no/such/file.txt", "does not exist", id="missing"),
        pytest.param("/open /no/\x00\x1b[2Jsuch", "/no/", id="nul"),
    ],
)
def test_commands_open_says_what_is_wrong(text: str, message: str) -> None:
    outcome = run_command(text, FakeChat())
    assert message in said(outcome)
    assert outcome.chat is None
    assert "\x1b" not in said(outcome)


def test_commands_are_found_with_or_without_the_slash() -> None:
    assert find_command("why") is find_command("/why")
    assert find_command("wh") is None
