"""The prompt of the line mode: prompt_toolkit with a history file and the article's own words."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from platformdirs import user_state_path
from prompt_toolkit import PromptSession
from prompt_toolkit.auto_suggest import AutoSuggest, AutoSuggestFromHistory, Suggestion
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.history import FileHistory, History, InMemoryHistory

from qa.documents.article import Article
from qa.documents.cleaning import clean
from qa.ui.suggesting import Suggester

__all__ = ["make_session", "open_history"]

Warn = Callable[[str], None]
_FILE = "history"


def make_session(
    articles: Callable[[], Sequence[Article]], *, vi: bool, warn: Warn
) -> PromptSession[str]:
    """A prompt that completes from `articles()`, which may change, and remembers what was asked."""
    words = _Words(articles)
    return PromptSession(
        history=open_history(warn),
        auto_suggest=_Suggest(words),
        completer=_Complete(words),
        complete_while_typing=False,
        editing_mode=EditingMode.VI if vi else EditingMode.EMACS,
        mouse_support=False,
    )


def open_history(warn: Warn, folder: Path | None = None) -> History:
    """The history file, readable by its owner only; kept in memory where it cannot be written."""
    path = (folder or user_state_path("article-qa")) / _FILE
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except (OSError, RuntimeError) as error:
        warn(f"questions are not remembered: {path}: {_reason(error)}")
        return InMemoryHistory()
    return _CarefulHistory(path, warn)


class _CarefulHistory(FileHistory):
    """A history file that may vanish or fill its disk without ending the conversation."""

    def __init__(self, path: Path, warn: Warn) -> None:
        super().__init__(str(path))
        self._warn: Warn | None = warn

    def load_history_strings(self) -> Iterable[str]:
        try:
            return list(super().load_history_strings())
        except OSError as error:
            self._give_up(error)
            return []

    def store_string(self, string: str) -> None:
        try:
            super().store_string(clean(string))
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        if self._warn:
            self._warn(f"questions are no longer remembered: {_reason(error)}")
        self._warn = None


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


class _Words:
    """The suggester of the articles at hand, built when first needed and when they change."""

    def __init__(self, articles: Callable[[], Sequence[Article]]) -> None:
        self._articles = articles
        self._made: tuple[tuple[int, ...], Suggester] | None = None

    def suggester(self) -> Suggester:
        articles = self._articles()
        key = tuple(id(article) for article in articles)
        if self._made is None or self._made[0] != key:
            self._made = (key, Suggester(articles))
        return self._made[1]


class _Suggest(AutoSuggest):
    """First a question asked before that begins so, then a word of the article."""

    def __init__(self, words: _Words) -> None:
        self._words = words
        self._history = AutoSuggestFromHistory()

    def get_suggestion(self, buffer: Buffer, document: Document) -> Suggestion | None:
        remembered = self._history.get_suggestion(buffer, document)
        if remembered is not None:
            return Suggestion(clean(remembered.text))
        rest = self._words.suggester().suggest(document.text_before_cursor)
        return Suggestion(rest) if rest else None


class _Complete(Completer):
    def __init__(self, words: _Words) -> None:
        self._words = words

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterable[Completion]:
        for length, term in self._words.suggester().complete(document.text_before_cursor):
            yield Completion(term, start_position=-length)
