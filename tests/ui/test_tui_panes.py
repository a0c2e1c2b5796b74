"""The question is never far: typing from anywhere, small screens, and leaving at any moment."""

from __future__ import annotations

import asyncio
from threading import Event, Timer

import pytest
from textual.events import Paste
from tui_driving import NARROW, SMALL, WIDE, ask, chat_app, finished, notes, screen_text, settle
from tui_driving import apart as apart
from tui_fakes import FakeChat

from qa.ui.tui.app import ChatApp
from qa.ui.tui.asking import beside
from qa.ui.tui.conversation.turn import TurnBlock
from qa.ui.tui.help import HelpScreen


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param(("f6",), id="turn"),
        pytest.param(("f6", "f6"), id="article"),
        pytest.param(("ctrl+f", "f6"), id="turn, while words are looked for"),
    ],
)
async def test_a_letter_typed_elsewhere_begins_a_question(keys: tuple[str, ...]) -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace")
        await pilot.press(*keys)
        assert not app.main.question.has_focus
        await pilot.press("W", "h", "o", "space", "y")
        assert app.main.question.has_focus
        assert app.main.question.text == "Who y"


async def test_a_letter_typed_on_a_question_on_offer_begins_another() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        await finished(app, "offers")
        await app.main.transcript.chips.offer(["Who wrote it?"])
        await pilot.press("tab", "W", "h", "y")
        assert app.main.question.text == "Why"


async def test_keys_that_mean_something_there_are_not_typed() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace, Grace Hopper")
        await pilot.press("f6", "]", "[", "k", "f6", "j", "G", "space", "b")
        assert app.main.question.text == ""
        assert app.main.source.has_focus


async def test_what_is_pasted_elsewhere_goes_into_the_question() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace")
        await pilot.press("f6")
        app.post_message(Paste("Who\x1b?"))
        await pilot.pause()
        assert app.main.question.text == "Who ?"
        assert app.main.question.has_focus


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param(("f2",), id="opened"),
        pytest.param(("ctrl+f", "M", "escape"), id="searched"),
        pytest.param(("f6", "enter"), id="shown"),
    ],
)
async def test_what_is_asked_over_the_page_of_the_article_shows_its_answer(
    keys: tuple[str, ...],
) -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=SMALL) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace")
        await pilot.press(*keys)
        assert app.main.source.display
        app.main.question.focus()
        await ask(pilot, app, "/theme")
        assert app.main.transcript.display
        assert not app.main.source.display
        assert "/theme NAME" in notes(app)[-1]


@pytest.mark.parametrize(("size", "told"), [(NARROW, True), (SMALL, False)])
async def test_a_small_screen_leaves_how_to_ask_to_the_help(
    size: tuple[int, int], told: bool
) -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=size) as pilot:
        await settle(pilot, app)
        await finished(app, "offers")
        await app.main.transcript.offer(["Who wrote it?", "Who found it?", "Who met?"])
        await pilot.pause()
        shown = screen_text(app)
        assert "Machines" in shown
        assert "Who met?" in shown
        assert ("Ask in plain words" in shown) is told


@pytest.mark.parametrize("size", [NARROW, SMALL])
async def test_help_leaves_most_of_the_width_to_what_a_key_does(size: tuple[int, int]) -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=size) as pilot:
        await settle(pilot, app)
        await pilot.press("f1")
        await pilot.pause()
        assert isinstance(app.screen, HelpScreen)
        assert "show or hide the" in screen_text(app)


def test_who_leaves_does_not_wait_for_what_is_under_way() -> None:
    under_way = Event()
    giving_up = Timer(20, under_way.set)

    async def leave() -> None:
        task = asyncio.create_task(beside(under_way.wait))
        await asyncio.sleep(0)
        task.cancel()

    giving_up.start()
    asyncio.run(leave())
    assert not under_way.is_set()
    under_way.set()
    giving_up.cancel()


async def test_what_is_under_way_gives_its_result_or_why_it_has_none() -> None:
    def fail() -> None:
        raise RuntimeError("[/] inside")

    assert await beside(lambda: 7) == (7, "")
    assert await beside(fail) == (None, "something went wrong inside (RuntimeError: [/] inside)")


async def test_ctrl_q_leaves_while_the_article_is_opened() -> None:
    opened = Event()

    def open_slowly(*_: object) -> FakeChat:
        opened.wait(20)
        return FakeChat()

    app = ChatApp(open_slowly)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("W", "h", "o")
        assert app.main.question.text == "Who"
        await pilot.press("ctrl+q")
    assert not opened.is_set()
    assert app.return_code == 0
    opened.set()


@pytest.mark.parametrize("size", [(1, 1), (3, 3), (4, 40), (6, 30), (40, 1)], ids=str)
async def test_a_terminal_dragged_to_nothing_ends_no_chat(size: tuple[int, int]) -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=NARROW) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace")
        await pilot.resize_terminal(*size)
        for keys in (("ctrl+p",), ("f1",), ("f2",), ("ctrl+f", "a"), ("ctrl+o",)):
            await pilot.press(*keys)
            await pilot.press("escape")
        await pilot.resize_terminal(*NARROW)
        await ask(pilot, app, "Who: Grace Hopper")
        assert app.is_running


async def test_a_chat_can_be_opened_in_next_to_nothing() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=(2, 1)) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace")
        assert app.talk.last is not None
        assert app.talk.last.text == "Ada Lovelace"


@pytest.mark.parametrize(
    ("size", "other"),
    [
        pytest.param((160, 50), NARROW, id="smaller"),
        pytest.param((160, 50), SMALL, id="to-the-smallest"),
        pytest.param(NARROW, SMALL, id="from-narrow"),
        pytest.param(SMALL, (160, 50), id="larger"),
    ],
)
async def test_another_size_keeps_the_newest_answer_in_view(
    size: tuple[int, int], other: tuple[int, int]
) -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=size) as pilot:
        await ask(pilot, app, *["Who found it: Grace Hopper"] * 4, "Where was it: London")
        await pilot.resize_terminal(*other)
        for _ in range(5):
            await pilot.pause()
        assert shown(app, app.main.transcript.turns[-1])


async def test_another_size_keeps_what_was_scrolled_to() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=NARROW) as pilot:
        await ask(pilot, app, *["Who found it: Grace Hopper"] * 4, *["Where: London"] * 6)
        transcript = app.main.transcript
        transcript.scroll_to(y=transcript.turns[5].virtual_region.y, animate=False, immediate=True)
        await pilot.pause()
        await pilot.resize_terminal(*SMALL)
        for _ in range(5):
            await pilot.pause()
        assert shown(app, transcript.turns[5])


async def test_a_question_longer_than_the_screen_hides_no_answer() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=NARROW) as pilot:
        await ask(pilot, app, "So it goes on.\n" * 60 + "Where was it: London")
        assert shown(app, app.main.transcript.turns[-1])


def shown(app: ChatApp, turn: TurnBlock) -> bool:
    """Does the answer of a turn begin in the part of the conversation that is on the screen?"""
    transcript = app.main.transcript
    told = turn.query_one(".told").virtual_region.y
    row = turn.virtual_region.y + told - transcript.scroll_offset.y
    return 0 <= row < transcript.size.height
