"""The prompt: completion, suggestions, the shared history, the toolbar."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from prompt_toolkit import PromptSession
from prompt_toolkit.application import create_app_session
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.formatted_text import fragment_list_to_text, to_formatted_text
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput
from ui_fakes import HOSTILE, LIBRARY
from ui_stores import closed_stores  # noqa: F401

from qa.documents.article import Article
from qa.ui.line.prompting import Prompting, SharedHistory, make_session, toolbar
from qa.ui.rendering.wrapping import cells
from qa.ui.state.session import open_session


@pytest.fixture
def keys() -> Iterator[PipeInput]:
    """What is typed, into an application without a screen."""
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        yield keys


def session(**options: bool) -> PromptSession[str]:
    return make_session(lambda: (LIBRARY,), None, Prompting(**options))


@pytest.mark.parametrize(
    ("vi", "mode"),
    [
        pytest.param(True, EditingMode.VI, id="vi"),
        pytest.param(False, EditingMode.EMACS, id="emacs"),
    ],
)
def test_prompting_editing_mode(vi: bool, mode: EditingMode, keys: PipeInput) -> None:
    assert session(vi=vi).editing_mode is mode


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        pytest.param("Who?\r", "Who?", id="enter-asks"),
        pytest.param("Who\x1b\rcame?\r", "Who\ncame?", id="esc-enter-breaks-the-line"),
        pytest.param("\x1b[200~Who\ncame?\x1b[201~\r", "Who\ncame?", id="pasted-lines-stay"),
        pytest.param("\x1b[200~Who \u202e\x9b?\x1b[201~\r", "Who   ?", id="pasted-text-is-cleaned"),
        pytest.param("Who\u202e\u2066?\x1b[D\x7f\r", "Who ?", id="typed-text-is-cleaned"),
        pytest.param("Wxo?\x1b[D\x1b[D\x7fh\r", "Who?", id="arrows-and-backspace"),
    ],
)
def test_prompting_keys(typed: str, sent: str, keys: PipeInput) -> None:
    keys.send_text(typed)
    assert session().prompt("You: ") == sent


@pytest.mark.parametrize(
    "key", [pytest.param("\x03", id="ctrl-c"), pytest.param("\x04", id="ctrl-d")]
)
def test_prompting_keys_that_end_a_line(key: str, keys: PipeInput) -> None:
    keys.send_text(key)
    with pytest.raises((KeyboardInterrupt, EOFError)):
        session().prompt("You: ")


@pytest.mark.parametrize(
    ("typed", "completed", "ghost"),
    [
        pytest.param("Who is Tom", ["Tom Brand"], " Brand", id="name"),
        pytest.param("/hel", ["/help"], "p", id="command"),
        pytest.param("zz", [], None, id="nothing"),
    ],
)
def test_prompting_offers(
    typed: str, completed: list[str], ghost: str | None, keys: PipeInput
) -> None:
    made, document = session(), Document(typed)
    assert made.completer is not None
    assert made.auto_suggest is not None
    found = made.completer.get_completions(document, CompleteEvent())
    assert [completion.text for completion in found] == completed
    suggestion = made.auto_suggest.get_suggestion(Buffer(document=document), document)
    assert (suggestion.text if suggestion else None) == ghost


def test_prompting_plain_has_the_line_alone(keys: PipeInput) -> None:
    made = session(plain=True)
    assert (made.completer, made.auto_suggest, made.bottom_toolbar) == (None, None, None)


def test_prompting_completes_from_the_article_that_is_open(keys: PipeInput) -> None:
    articles = [LIBRARY]
    made = make_session(lambda: articles, None, Prompting())
    document = Document("Who is Bea")
    assert made.completer is not None
    assert not list(made.completer.get_completions(document, CompleteEvent()))
    articles[0] = Article.from_text("Bea Moss came.")
    found = made.completer.get_completions(document, CompleteEvent())
    assert [completion.text for completion in found] == ["Bea Moss"]


def test_prompting_suggests_an_earlier_question_first(keys: PipeInput) -> None:
    kept = open_session(remember=False)
    kept.add_typed("Who is Tom's brother?")
    made = make_session(lambda: (LIBRARY,), kept, Prompting())
    assert made.auto_suggest is not None
    buffer = Buffer(history=made.history, document=Document("Who is Tom"))
    buffer.history.get_strings()
    buffer.history._loaded_strings = ["Who is Tom's brother?"]
    ghost = made.auto_suggest.get_suggestion(buffer, buffer.document)
    assert ghost is not None
    assert ghost.text == "'s brother?"


def test_prompting_history_is_the_session_s() -> None:
    kept = open_session(remember=False)
    kept.add_typed("Who came?")
    kept.add_typed("Why?")
    history = SharedHistory(kept)
    assert list(history.load_history_strings()) == ["Why?", "Who came?"]
    history.append_string("Who \udcff \x1b[2J left?")
    assert kept.typed()[-1] == "Why?"
    history.keep()
    assert kept.typed()[-1] == "Who \ufffd  [2J left?"


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        pytest.param(
            80,
            "The library · /help · Esc Enter new line · Tab complete · Ctrl+D leave",
            id="80",
        ),
        pytest.param(66, "/help · Esc Enter new line · Tab complete · Ctrl+D leave", id="no-title"),
        pytest.param(40, "The library · /help · Ctrl+D leave", id="40"),
        pytest.param(20, "/help · Ctrl+D leave", id="20"),
        pytest.param(19, "", id="19"),
    ],
)
def test_prompting_toolbar_fits(width: int, shown: str) -> None:
    assert toolbar([LIBRARY], width) == shown


@pytest.mark.parametrize(
    "title", [HOSTILE, "首尔" * 50, "\U0001f469\u200d\U0001f467" * 40, "x" * 10_000]
)
@pytest.mark.parametrize("width", [20, 40, 80, 160])
def test_prompting_toolbar_of_any_title_is_one_clean_line(title: str, width: int) -> None:
    text = toolbar([Article.from_text("Words.", title=title)], width)
    assert cells(text) <= width
    assert all(char.isprintable() or char == "\u200d" for char in text)


@pytest.mark.parametrize(
    ("typed", "mode"),
    [
        pytest.param("Who\r", "insert", id="insert"),
        pytest.param("Who\x1bx\r", "normal", id="normal"),
        pytest.param("Who\x1b0Rxyz\r", "replace", id="replace"),
    ],
)
def test_prompting_toolbar_tells_the_mode_of_vi(typed: str, mode: str, keys: PipeInput) -> None:
    keys.send_text(typed)
    made = session(vi=True)
    shown: list[str] = []
    made.app.before_render += lambda app: shown.append(_toolbar_text(made).split(" · ")[1])
    made.prompt("You: ")
    assert shown[-1] == mode
    assert made.app.timeoutlen < 1


def _toolbar_text(made: PromptSession[str]) -> str:
    return fragment_list_to_text(to_formatted_text(made.bottom_toolbar))


def test_prompting_toolbar_of_emacs_names_no_mode(keys: PipeInput) -> None:
    keys.send_text("Who\r")
    made = session()
    shown: list[str] = []
    made.app.before_render += lambda app: shown.append(_toolbar_text(made))
    made.prompt("You: ")
    assert set(shown) == {toolbar([LIBRARY], 80)}


def test_prompting_toolbar_counts_several_articles() -> None:
    assert toolbar([LIBRARY, LIBRARY], 80).startswith("2 articles · ")
