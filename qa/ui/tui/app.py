"""The Textual chat: the conversation, the article beside it, and the question below both."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.app import App, ComposeResult, SystemCommand
from textual.binding import BindingType
from textual.containers import Container
from textual.screen import Screen
from textual.widgets import Footer

from qa.answering.answer import Answer
from qa.ui.commands import COMMANDS, Asker, Outcome, Signal, is_command, run_command
from qa.ui.tui.asking import Conversation, Warmable, guarded
from qa.ui.tui.content import error_line
from qa.ui.tui.help import HelpScreen
from qa.ui.tui.input import QuestionInput
from qa.ui.tui.keys import KEYS, bindings
from qa.ui.tui.source import SourcePane, pointer
from qa.ui.tui.transcript import Transcript
from qa.ui.tui.turn import TurnBlock

__all__ = ["ChatApp", "run"]


def run(chat: Conversation, *, explain: bool = False) -> int:
    """Open the chat in the terminal until it is quit, and return the exit code.

    `explain` shows the rules and their points below every answer.
    """
    app = ChatApp(chat, explain=explain)
    app.run()
    return app.return_code or 0


class ChatApp(App[int], inherit_bindings=False):
    """One conversation. What is sent is answered in order, off the screen's thread.

    A conversation with a method `warm` is warmed up there as soon as the first frame is drawn.
    """

    CSS_PATH = "styles.tcss"
    TITLE = "Article QA"
    BINDINGS: ClassVar[list[BindingType]] = bindings("anywhere")

    def __init__(self, chat: Conversation, *, explain: bool = False) -> None:
        super().__init__()
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
        # Scrolling slides over no rows: an answer's place is there at once, over SSH too.
        self.animation_level = "none"
        self.VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-tall")]
        self.chat: Asker = chat
        self._earlier = tuple(chat.history)
        self._explain = explain
        self._last: Answer | None = None
        self._sent: asyncio.Queue[str | TurnBlock] = asyncio.Queue()
        self.transcript = Transcript()
        self.source = SourcePane()
        self.question = QuestionInput()

    def compose(self) -> ComposeResult:
        with Container(id="body"):
            yield self.transcript
            yield self.source
        yield self.question
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Show what is open once the first frame is drawn; only then look at the article."""
        self.question.focus()
        self.call_after_refresh(self._begin)

    async def _begin(self) -> None:
        self.source.open(self.chat.articles[0])
        self.transcript.greet(self.chat.articles)
        await self._recall()
        self._work_off()

    async def _recall(self) -> None:
        """Show what was said before the chat was opened."""
        blocks = [TurnBlock(turn.question) for turn in self._earlier]
        for block, turn in zip(blocks, self._earlier, strict=True):
            self._fill(block, turn.answer)
        if blocks:
            await self.transcript.add(*blocks)

    # What is sent

    @on(QuestionInput.Sent)
    async def _take(self, message: QuestionInput.Sent) -> None:
        await self._submit(message.text)

    async def _submit(self, text: str) -> None:
        """Show a question at once and queue it; commands are queued alike, to keep the order."""
        if is_command(text):
            self._sent.put_nowait(text)
            return
        block = TurnBlock(text, explain=self._explain)
        await self.transcript.add(block)
        self._sent.put_nowait(block)

    @work
    async def _work_off(self) -> None:
        """Work off what was sent, one after the other, for as long as the chat is open."""
        if isinstance(self.chat, Warmable):
            await asyncio.to_thread(guarded, self.chat.warm)
        while True:
            sent = await self._sent.get()
            if isinstance(sent, TurnBlock):
                await self._answer(sent)
            else:
                await self._command(sent)
            self._sent.task_done()

    async def until_idle(self) -> None:
        """Wait until everything that was sent is worked off."""
        await self._sent.join()

    async def _answer(self, block: TurnBlock) -> None:
        answer, failure = await asyncio.to_thread(guarded, lambda: self.chat.ask(block.question))
        if answer is None:
            block.show_error(failure)
        else:
            self._fill(block, answer)
        self.transcript.reveal(block)

    def _fill(self, block: TurnBlock, answer: Answer) -> None:
        self._last = answer
        block.show_answer(answer, titled=len(self.chat.articles) > 1)
        self._point_at(block)

    async def _command(self, text: str) -> None:
        outcome, failure = await asyncio.to_thread(
            guarded, lambda: run_command(text, self.chat, self._last)
        )
        if outcome is None:
            await self.transcript.note([error_line(failure)])
        elif outcome.signal is Signal.QUIT:
            self.exit(0)
        elif outcome.signal is Signal.HELP:
            self.action_help()
        elif outcome.signal is Signal.CLEAR:
            await self._start_afresh()
        else:
            await self._show(outcome)

    async def _show(self, outcome: Outcome) -> None:
        if outcome.chat is not None:
            self.chat = outcome.chat
            await self._start_afresh()
            self.source.open(self.chat.articles[0])
            self.transcript.greet(self.chat.articles)
        else:
            await self.transcript.note(outcome.lines)

    async def _start_afresh(self) -> None:
        self._last = None
        self.source.unpoint()
        await self.transcript.clear()
        self.question.focus()

    # What is shown

    @on(TurnBlock.Chosen)
    def _choose(self, message: TurnBlock.Chosen) -> None:
        if self._point_at(message.block):
            self._set_source(shown=True)

    def _point_at(self, block: TurnBlock) -> bool:
        target = pointer(block.answer) if block.answer is not None else None
        if target is not None:
            self.source.point(target)
        return target is not None

    @property
    def _paged(self) -> bool:
        """Is the terminal so small that the article is a page of its own?"""
        return self.screen_stack[0].has_class("-narrow") and self.screen_stack[0].has_class(
            "-short"
        )

    def _set_source(self, *, shown: bool) -> None:
        main = self.screen_stack[0]
        main.set_class(shown and self._paged, "-source-page")
        if not self._paged:
            main.set_class(not shown, "-source-off")

    # Keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While the help is open, only its own keys and Ctrl+Q do anything."""
        behind = {row.action for row in KEYS if row.where == "anywhere"} - {"quit", "help_quit"}
        return not (action in behind and isinstance(self.screen, HelpScreen))

    def action_help(self) -> None:
        """Show the keys and the commands."""
        self.push_screen(HelpScreen())

    def action_toggle_source(self) -> None:
        """Show or hide the article; the focus never stays on what is hidden."""
        self._set_source(shown=not self.source.display)
        if self.source.has_focus and not self.source.display:
            self.question.focus()

    def action_toggle_dark(self) -> None:
        """Swap the dark theme and the light one."""
        self.theme = "textual-light" if self.current_theme.dark else "textual-dark"

    def action_next_pane(self) -> None:
        """Go from the question to the newest turn, to the article, and back."""
        if self.question.has_focus and self.transcript.turns and self.transcript.display:
            self.transcript.focus_turn(0)
        elif self.source.display and not self.source.has_focus:
            self.source.focus()
        else:
            self.question.focus()

    def action_to_input(self) -> None:
        """Back to the question; an article that fills the screen makes way."""
        if self._paged:
            self._set_source(shown=False)
        self.question.focus()

    def action_focus_turn(self, step: int) -> None:
        """Go `step` turns down, or up if it is negative; below the newest is the question."""
        turns = self.transcript.turns
        if step > 0 and turns and turns[-1].has_focus:
            self.question.focus()
        else:
            self.transcript.focus_turn(step)

    def action_scroll_transcript(self, pages: int) -> None:
        """Scroll the conversation a page at a time while typing."""
        rows = pages * (self.transcript.size.height - 1)
        self.transcript.scroll_relative(y=rows, animate=False, immediate=True)

    async def action_clear(self) -> None:
        """What the command /clear does."""
        await self._submit("/clear")

    def action_help_quit(self) -> None:
        """Ctrl+C with nothing selected: people press it to leave."""
        self.notify("Ctrl+Q quits. Ctrl+C copies what is selected.", markup=False, timeout=3)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The command palette holds the commands that need nothing typed, and the keys' actions."""
        for command in COMMANDS:
            if command.usage == command.name:
                yield SystemCommand(
                    command.name, command.summary, lambda name=command.name: self._submit(name)
                )
