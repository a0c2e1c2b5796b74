"""The line mode: a prompt with history and suggestions, and linear output for any terminal.

Where the terminal can place no cursor, the same conversation runs over plain lines.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa.conversation.typed import decoded, without_escapes
from qa.documents.cleaning import clean
from qa.errors import QAError, UsageError
from qa.ui.clipboard import copy_natively, osc52
from qa.ui.commands.registry import Asker, Signal, is_command, run_command
from qa.ui.exits import ExitCode
from qa.ui.rendering.reasons import why_lines
from qa.ui.rendering.render import (
    Line,
    Segment,
    answer_segments,
    closest_lines,
    counted,
    evidence_lines,
    flat,
    place_of,
    understood,
)
from qa.ui.rendering.rivals import rival_lines
from qa.ui.rendering.terminal import is_dumb, marks_for, paint, wants_colour, width_of
from qa.ui.rendering.wrapping import hanging, wrap
from qa.ui.streams import is_terminal

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession

    from qa.answering.answer import Answer
    from qa.documents.article import Article

__all__ = ["LineOptions", "editing_mode", "labelled_lines", "run"]

_PROMPT = "You: "
_CLEAR_SCREEN = "\x1b[2J\x1b[H"
# Turns of an earlier conversation that are shown when it goes on.
_RECALLED = 3


@dataclass(frozen=True, slots=True)
class LineOptions:
    """How the line mode shows and edits.

    `context=None` leaves the evidence out, `top` is how many runners-up are shown, `quiet` leaves
    out all but the answer, `plain` leaves the prompt without toolbar and suggestions, and with
    `contrast` nothing is faint.
    """

    explain: bool = False
    context: int | None = None
    top: int = 0
    colour: str = "auto"
    contrast: bool = False
    editing_mode: str = "emacs"
    plain: bool = False
    quiet: bool = False


def run(chat: Asker, options: LineOptions | None = None) -> int:
    """Talk until the person leaves; the exit code of the program."""
    talk = _Talk(chat, options or LineOptions())
    talk.greet()
    talk.recall()
    read = _reader(talk)
    while not talk.done:
        if talk.restarted:  # what was forgotten must not come back with Up
            talk.restarted, read = False, _reader(talk)
        try:
            text = read()
        except KeyboardInterrupt:  # clears the line
            talk.show([])
            continue
        except EOFError:
            break
        try:
            talk.turn(text)
        except KeyboardInterrupt:
            talk.show([[Segment("Interrupted.", "note")]])
    return ExitCode.ANSWERED


def labelled_lines(answer: Answer, *, titled: bool = False, quiet: bool = False) -> list[Line]:
    """The answer in lines that read well aloud: Understood as, Answer, Source, Closest.

    `quiet` leaves all but the answer out.
    """
    told: Line = [Segment("Answer: ", "label"), *answer_segments(answer)]
    if quiet:
        return [told]
    lines: list[Line] = []
    if resolved := understood(answer):
        lines.append([Segment("Understood as: ", "label"), Segment(resolved, "note")])
    lines.append(told)
    if place := place_of(answer, titled=titled):
        lines.append([Segment("Source: ", "label"), Segment(place, "place")])
    return lines + closest_lines(answer, titled=titled)


def _about(articles: Sequence[Article]) -> str:
    if len(articles) > 1:
        return f"{len(articles)} articles"
    title = flat(articles[0].title)
    return f"“{title}”" if title else "the article"


class _Talk:
    """The conversation as it goes on: what was answered last, and where output goes."""

    def __init__(self, chat: Asker, options: LineOptions) -> None:
        self.chat = chat
        self.options = options
        self.answer: Answer | None = None
        self.done = False
        self.restarted = False
        self.colour = wants_colour(options.colour, sys.stdout)

    def greet(self) -> None:
        if not self.options.quiet:
            about = _about(self.chat.articles)
            words = f"Ask about {about}. /help lists the commands, /quit leaves."
            self.show([[Segment(words, "note")]])

    def recall(self) -> None:
        """Show the end of a conversation that goes on."""
        turns = getattr(self.chat, "history", ())
        if not turns:
            return
        self.answer = turns[-1].answer
        if notice := getattr(self.chat, "notice", ""):
            self.show([[Segment(flat(notice), "note")]])
        count = f"{counted(len(turns), 'turn')} so far"
        shown = f"; the last {_RECALLED}" if len(turns) > _RECALLED else ""
        self.show([[Segment(f"Going on after {count}{shown}:", "note")]])
        for turn in turns[-_RECALLED:]:
            self.show([[Segment(_PROMPT + flat(turn.question))], *self._lines(turn.answer)])

    def turn(self, text: str) -> None:
        text = clean(without_escapes(decoded(text))).strip()
        if not text:
            return
        if is_command(text):
            self._command(text)
            return
        try:
            self.answer = self.chat.ask(text)
        except QAError as error:
            self.show([[Segment(flat(str(error)), "error")]])
            return
        self.show([*self._lines(self.answer), *self._gap()])

    def show(self, lines: Sequence[Line]) -> None:
        """Write `lines` folded to the terminal's width, and an empty line when there are none."""
        width = width_of(sys.stdout)
        folded = [row for line in lines for row in wrap(line, width, hanging(line))] or [[]]
        for row in folded:
            sys.stdout.write(paint(row, colour=self.colour, contrast=self.options.contrast) + "\n")
        sys.stdout.flush()

    def _gap(self) -> list[Line]:
        """An empty line between turns, for eyes on a terminal."""
        return [] if self.options.plain or not is_terminal(sys.stdout) else [[]]

    def _lines(self, answer: Answer) -> list[Line]:
        titled = len(self.chat.articles) > 1
        lines = labelled_lines(answer, titled=titled, quiet=self.options.quiet)
        if self.options.context is not None:
            marks = marks_for(sys.stdout)
            lines += evidence_lines(answer, context=self.options.context, marks=marks)
        lines += rival_lines(answer, self.options.top, titled=titled)
        if self.options.explain:
            lines += why_lines(answer)
        return lines

    def _command(self, text: str) -> None:
        outcome = run_command(text, self.chat, self.answer)
        if outcome.signal is Signal.QUIT:
            self.done = True
        elif outcome.signal is Signal.CLEAR:
            self.answer, self.restarted = None, True
            if is_terminal(sys.stdout) and not is_dumb():
                sys.stdout.write(_CLEAR_SCREEN)
            self.greet()
        elif outcome.signal is Signal.COPY:
            self._copy(outcome.text)
        elif outcome.chat is not None:
            self.chat, self.answer = outcome.chat, None
            self.recall()
        keys = _key_lines() if outcome.signal is Signal.HELP and _is_edited() else []
        if outcome.lines:
            self.show([*outcome.lines, *keys, *self._gap()])

    def _copy(self, text: str) -> None:
        """Copy with the desktop's program, or else ask the terminal to."""
        copied = copy_natively(text)
        if not copied and is_terminal(sys.stdout) and not is_dumb():
            sys.stdout.write(osc52(text))
            copied = True
        words = (
            "The answer is copied." if copied else "This terminal has no way to copy; see /export."
        )
        self.show([[Segment(words, "note")]])


def _is_edited() -> bool:
    """Is there a terminal at which a line can be edited?"""
    return not is_dumb() and is_terminal(sys.stdin) and is_terminal(sys.stdout)


def _key_lines() -> list[Line]:
    """The keys of the prompt, for the help."""
    from qa.ui.line.prompting import LINE_KEYS

    width = max(len(keys) for keys, _ in LINE_KEYS) + 2
    rows = [[Segment(keys.ljust(width), "key"), Segment(what)] for keys, what in LINE_KEYS]
    return [[], *rows]


def _reader(talk: _Talk) -> Callable[[], str]:
    """How the next line is read: an editable prompt, or a plain line on a dumb terminal."""
    if not _is_edited():
        return _plain_line
    from qa.ui.line.prompting import Prompting, SharedHistory, make_session

    session: PromptSession[str] = make_session(
        lambda: talk.chat.articles,
        getattr(talk.chat, "session", None),
        Prompting(
            vi=talk.options.editing_mode == "vi",
            plain=talk.options.plain,
            colour=talk.colour,
            contrast=talk.options.contrast,
        ),
        indent=len(_PROMPT),
    )

    def read() -> str:
        text = session.prompt(_PROMPT)
        if isinstance(session.history, SharedHistory):
            session.history.keep()
        return text

    return read


def _plain_line() -> str:
    stream = sys.stdout if is_terminal(sys.stdout) else sys.stderr
    stream.write(_PROMPT)
    stream.flush()
    line = sys.stdin.readline()
    if not line:
        stream.write("\n")
        raise EOFError
    return line


def editing_mode(choice: str, setting: str = "") -> str:
    """ "vi" or "emacs": as chosen, else as EDITING_MODE says, else as the settings do.

    Raises UsageError when EDITING_MODE is another word.
    """
    wanted = choice or os.environ.get("EDITING_MODE", "").strip().lower() or setting or "emacs"
    if wanted not in ("vi", "emacs"):
        raise UsageError(f"EDITING_MODE is {flat(wanted)!r}; it can be vi or emacs.")
    return wanted
