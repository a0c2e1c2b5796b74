"""What the terminal can do, and text made fit for it: colours, width, streams that never raise."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TextIO

from qa.documents.cleaning import clean
from qa.ui.render import MARKS, Segment

__all__ = [
    "COLOUR_CHOICES",
    "is_dumb",
    "is_terminal",
    "marks_for",
    "paint",
    "prepare_streams",
    "silence",
    "wants_colour",
    "width_of",
]

COLOUR_CHOICES = ("auto", "always", "never")

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
_NARROWEST = 20


def is_terminal(stream: TextIO | None) -> bool:
    """Whether `stream` is open and a terminal."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


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
    columns = shutil.get_terminal_size((80, 24)).columns if is_terminal(stream) else 80
    return max(columns, _NARROWEST)


def marks_for(stream: TextIO | None) -> tuple[str, str]:
    """The marks around a span that `stream` can encode."""
    try:
        "".join(MARKS).encode(getattr(stream, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return ("[", "]")
    return MARKS


def paint(segments: Iterable[Segment], *, colour: bool) -> str:
    """One line for a terminal: cleaned once more, and coloured by nothing but our own codes."""
    return "".join(_painted(segment, colour=colour) for segment in segments)


def _painted(segment: Segment, *, colour: bool) -> str:
    text = clean(segment.text)
    code = _SGR.get(segment.style, "") if colour else ""
    return f"\x1b[{code}m{text}\x1b[0m" if code and text else text


def prepare_streams() -> None:
    """Make the standard streams safe to use: open, and never raising over a character."""
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    for stream, errors in (
        (sys.stdin, "replace"),
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)


def silence(stream: TextIO | None) -> None:
    """Send what `stream` still holds nowhere, so that closing it at exit cannot fail."""
    if stream is None:
        return
    try:
        descriptor = stream.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, descriptor)
    finally:
        os.close(nowhere)


def _nowhere() -> TextIO:
    """A stand-in for a closed standard stream; it stays open until the process ends."""
    return Path(os.devnull).open("w", encoding="utf-8")
