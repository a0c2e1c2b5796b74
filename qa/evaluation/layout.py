"""Tables and blocks of plain text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

__all__ = ["block", "figure", "table"]


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns as wide as their widest cell, the first to the left, the others to the right."""
    lines = [header, *rows]
    widths = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)]
    return "\n".join(_line(line, widths) for line in lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)])


def block(title: str, **lines: str) -> str:
    """A title and named lines below it."""
    width = max(map(len, lines))
    return "\n".join([title, *(f"  {name:<{width}}  {text}" for name, text in lines.items())])


def figure(value: float | None) -> str:
    """A figure with one decimal, a dash for none."""
    return "-" if value is None else f"{value:.1f}"
