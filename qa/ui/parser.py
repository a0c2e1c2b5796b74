"""The options of the command; help, man page and shell completion are all made from these."""

from __future__ import annotations

import argparse
import os
import sys

import qa
from qa.errors import UsageError
from qa.ui.streams import PROG

# What type checkers take for true; `--help` does without the module typing.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import NoReturn

    from _typeshed import SupportsWrite

__all__ = ["EXAMPLES", "EXIT_CODES", "SHELLS", "build_parser"]

# What `--completion` prints; each is a file in qa/ui/shell.
SHELLS = ("bash", "zsh", "fish", "man")
_WIDEST = 100
_MOST = 1_000_000

_DESCRIPTION = (
    "Ask an article in plain language. The answer is a verbatim piece of its text with its place,"
    " or the plain word that the article does not say. Without a question, a chat opens."
)

EXAMPLES = (
    ("article-qa", "chat about the default article"),
    ('article-qa "Who visited South Korea?"', "one answer, and its place"),
    ('article-qa -a report.txt "When?"', "ask another article"),
    ("article-qa -a report.txt --continue", "go on with the last chat about it"),
    ("article-qa --line", "chat line by line, anywhere"),
    ('article-qa --json "Who came?" | jq .', "all there is about the answer"),
    ("article-qa -a report.txt < questions.txt", "one answer for each line"),
    ('curl -s URL | article-qa -a - "Who won?"', "the article from standard input"),
    ("man ssh | article-qa -a -", "the same, then a chat about it"),
)
EXIT_CODES = (
    (0, "answered"),
    (1, "the article does not say"),
    (2, "wrong usage, or input that cannot be read"),
    (130, "interrupted"),
)


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are ours, so that what was typed is cleaned before it is shown."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {PROG} --help)")

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Print it; argparse would hide that a full disk has lost it."""
        (file or sys.stderr).write(message)


class _Formatter(argparse.HelpFormatter):
    """Help as wide as the terminal, without the modules that argparse would load to ask for it."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26, width=_width())

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        """Fold a paragraph; what has lines of its own keeps them."""
        return text if "\n" in text else super()._fill_text(text, width, indent)


def _width() -> int:
    try:
        columns = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        try:
            columns = os.get_terminal_size(sys.__stdout__.fileno()).columns  # type: ignore[union-attr]
        except (AttributeError, OSError, ValueError):
            columns = 80
    return max(20, min(columns or 80, _WIDEST) - 2)


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command; it raises UsageError on what it does not understand."""
    parser = _Parser(
        prog=PROG,
        usage=f"{PROG} [OPTION ...] [QUESTION ...]",
        description=_DESCRIPTION,
        epilog=_epilog(),
        formatter_class=_Formatter,
        allow_abbrev=False,
        add_help=False,
    )
    _add_asking(parser)
    _add_answers(parser)
    _add_chat(parser)
    _add_about(parser)
    return parser


def _add_asking(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("what to ask")
    add = group.add_argument
    add("question", nargs="*", metavar="QUESTION", help="answer this once; without it, chat")
    add(
        "-a",
        "--article",
        action="append",
        default=[],
        metavar="PATH",
        help="the article: a file, a folder of files, or - for standard input; again for several",
    )
    add(
        "-c",
        "--continue",
        action="store_true",
        dest="resume",
        help="go on with the last conversation, or the last about the article given",
    )


def _add_answers(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("how answers look").add_argument
    add("--json", action="store_true", help="each answer as one JSON object on one line")
    add("--explain", action="store_true", help="tell which rules chose the answer (on stderr)")
    add(
        "--context",
        type=_count,
        metavar="N",
        help="show the evidence too, with N sentences before and after it",
    )
    add("--top", type=_count, default=0, metavar="N", help="show N runners-up too")
    add("--cautious", action="store_true", help="say only what is more likely right than wrong")
    add(
        "-q",
        "--quiet",
        action="store_true",
        help="the answer alone, an empty line where there is none: no place, no notes",
    )
    add(
        "--color",
        choices=("auto", "always", "never"),
        default="",
        help="colours: auto leaves them out in pipes and where NO_COLOR is set",
    )


def _add_chat(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("the chat").add_argument
    add("--line", action="store_true", help="chat line by line instead of on the whole screen")
    add(
        "--plain",
        action="store_true",
        help="--line with nothing but the lines: no toolbar, no colours, no suggestions",
    )
    add(
        "--editing-mode",
        choices=("emacs", "vi"),
        default="",
        help="keys of the line mode (default: EDITING_MODE, then the settings, then emacs)",
    )
    add("--serve", action="store_true", help="the chat in a browser on this computer")
    add("--port", type=_port, metavar="N", help="the port for --serve (default: 8000)")
    add(
        "--no-history",
        action="store_true",
        help="keep nothing: no conversation, no typed question",
    )


def _add_about(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("about the command").add_argument
    add("-h", "--help", action="help", help="show this help")
    add("--version", action="version", version=f"{PROG} {qa.__version__}", help="show the version")
    add(
        "--completion",
        action=_Completion,
        choices=SHELLS,
        help="print the completion for a shell, or the man page",
    )


class _Completion(argparse.Action):
    """Prints a file of qa/ui/shell and leaves, as --version does."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        from importlib.resources import files

        name = f"{PROG}.1" if values == "man" else f"{PROG}.{values}"
        sys.stdout.write(files("qa.ui").joinpath("shell", name).read_text("utf-8"))
        parser.exit()


def _epilog() -> str:
    left = max(len(command) for command, _ in EXAMPLES) + 2
    fits = left + 2 + max(len(what) for _, what in EXAMPLES) <= _width()
    gap = "" if fits else "\n      "
    rows = [f"  {command:<{left if fits else 0}}{gap}{what}" for command, what in EXAMPLES]
    codes = [f"  {code:>3}  {what}" for code, what in EXIT_CODES]
    return "\n".join(["examples:", *rows, "", "exit codes:", *codes])


def _count(text: str) -> int:
    return _number(text, 0, _MOST)


def _port(text: str) -> int:
    return _number(text, 1, 65535)  # 0 is any that is free: nobody would know which


def _number(text: str, least: int, most: int) -> int:
    whole = text.isascii() and text.isdigit() and len(text) <= len(str(_MOST))
    if not whole or not least <= int(text) <= most:
        told = f"{text[:40]!r} is not a whole number from {least} to {most:,}"
        raise argparse.ArgumentTypeError(told)
    return int(text)
