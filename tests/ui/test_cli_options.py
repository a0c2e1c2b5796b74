"""The command in this process, over hand-built answers."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from ui_fakes import HOSTILE, FakeChat, chatted, found, question, unanswerable

from qa.types import Rewrite
from qa.ui import opening
from qa.ui.cli import main
from qa.ui.exits import ExitCode
from qa.ui.parser import build_parser

Output = pytest.CaptureFixture[str]


@pytest.fixture
def chat(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeChat:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    mended = question("Who cmae?", "Who came?", (Rewrite("typo", "cmae", "came"),))
    fake = FakeChat(
        {
            "Who?": found("Ada Kell"),
            "When?": found("Monday", normal="2021-08-16"),
            "Who cmae?": found("Tom Brand").asked(mended),
            "Why?": unanswerable("Why?", closest="books"),
            "hi": chatted(),
        }
    )
    monkeypatch.setattr(opening, "open_chat", lambda paths, note, cautious: fake)
    return fake


@pytest.mark.parametrize(
    ("arguments", "out", "err", "code"),
    [
        pytest.param(["Who?"], "Ada Kell\nparagraph 1, sentence 1\n", "", 0, id="answered"),
        pytest.param(
            ["When?"], "Monday [2021-08-16]\nparagraph 1, sentence 1\n", "", 0, id="normal-form"
        ),
        pytest.param(
            ["Who", "cmae?"],
            "Tom Brand\nparagraph 1, sentence 2\n",
            "Understood as: Who came?\n",
            0,
            id="words-joined-and-mended",
        ),
        pytest.param(
            ["Why?"],
            "The article does not say.\n",
            "Closest: It holds 4,000 books. (paragraph 2, sentence 1)\n",
            1,
            id="not-said",
        ),
        pytest.param(["hi"], "Hello.\n", "", 0, id="chat"),
        pytest.param(
            ["--context", "0", "Who?"],
            "Ada Kell\nparagraph 1, sentence 1\n«Ada Kell» opened the harbour library on Monday.\n",
            "",
            0,
            id="context",
        ),
    ],
)
def test_cli_once(
    chat: FakeChat, arguments: list[str], out: str, err: str, code: int, capsys: Output
) -> None:
    assert main(arguments) == code
    assert capsys.readouterr() == (out, err)


def test_cli_explain_goes_to_stderr(chat: FakeChat, capsys: Output) -> None:
    main(["--explain", "Who?"])
    out, err = capsys.readouterr()
    assert out == "Ada Kell\nparagraph 1, sentence 1\n"
    assert "a person is asked for" in err


def test_cli_colour_when_it_is_asked_for(chat: FakeChat, capsys: Output) -> None:
    main(["--color", "always", "Who?"])
    assert capsys.readouterr().out.startswith("\x1b[1mAda Kell\x1b[0m\n")
    main(["--color", "auto", "Who?"])
    assert "\x1b" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "out", "err"),
    [
        pytest.param(["Who?"], "Ada Kell\n", "", id="answered"),
        pytest.param(["Who cmae?"], "Tom Brand\n", "", id="mended"),
        pytest.param(["Why?"], "\n", "", id="not-said"),
        pytest.param(["--json", "hi"], None, "", id="json"),
    ],
)
def test_cli_quiet(
    chat: FakeChat, arguments: list[str], out: str | None, err: str, capsys: Output
) -> None:
    assert main(["--quiet", *arguments]) == (1 if arguments == ["Why?"] else 0)
    shown = capsys.readouterr()
    assert out is None or shown.out == out
    assert shown.err == err


def test_cli_top_shows_runners_up(chat: FakeChat, capsys: Output) -> None:
    main(["--top", "3", "Who?"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[2:] == ["2. Ada (paragraph 1, sentence 1)"]


def test_cli_top_counts_all_that_did_not_win(chat: FakeChat, capsys: Output) -> None:
    lost = replace(unanswerable("Who else?"), trace=found("Ada Kell").trace)
    chat._answers["Who else?"] = lost
    assert main(["--top", "1", "Who else?"]) == ExitCode.NOT_ANSWERED
    assert capsys.readouterr().out.splitlines()[1:] == ["1. Ada Kell (paragraph 1, sentence 1)"]


@pytest.mark.parametrize(("top", "traces"), [("0", 2), ("1", 2), ("2", 2)])
def test_cli_top_limits_the_trace_of_json(
    top: str, traces: int, chat: FakeChat, capsys: Output
) -> None:
    main(["--json", "--top", top, "Who?"])
    assert len(json.loads(capsys.readouterr().out)["trace"]) == traces


def test_cli_json_is_one_object_on_one_line(chat: FakeChat, capsys: Output) -> None:
    assert main(["--json", "Why?"]) == ExitCode.NOT_ANSWERED
    out, err = capsys.readouterr()
    assert out.count("\n") == 1
    assert json.loads(out)["schema"] == 1
    assert json.loads(out)["kind"] == "unanswerable"
    assert err == ""


def test_cli_json_has_no_raw_control_characters(chat: FakeChat, capsys: Output) -> None:
    hostile = found("Ada Kell").asked(question(HOSTILE + "\u2028", HOSTILE))
    chat._answers["x"] = hostile
    main(["--json", "x"])
    out = capsys.readouterr().out.removesuffix("\n")
    assert out.isprintable()
    assert json.loads(out)["question"]["resolved"] == HOSTILE


@pytest.mark.parametrize(
    ("text", "asked", "code"),
    [
        pytest.param("Who?\nWhen?\n", ["Who?", "When?"], 0, id="all-answered"),
        pytest.param("Why?\nWho?\n", ["Why?", "Who?"], 1, id="one-not"),
        pytest.param("\n \t\nWho?\r\n\n", ["Who?"], 0, id="blank-lines"),
        pytest.param("Who?", ["Who?"], 0, id="no-line-end"),
        pytest.param("\ufeffWho?\n", ["Who?"], 0, id="byte-order-mark"),
        pytest.param("", [], 2, id="nothing"),
        pytest.param("\n\n", [], 2, id="only-blank"),
    ],
)
@pytest.mark.parametrize("option", [[], ["--line"], ["--json"]], ids=["text", "line", "json"])
def test_cli_streams_questions(
    chat: FakeChat,
    option: list[str],
    text: str,
    asked: list[str],
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Output,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    assert main(option) == code
    assert chat.asked == asked
    assert "You:" not in capsys.readouterr().out


def test_cli_cuts_an_endless_line(chat: FakeChat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("a" * 2_500_000 + "\nWho?\n"))
    main([])
    assert [len(text) for text in chat.asked] == [1_000_000, 4]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param([""], "the question is empty", id="empty"),
        pytest.param(["  ", "\t"], "the question is empty", id="blank"),
        pytest.param(["\x00\x1b"], "the question is empty", id="only-controls"),
        pytest.param(["--line", "Who?"], "--line opens a chat", id="line-and-question"),
        pytest.param(["-a", "-"], "standard input holds the article", id="stdin-twice"),
        pytest.param(["--plain", "Who?"], "--plain opens a chat", id="plain-and-question"),
        pytest.param(["--serve", "Who?"], "--serve opens a chat", id="serve-and-question"),
        pytest.param(["--serve", "--json"], "--json is for scripts", id="serve-and-json"),
        pytest.param(["--serve", "-a", "-"], "from standard input", id="serve-and-stdin"),
        pytest.param(["--port", "80"], "--port is the port of --serve", id="port-alone"),
        pytest.param(["--serve", "--port", "70000"], "from 1 to 65,535", id="port-too-high"),
        pytest.param(["--serve", "--port", "0"], "from 1 to 65,535", id="port-zero"),
        pytest.param(["-c", "--no-history", "Who?"], "--no-history keeps nothing", id="continue"),
        pytest.param(["--top", "x", "Who?"], "--top", id="top-word"),
        pytest.param(["--top", "1000001", "Who?"], "from 0 to 1,000,000", id="top-too-high"),
        pytest.param(["--completion", "tcsh"], "--completion", id="unknown-shell"),
        pytest.param(["--color", "pink", "Who?"], "--color", id="colour"),
        pytest.param(["--context", "-1", "Who?"], "--context", id="context-negative"),
        pytest.param(["--context", "x", "Who?"], "--context", id="context-word"),
        pytest.param(["--context", "9" * 5000, "Who?"], "--context", id="context-huge"),
        pytest.param(["--editing-mode", "nano"], "--editing-mode", id="editing-mode"),
        pytest.param(["--bogus\x1b]52;c;x\x07\u202e"], "--bogus", id="hostile-option"),
        pytest.param(["--js", "Who?"], "--js", id="no-abbreviations"),
        pytest.param(["-a"], "-a/--article", id="article-without-path"),
    ],
)
def test_cli_usage_errors(
    chat: FakeChat, arguments: list[str], message: str, capsys: Output
) -> None:
    assert main(arguments) == ExitCode.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("article-qa: ")
    assert message in err
    assert err.removesuffix("\n").isprintable()
    assert chat.asked == []


def test_cli_interrupted(chat: FakeChat, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(text: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(chat, "ask", interrupted)
    assert main(["Who?"]) == ExitCode.INTERRUPTED


def test_cli_defect_is_no_missing_answer(
    chat: FakeChat, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    def broken(text: str) -> None:
        raise IndexError("no \x1b[2J such thing")

    monkeypatch.setattr(chat, "ask", broken)
    assert main(["Who?"]) == ExitCode.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert "IndexError: no  [2J such thing" in err
    assert err.endswith(
        "article-qa: something went wrong inside: please report it, with the lines above\n"
    )


@pytest.mark.parametrize(
    "option",
    [option for action in build_parser()._actions for option in action.option_strings],
)
def test_cli_help_names_every_option(option: str, capsys: Output) -> None:
    assert main(["--help"]) == ExitCode.ANSWERED
    assert option in capsys.readouterr().out


@pytest.mark.parametrize(
    ("environ", "arguments", "terminals", "surface"),
    [
        pytest.param({"TERM": "xterm"}, [], ("stdout", "stderr"), "tui", id="terminal"),
        pytest.param({"TERM": "xterm"}, ["--line"], ("stdout", "stderr"), "line", id="line"),
        pytest.param({"TERM": "xterm"}, ["--plain"], ("stdout", "stderr"), "line", id="plain"),
        pytest.param({"TERM": "dumb"}, [], ("stdout", "stderr"), "line", id="dumb"),
        pytest.param({"TERM": ""}, [], ("stdout", "stderr"), "line", id="unset"),
        pytest.param({"TERM": "xterm"}, [], ("stderr",), "line", id="stdout-is-no-terminal"),
        pytest.param({"TERM": "xterm"}, [], ("stdout",), "line", id="stderr-is-no-terminal"),
    ],
)
def test_cli_chooses_the_surface(
    chat: FakeChat,
    environ: dict[str, str],
    arguments: list[str],
    terminals: tuple[str, ...],
    surface: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import qa.ui.line.mode
    import qa.ui.tui.app

    class Screen(io.StringIO):
        def isatty(self) -> bool:
            return True

    opened: list[str] = []

    def opens(name: str) -> Callable[..., int]:
        def run(*given: object, **options: object) -> int:
            opened.append(name)
            return 0

        return run

    monkeypatch.setattr(sys, "stdin", Screen())
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, Screen() if name in terminals else io.StringIO())
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(qa.ui.line.mode, "run", opens("line"))
    monkeypatch.setattr(qa.ui.tui.app, "run", opens("tui"))
    assert main(arguments) == ExitCode.ANSWERED
    assert opened == [surface]
