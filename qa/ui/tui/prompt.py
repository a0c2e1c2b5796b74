"""A question of the program's own: one line in a box, such as the name of a file."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalGroup
from textual.content import Content
from textual.screen import ModalScreen
from textual.suggester import Suggester
from textual.widgets import Input

from qa.documents.cleaning import clean
from qa.ui.tui.keys import bindings

__all__ = ["PathSuggester", "PromptScreen"]

_LISTED = 2_000


class PromptScreen(ModalScreen[str]):
    """Gives what was typed once it is entered; "" when it was left with Esc."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("prompt")

    def __init__(self, title: str, value: str = "", *, suggester: Suggester | None = None) -> None:
        super().__init__()
        self._title = title
        self._input = Input(value, suggester=suggester, compact=True, select_on_focus=False)

    def compose(self) -> ComposeResult:
        with VerticalGroup(id="prompt") as box:
            box.border_title = Content(self._title)
            box.border_subtitle = "Enter takes it, Esc leaves"
            yield self._input

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter ends it."""
        self.dismiss(clean(event.value).strip())

    def action_complete(self) -> None:
        """Take the suggestion that stands behind the cursor."""
        self._input.action_cursor_right()

    def action_leave(self) -> None:
        """Esc ends it without a word."""
        self.dismiss("")


class PathSuggester(Suggester):
    """Completes a path from the files that there are."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The first file or folder whose path begins so; None for a name that is no text."""
        folder, _, begun = value.rpartition("/")
        if not value or not begun:
            return None
        root = Path(f"{folder}/" if folder or value.startswith("/") else ".").expanduser()
        name = _first_beginning(root, begun)
        if name is None:
            return None
        return f"{folder}/{name}" if "/" in value else name


def _first_beginning(folder: Path, begun: str) -> str | None:
    """The first entry of `folder` that begins so; nothing that a terminal would obey."""
    try:
        names = sorted(path.name for path, _ in zip(folder.iterdir(), range(_LISTED), strict=False))
    except (OSError, ValueError):
        return None
    fit = (name for name in names if name.startswith(begun) and name.isprintable())
    name = next(fit, None)
    return f"{name}/" if name and (folder / name).is_dir() else name
