"""Offsets to rows and columns."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.ui.tui.article.lines import LineIndex

TEXTS = st.text(alphabet="ab \n\t東", max_size=60)


@pytest.mark.parametrize(
    ("text", "offset", "location"),
    [
        pytest.param("", 0, (0, 0), id="an empty text has one place"),
        pytest.param("ab\ncd", 0, (0, 0), id="the first character"),
        pytest.param("ab\ncd", 2, (0, 2), id="a line break belongs to the line it ends"),
        pytest.param("ab\ncd", 3, (1, 0), id="the first character of a line"),
        pytest.param("ab\ncd", 99, (1, 2), id="past the end"),
        pytest.param("ab\ncd", -1, (0, 0), id="before the start"),
        pytest.param("\tab", 1, (0, 1), id="a tab is one character"),
        pytest.param("東京b", 2, (0, 2), id="a wide character is one character"),
        pytest.param("a\n\n\n\nb", 5, (2, 0), id="of several blank lines one is shown"),
        pytest.param("a\n\n\n\nb", 3, (2, 0), id="a line left out goes to the next one"),
        pytest.param("a\n\nb", 3, (2, 0), id="one blank line stays"),
    ],
)
def test_location(text: str, offset: int, location: tuple[int, int]) -> None:
    assert LineIndex(text).location(offset) == location


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("It is a day. We go on.", ["It is a day. ", "We go on."], id="sentence"),
        pytest.param("one two three four five", ["one two three ", "four five"], id="word"),
        pytest.param("x" * 40, ["x" * 16, "x" * 16, "x" * 8], id="no-place"),
        pytest.param("It is a day. W", ["It is a day. W"], id="short"),
        pytest.param("Day. We go on and on", ["Day. We go on ", "and on"], id="too-early"),
    ],
)
def test_a_very_long_line_is_shown_in_pieces(
    text: str, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qa.ui.tui.article.lines._LONGEST", 16)
    index = LineIndex(text)
    lines = index.shown.split("\n")
    assert lines == shown
    for offset, character in enumerate(text):
        row, column = index.location(offset)
        assert lines[row][column] == character
        assert index.offset(row, column) == offset


@given(TEXTS, st.data())
def test_every_visible_character_is_where_it_is_said_to_be(text: str, data: st.DataObject) -> None:
    index = LineIndex(text)
    lines = index.shown.split("\n")
    for offset, character in enumerate(text):
        row, column = index.location(offset)
        assert column <= len(lines[row])
        if not character.isspace():
            assert lines[row][column] == character


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_stretches_hold_the_visible_characters_of_the_range(text: str, one: int, two: int) -> None:
    start, end = sorted((one, two))
    index = LineIndex(text)
    lines = index.shown.split("\n")
    held = "".join(
        lines[stretch.row][stretch.start : stretch.end] for stretch in index.stretches(start, end)
    )
    assert "".join(held.split()) == "".join(text[start:end].split())


@given(TEXTS)
def test_no_two_blank_lines_follow_one_another(text: str) -> None:
    lines = LineIndex(text).shown.split("\n")
    assert all(one.strip() or two.strip() for one, two in pairwise(lines))
