"""What was sent, worked off in order beside the screen: questions, commands, opening an article."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Protocol, TypeVar

from qa.ui.commands.outcomes import Asker, Outcome, Signal
from qa.ui.commands.registry import run_command
from qa.ui.tui.asking import Opener, Warmable, beside
from qa.ui.tui.conversation.turn import TurnBlock

if TYPE_CHECKING:
    from qa.answering.answer import Answer

__all__ = ["Stage", "Talk"]

Result = TypeVar("Result")

_OPENING, _READING = "Opening the article", "Reading the article"
_ASKING = "Looking for the answer"


class Stage(Protocol):
    """Where the talk is shown."""

    def busy(self, words: str) -> None:
        """Say what takes its time; "" when it is done."""

    def progress(self, share: float) -> None:
        """How much of it is done, from 0 to 1; it may come from any thread."""

    async def opened(self, chat: Asker) -> None:
        """A conversation begins, or goes on if it has turns already."""

    def warn(self, words: str) -> None:
        """Something that does not end the talk; it may come from any thread."""

    def failed_to_open(self, reason: str) -> None:
        """There is nothing to talk about."""

    def answered(self, block: TurnBlock, answer: Answer | None, reason: str) -> None:
        """A turn has its answer, or the reason why it has none."""

    async def done(self, outcome: Outcome | None, reason: str) -> None:
        """A command has run, or failed for a reason."""

    def idle(self) -> object:
        """Nothing that was asked is under way: time for what nobody waits for."""


class Talk:
    """One thing at a time, in the order it was sent; the screen stays free meanwhile."""

    def __init__(self, opener: Opener, stage: Stage) -> None:
        self._opener = opener
        self._stage = stage
        self._sent: asyncio.Queue[str | TurnBlock] = asyncio.Queue()
        self._undone = 0
        self._ready = asyncio.Event()
        # A conversation is used by one thread at a time; whoever else asks it waits for this.
        self.alone = Lock()
        self.chat: Asker | None = None
        self.last: Answer | None = None

    @property
    def titled(self) -> bool:
        """Do places need the title of their article?"""
        return self.chat is not None and len(self.chat.articles) > 1

    @property
    def is_idle(self) -> bool:
        """Is nothing under way, and nothing waiting?"""
        return self._undone == 0

    def send(self, item: str | TurnBlock) -> None:
        """Queue a command, or the turn of a question."""
        self._undone += 1
        self._sent.put_nowait(item)

    async def settled(self) -> None:
        """Wait until the article is open and everything that was sent is worked off."""
        await self._ready.wait()
        await self._sent.join()

    async def run(self) -> None:
        """Open the article, then work off what is sent for as long as the chat is open."""
        chat, reason = await self._apart(
            _OPENING, lambda: self._opener(self._stage.warn, self._stage.progress)
        )
        if chat is None:
            self._stage.failed_to_open(reason)
            return
        await self._begin(chat)
        self._ready.set()
        moved = True
        while True:
            if moved and self.is_idle:
                self._stage.idle()
            sent = await self._sent.get()
            try:
                moved = await (
                    self._ask(sent) if isinstance(sent, TurnBlock) else self._command(sent)
                )
            finally:
                self._undone -= 1
                self._sent.task_done()

    async def _begin(self, chat: Asker) -> None:
        self.chat = chat
        self.last = chat.history[-1].answer if chat.history else None
        await self._stage.opened(chat)
        if isinstance(chat, Warmable):
            await self._apart(_READING, lambda: chat.warm(self._stage.progress))

    async def _ask(self, block: TurnBlock) -> bool:
        chat = self.chat
        assert chat is not None
        answer, reason = await self._apart(_ASKING, lambda: chat.ask(block.question))
        self.last = answer or self.last
        self._stage.answered(block, answer, reason)
        return True

    async def _command(self, text: str) -> bool:
        """Run a command; whether the conversation is another one now."""
        chat = self.chat
        assert chat is not None
        outcome, reason = await self._apart(
            text, lambda: run_command(text, chat, self.last, self._stage.progress)
        )
        if outcome is not None and outcome.signal is Signal.CLEAR:
            self.last = None
        if outcome is not None and outcome.chat is not None:
            await self._begin(outcome.chat)
        await self._stage.done(outcome, reason)
        return outcome is not None and outcome.signal in (Signal.CLEAR, Signal.OPEN)

    async def _apart(self, words: str, call: Callable[[], Result]) -> tuple[Result | None, str]:
        """Call in a thread, alone with the conversation; meanwhile the stage shows `words`."""

        def alone() -> Result:
            with self.alone:
                return call()

        self._stage.busy(words)
        try:
            return await beside(alone)
        finally:
            self._stage.busy("")
