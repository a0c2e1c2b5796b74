from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import iter_graphemes

from qa.ui.rendering.render import Segment, plain
from qa.ui.rendering.wrapping import cells, wrap


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("abc", 3, id="ascii"),
        pytest.param("首尔", 4, id="wide"),
        pytest.param("e\u0301", 1, id="combining"),
        pytest.param("\u2764\ufe0f", 2, id="emoji-by-variation-selector"),
        pytest.param("\U0001f1f0\U0001f1ff", 4, id="flag-as-if-apart"),
        pytest.param("\U0001f469\u200d\U0001f467", 4, id="joined-emoji-as-if-apart"),
        pytest.param("\u0915\u094d\u0937\u093f", 2, id="devanagari"),
        pytest.param("", 0, id="empty"),
    ],
)
def test_wrapping_counts_cells(text: str, expected: int) -> None:
    assert cells(text) == expected


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        pytest.param("one two three", 20, ["one two three"], id="fits"),
        pytest.param("one two three", 8, ["one two", "three"], id="at-a-space"),
        pytest.param("one two", 7, ["one two"], id="fits-exactly"),
        pytest.param("abcdefgh", 3, ["abc", "def", "gh"], id="long-word"),
        pytest.param("a bcdefgh", 4, ["a", "bcde", "fgh"], id="long-word-behind-another"),
        pytest.param("首尔首尔", 5, ["首尔", "首尔"], id="wide-is-never-halved"),
        pytest.param(
            "\U0001f1f0\U0001f1ff" * 3,
            9,
            ["\U0001f1f0\U0001f1ff" * 2, "\U0001f1f0\U0001f1ff"],
            id="flags-stay-whole",
        ),
        pytest.param("e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"], id="marks-stay"),
        pytest.param("  indented", 20, ["  indented"], id="leading-space-stays"),
        pytest.param("", 10, [""], id="empty"),
    ],
)
def test_wrapping_folds(text: str, width: int, expected: list[str]) -> None:
    assert [plain(row) for row in wrap([Segment(text)], width)] == expected


def test_wrapping_keeps_spaces_of_neighbouring_segments() -> None:
    (row,) = wrap([Segment(" +1.0   ", "points"), Segment("  rule", "rule")], 40)
    assert plain(row) == " +1.0     rule"


def test_wrapping_keeps_styles() -> None:
    rows = wrap([Segment("Answer: ", "label"), Segment("Ada Kell", "answer")], 12)
    assert rows == [
        [Segment("Answer: ", "label"), Segment("Ada", "answer")],
        [Segment("Kell", "answer")],
    ]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        pytest.param("/open PATH   ask another", 16, ["/open PATH   ask", "    another"], id="in"),
        pytest.param("abcdefghijklmnop", 8, ["abcdefgh", "  ijklmn", "  op"], id="a-quarter"),
        pytest.param("fits", 8, ["fits"], id="one-row"),
    ],
)
def test_wrapping_hangs_further_rows(text: str, width: int, expected: list[str]) -> None:
    assert [plain(row) for row in wrap([Segment(text, "key")], width, 4)] == expected


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60),
    st.integers(2, 30),
    st.integers(0, 4),
)
def test_wrapping_loses_no_character_and_keeps_to_the_width(
    text: str, width: int, indent: int
) -> None:
    rows = wrap([Segment(text[:20]), Segment(text[20:], "note")], width, indent)
    assert "".join("".join(plain(row).split()) for row in rows) == "".join(text.split())
    assert all(_fits(plain(row).strip(), width) for row in rows)


def _fits(text: str, width: int) -> bool:
    """One seen character may be wider than the terminal; it stands alone then."""
    return cells(text) <= width or len(list(iter_graphemes(text))) == 1


def test_wrapping_a_very_long_word_ends() -> None:
    assert len(wrap([Segment("x" * 10_000)], 40)) == 250
