"""Messages of a chat log: when they were sent, by whom, and where what they say begins."""

from __future__ import annotations

from qa.light import pattern
from qa.types import Span

__all__ = ["message_at"]

_DAY = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ T]+)?"
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?"
# "[08:02] ann: …", "12/10/2021, 08:02 - Ann Lee: …", "8:02 PM <ann> …", "<ann> …"
_MESSAGE = pattern(
    rf"(?:\[{_DAY}{_CLOCK}\]|{_DAY}{_CLOCK}(?:[ \t]*[-–—])?)[ \t]+"
    r"(?:<(?P<nick>[^<>\n]{1,30})>|(?P<who>[^\W\d_][^\n:<>\[\]]{0,39}):)[ \t]+(?=\S)"
    r"|<(?P<alone>[^\W\d_][^<>\n]{0,29})>[ \t]+(?=\S)"
)


def message_at(text: str, start: int, end: int) -> tuple[Span, str] | None:
    """The stamp and the name before what a message says, and the name; None for another line."""
    match = _MESSAGE.match(text, start, end)
    if match is None:
        return None
    return Span(*match.span()), match["nick"] or match["who"] or match["alone"]
