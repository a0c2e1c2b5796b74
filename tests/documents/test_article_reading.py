"""Article: what the outside sees of a text that was read."""

import hashlib
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.documents import article as article_module
from qa.documents.article import MAX_BYTES, Article, default_article
from qa.errors import ArticleError
from qa.types import Place

TEXT = "Bridge plan agreed\n\nIt rained. It stopped.\n\nA walk. (Jane Doe)"


def test_from_text_keeps_the_text_and_finds_the_title() -> None:
    article = Article.from_text(TEXT)
    assert article.text == TEXT
    assert article.title == "Bridge plan agreed"
    assert article.published is None


def test_from_text_arguments_win() -> None:
    text = "Plan\n\nPublished: 17 August 2021\n\nIt rained."
    article = Article.from_text(text, title="My\x1b title", published=date(2020, 1, 2))
    assert (article.title, article.published) == ("My title", date(2020, 1, 2))
    assert Article.from_text(text).published == date(2021, 8, 17)


@pytest.mark.parametrize("text", ["", " \n\t ", "\x00\x1b\u202e", "\ufeff"])
def test_from_text_refuses_blank(text: str) -> None:
    with pytest.raises(ArticleError, match="nothing but white space"):
        Article.from_text(text)


def test_from_text_refuses_too_much() -> None:
    with pytest.raises(ArticleError, match="10,000,001 characters, and at most 10,000,000"):
        Article.from_text("x" * (MAX_BYTES + 1))


def test_from_text_refuses_bytes() -> None:
    data: Any = b"It rained."
    with pytest.raises(TypeError, match="must be a str, not bytes"):
        Article.from_text(data)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(
            "FOR IMMEDIATE RELEASE\n\nBridge plan agreed\n\nIt rained.",
            "Bridge plan agreed",
            id="press",
        ),
        pytest.param(
            "From: A <a@b.c>\nSubject: Bridge plan\n\nIt rained.", "Bridge plan", id="mail"
        ),
        pytest.param(
            "---\ntitle: Bridge plan\n---\n\nIt rained.", "Bridge plan", id="front matter"
        ),
        pytest.param("Release of prisoners\n\nIt rained.", "Release of prisoners", id="near miss"),
    ],
)
def test_from_text_title(text: str, title: str) -> None:
    assert Article.from_text(text).title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("It rained. It stopped.", "the-report", id="file name"),
        pytest.param(TEXT, "Bridge plan agreed", id="heading"),
        pytest.param("August 17, 2021\n\n" + TEXT, "Bridge plan agreed", id="behind the date"),
        pytest.param("Hello", "the-report", id="one word is no heading"),
    ],
)
def test_from_file_title(tmp_path: Path, text: str, title: str) -> None:
    file = tmp_path / "the-report.txt"
    file.write_text(text, encoding="utf-8-sig")
    article = Article.from_file(str(file))
    assert (article.title, article.text) == (title, text)
    assert Article.from_file(file, title="Mine").title == "Mine"


def test_from_bytes_is_what_standard_input_needs() -> None:
    article = Article.from_bytes(TEXT.encode("utf-16"), "standard input")
    assert article.text == TEXT
    with pytest.raises(ArticleError, match="standard input is empty"):
        Article.from_bytes(b"", "standard input")
    with pytest.raises(ArticleError, match="standard input holds only white space"):
        Article.from_bytes(b" \n", "standard input")


@pytest.mark.parametrize(
    ("needle", "place"),
    [
        pytest.param("Bridge", Place(1, 1), id="heading"),
        pytest.param("rained", Place(2, 1), id="first sentence"),
        pytest.param(" It stopped", Place(2, 1), id="space belongs to the sentence before"),
        pytest.param("stopped", Place(2, 2), id="second sentence"),
        pytest.param("Jane", Place(3, 1, caption=True), id="credit"),
    ],
)
def test_place(needle: str, place: Place) -> None:
    assert Article.from_text(TEXT).place(TEXT.index(needle)) == place


def test_place_before_the_first_sentence_and_at_the_end() -> None:
    article = Article.from_text("date 2021-08-17 It rained.")
    assert article.published == date(2021, 8, 17)
    assert article.place(0) == article.place(len(article.text)) == Place(1, 1)
    assert article.sentence_at(5) is None
    assert article.sentence_at(16) is article.sentences[0]
    assert article.sentence_at(len(article.text)) is None
    assert article.text.startswith("date 2021")


@pytest.mark.parametrize("offset", [-1, len(TEXT) + 1])
def test_place_outside(offset: int) -> None:
    with pytest.raises(IndexError, match="is not in the text"):
        Article.from_text(TEXT).place(offset)


@given(st.text("aB .\n“”()-1", min_size=1, max_size=200).filter(str.strip))
def test_place_agrees_with_the_sentences(text: str) -> None:
    article = Article.from_text(text)
    for sentence in article.sentences:
        for offset in (sentence.start, sentence.end - 1):
            assert article.sentence_at(offset) is sentence
            place = Place(sentence.paragraph + 1, sentence.number + 1, sentence.caption)
            assert article.place(offset) == place


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_any_text_is_an_article_or_an_error(text: str) -> None:
    try:
        article = Article.from_text(text)
    except ArticleError:
        return
    assert len(article.text) == len(text)
    assert article.sentences
    assert article.passages
    assert article.title.isprintable() or not article.title.isascii()


def test_from_file_holds_its_offsets_with_windows_line_ends(tmp_path: Path) -> None:
    file = tmp_path / "windows.txt"
    file.write_bytes(TEXT.replace("\n", "\r\n").encode())
    article = Article.from_file(file)
    assert [part.kind for part in article.paragraphs] == ["heading", "text", "caption"]
    assert len(article.text) == len(file.read_bytes())


@given(st.one_of(st.binary(max_size=300), st.text(max_size=100).map(str.encode)))
def test_any_bytes_are_an_article_or_an_error(data: bytes) -> None:
    try:
        article = Article.from_bytes(data, "some.bin")
    except ArticleError:
        return
    assert article.passages


def test_repr_is_short() -> None:
    assert repr(Article.from_text(TEXT)) == "Article(title='Bridge plan agreed', published=None)"


def test_default_article() -> None:
    article = default_article()
    assert article is default_article()
    assert (article.title, article.published) == ("kazakhstan-state-visit", date(2021, 8, 17))
    assert Counter(part.kind for part in article.paragraphs) == {"text": 12, "caption": 2}
    assert len(article.sentences) == 19
    first, last = article.sentences[0], article.sentences[-1]
    assert article.text[first.start :].startswith("Presidents Moon")
    assert article.text[: first.end].endswith("on Tuesday. (Cheong Wa Dae)")
    assert last.end == len(article.text)
    assert first.caption
    assert last.caption


def test_default_article_file_is_byte_for_byte() -> None:
    file = Path(__file__).parents[2] / "corpus" / "kazakhstan-state-visit.txt"
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    assert digest == "9aa34f1f0d4777652b7de217a369fc1d50d91eecdf606459ff4115e5817400f9"


@pytest.mark.parametrize("folder", ["site/qa/corpus", "checkout/corpus"])
def test_default_article_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "kazakhstan-state-visit.txt").write_text("It rained.")
    (tmp_path / "checkout" / "qa").mkdir(parents=True)
    monkeypatch.setattr("qa.packaged._FOLDER", f"{tmp_path / folder.split('/')[0] / 'qa'}/")
    assert default_article.__wrapped__().text == "It rained."


def test_default_article_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article_module, "_DEFAULT", "nowhere.txt")
    with pytest.raises(ArticleError, match="missing from this installation: install article-qa"):
        default_article.__wrapped__()


def test_importing_the_article_is_light() -> None:
    code = (
        "import sys, qa.documents.article as a; a.default_article();"
        "print(*{'charset_normalizer', 'importlib.metadata', 'importlib.resources', 'numpy',"
        " 'difflib', 'textual', 'prompt_toolkit'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
