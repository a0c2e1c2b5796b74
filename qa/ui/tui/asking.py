"""What the chat asks of a conversation, and how it asks so that no failure ends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar, runtime_checkable

from qa.answering.answer import Answer
from qa.errors import QAError
from qa.ui.commands import Asker

__all__ = ["Conversation", "Exchange", "Warmable", "guarded"]

Result = TypeVar("Result")


class Exchange(Protocol):
    """A question and the answer that it got; `qa.Turn` is one."""

    @property
    def question(self) -> str: ...

    @property
    def answer(self) -> Answer: ...


class Conversation(Asker, Protocol):
    """What the chat talks to; `qa.Chat` is one."""

    @property
    def history(self) -> Sequence[Exchange]: ...


@runtime_checkable
class Warmable(Protocol):
    """A conversation that can load and read ahead of the first question."""

    def warm(self) -> None: ...


def guarded(call: Callable[[], Result]) -> tuple[Result | None, str]:
    """The result, or None and what went wrong; nothing that happens in there ends the chat."""
    try:
        return call(), ""
    except QAError as error:
        return None, str(error)
    except Exception as error:
        return None, f"something went wrong inside ({type(error).__name__}: {error})"
