"""What to ask next, worked out beside the conversation so that nobody waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qa.ui.tui.asking import beside

if TYPE_CHECKING:
    from qa.answering.answer import Answer
    from qa.ui.tui.talk import Talk

__all__ = ["offers"]

_STARTERS = 4
_FOLLOW_UPS = 3


async def offers(talk: Talk) -> tuple[str, ...]:
    """Questions that follow the last answer, or that begin the conversation; none if that fails.

    What is asked meanwhile comes first: the search ends then, with nothing.
    """
    found, _ = await beside(lambda: _find(talk, talk.chat, talk.last))
    return found or ()


def _find(talk: Talk, chat: Any, answer: Answer | None) -> tuple[str, ...]:
    # Imported here: the first frame does not wait for it.
    from qa.conversation.suggestions import follow_ups, starters

    with talk.alone:
        if answer is None:
            return starters(chat, limit=_STARTERS, wanted=lambda: talk.is_idle)
        return follow_ups(chat, answer, limit=_FOLLOW_UPS, wanted=lambda: talk.is_idle)
