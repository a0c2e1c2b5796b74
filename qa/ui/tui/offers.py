"""What to ask next, worked out beside the conversation so that nobody waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any

from qa.ui.outcomes import Asker
from qa.ui.tui.asking import guarded

if TYPE_CHECKING:
    from qa.answering.answer import Answer

__all__ = ["offers"]

_STARTERS = 4
_FOLLOW_UPS = 3


async def offers(chat: Asker, answer: Answer | None, alone: Lock) -> tuple[str, ...]:
    """Questions that follow an answer, or that begin a conversation; none if that fails.

    `alone` is held by whoever uses the conversation.
    """
    found, _ = await asyncio.to_thread(guarded, _finder(chat, answer, alone))
    return found or ()


def _finder(chat: Any, answer: Answer | None, alone: Lock) -> Callable[[], tuple[str, ...]]:
    def find() -> tuple[str, ...]:
        # Imported here: the first frame does not wait for it.
        from qa.conversation.suggestions import follow_ups, starters

        with alone:
            if answer is None:
                return starters(chat, limit=_STARTERS)
            return follow_ups(chat, answer, limit=_FOLLOW_UPS)

    return find
