"""The public API as others build on it: names, kinds, signatures, fields, and what always holds."""

import copy
import dataclasses
import inspect
import json
import os
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import qa

TEXT = (
    "Harbour news\n\n"
    "The ferry Aurora left Bergen at dawn on 3 March 2021 with forty passengers.\n\n"
    "Its captain, Ingrid Dahl, said that the old crane was sold to a museum for $20,000.\n\n"
    "The crane was built in 1911."
)
QUESTIONS = [
    pytest.param("When was the crane built?", id="when"),
    pytest.param("Who is the captain of the ferry?", id="who"),
    pytest.param("How much was the crane sold for?", id="how-much"),
    pytest.param("Was the crane sold?", id="yes-no"),
    pytest.param("Which names are mentioned?", id="list"),
    pytest.param("Who won the election in Peru?", id="not-in-the-text"),
    pytest.param("Hello!", id="greeting"),
    pytest.param("", id="empty"),
    pytest.param("?!…", id="punctuation"),
    pytest.param("船はいつ出ましたか", id="another-script"),
    pytest.param("crane\x1b]52;c;AAAA\x07 \u202ebuilt\x00?", id="control-characters"),
]
NAMES = [
    "Answer",
    "AnswerKind",
    "AnswerSpan",
    "Article",
    "ArticleError",
    "Chat",
    "MissingExtraError",
    "QAError",
    "Turn",
    "UsageError",
    "ask",
    "default_article",
]


@pytest.fixture(scope="module")
def article() -> qa.Article:
    """A short article of our own."""
    return qa.Article.from_text(TEXT, title="Harbour", published=date(2021, 3, 4))


def _parameters(function: object) -> list[tuple[str, bool, object]]:
    """Name, whether keyword-only, and default of each parameter but self."""
    assert callable(function)
    return [
        (parameter.name, parameter.kind is parameter.KEYWORD_ONLY, parameter.default)
        for parameter in inspect.signature(function).parameters.values()
        if parameter.name != "self"
    ]


EMPTY = inspect.Parameter.empty


def test_api_names() -> None:
    assert qa.__all__ == NAMES
    assert dir(qa) == sorted([*NAMES, "__version__"])
    for name in NAMES:
        assert getattr(qa, name).__name__ == name


def test_api_unknown_name_is_an_attribute_error() -> None:
    for name in ("Robot", "types2"):
        with pytest.raises(AttributeError, match=f"no attribute '{name}'"):
            getattr(qa, name)


def test_api_kinds() -> None:
    assert [str(kind) for kind in qa.AnswerKind] == [
        "span",
        "list",
        "yes",
        "no",
        "computed",
        "unanswerable",
        "chat",
    ]


def test_api_errors_form_one_tree() -> None:
    assert issubclass(qa.MissingExtraError, qa.ArticleError)
    assert issubclass(qa.ArticleError, qa.QAError)
    assert issubclass(qa.UsageError, qa.QAError)
    assert not issubclass(qa.QAError, ValueError | OSError)


@pytest.mark.parametrize(
    ("function", "parameters"),
    [
        pytest.param(
            lambda: qa.Article.from_file,
            [("path", False, EMPTY), ("title", True, None), ("published", True, None)],
            id="Article.from_file",
        ),
        pytest.param(
            lambda: qa.Article.from_text,
            [("text", False, EMPTY), ("title", True, ""), ("published", True, None)],
            id="Article.from_text",
        ),
        pytest.param(lambda: qa.Chat.ask, [("text", False, EMPTY)], id="Chat.ask"),
        pytest.param(lambda: qa.default_article, [], id="default_article"),
        pytest.param(lambda: qa.ask, [("text", False, EMPTY), ("article", False, None)], id="ask"),
    ],
)
def test_api_signatures(function: Any, parameters: list[tuple[str, bool, object]]) -> None:
    assert _parameters(function()) == parameters


def test_api_chat_takes_the_article_first_and_nothing_else_by_place() -> None:
    first, *others = _parameters(qa.Chat)
    assert first == ("article", False, EMPTY)
    assert all(keyword_only and default is not EMPTY for _, keyword_only, default in others)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        pytest.param(
            lambda: qa.Answer,
            ["kind", "text", "question", "spans", "evidence", "confidence", "trace"],
            id="Answer",
        ),
        pytest.param(
            lambda: qa.AnswerSpan, ["start", "end", "text", "article", "normal"], id="AnswerSpan"
        ),
        pytest.param(lambda: qa.Turn, ["question", "answer"], id="Turn"),
    ],
)
def test_api_values_are_frozen_and_slotted(kind: Any, fields: list[str]) -> None:
    cls = kind()
    assert set(fields) <= {field.name for field in dataclasses.fields(cls)}
    assert cls.__dataclass_params__.frozen
    assert not hasattr(object.__new__(cls), "__dict__")


def test_api_article_from_text(article: qa.Article) -> None:
    assert article.text == TEXT
    assert (article.title, article.published) == ("Harbour", date(2021, 3, 4))
    assert article.passages
    names = [field.name for field in dataclasses.fields(article)]
    for name in names:
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(article, name, None)


def test_api_article_from_file(tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert qa.Article.from_file(os.fspath(path)).text == qa.Article.from_file(path).text == TEXT


@pytest.mark.parametrize("question", QUESTIONS)
def test_api_answers_hold_what_they_promise(question: str, article: qa.Article) -> None:
    answer = qa.Chat(article).ask(question)
    for span in (*answer.spans, *answer.evidence, *(trace.span for trace in answer.trace)):
        assert span.article.text[span.start : span.end] == span.text != ""
    assert 0.0 <= answer.confidence <= 1.0
    assert answer.text
    if answer.kind is qa.AnswerKind.SPAN:
        assert answer.text == answer.spans[0].text
    if answer.kind in (qa.AnswerKind.YES, qa.AnswerKind.NO):
        assert answer.text.lower().startswith(str(answer.kind))
    if answer.kind in (qa.AnswerKind.UNANSWERABLE, qa.AnswerKind.CHAT):
        assert answer.spans == ()


@pytest.mark.parametrize("question", QUESTIONS)
def test_api_same_question_same_answer(question: str, article: qa.Article) -> None:
    again = qa.Article.from_text(TEXT, title="Harbour", published=date(2021, 3, 4))
    first, second = qa.Chat(article).ask(question), qa.Chat(again).ask(question)
    assert first.to_dict() == second.to_dict()


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy], ids=["copy", "deepcopy"])
def test_api_copies_are_equal(copied: Callable[[Any], Any], article: qa.Article) -> None:
    answer = qa.Chat(article).ask("When was the crane built?")
    assert copied(article) is article
    assert copied(answer) == answer


@pytest.mark.parametrize(
    "copied",
    [
        pytest.param(copy.deepcopy, id="copied"),
        pytest.param(lambda chat: pickle.loads(pickle.dumps(chat)), id="pickled"),
    ],
)
def test_api_a_conversation_goes_on_elsewhere(
    copied: Callable[[qa.Chat], qa.Chat], article: qa.Article
) -> None:
    chat = qa.Chat(article)
    answer = chat.ask("When was the crane built?")
    again = copied(chat)
    assert again.history[0].answer.to_dict() == answer.to_dict()
    assert again.ask("Who bought it?").to_dict() == chat.ask("Who bought it?").to_dict()


def test_api_values_tell_what_they_are_on_a_line(article: qa.Article) -> None:
    answer = qa.Chat(article).ask("When was the crane built?")
    assert repr(article) == "Article(title='Harbour', published=datetime.date(2021, 3, 4))"
    assert repr(answer) == f"Answer('span', '1911', confidence={answer.confidence:.2f})"
    assert repr(answer.trace[0]).startswith("Trace('1911', points=")


@pytest.mark.parametrize("question", QUESTIONS)
def test_api_to_dict_is_json_with_a_schema(question: str, article: qa.Article) -> None:
    value = qa.Chat(article).ask(question).to_dict()
    assert json.loads(json.dumps(value)) == value
    assert value["schema"] == 1
    keys = {"kind", "text", "question", "spans", "evidence", "confidence", "trace"}
    assert keys <= set(value)


def test_api_question_is_as_typed_and_as_understood(article: qa.Article) -> None:
    chat = qa.Chat(article)
    chat.ask("When was the crane built?")
    question = chat.ask("Who sold it?").question
    assert question.text == "Who sold it?"
    assert "crane" in question.resolved


def test_api_values_show_themselves_in_a_line(article: qa.Article) -> None:
    chat = qa.Chat(article)
    answer = chat.ask("When was the crane built?")
    assert repr(answer) == f"Answer('span', '1911', confidence={answer.confidence:.2f})"
    assert repr(chat) == "Chat(['Harbour'], turns=1)"


def test_api_history_grows_by_one_turn_a_question(article: qa.Article) -> None:
    chat = qa.Chat(article)
    assert list(chat.history) == []
    answer = chat.ask("When was the crane built?")
    (turn,) = chat.history
    assert (turn.question, turn.answer) == ("When was the crane built?", answer)
    chat.clear()
    assert list(chat.history) == []


def test_api_chat_over_several_articles_names_the_right_one(article: qa.Article) -> None:
    other = qa.Article.from_text("The library opened in 1899. It lends drills.", title="Library")
    chat = qa.Chat([article, other])
    assert chat.articles == (article, other)
    (span, *_) = chat.ask("When did the library open?").spans
    assert span.article is other
    assert "1899" in span.text


def test_api_chat_without_an_article_is_a_usage_error() -> None:
    with pytest.raises(qa.UsageError):
        qa.Chat([])


def test_api_ask_asks_the_default_article() -> None:
    answer = qa.ask("Who visited South Korea?")
    assert answer.kind is qa.AnswerKind.SPAN
    assert answer.spans[0].article is qa.default_article()


def test_api_default_article_is_read_once() -> None:
    assert qa.default_article() is qa.default_article()
    assert qa.default_article().published == date(2021, 8, 17)


def test_api_takes_of_a_moment_of_publishing_the_day() -> None:
    text = "The mill opened on Monday."
    article = qa.Article.from_text(text, published=datetime(2024, 5, 9, 12, tzinfo=UTC))
    assert article.published == date(2024, 5, 9)
    assert qa.ask("When did the mill open?", article).spans[0].normal == "2024-05-06"


def test_api_says_when_the_article_does_not(article: qa.Article) -> None:
    answer = qa.ask("Who won the election in Peru?", article)
    assert answer.kind is qa.AnswerKind.UNANSWERABLE


@pytest.mark.parametrize(
    ("misused", "message"),
    [
        pytest.param(lambda: qa.Chat("text"), "from_text or so, not str", id="chat-of-a-text"),  # type: ignore[arg-type]
        pytest.param(lambda: qa.ask("Who?", ["a.txt"]), "not str", id="ask-a-file"),  # type: ignore[list-item]
        pytest.param(
            lambda: qa.Article.from_text("A text.", published="2021-01-01"),  # type: ignore[arg-type]
            "published must be a date, not str",
            id="day-as-text",
        ),
        pytest.param(
            lambda: qa.Article.from_text("A text.", title=3),  # type: ignore[arg-type]
            "title must be a str, not int",
            id="title-of-a-number",
        ),
        pytest.param(
            lambda: qa.Article.from_bytes("A text.", "a.txt"),  # type: ignore[arg-type]
            "data must be bytes, not str",
            id="text-as-bytes",
        ),
        pytest.param(lambda: qa.Chat(None), "from_text or so, not NoneType", id="chat-of-nothing"),  # type: ignore[arg-type]
        pytest.param(lambda: qa.Chat(3), "from_text or so, not int", id="chat-of-a-number"),  # type: ignore[arg-type]
        pytest.param(lambda: qa.Article.from_file(3), "a Path, not int", id="file-of-a-number"),  # type: ignore[arg-type]
        pytest.param(lambda: qa.Article.from_file(b"a"), "a Path, not bytes", id="file-of-bytes"),  # type: ignore[arg-type]
        pytest.param(lambda: qa.ask(None), "a question must be a str, not NoneType", id="no-text"),  # type: ignore[arg-type]
        pytest.param(lambda: qa.ask(b"Who?"), "must be a str, not bytes", id="question-of-bytes"),  # type: ignore[arg-type]
    ],
)
def test_public_api_says_what_is_misused(misused: Callable[[], object], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        misused()
