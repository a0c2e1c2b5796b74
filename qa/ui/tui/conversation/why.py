"""Why an answer won, as a table: its rules and their points beside those of the runner-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalGroup
from textual.widgets import Static

from qa.ui.rendering.reasons import WhyRow, points_words, why_foot, why_head, why_headings, why_rows
from qa.ui.tui.conversation.told import Told

if TYPE_CHECKING:
    from qa.answering.answer import Answer

__all__ = ["WhyTable"]


class WhyTable(VerticalGroup):
    """The two contenders, a row a rule with the heaviest first, the totals, and the confidence."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(classes="why")
        self._answer = answer

    def compose(self) -> ComposeResult:
        yield Told(why_head(self._answer))
        if rows := why_rows(self._answer):
            yield Static(_table(why_headings(self._answer), rows), markup=False, classes="rules")
        if foot := why_foot(self._answer):
            yield Told(foot)


def _table(heads: list[str], rows: list[WhyRow]) -> Table:
    table = Table(box=None, padding=(0, 1, 0, 0), show_edge=False, header_style="dim")
    for head in heads:
        table.add_column(head, justify="right", no_wrap=True)
    table.add_column("rule", ratio=1)
    for row in rows:
        cells = [Text(points_words(points)) for points in row.points]
        table.add_row(*cells, Text(row.words), style="bold" if row.total else "")
    return table
