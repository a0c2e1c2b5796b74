"""Copying out of the chat: through the desktop where there is one, and through the terminal."""

from __future__ import annotations

import asyncio

from textual.app import App

from qa.ui.clipboard import copy_natively

__all__ = ["copy"]


async def copy(app: App[int], text: str, what: str) -> None:
    """Copy `text` both ways, since nobody can tell whether a terminal listens, and say so."""
    app.copy_to_clipboard(text)
    await asyncio.to_thread(copy_natively, text)
    app.notify(f"{what} is copied.", markup=False, timeout=2)
