"""What the chat remembers between runs: the theme, and what was typed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from qa.ui.commands.outcomes import Asker, Kept
from qa.ui.state.config import set_setting
from qa.ui.tui.asking import beside, guarded

if TYPE_CHECKING:
    from qa.ui.suggesting import Suggester

__all__ = ["completer_of", "keep_theme", "keep_typed", "typed_before"]


async def keep_theme(name: str) -> str:
    """Write the theme into the settings; why that failed, or ""."""
    _, reason = await asyncio.to_thread(guarded, lambda: set_setting("theme", name))
    return reason


async def typed_before(chat: Asker) -> tuple[str, ...]:
    """The lines typed in earlier runs, oldest first."""
    if not isinstance(chat, Kept):
        return ()
    typed, _ = await asyncio.to_thread(guarded, chat.session.typed)
    return typed or ()


async def keep_typed(chat: Asker | None, text: str) -> None:
    """Remember a line for later runs."""
    if isinstance(chat, Kept):
        session = chat.session
        await asyncio.to_thread(guarded, lambda: session.add_typed(text))


async def completer_of(chat: Asker) -> Suggester | None:
    """What completes the terms of the articles; reading a long one takes a while."""

    def read() -> Suggester:
        # Imported here: the first frame does not wait for it.
        from qa.ui.suggesting import Suggester

        return Suggester(chat.articles)

    found, _ = await beside(read)
    return found
