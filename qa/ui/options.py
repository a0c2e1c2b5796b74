"""What was typed on the command line, as the rest of the program reads it."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["Options"]


class Options:
    """The options with their defaults, None or "" where nothing was typed; a parser fills them in.

    `paths` is what to open: the articles that were named, else those of the settings. `contrast` is
    high where the theme of the settings is.
    """

    def __init__(self, question: Sequence[str] = ()) -> None:
        self.question = list(question)
        self.article: list[str] = []
        self.paths: list[str] = []
        self.resume = False
        self.json = False
        self.explain = False
        self.context: int | None = None
        self.top = 0
        self.quiet = False
        self.cautious = False
        self.color = ""
        self.contrast = False
        self.line = False
        self.plain = False
        self.editing_mode = ""
        self.serve = False
        self.port: int | None = None
        self.no_history = False
