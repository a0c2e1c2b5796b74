"""The article's own folding gives the rows that a text area gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.document._document import Document
from textual.document._wrapped_document import WrappedDocument
from textual.geometry import Offset

from qa.ui.tui.article.wrapped import _EVEN, WrappedArticle

TEXTS = st.text(alphabet="ab’é→ .\t\n東\u0301🏔", max_size=80)


@given(TEXTS, st.integers(min_value=0, max_value=12))
def test_rows_are_those_of_a_text_area(text: str, width: int) -> None:
    ours, theirs = WrappedArticle(Document(text)), WrappedDocument(Document(text))
    for wrapped in (ours, theirs):
        wrapped.wrap(width, 4)
    assert ours.lines == theirs.lines
    assert ours.height == theirs.height
    for row in range(theirs.height):
        assert ours.offset_to_location(Offset(1, row)) == theirs.offset_to_location(Offset(1, row))
    for line, words in enumerate(text.split("\n")):
        assert ours.get_tab_widths(line) == theirs.get_tab_widths(line)
        for column in range(len(words) + 1):
            place = (line, column)
            assert ours.location_to_offset(place) == theirs.location_to_offset(place)


def test_what_is_taken_for_even_is_one_column_wide() -> None:
    from textual._cells import cell_len

    even = [chr(code) for code in range(0x10000) if _EVEN.fullmatch(chr(code))]
    assert {char for char in even if cell_len(char) != 1} == set()
    assert set("aZ9 “”‘’–—…éüñ€«»½Жλ→−≤№‑′■Ա") <= set(even)
    assert not set("\t東\u0301\xad\u200d\u202e") & set(even)


def test_the_same_width_is_folded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    folded: list[int] = []

    def fold(line: str, width: int, tab_width: int) -> tuple[list[int], list[int]]:
        folded.append(width)
        return [], [0]

    monkeypatch.setattr("qa.ui.tui.article.wrapped._folds", fold)
    wrapped = WrappedArticle(Document("one\ntwo"))
    for width in (10, 10, 20, 20, 10):
        wrapped.wrap(width, 4)
    assert folded == [0, 0, 10, 10, 20, 20, 10, 10]
