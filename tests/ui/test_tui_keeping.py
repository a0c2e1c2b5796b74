"""Files and memory: opening, exporting, past conversations, the theme."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from textual.widgets import Input
from tui_driving import NARROW, WIDE, ask, chat_app, finished, notes, part, screen_text, settle
from tui_driving import apart as apart
from tui_fakes import FakeChat

from qa.documents.article import Article
from qa.errors import ArticleError, QAError
from qa.ui.commands.outcomes import Asker
from qa.ui.state.config import load_config
from qa.ui.state.kept import KeptChat
from qa.ui.state.session import Session, open_session
from qa.ui.tui.app import ChatApp, run
from qa.ui.tui.screen import bar

ARTICLE = "Ada Kell opened the harbour library on Monday. It holds 4,000 books."


@pytest.fixture
def session() -> Iterator[Session]:
    opened = open_session(remember=False)
    yield opened
    opened.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


async def test_ctrl_o_asks_for_a_path_completes_it_and_opens_it(path: Path) -> None:
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        await pilot.press("ctrl+o")
        await pilot.pause()
        line = app.screen.query_one(Input)
        line.value = str(path)[:-6]
        line.action_end()
        await pilot.pause(0.2)
        await pilot.press("tab", "enter")
        await settle(pilot, app)
        await settle(pilot, app)
        assert app.main.source.text == ARTICLE
        assert "Opened library." in notes(app)[-1]


async def test_escape_leaves_a_prompt_without_doing_anything() -> None:
    app = chat_app()
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot, app)
        await pilot.press("ctrl+o")
        await pilot.pause()
        assert app.screen_stack[-1].query("#prompt")
        await pilot.press("f6", "ctrl+f", "ctrl+o", *"x", "escape")
        await settle(pilot, app)
        assert app.screen is app.main
        assert notes(app) == []


async def test_ctrl_s_saves_the_conversation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace")
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert app.screen.query_one(Input).value == "Machines.md"
        await pilot.press("enter")
        await settle(pilot, app)
        await settle(pilot, app)
        assert "**Ada Lovelace**" in (tmp_path / "Machines.md").read_text(encoding="utf-8")
        await ask(pilot, app, f"/export {tmp_path}/no/talk.json")
        assert "Nothing is lost" in notes(app)[-1]
        assert part(app, "answer") == "Ada Lovelace"


async def test_a_past_conversation_is_listed_searched_and_resumed(
    session: Session, path: Path
) -> None:
    earlier = session.open([str(path)])
    earlier.ask("Who opened the library?")
    app = chat_app(session.open([str(path)]))
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "/history", "/search library")
        assert "Who opened the library? (1 turn)" in notes(app)[0]
        assert "Who opened the library? → Ada Kell" in notes(app)[1]
        await ask(pilot, app, "/resume")
        assert part(app, "answer") == "Ada Kell"
        assert notes(app) == []
        assert isinstance(app.talk.chat, KeptChat)
        assert app.talk.chat.number == earlier.number


async def test_resuming_over_a_changed_article_says_so(session: Session, path: Path) -> None:
    session.open([str(path)]).ask("Who opened the library?")
    path.write_text(ARTICLE.replace("Ada", "Eve"), encoding="utf-8")
    app = chat_app(session.open([str(path)]))
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "/resume")
        assert "changed since" in notes(app)[0]
        assert part(app, "answer") == "Eve Kell"


async def test_forget_deletes_the_conversation(session: Session, path: Path) -> None:
    app = chat_app(session.open([str(path)]))
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who opened the library?", "/forget")
        assert app.main.transcript.turns == []
        assert "deleted" in notes(app)[0]
        assert session.conversations() == ()


async def test_what_was_typed_is_remembered_for_the_next_run(session: Session) -> None:
    articles = [Article.from_text(ARTICLE)]
    for asked in ("Who opened the library?", ""):
        app = chat_app(session.keep(articles))
        async with app.run_test(size=WIDE) as pilot:
            await settle(pilot, app)
            await ask(pilot, app, *([asked] if asked else []))
            await finished(app, "typed", "prepare")
            await pilot.press("up")
            assert app.main.question.text == "Who opened the library?"


@pytest.mark.parametrize("keys", [["f3"], [*"/theme light", "enter"]], ids=["F3", "/theme"])
async def test_a_theme_is_kept_in_the_settings(keys: list[str]) -> None:
    app = chat_app()
    async with app.run_test(size=NARROW) as pilot:
        await pilot.press(*keys)
        await settle(pilot, app)
        await settle(pilot, app)
        assert app.theme == load_config().theme == "light"


async def test_a_theme_that_cannot_be_kept_is_changed_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    app = chat_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await ask(pilot, app, "/theme ansi")
        await pilot.pause()
        assert app.theme == "ansi"
        assert "cannot be written" in screen_text(app)


async def test_questions_are_taken_while_the_article_is_opened() -> None:
    gate = threading.Event()
    chat = FakeChat()

    def opener(warn: object, told: Callable[[float], object]) -> Asker:
        told(0.25)
        gate.wait(30)
        return chat

    app = ChatApp(opener)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press(*"hello", "enter")
        await pilot.pause(0.5)
        assert part(app, "answer") == "…"
        assert app.main.busy.display
        shown = str(app.main.busy.render())
        assert shown.startswith("Opening the article ━━━")
        assert shown.endswith("─  25%")
        gate.set()
        await settle(pilot, app)
        assert part(app, "answer") == "Hello."
        assert not app.main.busy.display


async def test_the_share_that_is_read_is_shown_and_the_question_can_be_typed() -> None:
    gate = threading.Event()

    class LongChat(FakeChat):
        def warm(self, told: Callable[[float], object]) -> None:
            told(0.42)
            gate.wait(30)

    app = chat_app(LongChat())
    async with app.run_test(size=NARROW) as pilot:
        await pilot.press(*"hello", "enter")
        await pilot.pause(0.5)
        shown = str(app.main.busy.render())
        assert shown.startswith("Reading the article ━━━")
        assert shown.endswith("─  42%")
        assert len(shown) == app.main.busy.content_size.width
        assert part(app, "answer") == "…"
        gate.set()
        await settle(pilot, app)
        assert not app.main.busy.display
        assert part(app, "answer") == "Hello."


@pytest.mark.parametrize(
    ("share", "width", "drawn"),
    [(0.0, 4, ("", "────")), (0.5, 4, ("━━", "──")), (1.0, 4, ("━━━━", "")), (0.5, 0, ("", ""))],
)
def test_tui_bar(share: float, width: int, drawn: tuple[str, str]) -> None:
    assert bar(share, width) == drawn


async def test_warnings_while_opening_are_shown() -> None:
    chat = FakeChat()

    def opener(warn: Callable[[str], object], told: object) -> Asker:
        warn("passed over: [/] broken")
        return chat

    app = ChatApp(opener)
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await settle(pilot, app)
        assert "Passed over: [/] broken" in screen_text(app)


async def test_many_warnings_while_opening_leave_the_welcome_and_cover_nothing() -> None:
    def opener(warn: Callable[[str], object], told: object) -> Asker:
        for number in range(6):
            warn(f"passed over: {number}.png")
        return FakeChat()

    app = ChatApp(opener)
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await settle(pilot, app)
        assert not app.query("Toast")
        assert "Ask in plain words" in screen_text(app)
        assert notes(app)[0].count("Passed over") == 6


def test_an_article_that_cannot_be_opened_ends_the_chat(monkeypatch: pytest.MonkeyPatch) -> None:
    def opener(*_: object) -> Asker:
        raise ArticleError("no.txt does not exist.")

    monkeypatch.setattr(
        ChatApp, "run", lambda app: ChatApp.failed_to_open(app, "no.txt does not exist.")
    )
    with pytest.raises(QAError, match="does not exist"):
        run(opener)
