"""The slash commands, one row each, shared by the line mode and the Textual chat."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches

from qa.documents.progress import Told, unheard
from qa.errors import QAError
from qa.light import TYPE_CHECKING, dataclass
from qa.ui.commands import handlers
from qa.ui.commands.finding import search
from qa.ui.commands.outcomes import Asker, CommandContext, Outcome, Signal, said
from qa.ui.rendering.render import Line, Segment, flat
from qa.ui.state.config import THEMES

if TYPE_CHECKING:
    from qa.answering.answer import Answer

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


@dataclass(frozen=True, slots=True)
class Command:
    """One slash command; `usage` shows its argument, `summary` says what it does in a line."""

    name: str
    usage: str
    summary: str
    run: Callable[[CommandContext], Outcome]

    @property
    def needs_text(self) -> bool:
        """Whether it makes no sense without something typed behind its name."""
        return " " in self.usage and "[" not in self.usage


def is_command(text: str) -> bool:
    """Whether `text` is meant as a command, known or not."""
    return text.lstrip().startswith("/")


def find_command(name: str) -> Command | None:
    """The command of that name (with or without the slash), or None."""
    wanted = "/" + name.lstrip("/").casefold()
    return next((command for command in COMMANDS if command.name == wanted), None)


def run_command(
    text: str, chat: Asker, answer: Answer | None = None, told: Told = unheard
) -> Outcome:
    """Run what was typed, such as "/open notes.txt"; for an unknown name, name the nearest.

    `told` hears the share that is done of a command that takes its time.
    """
    name, _, argument = text.strip().partition(" ")
    command = find_command(name)
    if command is None:
        return _unknown(name)
    try:
        return command.run(CommandContext(chat, answer, argument.strip(), told))
    except QAError as error:
        return said(flat(str(error)), "error")


def _unknown(name: str) -> Outcome:
    names = [command.name for command in COMMANDS]
    near = get_close_matches(name[:40].casefold(), names, n=1, cutoff=0.5)
    hint = f"Did you mean {near[0]}?" if near else "/help lists the commands."
    return said(f"There is no command {flat(name[:40])}. {hint}", "error")


def _help(context: CommandContext) -> Outcome:
    width = max(len(command.usage) for command in COMMANDS) + 2
    rows: list[Line] = [
        [Segment(command.usage.ljust(width), "key"), Segment(command.summary)]
        for command in COMMANDS
    ]
    return Outcome(lines=tuple(rows), signal=Signal.HELP)


COMMANDS: tuple[Command, ...] = (
    Command("/help", "/help", "the keys and the commands", _help),
    Command("/why", "/why", "why the last answer won: its rules and their points", handlers.why),
    Command(
        "/source", "/source", "the sentences that the last answer rests on", handlers.show_source
    ),
    Command("/copy", "/copy", "copy the last answer", handlers.copy),
    Command("/search", "/search WORDS", "find words in the source and in past talks", search),
    Command(
        "/export", "/export [FILE]", "save the conversation: .md to read or .json", handlers.export
    ),
    Command("/open", "/open PATH", "ask another article", handlers.open_path),
    Command("/history", "/history", "the past conversations", handlers.show_history),
    Command("/resume", "/resume [NUMBER]", "go on with a past conversation", handlers.resume),
    Command("/clear", "/clear", "start afresh; what was said stays kept", handlers.clear),
    Command(
        "/forget", "/forget [all]", "delete this conversation for good, or all", handlers.forget
    ),
    Command("/theme", "/theme [NAME]", f"the colours: {', '.join(THEMES)}", handlers.theme),
    Command("/quit", "/quit", "leave", handlers.quit_chat),
)
