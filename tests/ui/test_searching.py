from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.documents.article import Article
from qa.ui.commands.searching import find_phrase, find_words

TEXT = "Zoë opened the café. The library opened\nlater, said İpek.\n\nNobody reopened it."
ARTICLE = Article.from_text(TEXT, title="Opening")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("opened", [["opened"], ["opened"]], id="word-but-not-inside-another"),
        pytest.param("LIB open", [["library", "opened"]], id="starts-of-words-any-case"),
        pytest.param("cafe zoe", [["Zoë", "café"]], id="accents-aside"),
        pytest.param("opened nowhere", [], id="one-word-missing"),
        pytest.param("", [], id="nothing"),
        pytest.param("[a-z]+ .*", [], id="no-pattern"),
    ],
)
def test_searching_finds_sentences_with_all_words(words: str, expected: list[list[str]]) -> None:
    found = find_words((ARTICLE,), words)
    whole = [[_word_at(one.article.text, span.start) for span in one.spans] for one in found]
    assert whole == expected


def _word_at(text: str, start: int) -> str:
    end = start
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[start:end]


def test_searching_stops_at_the_limit() -> None:
    article = Article.from_text("One fish swims. Two fish swim. Red fish sink.")
    assert len(find_words((article, article), "fish", limit=2)) == 2


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        pytest.param("opened later", ["opened\nlater"], id="white-space-alike"),
        pytest.param("OPENED", ["opened", "opened", "opened"], id="inside-words-too"),
        pytest.param("ipek", ["İpek"], id="accents-aside"),
        pytest.param("(?i)opened", [], id="no-pattern"),
        pytest.param("  ", [], id="blank"),
    ],
)
def test_searching_finds_phrases(phrase: str, expected: list[str]) -> None:
    spans = find_phrase(ARTICLE.text, phrase)
    assert [ARTICLE.text[span.start : span.end] for span in spans] == expected


@given(st.text(max_size=40), st.text(max_size=5))
def test_searching_offsets_hold_whatever_the_text(text: str, phrase: str) -> None:
    for span in find_phrase(text, phrase):
        assert 0 <= span.start < span.end <= len(text)
