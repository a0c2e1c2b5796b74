"""The article beside the chat: read-only, with the answer's spans marked and scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.text import Text
from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.document._document_navigator import DocumentNavigator
from textual.geometry import Offset
from textual.strip import Strip
from textual.widgets import TextArea

from qa.documents.cleaning import clean
from qa.types import Span
from qa.ui.commands.searching import find_phrase
from qa.ui.rendering.render import HasOffsets, flat
from qa.ui.tui.article.lines import LineIndex, Stretch
from qa.ui.tui.article.marks import LAYERS, Layer, Marks
from qa.ui.tui.article.stops import Stop
from qa.ui.tui.article.wrapped import ShownText, WrappedArticle
from qa.ui.tui.keys import bindings

if TYPE_CHECKING:
    from qa.documents.article import Article

__all__ = ["SourcePane"]

_GUTTER = 2
_CONTEXT_LINES = 2


class SourcePane(TextArea, inherit_bindings=False):
    """The text of one article; `point` marks an answer's spans by weight, underline and a bar.

    A text area draws only the lines on the screen, so that a book costs what a page costs.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "source--bar",
        *(f"source--{name}" for name in LAYERS),
    }
    BINDINGS: ClassVar[list[BindingType]] = bindings("source")

    def __init__(self) -> None:
        self.article: Article | None = None
        self.stop: Stop | None = None
        self._index = LineIndex("")
        self._marks = Marks(self._index)
        self._found: list[Span] = []
        self._at = 0
        super().__init__("", read_only=True, show_cursor=False, id="source")

    @property
    def gutter_width(self) -> int:
        """Cells left of the text, where a bar marks the lines of the span."""
        return _GUTTER

    def marked(self, layer: str = "span") -> tuple[Stretch, ...]:
        """The stretches of a layer of marks, in the order of the text."""
        return self._marks.of(layer)

    def open(self, article: Article) -> None:
        """Show an article from its top, without any mark; the one shown stays as it is."""
        if article is self.article:
            return
        self.article, self._index = article, LineIndex(clean(article.text))
        self._marks, self._found = Marks(self._index), []
        self.unpoint()
        self.load_text(self._index.shown)
        self.scroll_home(animate=False)
        self.border_title = Content(flat(article.title) or "The article")

    def load_text(self, text: str) -> None:
        """Show another text, folded by rows of our own."""
        self.document = ShownText(text)
        self.wrapped_document = WrappedArticle(self.document, self.wrap_width, self.indent_width)
        self.navigator = DocumentNavigator(self.wrapped_document)
        self.move_cursor((0, 0))
        self._rewrap_and_refresh_virtual_size()

    def point(self, stop: Stop) -> None:
        """Mark the spans and evidence of a stop, and scroll to its place."""
        self.open(stop.article)
        self.stop = stop
        self._marks.lay("span", () if stop.rival else stop.spans)
        self._marks.lay("rival", stop.spans if stop.rival else ())
        self._marks.lay("evidence", stop.evidence)
        self.border_subtitle = Content(
            f"{LAYERS['rival' if stop.rival else 'span'].bar} {stop.words}"
        )
        self._draw_anew()
        self.call_after_refresh(self.action_reveal)

    def unpoint(self) -> None:
        """Take the marks of the answer away."""
        self.stop = None
        for layer in ("span", "rival", "evidence"):
            self._marks.lay(layer)
        self.border_subtitle = None
        self._draw_anew()

    def action_reveal(self) -> None:
        """Scroll to the place that is pointed at, with a little of what goes before it."""
        if self.stop is not None:
            self._bring_up(self.stop.at)

    # Finding

    def find(self, phrase: str) -> int:
        """Mark every place of `phrase` and go to the first from here on; how many there are."""
        text = self.article.text if self.article is not None else ""
        self._found = find_phrase(text, phrase)
        here = self._first_shown()
        self._at = next((at for at, one in enumerate(self._found) if one.start >= here), 0)
        self._marks.lay("found", self._found)
        self.find_next(0)
        return len(self._found)

    def find_next(self, step: int) -> int:
        """Go to the place `step` after the current one, round the ends; its number, from 1."""
        self._at = (self._at + step) % max(len(self._found), 1)
        current = self._found[self._at : self._at + 1]
        self._marks.lay("current", current)
        self._draw_anew()
        for span in current:
            self._bring_up(span)
        return self._at + 1 if current else 0

    # Drawing

    def _draw_anew(self) -> None:
        """Draw the marks as they are now: the rows that are kept, and what is on the screen."""
        self.notify_style_update()
        self.refresh()

    def on_resize(self, event: events.Resize) -> None:
        """Other widths wrap otherwise; the span stays in view."""
        self.call_after_refresh(self.action_reveal)

    def get_line(self, line_index: int) -> Text:
        """One line of the article as plain text, never markup, with the marks laid on."""
        line = super().get_line(line_index)
        for layer, stretch in self._marks.on(line_index):
            style = self.get_component_rich_style(f"source--{layer}")
            line.stylize(style, stretch.start, stretch.end)
        return line

    def render_line(self, y: int) -> Strip:
        """The bar in the gutter, then the text."""
        layer = self._layer_on(y + self.scroll_offset.y)
        style = self.get_component_rich_style("source--bar") if layer else self.rich_style
        bar = Segment((layer.bar if layer else "").ljust(_GUTTER), style)
        strip = Strip.join([Strip([bar], _GUTTER), super().render_line(y)])
        return strip.crop(0, self.size.width)

    def _layer_on(self, visual_row: int) -> Layer | None:
        """The highest mark on a row of the screen, which may be a part of a row of the text."""
        if visual_row >= self.wrapped_document.height:
            return None
        row, start = self.wrapped_document.offset_to_location(Offset(0, visual_row))
        end = next((at for at in self.wrapped_document.get_offsets(row) if at > start), None)
        return self._marks.highest(row, start, end)

    def _first_shown(self) -> int:
        """The offset of the first character on the screen."""
        top = min(self.scroll_offset.y, self.wrapped_document.height - 1)
        return self._index.offset(*self.wrapped_document.offset_to_location(Offset(0, top)))

    def _visual_row(self, offset: int) -> int:
        location = self._index.location(offset)
        return self.wrapped_document.location_to_offset(location).y

    def _bring_up(self, span: HasOffsets) -> None:
        if self.size.height:
            above = min(_CONTEXT_LINES, self.size.height // 3)
            row = max(0, self._visual_row(span.start) - above)
            self.scroll_to(y=row, animate=False, immediate=True)
