"""clean: characters that command a terminal go, and every other one stays in its place."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.documents.cleaning import clean, clean_name

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("a\x00b", "a b", id="nul"),
        pytest.param("\x1b]52;c;aGk=\x07", " ]52;c;aGk= ", id="clipboard sequence"),
        pytest.param("\x1b[2J", " [2J", id="clear screen"),
        pytest.param("a\x9b31mb", "a 31mb", id="c1 control sequence introducer"),
        pytest.param("a\x7fb\x85c", "a b c", id="delete and next line"),
        pytest.param("a\u202eb\u2066c\u200fd", "a b c d", id="bidi"),
        pytest.param("a\u200bb\ufeffc", "a b c", id="zero-width space and byte order mark"),
        pytest.param("a\ud800b", "a\ufffdb", id="lone surrogate"),
        pytest.param("a\uffffb", "a\ufffdb", id="noncharacter"),
        pytest.param("a\U000e0041b", "a b", id="tag character"),
        pytest.param("a\r\nb\rc", "a \nb\nc", id="line ends"),
        pytest.param("a\fb\u2028c", "a\nb\nc", id="page and line separators"),
    ],
)
def test_clean_replaces_one_for_one(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a\tb\nc", id="tab and line feed"),
        pytest.param("“Korea’s” – “it” — …", id="curly quotes and dashes"),
        pytest.param("[/b] [@click=app.quit]x[/]", id="markup is text"),
        pytest.param("👩\u200d🚀 🏳️\u200d🌈", id="joined emoji"),
        pytest.param("می\u200cخواهم", id="joiner of a script"),
        pytest.param("e\u0301 né \u00ad 漢字 \u00a0", id="accents, soft hyphen, no-break space"),
    ],
)
def test_clean_leaves_alone(text: str) -> None:
    assert clean(text) == text


@given(ANY_TEXT)
def test_clean_keeps_the_length_and_leaves_no_controls(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert clean(cleaned) == cleaned
    for character in cleaned:
        assert character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cs")
        assert character not in BIDI
    cleaned.encode()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("a\x1b[2J\n b.txt", "a [2J b.txt", id="on one line"),
        pytest.param("x" * 200, "x" * 119 + "…", id="shortened"),
        pytest.param("report.txt", "report.txt", id="as it is"),
    ],
)
def test_clean_name(name: str, shown: str) -> None:
    assert clean_name(name) == shown
