"""Told from outside to end, the chat leaves the terminal as it found it."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.app import App

__all__ = ["end_by_signals"]

# Left to the system, the last screen and the reports of the mouse would stay behind.
_ENDING = ("SIGINT", "SIGTERM", "SIGHUP")
_SIGNALLED = 128


def end_by_signals(app: App[int]) -> None:
    """Have these signals quit `app`, with the exit code that shells have for them.

    A browser's chat has handlers of its own; without a terminal there is nothing to leave.
    """
    if app.is_headless or app.is_web:
        return
    loop = asyncio.get_running_loop()
    for name in _ENDING:
        number = getattr(signal, name, None)
        # Windows has no handlers in the loop, and another thread may not set any.
        with suppress(NotImplementedError, RuntimeError, ValueError):
            if number is not None:
                loop.add_signal_handler(number, app.exit, None, _SIGNALLED + number)
