"""Pictures of the chat: `python tests/ui/picturing.py` draws them all anew.

`screenshot.svg` is the README's, of a real conversation; the others hold what the screens look
like. The same program gives the same files, byte for byte, and tests hold them current.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from textual.pilot import Pilot
from tui_driving import ask, chat_app, finished, settle
from ui_fakes import FakeChat, found, unanswerable

import qa
from qa.conversation.chat import Chat
from qa.ui.commands.outcomes import Asker
from qa.ui.state.config import THEMES
from qa.ui.tui.app import ChatApp

FOLDER = Path(__file__).with_name("pictures")


class Scene(NamedTuple):
    """What is asked and pressed, on a screen of how many columns and rows, in which theme."""

    chat: Callable[[], Asker]
    size: tuple[int, int]
    theme: str
    asked: tuple[str, ...] = ()
    pressed: tuple[str, ...] = ()


def fake() -> Asker:
    """A conversation whose answers no rule can change."""
    return FakeChat(
        {
            "Who opened it?": found("Ada Kell", "Who opened it?"),
            "Who closed it?": unanswerable("Who closed it?", closest="books"),
        }
    )


def real() -> Asker:
    """A conversation about the default article."""
    return Chat(qa.default_article())


SCENES = {
    "screenshot": Scene(
        real,
        (112, 30),
        "dark",
        (
            "Who led major battles against Imperial Japan?",
            "Where did he die?",
            "How much was trade between the two countries in 2017?",
        ),
    ),
    "welcome": Scene(fake, (80, 24), "dark"),
    "answers": Scene(fake, (80, 24), "light", ("Who opened it?", "Who closed it?")),
    "runner-up": Scene(fake, (120, 30), THEMES[2], ("Who opened it?", "/why"), ("f6", "]")),
    "small": Scene(fake, (40, 10), "ansi", ("Who opened it?",)),
}


async def draw(scene: Scene) -> str:
    """The screen at the end of a scene, as SVG."""
    app = chat_app(scene.chat(), theme=scene.theme)
    async with app.run_test(size=scene.size) as pilot:
        app.main.question.cursor_blink = False
        await ask(pilot, app, *scene.asked)
        await pilot.press(*scene.pressed)
        await rest(pilot, app)
        return steady(app.export_screenshot(title="article-qa"))


async def rest(pilot: Pilot[int], app: ChatApp) -> None:
    """Wait until nothing is under way and all is drawn."""
    await settle(pilot, app)
    await finished(app, "offers", "prepare")
    await settle(pilot, app)


def steady(svg: str) -> str:
    """The picture without names that differ from run to run, and without fonts from a network."""
    svg = re.sub(r"terminal-\d+-", "chat-", svg)
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    return re.sub(r"[ \t]+\n", "\n", svg)


def path_of(name: str) -> Path:
    """Where the picture of a scene lies."""
    return FOLDER / f"{name}.svg"


if __name__ == "__main__":
    for name, scene in SCENES.items():
        path_of(name).write_text(asyncio.run(draw(scene)), encoding="utf-8")
