"""The article beside the chat: read-only, with the answer's spans marked and scrolled to."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.text import Text
from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Offset
from textual.strip import Strip
from textual.widgets import TextArea

from qa.answering.answer import Answer, AnswerSpan
from qa.documents.article import Article
from qa.documents.cleaning import clean
from qa.ui.render import flat, place_of
from qa.ui.tui.keys import bindings
from qa.ui.tui.lines import LineIndex, Stretch

__all__ = ["Pointer", "SourcePane", "pointer"]

_GUTTER = 2
_MARK = "▌"
_CONTEXT_LINES = 2


class Pointer(NamedTuple):
    """What an answer points at in one article: its spans, or else the evidence alone.

    `words` names the place, or says that it is only the closest one.
    """

    article: Article
    spans: tuple[AnswerSpan, ...]
    evidence: tuple[AnswerSpan, ...]
    words: str

    @property
    def first(self) -> AnswerSpan:
        """The place that is scrolled to."""
        return (self.spans or self.evidence)[0]


def pointer(answer: Answer) -> Pointer | None:
    """Where the answer stands in the article of its first span; None if it stands nowhere."""
    found = answer.spans or answer.evidence
    if not found:
        return None
    article = found[0].article
    spans, evidence = _within(article, answer.spans), _within(article, answer.evidence)
    return Pointer(article, spans, evidence, place_of(answer) or "the closest sentence")


def _within(article: Article, spans: Iterable[AnswerSpan]) -> tuple[AnswerSpan, ...]:
    return tuple(span for span in spans if span.article is article)


class SourcePane(TextArea, inherit_bindings=False):
    """The text of one article; `point` marks an answer's spans by weight, underline and a bar.

    A text area draws only the lines on the screen, so that a book costs what a page costs.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"source--span", "source--evidence", "source--mark"}
    BINDINGS: ClassVar[list[BindingType]] = bindings("source")

    def __init__(self) -> None:
        self.article: Article | None = None
        self.pointed: Pointer | None = None
        self._index = LineIndex("")
        self._spans: dict[int, list[Stretch]] = {}
        self._evidence: dict[int, list[Stretch]] = {}
        super().__init__("", read_only=True, show_cursor=False, id="source")

    @property
    def gutter_width(self) -> int:
        """Cells left of the text, where a bar marks the lines of the span."""
        return _GUTTER

    @property
    def marked(self) -> tuple[Stretch, ...]:
        """The stretches marked as the answer, in the order of the text."""
        return tuple(chain.from_iterable(self._spans[row] for row in sorted(self._spans)))

    def open(self, article: Article) -> None:
        """Show an article from its top, without any mark; the one shown stays as it is."""
        if article is self.article:
            return
        self.article, self._index = article, LineIndex(clean(article.text))
        self.unpoint()
        self.load_text(self._index.shown)
        self.scroll_home(animate=False)
        self.border_title = Content(flat(article.title) or "The article")

    def point(self, target: Pointer) -> None:
        """Mark the target's spans and evidence, and scroll to the first of them."""
        self.open(target.article)
        self.pointed = target
        self._spans = self._rows(target.spans)
        self._evidence = self._rows(target.evidence)
        self.border_subtitle = Content(f"{_MARK} {target.words}")
        self.notify_style_update()
        self.call_after_refresh(self.action_reveal)

    def unpoint(self) -> None:
        """Take all marks away."""
        self.pointed, self._spans, self._evidence = None, {}, {}
        self.border_subtitle = None
        self.notify_style_update()

    def action_reveal(self) -> None:
        """Scroll to the first span, with a little of what goes before it."""
        if self.pointed is None or not self.size.height:
            return
        row = self._visual_row(self.pointed.first.start)
        above = min(_CONTEXT_LINES, self.size.height // 3)
        self.scroll_to(y=max(0, row - above), animate=False, immediate=True)

    def on_resize(self, event: events.Resize) -> None:
        """Other widths wrap otherwise; the span stays in view."""
        self.call_after_refresh(self.action_reveal)

    def get_line(self, line_index: int) -> Text:
        """One line of the article as plain text, never markup, with the marks laid on."""
        line = super().get_line(line_index)
        self._lay(line, self._evidence.get(line_index, ()), "source--evidence")
        self._lay(line, self._spans.get(line_index, ()), "source--span")
        return line

    def render_line(self, y: int) -> Strip:
        """The bar in the gutter, then the text."""
        marked = self._is_marked(y + self.scroll_offset.y)
        style = self.get_component_rich_style("source--mark") if marked else self.rich_style
        bar = (_MARK if marked else " ").ljust(_GUTTER)
        strip = Strip.join([Strip([Segment(bar, style)], _GUTTER), super().render_line(y)])
        return strip.crop(0, self.size.width)

    def _lay(self, line: Text, stretches: Iterable[Stretch], name: str) -> None:
        for stretch in stretches:
            style = self.get_component_rich_style(name)
            line.stylize(style, stretch.start, stretch.end)

    def _rows(self, spans: Iterable[AnswerSpan]) -> dict[int, list[Stretch]]:
        rows: dict[int, list[Stretch]] = {}
        for span in sorted(spans, key=lambda span: (span.start, span.end)):
            for stretch in self._index.stretches(span.start, span.end):
                rows.setdefault(stretch.row, []).append(stretch)
        return rows

    def _visual_row(self, offset: int) -> int:
        location = self._index.location(offset)
        return self.wrapped_document.location_to_offset(location).y

    def _is_marked(self, visual_row: int) -> bool:
        """Whether a row on the screen holds a character of a span (or, without, of evidence)."""
        if visual_row >= self.wrapped_document.height:
            return False
        row, start = self.wrapped_document.offset_to_location(Offset(0, visual_row))
        end = next((at for at in self.wrapped_document.get_offsets(row) if at > start), None)
        return any(
            stretch.end > start and (end is None or stretch.start < end)
            for stretch in (self._spans or self._evidence).get(row, ())
        )
