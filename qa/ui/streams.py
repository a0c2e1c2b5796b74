"""The standard streams made safe: open, and never raising over a character or a lost reader."""

from __future__ import annotations

import io
import os
import sys

# What type checkers take for true; `--help` does without the module typing.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from io import RawIOBase
    from typing import TextIO

__all__ = [
    "PROG",
    "complain",
    "is_terminal",
    "notify",
    "piped",
    "prepare_streams",
    "reopen_terminal",
    "silence",
    "widen",
]

PROG = "article-qa"

# What standard input was before the terminal took its place.
_piped: list[RawIOBase] = []


def is_terminal(stream: TextIO | None) -> bool:
    """Whether `stream` is open and a terminal."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


def prepare_streams() -> None:
    """Make the standard streams safe to use: open, and never raising over a character."""
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    for stream, errors in (
        (sys.stdin, "surrogateescape"),
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)


def widen(stream: TextIO) -> None:
    """Have a pipe that begins as UTF-16 does be read as that: some shells of Windows write it."""
    if not isinstance(stream, io.TextIOWrapper) or not isinstance(stream.buffer, io.BufferedReader):
        return
    try:
        head = stream.buffer.peek(2)[:2]
    except OSError:  # whoever reads it tells
        return
    if head in (b"\xff\xfe", b"\xfe\xff"):
        stream.reconfigure(encoding="utf-16", errors="replace")
    elif len(head) == 2 and 0 in head and any(head):
        stream.reconfigure(encoding="utf-16-be" if head[0] == 0 else "utf-16-le", errors="replace")


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


def notify(text: str) -> None:
    """Write a note to standard error; a lost one must not end a program whose answers are fine."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        silence(sys.stderr)


def complain(message: str) -> None:
    """Write what is wrong to standard error, cleaned, on one line, behind the program's name."""
    from qa.ui.rendering.render import flat

    notify(f"{PROG}: {flat(message)}\n")


def piped() -> RawIOBase | None:
    """What was standard input before `reopen_terminal`, unread; None where nothing was reopened."""
    return _piped[-1] if _piped else None


def reopen_terminal() -> bool:
    """Make standard input the terminal, while an article comes from a pipe; False without one."""
    name = "CONIN$" if os.name == "nt" else "/dev/tty"
    try:
        terminal = os.open(name, os.O_RDONLY)
    except OSError:
        return False
    # Without a buffer: who leaves while it is read must not wait for the lock of one.
    _piped.append(open(os.dup(0), "rb", buffering=0))  # noqa: PTH123, SIM115
    os.dup2(terminal, 0)
    os.close(terminal)
    sys.stdin = open(0, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
    return True


def _nowhere() -> TextIO:
    """A stand-in for a closed standard stream; it stays open until the process ends."""
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123
