"""What commands see and what they give: the values between the registry and the surfaces."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from qa.documents.progress import Told, unheard
from qa.light import dataclass
from qa.ui.rendering.render import Line, Segment

if TYPE_CHECKING:
    from qa.answering.answer import Answer
    from qa.documents.article import Article
    from qa.ui.commands.exporting import Exchange
    from qa.ui.state.session import Session

__all__ = ["Asker", "CommandContext", "Kept", "Outcome", "Signal", "said"]


class Asker(Protocol):
    """What a surface needs of a conversation; `qa.Chat` is one."""

    @property
    def articles(self) -> Sequence[Article]: ...

    @property
    def history(self) -> Sequence[Exchange]: ...

    def ask(self, text: str) -> Answer: ...

    def clear(self) -> None: ...


@runtime_checkable
class Kept(Protocol):
    """A conversation that is kept with others in a session; `qa.ui.state.kept.KeptChat` is one."""

    @property
    def session(self) -> Session: ...

    def forget(self) -> None: ...


class Signal(StrEnum):
    """What the surface itself has to do once a command has run."""

    NONE = "none"
    QUIT = "quit"
    CLEAR = "clear"
    HELP = "help"
    OPEN = "open"
    COPY = "copy"
    THEME = "theme"
    WHY = "why"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command gives: lines to show and what the surface should do.

    `chat` is the new conversation when `signal` is OPEN, with its history when it goes on; `text`
    is what to copy when it is COPY, and the theme's name when it is THEME. A surface without
    themes, or without a table of its own for WHY, shows the lines and is done.
    """

    lines: tuple[Line, ...] = ()
    signal: Signal = Signal.NONE
    chat: Asker | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class CommandContext:
    """What a command sees: the conversation, the last answer, and what was typed after its name.

    `told` hears the share that is done, where that takes its time.
    """

    chat: Asker
    answer: Answer | None = None
    argument: str = ""
    told: Told = unheard

    @property
    def session(self) -> Session | None:
        """Where past conversations are kept, if they are."""
        return self.chat.session if isinstance(self.chat, Kept) else None


def said(text: str, style: str = "note") -> Outcome:
    """One line to show and nothing to do."""
    return Outcome(lines=([Segment(text, style)],))
