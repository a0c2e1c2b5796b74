"""Questions on offer: starters on an empty chat, follow-ups after an answer."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from tui_driving import SMALL, WIDE, ask, chat_app, finished, settle
from tui_driving import apart as apart
from tui_fakes import FakeChat

from qa.conversation.chat import Chat
from qa.documents.article import default_article
from qa.ui.tui.app import ChatApp
from qa.ui.tui.conversation.turn import TurnBlock
from qa.ui.tui.offers import offers as search_offers
from qa.ui.tui.talk import Talk


@pytest.fixture(autouse=True)
def _offers(monkeypatch: pytest.MonkeyPatch) -> None:
    async def offers(talk: Talk) -> tuple[str, ...]:
        last = talk.last
        return ("hello one", "hello [/] two") if last is None else (f"hello {last.text}",)

    monkeypatch.setattr("qa.ui.tui.app.offers", offers)


async def offered(pilot: Pilot[int], app: ChatApp) -> list[str]:
    await settle(pilot, app)
    await finished(app, "offers")
    await pilot.pause()
    return [chip.question for chip in app.main.transcript.chips.chips]


@pytest.mark.parametrize("size", [WIDE, SMALL], ids=["wide", "small"])
async def test_starters_are_asked_with_tab_and_enter(size: tuple[int, int]) -> None:
    chat = FakeChat()
    app = chat_app(chat)
    async with app.run_test(size=size) as pilot:
        assert await offered(pilot, app) == ["hello one", "hello [/] two"]
        await pilot.press("tab", "down", "enter")
        assert await offered(pilot, app) == ["hello Hello."]
        assert chat.asked == ["hello [/] two"]
        assert app.main.question.has_focus
        await pilot.press("up")
        assert app.main.question.text == "hello [/] two"


async def test_past_the_ends_of_the_offers_is_the_question() -> None:
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        await offered(pilot, app)
        for keys in (["tab", "up"], ["tab", "down", "down"], ["tab", "escape"]):
            await pilot.press(*keys)
            assert app.main.question.has_focus


async def test_a_click_asks_an_offer_and_the_answer_stays_in_view() -> None:
    chat = FakeChat()
    app = chat_app(chat)
    async with app.run_test(size=WIDE) as pilot:
        await offered(pilot, app)
        await pilot.click(app.main.transcript.chips.chips[0])
        await offered(pilot, app)
        assert chat.asked == ["hello one"]
        assert app.main.transcript.region.contains_region(app.main.transcript.turns[-1].region)


async def test_clear_brings_the_starters_back() -> None:
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "hello")
        assert await offered(pilot, app) == ["hello Hello."]
        await ask(pilot, app, "/clear")
        assert await offered(pilot, app) == ["hello one", "hello [/] two"]


async def test_offers_make_way_for_a_question() -> None:
    app = chat_app(Chat(default_article()))
    talk = app.talk
    async with app.run_test(size=WIDE) as pilot:
        await offered(pilot, app)
        assert await search_offers(talk)
        talk.send(TurnBlock("hello"))
        assert await search_offers(talk) == ()
