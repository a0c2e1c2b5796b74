"""One turn: the question as typed, how it was understood, the answer, its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import HorizontalGroup, VerticalGroup
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from qa.types import AnswerKind
from qa.ui.rendering.render import (
    answer_segments,
    closest_lines,
    confidence_words,
    place_of,
    understood,
)
from qa.ui.tui.article.stops import Stop, stops_of
from qa.ui.tui.conversation.content import content, error_line, shortened
from qa.ui.tui.keys import bindings

if TYPE_CHECKING:
    from qa.answering.answer import Answer

__all__ = ["TurnBlock"]


class TurnBlock(VerticalGroup, can_focus=True):
    """A turn that can be focused, chosen (its span is shown) and copied.

    It is mounted as soon as the question is sent, and told its answer (or what went wrong) later.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings("turn")

    @dataclass
    class Chosen(Message):
        """The turn was clicked or entered: its span should be shown in the article."""

        block: TurnBlock

    @dataclass
    class Copied(Message):
        """The answer of the turn should be copied."""

        answer: Answer

    def __init__(self, question: str, *, explain: bool = False) -> None:
        super().__init__(classes="turn")
        self.question = question
        self.answer: Answer | None = None
        self._stops: tuple[Stop, ...] = ()
        self._at = 0
        self._explain = explain
        self._asked = Static(shortened(question), markup=False, classes="question")
        # All that is told is one widget: each costs time at every change of a long conversation.
        self._told = Static("…", markup=False, classes="told")
        self._parts = {"answer": Content("…")}

    def compose(self) -> ComposeResult:
        yield HorizontalGroup(self._asked, classes="asked")
        yield self._told

    @property
    def is_waiting(self) -> bool:
        """Is its question not answered yet?"""
        return self.answer is None and not self.has_class("-error")

    @property
    def asked_rows(self) -> int:
        """How many rows its question takes."""
        return self._told.virtual_region.y

    @property
    def stop(self) -> Stop | None:
        """The place of the answer that is shown, or None where it stands nowhere."""
        return self._stops[self._at] if self._stops else None

    def part(self, name: str) -> str:
        """The text of a part ("question", "understood", "answer", …); "" if it is not shown."""
        return str(self._asked.content if name == "question" else self._parts.get(name, ""))

    def show_answer(self, answer: Answer, *, titled: bool = False) -> None:
        """Fill in the answer; `titled` names the article in its place."""
        self.answer, self._stops, self._at = answer, stops_of(answer), 0
        self.add_class(f"-{answer.kind.value}")
        words = understood(answer)
        self._tell(
            understood=Content.styled(f"Understood as: {words}" if words else "", "italic $muted"),
            answer=content([answer_segments(answer)]),
            closest=content(closest_lines(answer, titled=titled)),
            place=Content.styled(_place_words(answer, titled=titled), "$muted"),
        )
        if self._explain and answer.trace:
            from qa.ui.tui.conversation.why import WhyTable

            self.mount(WhyTable(answer))

    def show_error(self, message: str) -> None:
        """Say what went wrong in the place of the answer."""
        self.add_class("-error")
        self._tell(answer=content([error_line(message)]))

    def action_choose(self) -> None:
        """Ask for the answer's own place to be shown."""
        self.walk(-self._at)

    def action_walk(self, step: int) -> None:
        """Go on to the next place, or the one before: spans, evidence, runners-up."""
        self.walk(step)

    def walk(self, step: int) -> None:
        """Move `step` places on, round the ends, and ask for that one to be shown."""
        self._at = (self._at + step) % max(len(self._stops), 1)
        self.post_message(self.Chosen(self))

    def on_click(self) -> None:
        """A click chooses the turn too, unless it ended a selection of text."""
        if self.screen.get_selected_text() is None:
            self.action_choose()

    def action_copy(self) -> None:
        """Copy the answer's text, if it is there already."""
        if self.answer is not None:
            self.post_message(self.Copied(self.answer))

    def _tell(self, **parts: Content) -> None:
        """Show the parts that hold something, below one another."""
        self._parts = parts
        self._told.update(Content("\n").join(part for part in parts.values() if part))


def _place_words(answer: Answer, *, titled: bool) -> str:
    """ "paragraph 6, sentence 2 · fairly sure"; nothing for small talk and the unanswerable."""
    if answer.kind in (AnswerKind.CHAT, AnswerKind.UNANSWERABLE):
        return ""
    words = (place_of(answer, titled=titled), confidence_words(answer.confidence))
    return " · ".join(word for word in words if word)
