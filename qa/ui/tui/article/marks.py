"""What is marked in the article: layers of stretches, each with a style and a bar of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from qa.ui.rendering.render import HasOffsets
from qa.ui.tui.article.lines import LineIndex, Stretch

__all__ = ["LAYERS", "Layer", "Marks"]


class Layer(NamedTuple):
    """A kind of mark; its style is the component class `source--` and its name.

    `bar` stands in the gutter beside its lines, so that colour is never the only mark.
    """

    name: str
    bar: str


# From the lowest up: a higher layer is drawn over a lower one, and its bar wins.
LAYERS = {
    name: Layer(name, bar)
    for name, bar in (
        ("evidence", "│"),
        ("rival", "┆"),
        ("span", "▌"),
        ("found", "·"),
        ("current", "▸"),
    )
}


class Marks:
    """The marks of one text by layer and row."""

    def __init__(self, index: LineIndex) -> None:
        self._index = index
        self._layers: dict[str, dict[int, list[Stretch]]] = {name: {} for name in LAYERS}

    def lay(self, layer: str, spans: Iterable[HasOffsets] = ()) -> None:
        """Mark these spans, and nothing else, in a layer."""
        rows = self._layers[layer] = {}
        for span in sorted(spans, key=lambda span: (span.start, span.end)):
            for stretch in self._index.stretches(span.start, span.end):
                rows.setdefault(stretch.row, []).append(stretch)

    def of(self, layer: str) -> tuple[Stretch, ...]:
        """The stretches of a layer in the order of the text."""
        rows = self._layers[layer]
        return tuple(stretch for row in sorted(rows) for stretch in rows[row])

    def on(self, row: int) -> Iterator[tuple[str, Stretch]]:
        """Every stretch of a row with its layer, the lowest layer first."""
        for name, rows in self._layers.items():
            for stretch in rows.get(row, ()):
                yield name, stretch

    def highest(self, row: int, start: int, end: int | None) -> Layer | None:
        """The highest layer with a character in columns `start` to `end` of a row."""
        touched = [
            name
            for name, stretch in self.on(row)
            if stretch.end > start and (end is None or stretch.start < end)
        ]
        return LAYERS[touched[-1]] if touched else None
