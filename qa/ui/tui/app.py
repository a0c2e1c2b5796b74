"""The Textual chat: the conversation, the article beside it, and the question below both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.screen import Screen

from qa.errors import QAError
from qa.ui.commands.outcomes import Asker, Outcome, Signal
from qa.ui.commands.registry import COMMANDS, Command, is_command
from qa.ui.rendering.render import Segment, flat
from qa.ui.state.config import THEMES
from qa.ui.tui.asking import Opener
from qa.ui.tui.conversation.chips import Chip
from qa.ui.tui.conversation.content import error_line
from qa.ui.tui.conversation.turn import TurnBlock
from qa.ui.tui.copying import copy
from qa.ui.tui.ending import end_by_signals
from qa.ui.tui.keys import bindings, footer_name
from qa.ui.tui.memory import completer_of, keep_theme, keep_typed, typed_before
from qa.ui.tui.offers import offers
from qa.ui.tui.prompt import PathSuggester, PromptScreen
from qa.ui.tui.question.input import QuestionInput
from qa.ui.tui.screen import ChatScreen
from qa.ui.tui.talk import Talk
from qa.ui.tui.themes import COLOURED_THEMES

if TYPE_CHECKING:
    from qa.answering.answer import Answer
    from qa.documents.article import Article

__all__ = ["ChatApp", "run"]

# In fewer columns a border leaves a line no room, over which Textual fails.
_SMALLEST = Size(12, 4)


def run(opener: Opener, *, explain: bool = False, theme: str = THEMES[0]) -> int:
    """Open the chat in the terminal until it is quit, and return the exit code.

    `opener` opens the conversation while the first frame is drawn already. `explain` shows the
    rules and their points below every answer. Raises QAError when there is nothing to open.
    """
    app = ChatApp(opener, explain=explain, theme=theme)
    app.run()
    if app.failure:
        raise QAError(app.failure)
    return app.return_code or 0


class ChatApp(App[int], inherit_bindings=False):
    """One conversation at a time: what is sent goes to the talk, what comes back is shown.

    A conversation with a method `warm` is warmed up as soon as it is open.
    """

    CSS_PATH = "styles.tcss"
    TITLE = "Article QA"
    BINDINGS: ClassVar[list[BindingType]] = bindings("anywhere")

    def __init__(self, opener: Opener, *, explain: bool = False, theme: str = THEMES[0]) -> None:
        super().__init__()
        # Scrolling slides over no rows: an answer's place is there at once, over SSH too.
        self.animation_level = "none"
        for coloured in COLOURED_THEMES:
            self.register_theme(coloured)
        self.theme = theme
        self.main = ChatScreen()
        self.talk = Talk(opener, self)
        self.failure = ""
        # What was warned of before there was a conversation to tell it in.
        self._early: list[str] = []
        self._explain = explain

    def get_default_screen(self) -> Screen[None]:
        """The chat itself."""
        return self.main

    def on_mount(self) -> None:
        """Work begins once the first frame is drawn."""
        end_by_signals(self)
        self.call_after_refresh(self._work)

    def on_resize(self, event: events.Resize) -> None:
        """A terminal that is dragged to nothing shows a corner of the smallest chat there is."""
        event.size = Size(*map(max, event.size, _SMALLEST))

    def watch_app_focus(self, focused: bool) -> None:
        """A browser's page may get the focus before the question had it once."""
        if focused and self.main.is_current and self.main.focused is None:
            self.main.set_focus(self.main.question)

    @work
    async def _work(self) -> None:
        await self.talk.run()

    # What is sent

    @on(QuestionInput.Sent)
    async def _take(self, message: QuestionInput.Sent) -> None:
        self._keep_typed(message.text)
        await self.submit(message.text)

    @work(group="typed")
    async def _keep_typed(self, text: str) -> None:
        await keep_typed(self.talk.chat, text)

    @on(Chip.Chosen)
    async def _take_offer(self, message: Chip.Chosen) -> None:
        self.main.question.focus()
        self.main.question.typed.add(message.question)
        await self.submit(message.question)

    @on(TurnBlock.Copied)
    async def _copy_answer(self, message: TurnBlock.Copied) -> None:
        await copy(self, message.answer.text, "The answer")

    async def submit(self, text: str) -> None:
        """Show a question at once and queue it; commands are queued alike, to keep the order."""
        self.main.body.show_conversation()
        if is_command(text):
            self.talk.send(text)
            return
        block = TurnBlock(text, explain=self._explain)
        await self.main.transcript.chips.offer(())
        await self.main.transcript.add(block)
        self.talk.send(block)

    # What comes back

    def busy(self, words: str) -> None:
        """Show what takes its time."""
        self.main.busy.tell(words)

    def progress(self, share: float) -> None:
        """Have the bar show the share that is done."""
        self.main.busy.share = share

    async def opened(self, chat: Asker) -> None:
        """Show the article, and what was said about it before."""
        main = self.main
        main.body.unpoint()
        await main.transcript.clear()
        main.source.open(chat.articles[0])
        main.transcript.greet(chat.articles)
        await self._recall(chat)
        if self._early:
            await main.transcript.remark([[Segment(words, "note")] for words in self._early])
            self._early.clear()
        self._prepare(chat)

    @work(exclusive=True, group="prepare")
    async def _prepare(self, chat: Asker) -> None:
        """Have what was typed before at hand, and the terms of the articles."""
        question = self.main.question
        question.completer = None
        question.typed.remember(await typed_before(chat))
        question.completer = await completer_of(chat)

    async def _recall(self, chat: Asker) -> None:
        blocks = [TurnBlock(turn.question, explain=self._explain) for turn in chat.history]
        if blocks:
            await self.main.transcript.recall(*blocks)
            for block, turn in zip(blocks, chat.history, strict=True):
                block.show_answer(turn.answer, titled=self.talk.titled)
            self.main.body.show_answer_of(blocks[-1])
            self.main.transcript.reveal(blocks[-1])

    def warn(self, words: str) -> None:
        """Say what went less well than it could: of a folder that opens it may be much, which
        would cover the screen, and so stands in the conversation."""
        told = flat(words)
        told = told[:1].upper() + told[1:]
        if self.talk.chat is None:
            self._early.append(told)
        else:
            self.notify(told, markup=False, severity="warning", timeout=8)

    def failed_to_open(self, reason: str) -> None:
        """Leave: without an article there is nothing to ask."""
        self.failure = reason
        self.exit(2)

    def answered(self, block: TurnBlock, answer: Answer | None, reason: str) -> None:
        """Fill in a turn, and show where its answer stands."""
        if answer is None:
            block.show_error(reason)
        else:
            block.show_answer(answer, titled=self.talk.titled)
            self.main.body.show_answer_of(block)
        self.main.transcript.reveal(block)

    async def done(self, outcome: Outcome | None, reason: str) -> None:
        """Do what a command signals, and show what it says."""
        if outcome is None:
            await self.main.transcript.note([error_line(reason)])
        elif outcome.signal is Signal.WHY and self.talk.last is not None:
            from qa.ui.tui.conversation.why import WhyTable

            await self.main.transcript.add(WhyTable(self.talk.last))
        elif outcome.signal is Signal.THEME:
            await self._change_theme(outcome.text)
        elif outcome.signal is Signal.COPY:
            await copy(self, outcome.text, "The answer")
        elif outcome.signal is Signal.QUIT:
            self.exit(0)
        elif outcome.signal is Signal.HELP:
            self.action_help()
        else:
            await self._show(outcome)

    async def _change_theme(self, name: str) -> None:
        self.theme = name
        if reason := await keep_theme(name):
            self.warn(reason)

    async def _show(self, outcome: Outcome) -> None:
        if outcome.signal is Signal.CLEAR and self.talk.chat is not None:
            await self.opened(self.talk.chat)
            self.main.question.focus()
        if outcome.lines:
            await self.main.transcript.note(outcome.lines)

    @work(exclusive=True, group="offers")
    async def idle(self) -> None:
        """Offer questions, unless others were asked by the time they are found."""
        found = await offers(self.talk)
        if self.talk.is_idle:
            await self.main.transcript.offer(found)

    # Keys

    def action_help(self) -> None:
        """Show the keys and the commands."""
        from qa.ui.tui.help import HelpScreen

        self.push_screen(HelpScreen())

    async def action_next_theme(self) -> None:
        """Change to the theme after this one."""
        at = THEMES.index(self.theme)
        await self.submit(f"/theme {THEMES[(at + 1) % len(THEMES)]}")

    async def action_clear(self) -> None:
        """What the command /clear does."""
        await self.submit("/clear")

    async def action_copy_last(self) -> None:
        """What the command /copy does."""
        await self.submit("/copy")

    def action_open(self) -> None:
        """Ask which article, and open it."""
        self._prompt("/open", PromptScreen("Open an article", suggester=PathSuggester()))

    def action_export(self) -> None:
        """Ask where to, and save the conversation."""
        from qa.ui.commands.exporting import default_name

        articles: Sequence[Article] = self.talk.chat.articles if self.talk.chat else ()
        name = default_name(articles) if articles else ""
        self._prompt("/export", PromptScreen("Save the conversation (.md or .json)", name))

    @work
    async def _prompt(self, command: str, prompt: PromptScreen) -> None:
        if typed := await self.push_screen_wait(prompt):
            await self.submit(f"{command} {typed}")

    def action_help_quit(self) -> None:
        """Ctrl+C with nothing selected: people press it to leave."""
        self.notify("Ctrl+Q quits. Ctrl+C copies what is selected.", markup=False, timeout=3)

    def get_key_display(self, binding: Binding) -> str:
        """Keys in the footer are named as the help names them."""
        return footer_name(binding.key)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The command palette holds all commands; one that needs a word is typed for its reader."""
        for command in COMMANDS:
            yield SystemCommand(command.name, command.summary, partial(self._run_or_type, command))

    async def _run_or_type(self, command: Command) -> None:
        if command.needs_text:
            self.main.question.begin(f"{command.name} ")
        else:
            await self.submit(command.name)
