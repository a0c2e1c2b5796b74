"""Tables: a cell is labelled by the other cells of its row and by the head of its column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa.documents.rows import is_rule
from qa.language.lexicon import words
from qa.language.stems import singular
from qa.light import pattern
from qa.types import Field, Paragraph, Span

__all__ = ["table_fields"]

_MOST_KEYS = 6  # columns of a table that is looked up by any of its cells
_LEAST_ROWS, _MOST_WORDS = 3, 4  # of a table that is headed by words; of the head of a column
_FIGURE = pattern(r"\d")
# "2,400", "£3.1m", "-0.4 %", "(12)": a cell with words before its figure is none.
_VALUE = pattern(r"[^\w\s]{0,3}\s?(?:[A-Z]{2,3}\s?)?[^\w\s]?\d")
_CROWDED = pattern(r"([^\W\d_][^\d\n]*?) ([^\w\s]{0,2}\d[\d.,]*%?)")
# What heads a column of a time: "2019", "FY22", "Q3", "2021/22", "H1 2020".
_PERIOD = pattern(r"(?:(?:FY|CY|[QH][1-4])\s?)?(?:'?\d{2}|\d{4}(?:\s?[/–-]\s?\d{2,4})?)?[AEF]?")


def table_fields(
    text: str, lines: Sequence[Paragraph], rows: Sequence[Sequence[Span]]
) -> Iterator[Field]:
    """The values of two or more lines that are rows; `rows` are their cells."""
    starts = [0, *_heads_below(text, lines), len(lines)]
    for start, end in pairwise(starts):
        yield from _of_table(text, lines[start:end], rows[start:end])


def _heads_below(text: str, lines: Sequence[Paragraph]) -> Iterator[int]:
    """Where another table begins right below: a blank line, a row, and a line that rules it."""
    for i in range(2, len(lines) - 1):
        apart = text.count("\n", lines[i - 1].end, lines[i].start) > 1
        near = text.count("\n", lines[i].end, lines[i + 1].start) == 1
        if apart and near and is_rule(text, lines[i + 1].start, lines[i + 1].end):
            yield i


def _of_table(
    text: str, lines: Sequence[Paragraph], rows: Sequence[Sequence[Span]]
) -> Iterator[Field]:
    ruled = [is_rule(text, one.start, one.end) for one in lines]
    body = [i for i in range(len(lines)) if not ruled[i]]
    if len(body) < 2:
        return
    head = rows[body[0]] if _is_head(text, [rows[i] for i in body], ruled) else None
    for i in body[head is not None :]:
        yield from _of_row(text, rows[i], head, lines[i].index)


def _is_head(text: str, rows: Sequence[Sequence[Span]], ruled: Sequence[bool]) -> bool:
    """Whether the first row heads the columns: a rule stands below it, none of its cells is a
    figure while those below are, or all of its cells are such as head columns."""
    if (len(ruled) > 1 and ruled[1]) or _is_worded_head(text, rows):
        return True
    cells = [text[cell.start : cell.end] for cell in rows[0]]
    heads = cells if len(rows[0]) < len(rows[1]) else cells[1:]
    if not all(_PERIOD.fullmatch(cell) or not _VALUE.match(cell) for cell in heads):
        return False
    return all(_FIGURE.search(text, row[1].start, row[-1].end) for row in rows[1:] if len(row) > 1)


def _is_worded_head(text: str, rows: Sequence[Sequence[Span]]) -> bool:
    """ "Fault | Possible cause | What to do" over two rows or more of as many cells."""
    if len(rows) < _LEAST_ROWS or any(len(row) != len(rows[0]) for row in rows):
        return False
    said = [text[cell.start : cell.end].lower().split() for cell in rows[0]]
    heads = words("column_heads")
    return all(1 <= len(cell) <= _MOST_WORDS and singular(cell[-1]) in heads for cell in said)


def _of_row(
    text: str, row: Sequence[Span], head: Sequence[Span] | None, paragraph: int
) -> Iterator[Field]:
    row = _parted(text, row, len(head) if head is not None else 0)
    heads: list[Span | None] = [None] * len(row)
    if head is not None:
        # Heads that are fewer stand above the last cells: the first cell's has none.
        heads = [*[None] * max(0, len(row) - len(head)), *head][: len(row)]
    heads += [None] * (len(row) - len(heads))
    for i, key in enumerate(row):
        textual = len(row) <= _MOST_KEYS and not _FIGURE.search(text, key.start, key.end)
        if not len(key) or not (i == 0 or textual):
            continue
        for j, value in enumerate(row):
            if i != j and len(value):
                source = "cell" if i else "row"
                yield Field(key, value, heads[j], source, paragraph)


def _parted(text: str, row: Sequence[Span], columns: int) -> Sequence[Span]:
    """A row that lacks one cell, its first one parted where a long name has closed the gap behind
    it: "Banco Minho 0.142"."""
    first = _CROWDED.fullmatch(text, row[0].start, row[0].end)
    if len(row) != columns - 1 or first is None:
        return row
    return (*(Span(*first.span(part)) for part in (1, 2)), *row[1:])
