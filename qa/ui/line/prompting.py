"""The prompt of the line mode: prompt_toolkit with shared history and the article's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from prompt_toolkit import PromptSession
from prompt_toolkit.auto_suggest import AutoSuggest, AutoSuggestFromHistory, Suggestion
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.filters import is_searching
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.history import History, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.key_binding.vi_state import InputMode
from prompt_toolkit.output import ColorDepth
from prompt_toolkit.styles import Style

from qa.documents.article import Article
from qa.documents.cleaning import clean
from qa.ui.rendering.render import flat
from qa.ui.rendering.wrapping import cells
from qa.ui.state.session import Session
from qa.ui.suggesting import Suggester

__all__ = ["LINE_KEYS", "Prompting", "SharedHistory", "make_session", "toolbar"]

# The keys of the line mode, as the toolbar and the README name them.
LINE_KEYS = (
    ("Enter", "ask"),
    ("Esc Enter", "new line"),
    ("Tab", "complete"),
    ("Up, Down", "questions asked before"),
    ("Right", "take the suggestion"),
    ("Ctrl+C", "clear the line"),
    ("Ctrl+D", "leave"),
)
# What stands behind the cursor is told by a line below it, what is chosen by its colours reversed.
_IN_CONTRAST = Style.from_dict(
    {
        "auto-suggestion": "noinherit underline",
        "completion-menu.completion": "noinherit",
        "completion-menu.completion.current": "noinherit reverse bold",
    }
)
_IN_TOOLBAR = ("Esc Enter", "Tab", "Ctrl+D")
# Seconds until Esc stands alone: enough for Esc Enter, and few enough to see the mode change.
_VI_ESCAPE, _VI_SEQUENCE = 0.1, 0.3
# What the toolbar calls the modes of vi.
_VI_MODES = {
    InputMode.INSERT: "insert",
    InputMode.INSERT_MULTIPLE: "insert",
    InputMode.NAVIGATION: "normal",
    InputMode.REPLACE: "replace",
    InputMode.REPLACE_SINGLE: "replace",
}


@dataclass(frozen=True, slots=True)
class Prompting:
    """How the prompt looks and edits; `plain` is the line alone, `contrast` has nothing faint."""

    vi: bool = False
    plain: bool = False
    colour: bool = True
    contrast: bool = False


def make_session(
    articles: Callable[[], Sequence[Article]],
    session: Session | None,
    options: Prompting,
    indent: int = 0,
) -> PromptSession[str]:
    """A prompt over `articles()`, which may change, with the typed lines of `session`.

    `indent` is the width of the prompt, so that a question's further lines stand below its first.
    """
    words = _Words(articles)
    made: PromptSession[str] = PromptSession(
        history=InMemoryHistory() if session is None else SharedHistory(session),
        auto_suggest=None if options.plain else _Suggest(words),
        completer=None if options.plain else _Complete(words),
        complete_while_typing=False,
        editing_mode=EditingMode.VI if options.vi else EditingMode.EMACS,
        mouse_support=False,
        multiline=True,
        prompt_continuation=" " * indent,
        key_bindings=_keys(),
        bottom_toolbar=None if options.plain else lambda: _toolbar(articles()),
        color_depth=None if options.colour else ColorDepth.DEPTH_1_BIT,
        style=_IN_CONTRAST if options.contrast else None,
    )
    made.default_buffer.on_text_changed += _clean
    if options.vi:
        made.app.ttimeoutlen, made.app.timeoutlen = _VI_ESCAPE, _VI_SEQUENCE
    return made


def _clean(buffer: Buffer) -> None:
    """Show no character, typed or pasted, that commands the terminal; the cursor stays."""
    text = clean(buffer.text)
    if text != buffer.text:
        buffer.document = Document(text, buffer.cursor_position)


def _keys() -> KeyBindings:
    """Enter asks, Esc Enter breaks the line."""
    keys = KeyBindings()

    @keys.add("enter", filter=~is_searching)
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.validate_and_handle()

    @keys.add("escape", "enter")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.newline(copy_margin=False)

    return keys


def _toolbar(articles: Sequence[Article]) -> StyleAndTextTuples:
    from prompt_toolkit.application import get_app

    app = get_app()
    vi = app.editing_mode is EditingMode.VI
    mode = _VI_MODES[app.vi_state.input_mode] if vi else ""
    return [("", toolbar(articles, app.output.get_size().columns, mode))]


def toolbar(articles: Sequence[Article], width: int, mode: str = "") -> str:
    """The article and the keys in one line of at most `width` columns: keys first, then title.

    `mode` of vi stands before the keys.
    """
    names = dict(LINE_KEYS)
    head = [mode, "/help"] if mode else ["/help"]
    keys = " · ".join([*head, *(f"{key} {names[key]}" for key in _IN_TOOLBAR)])
    if cells(keys) > width:
        keys = " · ".join([*head, "Ctrl+D leave"])
    if cells(keys) > width:
        return ""
    title = flat(articles[0].title) if len(articles) == 1 else f"{len(articles)} articles"
    room = width - cells(keys) - 3
    return f"{_cut(title, room)} · {keys}" if title and room >= 8 else keys


def _cut(text: str, width: int) -> str:
    if cells(text) <= width:
        return text
    while cells(text) > width - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"


class SharedHistory(History):
    """The lines typed in any surface, now and before."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._typed: list[str] = []

    def load_history_strings(self) -> Iterable[str]:
        """The lines, newest first."""
        return reversed(self._session.typed())

    def store_string(self, string: str) -> None:
        """Have a line ready to be kept."""
        self._typed.append(string)

    def keep(self) -> None:
        """Keep the lines, once the prompt is done: what fails then is told below it, not in it."""
        while self._typed:
            self._session.add_typed(self._typed.pop(0))


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
