"""Walking the places of an answer, and finding words in the article."""

from __future__ import annotations

import pytest
from textual.widgets import Input
from tui_driving import NARROW, SMALL, WIDE, ask, chat_app, highlighted, settle
from tui_driving import apart as apart
from tui_fakes import FakeChat as TuiFakeChat
from ui_fakes import FakeChat, found

from qa.documents.article import Article

ASKED = {"Who?": found("Ada Kell")}


async def test_brackets_on_a_turn_walk_to_the_runner_up_and_round() -> None:
    app = chat_app(FakeChat(ASKED))
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who?")
        await pilot.press("f6", "]")
        await settle(pilot, app)
        assert highlighted(app) == []
        assert highlighted(app, "rival") == ["Ada"]
        assert app.main.source.border_subtitle == "┆ runner-up 1: Ada (+1.5)"
        await pilot.press("]")
        await settle(pilot, app)
        assert highlighted(app) == ["Ada Kell"]
        assert highlighted(app, "rival") == []
        await pilot.press("[")
        await settle(pilot, app)
        assert highlighted(app, "rival") == ["Ada"]
        await pilot.press("enter")
        await settle(pilot, app)
        assert highlighted(app) == ["Ada Kell"]


async def test_brackets_in_the_article_walk_too_and_in_the_question_are_typed() -> None:
    app = chat_app(FakeChat(ASKED))
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who?")
        await pilot.press("[", "]")
        assert app.main.question.text == "[]"
        await pilot.press("f6", "f6", "]")
        await settle(pilot, app)
        assert app.main.source.has_focus
        assert highlighted(app, "rival") == ["Ada"]


async def test_brackets_with_nothing_asked_do_nothing() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        await pilot.press("f6", "]", "[")
        assert app.main.source.stop is None


async def test_a_small_terminal_turns_to_the_page_of_the_article() -> None:
    app = chat_app(FakeChat(ASKED))
    async with app.run_test(size=SMALL) as pilot:
        await ask(pilot, app, "Who?")
        await pilot.press("f6", "]")
        await settle(pilot, app)
        assert app.main.source.display
        assert not app.main.transcript.display


async def test_ctrl_f_finds_as_words_are_typed_and_walks_the_places() -> None:
    app = chat_app()
    async with app.run_test(size=NARROW) as pilot:
        await settle(pilot, app)
        await pilot.press("ctrl+f", *"lovelace")
        await settle(pilot, app)
        assert highlighted(app, "found") == ["Lovelace", "Lovelace"]
        assert app.main.source.marked("current")[0].row == 0
        assert _count(app.main.find.query_one("#count")) == "1 of 2"
        await pilot.press("down")
        await settle(pilot, app)
        assert app.main.source.scroll_offset.y > 0
        assert _count(app.main.find.query_one("#count")) == "2 of 2"
        for key in ("up", "enter", "up"):
            await pilot.press(key)
            await settle(pilot, app)
        assert _count(app.main.find.query_one("#count")) == "1 of 2"
        await pilot.press(*"x")
        await settle(pilot, app)
        assert highlighted(app, "found") == highlighted(app, "current") == []
        assert _count(app.main.find.query_one("#count")) == "nowhere"
        await pilot.press("escape")
        await settle(pilot, app)
        assert not app.main.find.display
        assert app.main.question.has_focus


async def test_finding_keeps_the_marks_of_the_answer() -> None:
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Grace Hopper")
        await pilot.press("ctrl+f", *"moth", "escape")
        await settle(pilot, app)
        assert highlighted(app) == ["Grace Hopper"]
        assert highlighted(app, "found") == []


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param(("ctrl+f", *"frank"), id="found as it is typed"),
        pytest.param(("ctrl+f", *"ada", "down"), id="the next place"),
        pytest.param(("ctrl+f", *"ada", "x"), id="nowhere"),
        pytest.param(("ctrl+f", *"ada", "escape"), id="closed"),
        pytest.param(("f6", "]"), id="runner-up"),
    ],
)
async def test_marks_are_drawn_at_once(keys: tuple[str, ...]) -> None:
    text = "Ada met Frank in May. Ada wrote it all down.\n\nFrank met nobody."
    app = chat_app(TuiFakeChat(Article.from_text(text, title="Short")))
    async with app.run_test(size=WIDE) as pilot:
        app.main.find.query_one(Input).cursor_blink = app.main.question.cursor_blink = False
        await ask(pilot, app, "Who: Frank")
        await pilot.press(*keys)
        await settle(pilot, app)
        drawn = app.export_screenshot()
        app.main.source.notify_style_update()
        app.main.source.refresh()
        await settle(pilot, app)
        assert app.export_screenshot() == drawn


@pytest.mark.parametrize("phrase", ["[/]", "(", "\\", "a\x1b[2Jb"])
async def test_finding_takes_any_text_as_it_is(phrase: str) -> None:
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        assert app.main.source.find(phrase) == 0


def _count(widget: object) -> str:
    return str(getattr(widget, "content", ""))
