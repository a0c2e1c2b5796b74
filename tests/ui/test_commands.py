from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from ui_fakes import HOSTILE, FakeChat, chatted, found, unanswerable

from qa.answering.answer import Answer
from qa.documents.article import Article
from qa.ui.commands.registry import COMMANDS, Outcome, Signal, find_command, is_command, run_command
from qa.ui.rendering.render import plain
from qa.ui.state.kept import KeptChat
from qa.ui.state.session import open_session


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
        pytest.param("/why", Signal.NONE, id="why-of-nothing"),
        pytest.param("/theme LIGHT", Signal.THEME, id="theme"),
        pytest.param("/theme", Signal.NONE, id="theme-without-a-name"),
        pytest.param("/forget", Signal.CLEAR, id="forget"),
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
        pytest.param("/open -", "- is what you type here: give a file", id="standard-input"),
        pytest.param('/open "-"', "- is what you type here: give a file", id="quoted"),
        pytest.param('/open ""', "has no name", id="empty-name"),
        pytest.param("/open /no/such/file.txt", "does not exist", id="missing"),
        pytest.param("/open /no/\x00\x1b[2Jsuch", "/no/", id="nul"),
    ],
)
def test_commands_open_says_what_is_wrong(text: str, message: str) -> None:
    outcome = run_command(text, FakeChat())
    assert message in said(outcome)
    assert outcome.chat is None
    assert "\x1b" not in said(outcome)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("/copy", "Ask a question first", id="copy-before-any-answer"),
        pytest.param("/export talk.md", "nothing to export yet", id="export-before-any-answer"),
        pytest.param("/search", "Usage: /search WORDS", id="search-without-words"),
        pytest.param("/search zebra", "Nowhere in the source: zebra", id="search-in-vain"),
        pytest.param("/theme pink", "There is no theme pink; there are dark, light", id="theme"),
        pytest.param("/forget it", "Usage: /forget", id="forget-what"),
        pytest.param("/history", "No conversation is kept", id="history-of-nothing"),
        pytest.param("/resume", "No conversation is kept", id="resume-nothing"),
    ],
)
def test_commands_say_what_is_missing(text: str, message: str) -> None:
    assert message in said(run_command(text, FakeChat()))


def test_commands_copy_gives_the_text_to_copy() -> None:
    outcome = run_command("/copy", FakeChat(), found("Ada Kell"))
    assert (outcome.signal, outcome.text) == (Signal.COPY, "Ada Kell")


def test_commands_why_gives_lines_and_the_signal_for_a_table() -> None:
    outcome = run_command("/why", FakeChat(), found("Ada Kell"))
    assert outcome.signal is Signal.WHY
    assert "+5.5       +1.5  total" in said(outcome)


def test_commands_search_marks_the_words_in_their_sentences() -> None:
    shown = said(run_command("/search kell", FakeChat()))
    assert shown.splitlines() == [
        "paragraph 1, sentence 1: Ada «Kell» opened the harbour library on Monday.",
        "paragraph 2, sentence 2: «Kell» said that the roof leaks.",
    ]


def test_commands_export_writes_the_conversation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    chat = FakeChat({"Who?": found("Ada Kell")})
    chat.ask("Who?")
    for text, name in (("/export", "The-library.md"), ('/export "my talk.json"', "my talk.json")):
        assert name in said(run_command(text, chat))
        assert "Ada Kell" in (tmp_path / name).read_text(encoding="utf-8")


def test_commands_export_that_fails_is_told(tmp_path: Path) -> None:
    chat = FakeChat()
    chat.ask("Who?")
    shown = said(run_command(f"/export {tmp_path}/no/talk.md", chat))
    assert "cannot be written" in shown
    assert "Nothing is lost" in shown


@pytest.fixture
def kept() -> Iterator[KeptChat]:
    """A conversation that is kept in memory only."""
    session = open_session(remember=False)
    yield session.keep([Article.from_text("Ada Kell opened the library on Monday.")])
    session.close()


def test_commands_history_lists_what_resume_goes_on_with(
    kept: KeptChat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qa.ui.state.session.open_articles", lambda paths, *_: kept.articles)
    kept.ask("Who opened the library?")
    shown = said(run_command("/history", kept))
    assert "Who opened the library? (1 turn, this one)" in shown
    kept.clear()
    assert "(1 turn)" in said(run_command("/history", kept))
    for text in ("/resume", f"/resume {shown.split()[0]}"):
        outcome = run_command(text, kept)
        assert outcome.signal is Signal.OPEN
        assert outcome.chat is not None
        assert [turn.question for turn in outcome.chat.history] == ["Who opened the library?"]


def test_commands_search_looks_into_past_conversations(kept: KeptChat) -> None:
    kept.ask("Who opened the library?")
    shown = said(run_command("/search who opened", kept))
    assert "Conversation 1: Who opened the library? → Ada Kell" in shown


def test_commands_show_no_page_of_what_was_typed(kept: KeptChat) -> None:
    kept.ask("Who opened the library? " * 5_000)
    for text in ("/search library", "/history", "/search " + "zebra " * 5_000):
        assert len(said(run_command(text, kept))) < 1_000


@pytest.mark.parametrize("text", ["/forget", "/forget all"])
def test_commands_forget_deletes_for_good(text: str, kept: KeptChat) -> None:
    kept.ask("Who opened the library?")
    assert "deleted" in said(run_command(text, kept))
    assert kept.history == ()
    assert "No conversation is kept" in said(run_command("/history", kept))


@pytest.mark.parametrize(
    ("text", "message"),
    [("/resume x", "Usage: /resume NUMBER"), ("/resume 99", "conversation 99")],
    ids=["no-number", "no-such-number"],
)
def test_commands_resume_says_what_is_wrong(text: str, message: str, kept: KeptChat) -> None:
    assert message in said(run_command(text, kept))


def test_commands_are_found_with_or_without_the_slash() -> None:
    assert find_command("why") is find_command("/why")
    assert find_command("wh") is None
