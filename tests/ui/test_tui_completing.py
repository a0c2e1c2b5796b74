"""Completion in the question: names and terms, commands, what was typed before."""

from __future__ import annotations

import pytest
from tui_driving import WIDE, ask, chat_app, finished, settle
from tui_driving import apart as apart
from ui_fakes import FakeChat

from qa.ui.commands.registry import COMMANDS


async def test_tab_takes_the_only_completion_and_lists_several() -> None:
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        question = app.main.question
        await settle(pilot, app)
        await finished(app, "prepare")
        question.insert("Who is Hop")
        await pilot.press("tab")
        assert question.text == "Who is Hopper"
        question.load_text("")
        question.insert("Did Lo")
        await pilot.press("tab")
        assert question.popup.is_open
        await pilot.press("down", "up", "tab")
        assert question.text in ("Did Lovelace", "Did London")
        assert not question.popup.is_open


async def test_a_suggestion_behind_the_cursor_is_taken_with_right() -> None:
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "hello there")
        await pilot.press(*"hel")
        assert app.main.question.suggestion == "lo there"
        await pilot.press("right")
        assert app.main.question.text == "hello there"


async def test_commands_are_listed_while_one_is_typed() -> None:
    chat = FakeChat()
    app = chat_app(chat)
    async with app.run_test(size=WIDE) as pilot:
        popup = app.main.question.popup
        await pilot.press("/")
        assert popup.display
        assert popup.option_count == len(COMMANDS)
        await pilot.press(*"cl")
        assert popup.option_count == 1
        await pilot.press("tab")
        assert app.main.question.text == "/clear"
        await pilot.press("enter")
        await settle(pilot, app)
        assert chat.cleared == 1
        assert not popup.display


@pytest.mark.parametrize(
    ("moves", "left"),
    [
        pytest.param([], "", id="not-gone-to: sent"),
        pytest.param(["down"], "Did long", id="gone-to: taken"),
    ],
)
async def test_enter_takes_a_term_only_once_one_was_gone_to(moves: list[str], left: str) -> None:
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        await finished(app, "prepare")
        app.main.question.insert("Did Lo")
        await pilot.press("tab", *moves, "enter")
        await settle(pilot, app)
        assert app.main.question.text == left
        assert [turn.question for turn in app.main.transcript.turns] == ["Did Lo"] * (left == "")


@pytest.mark.parametrize(
    ("keys", "sent", "left"),
    [
        pytest.param(["/"], "/help", "", id="first"),
        pytest.param(["/", "down"], "/why", "", id="gone-to"),
        pytest.param([*"/cl"], "/clear", "", id="begun"),
        pytest.param([*"/se"], "", "/search ", id="needs-words"),
        pytest.param([*"/copy"], "/copy", "", id="whole"),
        pytest.param([*"/wyh"], "/wyh", "", id="unknown"),
    ],
)
async def test_enter_runs_the_command_that_is_highlighted(
    keys: list[str], sent: str, left: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = chat_app()
    got: list[object] = []
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        monkeypatch.setattr(app.talk, "send", got.append)
        await pilot.press(*keys, "enter")
        await pilot.pause()
        assert got == [sent] * bool(sent)
        assert app.main.question.text == left


async def test_escape_closes_the_list_and_keeps_what_is_typed() -> None:
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("/", "escape")
        assert not app.main.question.popup.display
        assert app.main.question.text == "/"


async def test_a_long_paste_is_not_completed() -> None:
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "w" * 3_000)
        app.main.question.insert("w" * 2_500)
        await pilot.pause()
        assert app.main.question.suggestion == ""
