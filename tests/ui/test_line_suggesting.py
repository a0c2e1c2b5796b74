from __future__ import annotations

import pytest
from ui_fakes import HOSTILE, LIBRARY

from qa.documents.article import Article
from qa.ui.suggesting import Suggester


@pytest.fixture(scope="module")
def suggester() -> Suggester:
    return Suggester([LIBRARY])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("Who opened the lib", "library", id="word"),
        pytest.param("When did ada", "Ada Kell", id="name-in-lower-case"),
        pytest.param("Who is Tom", "Tom Brand", id="name-of-two-words"),
        pytest.param("/he", "/help", id="command"),
    ],
)
def test_suggesting_completes(suggester: Suggester, typed: str, expected: str) -> None:
    assert expected in [term for _, term in suggester.complete(typed)]


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("", id="nothing"),
        pytest.param("Who ", id="after-a-space"),
        pytest.param("a", id="one-letter"),
        pytest.param("Who is xyzzy", id="unknown"),
        pytest.param("/nothing", id="unknown-command"),
    ],
)
def test_suggesting_stays_silent(suggester: Suggester, typed: str) -> None:
    assert suggester.complete(typed) == []
    assert suggester.suggest(typed) == ""


def test_suggesting_ghost_continues_what_is_typed(suggester: Suggester) -> None:
    assert suggester.suggest("Who is Tom") == " Brand"
    assert suggester.suggest("Who is tom") == ""


def test_suggesting_replaces_the_open_word_only(suggester: Suggester) -> None:
    assert (3, "library") in suggester.complete("Who opened the lib")


def test_suggesting_offers_no_function_words_and_no_controls() -> None:
    article = Article.from_text(f"That heron came with {HOSTILE} herons from there. A heron nests.")
    terms = [
        term
        for prefix in ("th", "wi", "fr", "he")
        for _, term in Suggester([article]).complete(prefix)
    ]
    assert "heron" in terms
    assert not {"That", "with", "from", "there"} & set(terms)
    assert all(term.isprintable() for term in terms)


def test_suggesting_nothing_from_no_articles() -> None:
    assert Suggester([]).complete("heron") == []
