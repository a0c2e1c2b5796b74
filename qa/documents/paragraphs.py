"""Where paragraphs begin and end: blank lines, list items, headings, wrapped and unwrapped lines.

Three kinds of plain text are told apart. Paragraphs between blank lines are the common one; a
newline inside is only a wrapped line. A text without blank lines is either hard-wrapped, and then
a line that ends early ends its paragraph, or it has a paragraph a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from qa.documents.days import leading_day, message_at
from qa.documents.metadata import is_about_line, is_heading
from qa.documents.rows import is_delimited, is_wide_row, may_be_row
from qa.light import NamedTuple, pattern
from qa.types import Span

__all__ = ["may_be_item", "split_paragraphs"]

_MAX_BLOCK = 10_000  # lines; a longer block is cut, which keeps memory in bounds
_MAX_WRAPPED = 200  # characters; nobody wraps lines wider than this
_LEAST_MEASURED = 3
_SHORT = 60  # characters; an ingredient or a figure with its label
_BULLETS = frozenset("-*+•‣▪◦–(")
_ENDS = frozenset('.!?…:;)]"”»’。！？')
_ITEM = pattern(r"(?:[-*+•‣▪◦–]|\([a-z\d]{1,3}\)|(?P<number>\d{1,3})[.)])[ \t]+\S")
# Who speaks in a transcript, and the day of an entry: "Q. …", "3 June 2017 – …", "2019-11-08: …".
_SPEAKS = pattern(r"[QA][.:][ \t]+\S")
_MARKS = frozenset("#-=_*~>|")
_MARK = pattern(r"#{1,6}\s+\S|[-=_*~]{3,}$|>\s|\|.*\|$")
_OPENS = pattern(r"[\"“‘«(]*[^\W_]")
_LABEL = pattern(
    r"[^\W\d_][\w.'’-]{0,24}(?: [\w.'’-]{1,24}){0,2}(?: \([^()\n:]{1,40}\))?:(?=\s+\S)"
)
_LEADERS = pattern(r"[^\W\d_][^.:\n]{0,40}?[ \t]*(?:\.{3,}|…)[ \t]*[^\s.…]")
_FIGURE = pattern(r"[\d½¼¾⅓⅔⅛]")
_BLANK_LINE = pattern(r"\n[^\S\n]*\n")


class _Line(NamedTuple):
    """A line without its outer white space, which begins `indent` characters before it."""

    start: int
    end: int
    indent: int

    @property
    def width(self) -> int:
        return self.indent + self.end - self.start


def split_paragraphs(text: str, start: int = 0) -> Iterator[Span]:
    """The paragraphs of `text` from character `start` on, trimmed, in order; linear.

    Everything but white space is in exactly one of them.
    """
    alone = _BLANK_LINE.search(text.rstrip(), _first_character(text, start)) is None
    for block in _blocks(text, start):
        yield from _split_block(text, block, alone)


def may_be_item(text: str, start: int) -> bool:
    """Whether a line that begins at `start` can be an item of a list: few begin with such marks."""
    return text[start : start + 1] in _BULLETS or text[start : start + 1].isdigit()


def _first_character(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def _lines(text: str, start: int) -> Iterator[_Line | None]:
    """The lines from `start` on; None for a blank one."""
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        line = text[start:stop]
        if stripped := line.strip():
            indent = len(line) - len(line.lstrip())
            yield _Line(start + indent, start + indent + len(stripped), indent)
        else:
            yield None
        start = stop + 1


def _blocks(text: str, start: int) -> Iterator[list[_Line]]:
    block: list[_Line] = []
    for line in _lines(text, start):
        if line is not None:
            block.append(line)
        if block and (line is None or len(block) == _MAX_BLOCK):
            yield block
            block = []
    if block:
        yield block


def _split_block(text: str, block: list[_Line], alone: bool) -> Iterator[Span]:
    layout = _Layout.of(text, block, alone)
    first, last, item = block[0], block[0], _item(text, block[0], None)
    single = len(block) > 1 and layout.stands_alone(first)
    for line in block[1:]:
        number, singled = _item(text, line, item), single
        single = layout.stands_alone(line)
        in_item = item is not None
        if number is not None or single or singled or layout.breaks(last, line, first, in_item):
            yield Span(first.start, last.end)
            first, item = line, number
        last = line
    yield Span(first.start, last.end)


def _item(text: str, line: _Line, before: int | None) -> int | None:
    """The number of the list item that `line` is (0 for a bullet), or None.

    A wrapped line may begin with "12. " by chance: a number must be 1 or follow the last item's.
    """
    match = _ITEM.match(text, line.start, line.end) if may_be_item(text, line.start) else None
    if match is None:
        return None
    number = int(match["number"] or 0)
    return number if number in (0, 1, (before or 0) + 1) else None


def _is_measured(text: str, block: list[_Line]) -> bool:
    """Whether a block is a list of short lines that mostly begin with a figure: ingredients."""
    if len(block) < _LEAST_MEASURED or max(line.width for line in block) > _SHORT:
        return False
    if any(leading_day(text, line.start, line.end) for line in block):
        return False
    counted = [_FIGURE.match(text, line.start) is not None for line in block]
    counted = counted[not counted[0] :]  # below a heading
    return sum(counted) >= _LEAST_MEASURED and 3 * sum(counted) >= 2 * len(counted)


class _Layout(NamedTuple):
    """How the lines of one block are to be read."""

    text: str
    width: int
    by_line: bool
    alone: bool

    @classmethod
    def of(cls, text: str, block: list[_Line], alone: bool) -> _Layout:
        width = max(line.width for line in block)
        layout = cls(text, width, width > _MAX_WRAPPED or _is_measured(text, block), alone)
        if layout.by_line or not alone or len(block) == 1:
            return layout
        full = sum(not layout.fits(line, after) for line, after in pairwise(block))
        ended = sum(layout.ends(line) for line in block[:-1])
        others = len(block) - 1
        return layout._replace(by_line=full < 0.6 * others or ended > 0.5 * others)

    def fits(self, line: _Line, after: _Line) -> bool:
        """Would the first word of the line after have fitted on `line`? Then it was not wrapped."""
        head = self.text[after.start : min(after.end, after.start + _MAX_WRAPPED)]
        return line.width + 1 + len(head.split(maxsplit=1)[0]) <= self.width

    def ends(self, line: _Line) -> bool:
        return self.text[line.end - 1] in _ENDS

    def stands_alone(self, line: _Line) -> bool:
        """Is `line` a paragraph of its own: a markdown heading, a rule, a byline, a date?"""
        if self.text[line.start] in _MARKS and _MARK.match(self.text, line.start, line.end):
            return True
        return line.end - line.start <= 120 and is_about_line(self.text[line.start : line.end])

    def breaks(self, last: _Line, line: _Line, first: _Line, in_item: bool) -> bool:
        """Does a paragraph begin with `line`, after `last` in one that began with `first`?"""
        if self.by_line:
            goes_on = self.text[line.start].islower() and last.width >= 40
            return self.ends(last) or not goes_on
        if self._starts_entry(first, last, line):
            return True
        if self.ends(last):
            indented = line.indent >= last.indent + 2 and not in_item
            return indented or (self.alone and self.fits(last, line))
        return last is first and not in_item and self._is_headline(last, line)

    def _starts_entry(self, first: _Line, last: _Line, line: _Line) -> bool:
        """Lines that are entries rather than prose: "From: ...", "200 g rice", below a title."""
        if message_at(self.text, line.start, line.end):
            return True
        label, before = (_LABEL.match(self.text, one.start, one.end) for one in (line, first))
        if label and before and self._is_capital(line) == self._is_capital(first):
            return True
        if (
            label
            and self._is_capital(line)
            and (self.fits(last, line) or self._titles(last, first))
        ):
            return True
        if self._are_rows(last, line) or self._has_leaders(last, line):
            return True
        if self.ends(last) and self._is_marked(line):
            return True
        counted = [_FIGURE.match(self.text, one.start) is not None for one in (last, line)]
        if all(counted) and (last.width <= _SHORT or self.fits(last, line)):
            return True
        title = self.text[last.start : last.end]
        if counted[1] and last is first and len(title) <= _SHORT // 2 and is_heading(title):
            return not counted[0]
        shouted, plain = (self.text[one.start : one.end] for one in (last, line))
        return shouted.isupper() and len(shouted) >= 4 and not plain.isupper() and last is first

    def _are_rows(self, *lines: _Line) -> bool:
        """Whether both lines have gaps in them, and one of them gaps that no prose has; or bars; or
        are rows of CSV."""
        if all(" | " in self.text[one.start : one.end] for one in lines):
            return True
        if all(is_delimited(self.text, one.start, one.end) for one in lines):
            return True
        return all(may_be_row(self.text, one.start, one.end) for one in lines) and any(
            is_wide_row(self.text, one.start, one.end) for one in lines
        )

    def _titles(self, last: _Line, first: _Line) -> bool:
        """Whether the first line of a block is a short heading."""
        title = self.text[last.start : last.end]
        return last is first and len(title) <= _SHORT and is_heading(title)

    def _has_leaders(self, last: _Line, line: _Line) -> bool:
        """Whether dots lead from a label to its value: "WIND...90 KM/H"; one may be wrapped."""
        return self._leads(line) or (self._leads(last) and self.fits(last, line))

    def _leads(self, line: _Line) -> bool:
        return (
            self._is_capital(line) and _LEADERS.match(self.text, line.start, line.end) is not None
        )

    def _is_marked(self, line: _Line) -> bool:
        """Whether a line begins with who speaks or with the day of an entry."""
        if _SPEAKS.match(self.text, line.start, line.end):
            return True
        return leading_day(self.text, line.start, line.end) is not None

    def _is_capital(self, line: _Line) -> bool:
        return self.text[line.start].isupper()

    def _is_headline(self, line: _Line, after: _Line) -> bool:
        content = self.text[line.start : line.end]
        return (
            line.width <= 0.75 * self.width
            and not self.text[after.start].islower()
            and _OPENS.match(self.text, after.start) is not None
            and is_heading(content)
        )
