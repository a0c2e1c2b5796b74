"""What the chat asks of a conversation, and how it asks so that no failure ends it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import Protocol, TypeVar, runtime_checkable

from qa.documents.progress import Told
from qa.errors import QAError
from qa.ui.commands.outcomes import Asker

__all__ = ["Opener", "Warmable", "beside", "guarded"]

Result = TypeVar("Result")

# Opens the conversation; called off the screen's thread, since a long article takes its time.
# It is given what to tell warnings to, such as of files that are passed over, and what to tell the
# share that is read.
Opener = Callable[[Callable[[str], object], Told], Asker]


@runtime_checkable
class Warmable(Protocol):
    """A conversation that can load and read ahead of the first question."""

    def warm(self, told: Told) -> None: ...


async def beside(call: Callable[[], Result]) -> tuple[Result | None, str]:
    """What `guarded` gives of a call that may take long, while the screen stays free.

    Nobody who leaves waits for it, as they would for the threads of the event loop.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[tuple[Result | None, str]] = loop.create_future()

    def settle(result: tuple[Result | None, str]) -> None:
        if not done.done():
            done.set_result(result)

    def work() -> None:
        result = guarded(call)
        with suppress(RuntimeError):  # the loop is closed: the chat was left
            loop.call_soon_threadsafe(settle, result)

    Thread(target=work, daemon=True).start()
    return await done


def guarded(call: Callable[[], Result]) -> tuple[Result | None, str]:
    """The result, or None and what went wrong; nothing that happens in there ends the chat."""
    try:
        return call(), ""
    except QAError as error:
        return None, str(error)
    except Exception as error:
        return None, f"something went wrong inside ({type(error).__name__}: {error})"
