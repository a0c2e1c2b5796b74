"""The command: one question, questions line by line, or a chat; stdout carries answers only."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NoReturn, TextIO

import qa
from qa.errors import QAError, UsageError
from qa.ui.exits import ExitCode

if TYPE_CHECKING:
    from qa.answering.answer import Answer
    from qa.ui.commands import Asker
    from qa.ui.render import Line

__all__ = ["build_parser", "main"]

PROG = "article-qa"
# Characters of one line of standard input that are kept; no question is longer than that.
_LONGEST_LINE = 1_000_000

_DESCRIPTION = """\
Ask an article in plain language. The answer is a verbatim piece of its text with its place, or the
plain word that the article does not say. Without a question, a chat opens."""

_EPILOG = """\
examples:
  article-qa                                      chat about the default article
  article-qa "Who visited South Korea?"           one answer, and its place
  article-qa -a report.txt "When did it open?"    ask another article
  article-qa --line                               chat line by line, fit for any terminal
  article-qa --json "Who came?" | jq .text        the answer with everything about it
  article-qa -a report.txt < questions.txt        one answer for each line
  curl -s URL | article-qa -a - "Who won?"        the article from standard input

exit codes:
  0 answered   1 the article does not say   2 wrong usage or unreadable input   130 interrupted
"""


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are ours, so that what was typed is cleaned before it is shown."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {PROG} --help)")


def build_parser() -> argparse.ArgumentParser:
    """The options of the command; `--help` is made from these."""
    parser = _Parser(
        prog=PROG,
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "question", nargs="*", metavar="QUESTION", help="answer this once; without it, chat"
    )
    parser.add_argument(
        "-a",
        "--article",
        action="append",
        default=[],
        metavar="PATH",
        help="the article to ask: a file, a folder of files, or - for standard input;"
        " again for several",
    )
    parser.add_argument(
        "--line", action="store_true", help="chat line by line instead of on the whole screen"
    )
    parser.add_argument(
        "--json", action="store_true", help="print each answer as one JSON object on one line"
    )
    parser.add_argument(
        "--explain", action="store_true", help="tell which rules chose the answer (on stderr)"
    )
    parser.add_argument(
        "--context",
        type=_count,
        metavar="N",
        help="show the evidence too, with N sentences before and after it",
    )
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colours: auto (the default) leaves them out in pipes and where NO_COLOR is set",
    )
    parser.add_argument(
        "--editing-mode",
        choices=("vi", "emacs"),
        default="",
        help="keys of the line mode (default: EDITING_MODE, else emacs)",
    )
    parser.add_argument("--version", action="version", version=f"{PROG} {qa.__version__}")
    return parser


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 6:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a number of sentences")
    return int(text)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with `argv` (default: the process's own) and return its exit code."""
    try:
        return _written(argv)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED


def _written(argv: Sequence[str] | None) -> int:
    """The exit code, once all output has left or is known to be lost."""
    from qa.ui.terminal import prepare_streams, silence

    prepare_streams()
    try:
        code = _guarded(argv)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has what it wanted
        silence(sys.stdout)
        return ExitCode.ANSWERED
    except OSError as error:
        silence(sys.stdout)
        _complain(f"cannot write the answer: {error.strerror or error}")
        return ExitCode.USAGE
    return code


def _guarded(argv: Sequence[str] | None) -> int:
    try:
        return _run(build_parser().parse_args(argv))
    except SystemExit as leaving:  # argparse, after --help and --version
        return ExitCode.USAGE if leaving.code else ExitCode.ANSWERED
    except QAError as error:
        sys.stdout.flush()
        _complain(str(error))
        return ExitCode.USAGE


def _complain(message: str) -> None:
    from qa.ui.render import flat

    _write(sys.stderr, f"{PROG}: {flat(message)}\n")


def _write(stream: TextIO, text: str) -> None:
    """Notes must not end a program whose answers are fine: a lost stderr is let go."""
    from qa.ui.terminal import silence

    try:
        stream.write(text)
        stream.flush()
    except OSError:
        silence(stream)


def _run(options: argparse.Namespace) -> int:
    from qa.ui.terminal import is_dumb, is_terminal

    if options.question:
        return _once(options)
    if "-" in options.article:
        raise UsageError(
            "standard input holds the article, so give the question as an argument:"
            f" {PROG} -a - QUESTION"
        )
    if options.json or not is_terminal(sys.stdin):
        return _stream(options)
    from qa.ui.opening import open_chat

    chat = open_chat(options.article, _complain)
    if options.line or is_dumb() or not is_terminal(sys.stdout):
        return _line_mode(chat, options)
    from qa.ui.tui.app import run

    return run(lambda: chat, explain=options.explain)


def _line_mode(chat: Asker, options: argparse.Namespace) -> int:
    from qa.ui.line import LineOptions, run

    return run(
        chat,
        LineOptions(
            explain=options.explain,
            context=options.context,
            colour=options.color,
            editing_mode=options.editing_mode,
        ),
    )


def _once(options: argparse.Namespace) -> int:
    from qa.documents.cleaning import clean

    question = clean(" ".join(options.question)).strip()
    if not question:
        raise UsageError("the question is empty; ask something such as: Who came to the meeting?")
    if options.line:
        raise UsageError("--line opens a chat; leave it out to ask one question")
    from qa.ui.opening import open_chat

    return _tell(open_chat(options.article, _complain), question, options)


def _stream(options: argparse.Namespace) -> int:
    """Answer each line of standard input as it comes."""
    from qa.ui.opening import open_chat

    chat = open_chat(options.article, _complain)
    codes: list[int] = []
    for question in _questions(sys.stdin):
        codes.append(_tell(chat, question, options))
        sys.stdout.flush()
    if not codes:
        raise UsageError(
            f"no question: give one as an argument or on standard input (see {PROG} --help)"
        )
    return max(codes)


def _questions(stream: TextIO | None) -> Iterator[str]:
    """The lines that hold something, cleaned; what is past the longest line is dropped."""
    from qa.documents.cleaning import clean

    while stream is not None and (line := _read_line(stream)):
        rest = line
        while rest and not rest.endswith("\n"):
            rest = _read_line(stream)
        if question := clean(line.removeprefix("\ufeff")).strip():
            yield question


def _read_line(stream: TextIO) -> str:
    try:
        return stream.readline(_LONGEST_LINE)
    except OSError as error:
        raise UsageError(f"cannot read the questions: {error.strerror or error}") from error


def _tell(chat: Asker, question: str, options: argparse.Namespace) -> int:
    answer = chat.ask(question)
    if options.json:
        _print_json(answer)
    else:
        _print_answer(answer, options, titled=len(chat.articles) > 1)
    return ExitCode.NOT_ANSWERED if answer.kind == "unanswerable" else ExitCode.ANSWERED


def _print_json(answer: Answer) -> None:
    import json

    from qa.documents.cleaning import clean

    values = answer.to_dict()
    text = json.dumps(values, ensure_ascii=False)
    # Other scripts stay readable; a text with something to clean in it is escaped whole.
    sys.stdout.write((text if clean(text) == text else json.dumps(values)) + "\n")


def _print_answer(answer: Answer, options: argparse.Namespace, *, titled: bool) -> None:
    from qa.ui.render import answer_lines, closest_lines, evidence_lines, why_lines
    from qa.ui.terminal import marks_for

    notes = _understood(answer) + closest_lines(answer, titled=titled)
    lines = answer_lines(answer, titled=titled)
    if options.context is not None:
        lines += evidence_lines(answer, context=options.context, marks=marks_for(sys.stdout))
    _show(lines, sys.stdout, options.color)
    if options.explain:
        notes += why_lines(answer)
    _show(notes, sys.stderr, options.color)


def _understood(answer: Answer) -> list[Line]:
    from qa.ui.render import Segment, understood

    words = understood(answer)
    return [[Segment("Understood as: ", "label"), Segment(words, "note")]] if words else []


def _show(lines: Sequence[Line], stream: TextIO, choice: str) -> None:
    from qa.ui.terminal import paint, wants_colour

    colour = wants_colour(choice, stream)
    text = "".join(paint(line, colour=colour) + "\n" for line in lines)
    if stream is sys.stderr:
        _write(stream, text)
    else:
        stream.write(text)
