"""The shell completions and the man page, made from the parser: `python tests/ui/shell_files.py`.

Writes them into qa/ui/shell, from where the wheel installs them; a test keeps them current.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import shtab

from qa.ui.parser import EXAMPLES, EXIT_CODES, build_parser
from qa.ui.streams import PROG

FOLDER = Path(__file__).parents[2] / "qa" / "ui" / "shell"


def made() -> dict[str, str]:
    """Each file's name and text."""
    parser = build_parser()
    for action in parser._actions:
        if action.dest == "article":
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    shells = {f"{PROG}.{shell}": shtab.complete(parser, shell) for shell in ("bash", "zsh", "fish")}
    pages = {f"{PROG}.1": man_page(parser)}
    return {name: text.rstrip() + "\n" for name, text in (shells | pages).items()}


def man_page(parser: argparse.ArgumentParser) -> str:
    """The man page, in the macros of man(7)."""
    lines = [
        f'.TH {PROG.upper()} 1 "" "{PROG}" "User Commands"',
        ".SH NAME",
        f"{_roff(PROG)} \\- ask an article, get the answer in its own words, with their place",
        ".SH SYNOPSIS",
        f".B {_roff(PROG)}",
        r"[\fIOPTION\fR ...] [\fIQUESTION\fR ...]",
        ".SH DESCRIPTION",
        _roff(parser.description or ""),
    ]
    for group in parser._action_groups:
        if group._group_actions:
            lines += [f".SH {(group.title or '').upper()}"]
            for action in group._group_actions:
                lines += [".TP", _heading(action), _roff(action.help or "")]
    lines.append(".SH EXAMPLES")
    for command, what in EXAMPLES:
        lines += [".TP", rf"\fB{_roff(command)}\fR", _roff(what)]
    lines.append(".SH EXIT STATUS")
    for code, what in EXIT_CODES:
        lines += [".TP", f".B {code}", _roff(what)]
    return "\n".join([*lines, *_FILES])


# Where settings and conversations are on Linux; elsewhere the system has its own places.
_FILES = (
    ".SH ENVIRONMENT",
    ".TP",
    ".B NO_COLOR",
    "No colours, unless \\-\\-color says otherwise.",
    ".TP",
    ".B EDITING_MODE",
    "Keys of the line mode, emacs or vi.",
    ".SH FILES",
    ".TP",
    ".I ~/.config/article\\-qa/config.toml",
    "Settings.",
    ".TP",
    ".I ~/.local/state/article\\-qa/conversations.db",
    "Conversations and typed questions, readable by their owner only.",
)


def _heading(action: argparse.Action) -> str:
    """The names of an option in bold, and what it takes in italics."""
    value = action.metavar or "|".join(map(str, action.choices or ()))
    takes = rf"\fI{_roff(str(value))}\fR" if value and action.nargs != 0 else ""
    if not action.option_strings:
        return takes
    names = ", ".join(rf"\fB{_roff(name)}\fR" for name in action.option_strings)
    return f"{names} {takes}".rstrip()


def _roff(text: str) -> str:
    """`text` with nothing left that roff would take for a command."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{escaped}" if escaped.startswith((".", "\\(aq")) else escaped


def main() -> int:
    """Write the files that have changed."""
    for name, text in made().items():
        FOLDER.joinpath(name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
