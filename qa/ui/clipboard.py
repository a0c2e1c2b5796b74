"""Copying: through the desktop's own program where there is one, and through the terminal.

The terminal's way (OSC 52) reaches the machine that a person sits at, over SSH too; each surface
writes it itself. The desktop's way works where the terminal does not know OSC 52.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["Program", "copy_natively", "native_program", "osc52"]

_PATIENCE = 2.0


class Program(NamedTuple):
    """A program that copies what it reads; `needs` is the variable without which it cannot."""

    arguments: tuple[str, ...]
    needs: str = ""


_PROGRAMS = (
    Program(("pbcopy",)),
    Program(("clip.exe",)),
    Program(("termux-clipboard-set",)),
    Program(("wl-copy",), "WAYLAND_DISPLAY"),
    Program(("xclip", "-selection", "clipboard", "-in"), "DISPLAY"),
    Program(("xsel", "--clipboard", "--input"), "DISPLAY"),
)


def native_program(environ: Mapping[str, str] | None = None) -> tuple[str, ...] | None:
    """The program to copy with; None over SSH, whose far clipboard is of no use, or without one."""
    env = os.environ if environ is None else environ
    if env.get("SSH_CONNECTION") or env.get("SSH_TTY"):
        return None
    fit = (item for item in _PROGRAMS if not item.needs or env.get(item.needs))
    found = (item for item in fit if shutil.which(item.arguments[0], path=env.get("PATH")))
    return next((item.arguments for item in found), None)


def copy_natively(text: str, environ: Mapping[str, str] | None = None) -> bool:
    """Copy `text` with the desktop's program; whether that worked. It waits two seconds at most."""
    program = native_program(environ)
    if program is None:
        return False
    # clip.exe takes no UTF-8; the others are told nothing else.
    encoding = "utf-16-le" if program[0] == "clip.exe" else "utf-8"
    try:
        done = subprocess.run(
            program,
            input=text.encode(encoding, "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


def osc52(text: str) -> str:
    """The control sequence that asks a terminal to copy `text`."""
    payload = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
    return f"\x1b]52;c;{payload}\x07"
