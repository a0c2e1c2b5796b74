from __future__ import annotations

import pytest

from qa.types import Span
from qa.ui.tui.article.lines import LineIndex
from qa.ui.tui.article.marks import LAYERS, Marks

TEXT = "one two\nthree four"


@pytest.mark.parametrize(
    ("columns", "layer"),
    [
        pytest.param((0, None), "span", id="the-higher-layer"),
        pytest.param((0, 4), "evidence", id="left-of-the-span"),
        pytest.param((7, None), None, id="behind-the-text"),
    ],
)
def test_tui_marks_the_highest_layer_names_the_bar(
    columns: tuple[int, int | None], layer: str | None
) -> None:
    marks = Marks(LineIndex(TEXT))
    marks.lay("evidence", [Span(0, 7)])
    marks.lay("span", [Span(4, 7)])
    highest = marks.highest(0, *columns)
    assert (highest.name if highest else None) == layer
    assert marks.highest(1, 0, None) is None


def test_tui_marks_laying_takes_away_what_lay_there() -> None:
    marks = Marks(LineIndex(TEXT))
    marks.lay("found", [Span(0, 3), Span(8, 13)])
    assert marks.of("found") == ((0, 0, 3), (1, 0, 5))
    marks.lay("found", [Span(4, 10)])
    assert marks.of("found") == ((0, 4, 7), (1, 0, 2))


def test_tui_marks_every_layer_has_a_bar_of_its_own() -> None:
    assert len({layer.bar for layer in LAYERS.values()}) == len(LAYERS)
