"""Driving the Textual chat in tests: opening it, asking, and reading what it shows."""

from __future__ import annotations

import asyncio
from html import unescape
from re import findall
from typing import Any

import pytest
from textual._context import active_app
from textual.pilot import Pilot
from textual.widgets import Static
from tui_fakes import FakeChat

from qa.ui.commands.outcomes import Asker
from qa.ui.tui.app import ChatApp

WIDE, NARROW, SMALL = (100, 26), (80, 24), (40, 10)
# Turns of the event loop that a key takes to reach its widget, and how often its effects are
# waited for in turn.
_STEPS, _ROUNDS = 5, 20


@pytest.fixture(autouse=True)
def apart(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings of the test's own, a desktop whose clipboard is left alone, no idle waiting."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("textual.app.wait_for_idle", quiet)
    monkeypatch.setattr("textual.pilot.wait_for_idle", quiet)


async def quiet(*seconds: float) -> None:
    """Wait until no widget has a message left.

    Textual's own driver waits until the whole process has been idle for a while, at every key; on a
    busy machine, or while a thread reads an article, that is a second each.
    """
    app = active_app.get()
    pilot = Pilot(app)
    for _ in range(_ROUNDS):
        for _ in range(_STEPS):
            await asyncio.sleep(0)
        await pilot._wait_for_screen()
        if all(pump._message_queue.empty() for pump in (app, *app._registry)):
            break


def chat_app(chat: Asker | None = None, **options: Any) -> ChatApp:
    """The app over a conversation that is open at once."""
    opened: Asker = chat if chat is not None else FakeChat()
    return ChatApp(lambda *_: opened, **options)


async def settle(pilot: Pilot[int], app: ChatApp) -> None:
    """Wait until everything that was sent has been worked off and drawn."""
    await pilot.pause()
    await app.talk.settled()
    await pilot.pause()
    await pilot.pause()


async def finished(app: ChatApp, *groups: str) -> None:
    """Wait for the work of these groups that is under way."""
    for worker in list(app.workers):
        if worker.group in groups:
            await worker.wait()


async def ask(pilot: Pilot[int], app: ChatApp, *questions: str) -> None:
    for question in questions:
        app.main.question.insert(question)
        await pilot.press("enter")
        await settle(pilot, app)


def highlighted(app: ChatApp, layer: str = "span") -> list[str]:
    lines = app.main.source.text.split("\n")
    return [lines[row][start:end] for row, start, end in app.main.source.marked(layer)]


def screen_text(app: ChatApp) -> str:
    """What stands on the screen, run by run, in no particular layout."""
    runs = findall(r"<text[^>]*>(.*?)</text>", app.export_screenshot())
    return "\n".join(unescape(run) for run in runs).replace("\xa0", " ")


def part(app: ChatApp, name: str, turn: int = -1) -> str:
    return app.main.transcript.turns[turn].part(name)


def notes(app: ChatApp) -> list[str]:
    return [str(note.content) for note in app.main.transcript.query(".note").results(Static)]
