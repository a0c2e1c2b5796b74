"""What the terminal can do, and text made fit for it: colours, width, marks."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from qa.documents.cleaning import clean
from qa.light import TYPE_CHECKING
from qa.ui.rendering.render import MARKS, Segment
from qa.ui.streams import is_terminal

if TYPE_CHECKING:
    from typing import TextIO

__all__ = [
    "is_dumb",
    "marks_for",
    "paint",
    "wants_colour",
    "width_of",
]

# Select Graphic Rendition parameters by style; unnamed styles stay as they are.
_SGR: Mapping[str, str] = {
    "answer": "1",
    "dim": "2",
    "error": "31",
    "key": "1",
    "label": "36",
    "match": "1;4",
    "note": "2",
    "place": "2",
    "points": "33",
}
# The same where contrast is to be high: weight and lines only.
_IN_CONTRAST: Mapping[str, str] = {
    "answer": "1",
    "error": "1",
    "key": "1",
    "label": "4",
    "match": "1;4",
}
_NARROWEST = 20


def is_dumb(environ: Mapping[str, str] | None = None) -> bool:
    """Whether the terminal can place no cursor: TERM is dumb, unknown or unset."""
    term = (os.environ if environ is None else environ).get("TERM", "")
    if os.name == "nt":
        return term == "dumb"
    return term in ("", "dumb", "unknown")


def wants_colour(
    choice: str, stream: TextIO | None, environ: Mapping[str, str] | None = None
) -> bool:
    """Whether to colour `stream`: as chosen, else on a capable terminal without NO_COLOR."""
    if choice != "auto":
        return choice == "always"
    env = os.environ if environ is None else environ
    return is_terminal(stream) and not env.get("NO_COLOR") and not is_dumb(env)


def width_of(stream: TextIO | None) -> int:
    """Columns of the terminal, 80 where nobody knows, 20 at least."""
    import shutil

    columns = shutil.get_terminal_size((80, 24)).columns if is_terminal(stream) else 80
    return max(columns, _NARROWEST)


def marks_for(stream: TextIO | None) -> tuple[str, str]:
    """The marks around a span that `stream` can encode."""
    try:
        "".join(MARKS).encode(getattr(stream, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return ("[", "]")
    return MARKS


def paint(segments: Iterable[Segment], *, colour: bool, contrast: bool = False) -> str:
    """One line for a terminal: cleaned once more, and coloured by nothing but our own codes.

    High `contrast` leaves nothing faint, and all letters in the terminal's own colour.
    """
    return "".join(_painted(segment, colour=colour, contrast=contrast) for segment in segments)


def _painted(segment: Segment, *, colour: bool, contrast: bool) -> str:
    text = clean(segment.text)
    codes = _IN_CONTRAST if contrast else _SGR
    code = codes.get(segment.style, "") if colour else ""
    return f"\x1b[{code}m{text}\x1b[0m" if code and text else text
