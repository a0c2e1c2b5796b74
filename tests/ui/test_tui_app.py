"""The Textual chat, driven by key presses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.command import CommandList, CommandPalette
from textual.events import Key, Paste
from textual.widgets import Static
from textual.widgets.text_area import Selection
from tui_driving import (
    NARROW,
    SMALL,
    WIDE,
    ask,
    chat_app,
    highlighted,
    notes,
    part,
    screen_text,
    settle,
)
from tui_driving import apart as apart
from tui_fakes import TEXT, FakeChat

from qa.documents.article import Article
from qa.ui.commands.registry import COMMANDS
from qa.ui.state.config import THEMES
from qa.ui.tui.app import ChatApp
from qa.ui.tui.conversation.why import WhyTable
from qa.ui.tui.help import HelpScreen, help_parts
from qa.ui.tui.keys import KEYS, key_names

# What a new size leads to is done after as many drawings at most.
DRAWINGS = 10
HOSTILE = (
    "[/]",
    "a [/b]",
    "[@click=app.quit]x[/]",
    "[link=http://example.org]x[/link]",
    "\x1b]52;c;eHg=\x07",
    "\x1b[2J",
    "\x9b31m",
    "\u202eright",
    "nul\0nul",
    "w" * 10_000,
    "東京は日本の首都です",
    "e\u0301\u0301 👩‍👩‍👧 🇰🇷",
    "$accent ${x} {y} %s \\n",
)


# The turn


async def test_a_question_gets_its_answer_with_place_and_confidence() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who found it: Grace Hopper")
        assert part(app, "question") == "Who found it: Grace Hopper"
        assert part(app, "understood") == ""
        assert part(app, "answer") == "Grace Hopper"
        assert part(app, "place") == "paragraph 33, sentence 1 · fairly sure"
        assert app.main.question.text == ""
        assert "Grace Hopper" in screen_text(app)


async def test_enter_does_not_overtake_what_was_typed_just_before_it() -> None:
    chat = FakeChat()
    app = chat_app(chat)
    async with app.run_test(size=WIDE) as pilot:
        for text in ("hello you", "hello me"):
            for character in text:
                app.post_message(Key(character, character))
            app.post_message(Key("enter", "\r"))
        await settle(pilot, app)
        assert chat.asked == ["hello you", "hello me"]


async def test_how_a_follow_up_was_understood_is_shown() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who did she meet: Charles Babbage")
        understood = "Understood as: Who did Ada Lovelace meet: Charles Babbage"
        assert part(app, "understood") == understood


async def test_the_unanswerable_shows_the_closest_sentence() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Why?")
        assert part(app, "answer") == "The article does not say."
        assert part(app, "place") == ""
        assert part(app, "closest").startswith("Closest: Ada Lovelace met Charles Babbage")
        assert app.main.source.border_subtitle == "▌ the closest sentence"
        assert app.main.source.marked() == ()


async def test_small_talk_has_no_place_and_moves_no_mark() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Grace Hopper", "hello")
        assert part(app, "answer") == "Hello."
        assert part(app, "place") == ""
        assert highlighted(app) == ["Grace Hopper"]


async def test_answers_come_in_the_order_of_the_questions() -> None:
    chat = FakeChat()
    app = chat_app(chat)
    questions = ["Who: Ada Lovelace", "Who: Grace Hopper", "Where: London"]
    async with app.run_test(size=WIDE) as pilot:
        for question in questions:
            app.main.question.insert(question)
            await pilot.press("enter")
        await settle(pilot, app)
        assert chat.asked == questions
        answers = [turn.part("answer") for turn in app.main.transcript.turns]
        assert answers == ["Ada Lovelace", "Grace Hopper", "London"]


@pytest.mark.parametrize("typed", ["", "   ", "\n\n"])
async def test_an_empty_question_is_ignored(typed: str) -> None:
    chat = FakeChat()
    app = chat_app(chat)
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, typed)
        assert chat.asked == []
        assert app.main.transcript.turns == []
        assert app.main.question.text == ""


@pytest.mark.parametrize(
    ("question", "message"),
    [
        pytest.param("broken", "Error: The article is gone; open another one.", id="for people"),
        pytest.param("boom", "RuntimeError: [/] inside", id="of any other kind"),
    ],
)
async def test_an_error_is_a_turn_and_the_chat_goes_on(question: str, message: str) -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, question, "Who: Ada Lovelace")
        assert message in part(app, "answer", 0)
        assert part(app, "answer") == "Ada Lovelace"


async def test_a_turn_taller_than_the_screen_is_shown_from_its_top() -> None:
    app = chat_app(FakeChat(), explain=True)
    async with app.run_test(size=SMALL) as pilot:
        await ask(pilot, app, "hello", "Who might it have been that did it: Ada Lovelace")
        block = app.main.transcript.turns[-1]
        assert block.region.height > app.main.transcript.region.height
        assert block.region.y == app.main.transcript.region.y


async def test_explain_shows_the_rules_below_the_answer() -> None:
    app = chat_app(FakeChat(), explain=True)
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace")
        assert "it is of the kind asked for" in screen_text(app)


async def test_an_earlier_conversation_is_shown() -> None:
    chat = FakeChat()
    chat.ask("Who: Grace Hopper")
    app = chat_app(chat)
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        assert part(app, "answer") == "Grace Hopper"
        assert highlighted(app) == ["Grace Hopper"]


@pytest.mark.parametrize("failing", [False, True], ids=["warms", "fails"])
async def test_a_conversation_is_warmed_before_the_first_question(failing: bool) -> None:
    class WarmChat(FakeChat):
        def warm(self, told: Callable[[float], object]) -> None:
            self.asked.append("(warm)")
            if failing:
                raise RuntimeError

    chat = WarmChat()
    app = chat_app(chat)
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "hello")
        assert chat.asked == ["(warm)", "hello"]


# The source


async def test_the_span_is_highlighted_and_scrolled_to() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        assert app.main.source.scroll_offset.y == 0
        await ask(pilot, app, "Who: Grace Hopper")
        assert highlighted(app) == ["Grace Hopper"]
        assert app.main.source.scroll_offset.y > 0
        drawn = [app.main.source.render_line(y).text for y in range(app.main.source.size.height)]
        assert any(line.startswith("▌ Grace Hopper found a moth") for line in drawn)
        assert sum(line.startswith("▌") for line in drawn) == 1
        assert app.main.source.border_subtitle == "▌ paragraph 33, sentence 1"


async def test_all_spans_are_highlighted_and_the_first_is_in_view() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace, Grace Hopper, 東京")
        assert highlighted(app) == ["Ada Lovelace", "東京", "Grace Hopper"]
        assert app.main.source.scroll_offset.y == 0


async def test_a_span_is_marked_by_more_than_colour() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace")
        style = app.main.source.render_line(0)
        marked = [run for run in style if run.text == "Ada Lovelace"]
        assert [bool(run.style and run.style.underline and run.style.bold) for run in marked] == [
            True
        ]


async def test_enter_on_a_turn_shows_its_span_again() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace", "Who: Grace Hopper")
        await pilot.press("f6", "up", "enter")
        await settle(pilot, app)
        assert highlighted(app) == ["Ada Lovelace"]
        assert app.main.source.scroll_offset.y == 0


async def test_a_click_on_a_turn_shows_its_span_again() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace", "Who: Grace Hopper")
        await pilot.click(app.main.transcript.turns[0].query_one(".told"))
        await settle(pilot, app)
        assert highlighted(app) == ["Ada Lovelace"]
        assert app.main.transcript.turns[0].has_focus


async def test_enter_in_the_article_goes_back_to_the_span() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Grace Hopper")
        found = app.main.source.scroll_offset.y
        await pilot.press("f6", "f6", "home")
        assert app.main.source.scroll_offset.y == 0
        await pilot.press("down", "pagedown", "pageup", "end", "up", "enter")
        assert app.main.source.scroll_offset.y == found


async def test_several_articles_name_the_one_and_show_it() -> None:
    first = Article.from_text("The sun is a star.", title="Sky")
    second = Article.from_text("The whale is a mammal.", title="Sea")
    app = chat_app(FakeChat(first, second))
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        assert "2 articles" in screen_text(app)
        await ask(pilot, app, "What: mammal")
        assert part(app, "place").startswith("Sea: paragraph 1, sentence 1")
        assert app.main.source.article is second
        assert app.main.source.border_title == "Sea"
        assert highlighted(app) == ["mammal"]


# Sizes


@pytest.mark.parametrize(
    ("size", "below", "shown"),
    [
        pytest.param((160, 50), False, True, id="large: beside"),
        pytest.param((100, 24), False, True, id="100 columns: beside"),
        pytest.param((99, 24), True, True, id="99 columns: below"),
        pytest.param(NARROW, True, True, id="80x24: below"),
        pytest.param(SMALL, True, False, id="40x10: on a key"),
    ],
)
async def test_where_the_article_stands(size: tuple[int, int], below: bool, shown: bool) -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert app.main.source.display is shown
        if shown:
            assert (app.main.source.region.y > app.main.transcript.region.y) is below
        assert app.main.question.region.bottom <= size[1]


async def test_a_small_terminal_shows_the_article_as_a_page() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=SMALL) as pilot:
        await ask(pilot, app, "Who: Grace Hopper")
        assert app.main.transcript.display
        await pilot.press("f6", "enter")
        await settle(pilot, app)
        assert app.main.source.display
        assert not app.main.transcript.display
        drawn = [app.main.source.render_line(y).text for y in range(app.main.source.size.height)]
        assert any("Grace Hopper" in line for line in drawn)
        await pilot.press("escape")
        await pilot.pause()
        assert app.main.transcript.display
        assert app.main.question.has_focus


async def test_a_resize_keeps_the_span_in_view() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Grace Hopper")
        await pilot.resize_terminal(*NARROW)
        source = app.main.source
        for _ in range(DRAWINGS):  # it is scrolled to when the new size has been drawn
            await settle(pilot, app)
            drawn = [source.render_line(y).text for y in range(source.size.height)]
            if any(line.startswith("▌ Grace Hopper") for line in drawn):
                break
        else:
            pytest.fail("the span is not in view")


# Keys


async def test_f1_lists_every_key_and_command_and_closes() -> None:
    app = chat_app(FakeChat())
    listed = [row for _, rows in help_parts() for row in rows]
    assert all((key_names(row.keys), row.summary) in listed for row in KEYS)
    assert all((command.usage, command.summary) in listed for command in COMMANDS)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("f1")
        assert isinstance(app.screen, HelpScreen)
        await pilot.press("f6", "f2", "ctrl+l")
        assert isinstance(app.screen, HelpScreen)
        await pilot.press("f1")
        assert not isinstance(app.screen, HelpScreen)
        assert app.main.question.has_focus
        assert app.main.source.display


async def test_f2_hides_and_shows_the_article() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=NARROW) as pilot:
        await pilot.press("f6", "f2")
        assert not app.main.source.display
        assert app.main.question.has_focus
        await pilot.press("f2")
        assert app.main.source.display


async def test_f3_goes_through_the_themes_and_back_to_the_first() -> None:
    app = chat_app()
    async with app.run_test(size=WIDE) as pilot:
        seen = []
        for _ in THEMES:
            await pilot.press("f3")
            await settle(pilot, app)
            seen.append(app.theme)
        assert seen == [*THEMES[1:], THEMES[0]]


async def test_f6_goes_round_the_panes() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("f6")
        assert app.main.source.has_focus
        await pilot.press("f6")
        assert app.main.question.has_focus
        await ask(pilot, app, "Who: Ada Lovelace")
        await pilot.press("f6")
        assert app.main.transcript.turns[0].has_focus
        await pilot.press("f6")
        assert app.main.source.has_focus
        await pilot.press("escape")
        assert app.main.question.has_focus


async def test_up_and_down_go_from_turn_to_turn_and_back_to_the_question() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace", "Who: Grace Hopper")
        first, second = app.main.transcript.turns
        await pilot.press("f6")
        assert second.has_focus
        await pilot.press("up", "up")
        assert first.has_focus
        await pilot.press("down")
        assert second.has_focus
        await pilot.press("down")
        assert app.main.question.has_focus


async def test_y_copies_the_answer_of_the_focused_turn() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace")
        await pilot.press("f6", "y")
        assert app.clipboard == "Ada Lovelace"


async def test_y_in_the_question_is_a_letter() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("y", "k", "G")
        assert app.main.question.text == "ykG"


async def test_questions_found_after_the_chat_was_left_are_not_offered() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE):
        transcript = app.main.transcript
    await transcript.offer(("Who?",))
    assert not transcript.is_attached


async def test_up_and_down_in_the_question_walk_what_was_typed() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace", "hello")
        app.main.question.insert("dra")
        await pilot.press("up")
        assert app.main.question.text == "hello"
        await pilot.press("up", "up")
        assert app.main.question.text == "Who: Ada Lovelace"
        await pilot.press("down", "down")
        assert app.main.question.text == "dra"


async def test_ctrl_j_breaks_the_line_and_up_moves_inside() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "hello")
        await pilot.press("a", "ctrl+j", "b", "up")
        assert app.main.question.text == "a\nb"
        await pilot.press("up")
        assert app.main.question.text == "hello"


async def test_keys_that_come_at_once_are_taken_in_turn() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        for key in ("a", "ctrl+j", "b", "x", "backspace", "c", "left", "d", "home", "e"):
            app.post_message(Key(key, key if len(key) == 1 else None))
        await settle(pilot, app)
        assert app.main.question.text == "a\nebdc"


async def test_ctrl_d_deletes_and_leaves_where_nothing_is_typed() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        await pilot.press("a", "left", "ctrl+d", "b", "left", "delete")
        assert app.main.question.text == ""
        assert app.is_running
        await pilot.press("ctrl+d")
        await pilot.pause(0.5)
    assert app.return_code == 0


async def test_page_keys_scroll_the_conversation_while_typing() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=NARROW) as pilot:
        await ask(pilot, app, *["hello"] * 8)
        end = app.main.transcript.scroll_offset.y
        await pilot.press("pageup")
        await pilot.pause()
        assert app.main.transcript.scroll_offset.y < end
        await pilot.press("pagedown")
        await pilot.pause()
        assert app.main.transcript.scroll_offset.y == end


async def test_the_newest_turn_stays_in_view() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=NARROW) as pilot:
        await ask(pilot, app, *["Who: Ada Lovelace"] * 6)
        newest = app.main.transcript.turns[-1]
        assert app.main.transcript.region.contains_region(newest.region)


async def test_ctrl_c_copies_a_selection_or_tells_how_to_quit() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert "Ctrl+Q quits" in screen_text(app)
        app.main.question.insert("word")
        await pilot.press("shift+home", "ctrl+c")
        assert app.clipboard == "word"
        assert app.is_running


async def test_ctrl_c_copies_what_is_selected_in_the_article() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        await pilot.press("f6")
        app.main.source.selection = Selection((0, 0), (0, 3))
        await pilot.press("ctrl+c")
        assert app.clipboard == "Ada"


@pytest.mark.parametrize("keys", [["ctrl+q"], [*"/quit", "enter"]], ids=["Ctrl+Q", "/quit"])
async def test_quitting_returns_0(keys: list[str]) -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await settle(pilot, app)
        await pilot.press(*keys)
        await pilot.pause(0.5)
    assert app.return_code == 0


# Commands


@pytest.mark.parametrize("keys", [["ctrl+l"], [*"/clear", "enter"]], ids=["Ctrl+L", "/clear"])
async def test_clear_forgets_the_conversation(keys: list[str]) -> None:
    chat = FakeChat()
    app = chat_app(chat)
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace", "/why")
        await pilot.press(*keys)
        await settle(pilot, app)
        assert chat.cleared == 1
        assert app.main.transcript.turns == []
        assert notes(app) == []
        assert app.main.source.marked() == ()
        assert "Machines" in screen_text(app)
        await ask(pilot, app, "/why")
        assert "Ask a question first" in notes(app)[0]


async def test_why_shows_the_rules_of_the_last_answer() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace", "/why")
        assert app.main.transcript.query_one(WhyTable)
        assert "it is of the kind asked for" in screen_text(app)
        assert "+4" in screen_text(app)


async def test_commands_wait_for_the_questions_before_them() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        for text in ("Who: Grace Hopper", "/source"):
            app.main.question.insert(text)
            await pilot.press("enter")
        await settle(pilot, app)
        assert "«Grace Hopper»" in notes(app)[0]


async def test_a_command_that_fails_is_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("[/] lost")

    monkeypatch.setattr("qa.ui.tui.talk.run_command", fail)
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "/why", "hello")
        assert "RuntimeError: [/] lost" in notes(app)[0]
        assert part(app, "answer") == "Hello."


async def test_open_changes_the_article_and_starts_afresh(tmp_path: Path) -> None:
    path = tmp_path / "tides.txt"
    path.write_text("The tide turns twice a day. The moon pulls the sea.", encoding="utf-8")
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Who: Ada Lovelace", f"/open {tmp_path / 'no.txt'}")
        assert "no.txt" in notes(app)[0]
        await ask(pilot, app, f"/open {path}")
        assert app.main.transcript.turns == []
        assert app.main.source.text.startswith("The tide turns")
        assert app.main.source.marked() == ()
        await ask(pilot, app, "What pulls the sea?")
        assert app.main.transcript.turns[0].answer is not None


async def test_help_command_opens_the_help() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "/help")
        assert isinstance(app.screen, HelpScreen)


async def test_an_unknown_command_is_not_asked() -> None:
    chat = FakeChat()
    app = chat_app(chat)
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "/wyh")
        assert "Did you mean /why?" in notes(app)[0]
        assert chat.asked == []


async def test_the_palette_holds_the_commands() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        titles = [command.title for command in app.get_system_commands(app.screen)]
        await pilot.press("ctrl+p")
        assert isinstance(app.screen, CommandPalette)
        assert titles == [command.name for command in COMMANDS]
        found = app.screen.query_one(CommandList)
        while not found.option_count:
            await pilot.pause()
        listed = [str(option.prompt) for option in found.options]
        assert sorted(listed) == sorted(f"{one.name}\n{one.summary}" for one in COMMANDS)


# Bad input


@pytest.mark.parametrize(
    ("texts", "size"),
    [
        # A few in each: a long conversation costs more at every turn.
        *(pytest.param(HOSTILE[at : at + 5], NARROW, id=f"from-{at}") for at in range(0, 13, 5)),
        pytest.param((" ".join(HOSTILE),), SMALL, id="all-in-a-small-terminal"),
    ],
)
async def test_hostile_text_is_only_text(texts: tuple[str, ...], size: tuple[int, int]) -> None:
    body = "\n\n".join(f"{text} said Ada. {text}" for text in texts)
    app = chat_app(FakeChat(Article.from_text(f"{body}\n\nThe end.", title=" ".join(texts))))
    async with app.run_test(size=size, notifications=True) as pilot:
        for text in texts:
            for pasted in (f"{text} : Ada", text, f"/{text}"):
                app.main.question.post_message(Paste(pasted))
                await pilot.press("enter")
            await settle(pilot, app)
            _assert_clean(app)
            assert part(app, "answer", -2) == "Ada"
        await ask(pilot, app, "Who: Ada", "/why", "/source", "boom")
        await pilot.press("f6", "up", "enter", "y", "escape", "f2", "f1")
        await settle(pilot, app)
        assert app.is_running
        _assert_clean(app)
        assert highlighted(app) == ["Ada"]


def _assert_clean(app: ChatApp) -> None:
    shown = screen_text(app) + "".join(map(str, app.main.transcript.query(Static)))
    assert not set("\x1b\x07\x9b\0\u202e") & set(shown)


async def test_markup_in_a_question_is_shown_as_typed() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "[b]x[/b] [@click=app.quit]y[/]")
        assert "[b]x[/b] [@click=app.quit]y[/]" in screen_text(app)


async def test_a_long_paste_is_sent_whole_and_shown_short() -> None:
    chat = FakeChat()
    app = chat_app(chat)
    text = "word " * 40_000
    async with app.run_test(size=NARROW) as pilot:
        app.main.question.post_message(Paste(text))
        await pilot.pause()
        assert app.main.question.region.height <= 6
        await pilot.press("enter")
        await settle(pilot, app)
        assert chat.asked == [text.strip()]
        assert len(part(app, "question")) < 700
        assert "199,999 characters" in part(app, "question")


async def test_a_paste_of_lines_keeps_them() -> None:
    app = chat_app(FakeChat())
    async with app.run_test(size=WIDE) as pilot:
        app.main.question.post_message(Paste("one\r\ntwo\nthree"))
        await pilot.pause()
        assert app.main.question.text == "one\ntwo\nthree"


async def test_a_long_article_opens_and_is_scrolled_through() -> None:
    text = "\n\n".join(f"Paragraph {number} of this article. {TEXT[:60]}" for number in range(900))
    app = chat_app(FakeChat(Article.from_text(text)))
    async with app.run_test(size=WIDE) as pilot:
        await ask(pilot, app, "Which: Paragraph 777")
        assert highlighted(app) == ["Paragraph 777"]
        drawn = [app.main.source.render_line(y).text for y in range(app.main.source.size.height)]
        assert any(line.startswith("▌ Paragraph 777") for line in drawn)
