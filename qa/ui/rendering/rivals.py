"""The runners-up of an answer, for those who want to see what else it could have been."""

from __future__ import annotations

from qa.light import TYPE_CHECKING
from qa.types import AnswerKind
from qa.ui.rendering.render import Line, Segment, flat, place_words

if TYPE_CHECKING:
    from qa.answering.answer import Answer

__all__ = ["rival_lines"]


def rival_lines(answer: Answer, most: int, *, titled: bool = False) -> list[Line]:
    """Up to `most` runners-up, numbered from 2, with their places.

    Where the article does not say, the best candidate did not win either: it is number 1.
    """
    first = 0 if answer.kind is AnswerKind.UNANSWERABLE else 1
    return [
        [
            Segment(f"{number}. ", "label"),
            Segment(flat(trace.span.text)),
            Segment(f" ({place_words(trace.span, titled=titled)})", "place"),
        ]
        for number, trace in enumerate(answer.trace[first : first + most], first + 1)
    ]
