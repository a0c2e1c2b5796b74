from __future__ import annotations

import io
import sys

import pytest
from ui_fakes import HOSTILE, FakeChat, FakeTurn, found, question, unanswerable

from qa.answering.answer import Answer
from qa.documents.article import Article
from qa.errors import UsageError
from qa.ui.exits import ExitCode
from qa.ui.line.mode import LineOptions, editing_mode, labelled_lines, run
from qa.ui.rendering.render import plain


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What a person types; read by the plain reader, since nothing here is a terminal."""
    keys = io.StringIO()
    monkeypatch.setattr(sys, "stdin", keys)
    return keys


def talk(keys: io.StringIO, text: str, chat: FakeChat, options: LineOptions | None = None) -> int:
    keys.write(text)
    keys.seek(0)
    return run(chat, options)


def test_line_answers_in_labelled_lines(
    typed: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = found("Ada Kell").asked(question("And who?", "Who opened the library?"))
    assert talk(typed, "And who?\n", FakeChat({"And who?": answer})) == ExitCode.ANSWERED
    assert capsys.readouterr().out.splitlines() == [
        "Ask about “The library”. /help lists the commands, /quit leaves.",
        "Understood as: Who opened the library?",
        "Answer: Ada Kell",
        "Source: paragraph 1, sentence 1",
    ]


def test_line_shows_the_closest_sentence_when_not_answered() -> None:
    lines = [plain(line) for line in labelled_lines(unanswerable("Why?", closest="books"))]
    assert lines == [
        "Answer: The article does not say.",
        "Closest: It holds 4,000 books. (paragraph 2, sentence 1)",
    ]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("Who?\n/quit\nWhy?\n", ["Who?"], id="quit-leaves"),
        pytest.param("\n  \nWho?\n", ["Who?"], id="blank-lines"),
        pytest.param("Who?", ["Who?"], id="no-line-end"),
        pytest.param("/nothing\nWho?\n", ["Who?"], id="unknown-command-goes-on"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_line_asks(typed: io.StringIO, text: str, asked: list[str]) -> None:
    chat = FakeChat()
    assert talk(typed, text, chat) == ExitCode.ANSWERED
    assert chat.asked == asked


def test_line_commands_see_the_last_answer(
    typed: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    chat = FakeChat({"Who?": found("Ada Kell")})
    talk(typed, "Who?\n/why\n/source\n/clear\n/why\n", chat)
    out = capsys.readouterr().out
    assert "a person is asked for" in out
    assert "«Ada Kell» opened the harbour library" in out
    assert out.count("Ask a question first") == 1
    assert chat.cleared == 1


def test_line_options_show_evidence_and_rules(
    typed: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    chat = FakeChat({"Who?": found("Ada Kell")})
    talk(typed, "Who?\n", chat, LineOptions(explain=True, context=0, colour="always"))
    out = capsys.readouterr().out
    assert "\x1b[1;4m«Ada Kell»\x1b[0m" in out
    assert "runner-up" in out


def test_line_titles_the_source_of_several_articles(
    typed: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    first = Article.from_text("Ada Kell came.", title="First")
    second = Article.from_text("Tom Brand came.", title="Second")
    chat = FakeChat({"Who?": found("Tom Brand", article=second)}, (first, second))
    talk(typed, "Who?\n", chat)
    out = capsys.readouterr().out
    assert "Ask about 2 articles." in out
    assert "Source: Second: paragraph 1, sentence 1" in out


def test_line_writes_nothing_hostile(
    typed: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    line = HOSTILE.replace("\r", "")
    chat = FakeChat({}, (Article.from_text("A. B.", title=HOSTILE),))
    talk(typed, f"{line}\n/{line}\n/open {line}\n", chat)
    out = capsys.readouterr().out
    assert not [char for char in out if not char.isprintable() and char != "\n"]


class Interrupting:
    """Ctrl+C at the first prompt, then a question, then the end."""

    def __init__(self) -> None:
        self._lines = iter(["Who?\n", ""])
        self._interrupted = False

    def isatty(self) -> bool:
        return False

    def readline(self) -> str:
        if not self._interrupted:
            self._interrupted = True
            raise KeyboardInterrupt
        return next(self._lines)


def test_line_ctrl_c_clears_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Interrupting())
    chat = FakeChat()
    assert run(chat) == ExitCode.ANSWERED
    assert chat.asked == ["Who?"]


def test_line_ctrl_c_stops_an_answer_only(
    typed: io.StringIO, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(text: str) -> Answer:
        raise KeyboardInterrupt

    chat = FakeChat()
    monkeypatch.setattr(chat, "ask", interrupted)
    assert talk(typed, "Who?\n/help\n", chat) == ExitCode.ANSWERED
    out = capsys.readouterr().out
    assert "Interrupted." in out
    assert "/source" in out


@pytest.mark.parametrize(
    ("choice", "environment", "expected"),
    [
        pytest.param("vi", "emacs", "vi", id="option-first"),
        pytest.param("", "vi", "vi", id="environment"),
        pytest.param("", "VI", "vi", id="any-case"),
        pytest.param("", "", "emacs", id="default"),
    ],
)
def test_line_editing_mode(
    choice: str, environment: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITING_MODE", environment)
    assert editing_mode(choice) == expected


def test_line_editing_mode_names_the_allowed_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITING_MODE", "nano")
    with pytest.raises(UsageError, match="vi or emacs"):
        editing_mode("")


def test_line_goes_on_with_a_resumed_conversation(
    typed: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    chat = FakeChat()
    asked = ("Who?", "And who?", "Who else?", "Who led?")
    chat.history = [FakeTurn(one, found("Ada Kell")) for one in asked]
    talk(typed, "/why\n", chat)
    out = capsys.readouterr().out.splitlines()
    assert out[1] == "Going on after 4 turns so far; the last 3:"
    assert out[2:5] == ["You: And who?", "Answer: Ada Kell", "Source: paragraph 1, sentence 1"]
    assert any("a person is asked for" in line for line in out)
