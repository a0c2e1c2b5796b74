"""The slash commands, one row each, shared by the line mode and the Textual chat."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from qa.errors import QAError
from qa.ui.render import Line, Segment, closest_lines, evidence_lines, flat, place_of, why_lines

if TYPE_CHECKING:
    from qa.answering.answer import Answer
    from qa.documents.article import Article

__all__ = [
    "COMMANDS",
    "Asker",
    "Command",
    "CommandContext",
    "Outcome",
    "Signal",
    "find_command",
    "is_command",
    "run_command",
]


class Asker(Protocol):
    """What a surface needs of a conversation; `qa.Chat` is one."""

    @property
    def articles(self) -> Sequence[Article]: ...

    def ask(self, text: str) -> Answer: ...

    def clear(self) -> None: ...


class Signal(StrEnum):
    """What the surface itself has to do once a command has run."""

    NONE = "none"
    QUIT = "quit"
    CLEAR = "clear"
    HELP = "help"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command gives: lines to show and what the surface should do.

    `chat` is the new conversation when `signal` is OPEN.
    """

    lines: tuple[Line, ...] = ()
    signal: Signal = Signal.NONE
    chat: Asker | None = None


@dataclass(frozen=True, slots=True)
class CommandContext:
    """What a command sees: the conversation, the last answer, and what was typed after its name."""

    chat: Asker
    answer: Answer | None = None
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """One slash command; `usage` shows its argument, `summary` says what it does in a line."""

    name: str
    usage: str
    summary: str
    run: Callable[[CommandContext], Outcome]


def is_command(text: str) -> bool:
    """Whether `text` is meant as a command, known or not."""
    return text.lstrip().startswith("/")


def find_command(name: str) -> Command | None:
    """The command of that name (with or without the slash), or None."""
    wanted = "/" + name.lstrip("/").casefold()
    return next((command for command in COMMANDS if command.name == wanted), None)


def run_command(text: str, chat: Asker, answer: Answer | None = None) -> Outcome:
    """Run what was typed, such as "/open notes.txt"; for an unknown name, name the nearest."""
    name, _, argument = text.strip().partition(" ")
    command = find_command(name)
    if command is None:
        return _unknown(name)
    try:
        return command.run(CommandContext(chat, answer, argument.strip()))
    except QAError as error:
        return _said(flat(str(error)), "error")


def _unknown(name: str) -> Outcome:
    names = [command.name for command in COMMANDS]
    near = get_close_matches(name[:40].casefold(), names, n=1, cutoff=0.5)
    hint = f"Did you mean {near[0]}?" if near else "/help lists the commands."
    return _said(f"There is no command {flat(name[:40])}. {hint}", "error")


def _said(text: str, style: str = "note") -> Outcome:
    return Outcome(lines=([Segment(text, style)],))


def _help(context: CommandContext) -> Outcome:
    width = max(len(command.usage) for command in COMMANDS) + 2
    rows: list[Line] = [
        [Segment(command.usage.ljust(width), "key"), Segment(command.summary)]
        for command in COMMANDS
    ]
    return Outcome(lines=tuple(rows), signal=Signal.HELP)


def _why(context: CommandContext) -> Outcome:
    if context.answer is None:
        return _said("Ask a question first; /why then tells why it got its answer.")
    return Outcome(lines=tuple(why_lines(context.answer)))


def _source(context: CommandContext) -> Outcome:
    answer = context.answer
    if answer is None:
        return _said("Ask a question first; /source then shows where the answer stands.")
    titled = len(context.chat.articles) > 1
    lines = closest_lines(answer, titled=titled) or evidence_lines(answer, context=1)
    if place := place_of(answer, titled=titled):
        lines = [[Segment(place, "place")], *lines]
    return Outcome(lines=tuple(lines)) if lines else _said("That answer rests on no sentence.")


def _open(context: CommandContext) -> Outcome:
    if not context.argument:
        return _said("Usage: /open PATH", "error")
    from qa.ui.opening import open_chat

    chat = open_chat([context.argument.strip("\"'")])
    titles = ", ".join(flat(article.title) or "an article" for article in chat.articles[:5])
    return Outcome(lines=([Segment(f"Opened {titles}.", "note")],), signal=Signal.OPEN, chat=chat)


def _clear(context: CommandContext) -> Outcome:
    context.chat.clear()
    return Outcome(signal=Signal.CLEAR)


def _quit(context: CommandContext) -> Outcome:
    return Outcome(signal=Signal.QUIT)


COMMANDS: tuple[Command, ...] = (
    Command("/help", "/help", "list the commands", _help),
    Command("/why", "/why", "why the last answer won: its rules and their points", _why),
    Command("/source", "/source", "the sentences that the last answer rests on", _source),
    Command("/open", "/open PATH", "ask another article", _open),
    Command("/clear", "/clear", "forget the conversation and start afresh", _clear),
    Command("/quit", "/quit", "leave", _quit),
)
