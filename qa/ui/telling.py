"""Answers for scripts: one question or many, as text or as JSON lines, on standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence

from qa.conversation.typed import decoded, without_escapes
from qa.documents.cleaning import clean
from qa.errors import UsageError
from qa.light import TYPE_CHECKING
from qa.ui.exits import ExitCode
from qa.ui.rendering.render import (
    Line,
    Segment,
    answer_lines,
    closest_lines,
    flat,
    understood,
)
from qa.ui.rendering.terminal import marks_for, paint, wants_colour
from qa.ui.streams import complain, notify, widen

if TYPE_CHECKING:
    from typing import Any, TextIO

    from qa.answering.answer import Answer
    from qa.ui.commands.registry import Asker
    from qa.ui.options import Options

__all__ = ["questions_in", "tell", "tell_all"]

# Characters of one line of standard input that are kept; no question is longer than that.
_LONGEST_LINE = 1_000_000


def tell_all(chat: Asker, questions: Iterable[str], options: Options) -> ExitCode:
    """Tell each answer before the next question is read; the worst exit code of all.

    Raises UsageError when there is no question.
    """
    codes = []
    for question in questions:
        codes.append(tell(chat, question, options))
        sys.stdout.flush()
    if not codes:
        raise UsageError("no question: give one as an argument or on standard input (see --help)")
    return max(codes)


def tell(chat: Asker, question: str, options: Options) -> ExitCode:
    """Ask and tell one answer; the exit code says whether the article had one.

    A command of the chat is told to be none here: a file of questions must not run it.
    """
    if question.startswith("/"):
        complain(f"{question.split()[0]} is for the chat; here only questions are answered")
        return ExitCode.USAGE
    answer = chat.ask(question)
    if options.json:
        sys.stdout.write(_json(answer, options) + "\n")
    else:
        titled = len(chat.articles) > 1
        _show(_answer_lines(answer, options, titled=titled), sys.stdout, options)
        _show(_notes(answer, options, titled=titled), sys.stderr, options)
    return ExitCode.NOT_ANSWERED if answer.kind == "unanswerable" else ExitCode.ANSWERED


def questions_in(stream: TextIO | None) -> Iterator[str]:
    """The lines that hold something, cleaned; what is past the longest line is dropped.

    Raises UsageError when the stream cannot be read.
    """
    if stream is not None:
        widen(stream)
    while stream is not None and (line := _read_line(stream)):
        rest = line
        while rest and not rest.endswith("\n"):
            rest = _read_line(stream)
        line = decoded(line.removeprefix("\ufeff"))
        if question := clean(without_escapes(line)).strip():
            yield question


def _read_line(stream: TextIO) -> str:
    try:
        return stream.readline(_LONGEST_LINE)
    except OSError as error:
        raise UsageError(f"cannot read the questions: {error.strerror or error}") from error


def _json(answer: Answer, options: Options) -> str:
    """One line of JSON; with --top its trace holds no more than the winner and so many."""
    import json

    values: dict[str, Any] = answer.to_dict()
    if options.top:
        values["trace"] = values["trace"][: options.top + 1]
    text = json.dumps(values, ensure_ascii=False)
    # Other scripts stay readable; a text with something to clean in it is escaped whole.
    return text if clean(text) == text else json.dumps(values)


def _answer_lines(answer: Answer, options: Options, *, titled: bool) -> list[Line]:
    """What standard output gets."""
    lines = answer_lines(
        answer,
        context=options.context,
        titled=titled,
        quiet=options.quiet,
        marks=marks_for(sys.stdout),
    )
    if options.top:
        from qa.ui.rendering.rivals import rival_lines

        lines += rival_lines(answer, options.top, titled=titled)
    return lines


def _notes(answer: Answer, options: Options, *, titled: bool) -> list[Line]:
    """What standard error gets."""
    lines: list[Line] = []
    if not options.quiet:
        if words := understood(answer):
            lines.append([Segment("Understood as: ", "label"), Segment(flat(words), "note")])
        lines += closest_lines(answer, titled=titled)
    if options.explain:
        from qa.ui.rendering.reasons import why_lines

        lines += why_lines(answer)
    return lines


def _show(lines: Sequence[Line], stream: TextIO, options: Options) -> None:
    colour = wants_colour(options.color, stream)
    painted = (paint(line, colour=colour, contrast=options.contrast) for line in lines)
    text = "".join(line + "\n" for line in painted)
    if stream is sys.stderr:
        notify(text)
    else:
        stream.write(text)
