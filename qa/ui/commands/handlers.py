"""What each slash command does, given what it sees; `qa.ui.commands.registry` names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa.errors import UsageError
from qa.ui.commands.outcomes import Asker, CommandContext, Kept, Outcome, Signal, said
from qa.ui.rendering.reasons import why_lines
from qa.ui.rendering.render import (
    Line,
    Segment,
    closest_lines,
    counted,
    cut,
    evidence_lines,
    flat,
    place_of,
    titles,
)
from qa.ui.state.config import THEMES

if TYPE_CHECKING:
    from qa.ui.state.session import Warn

__all__ = [
    "clear",
    "copy",
    "export",
    "forget",
    "open_path",
    "quit_chat",
    "resume",
    "show_history",
    "show_source",
    "theme",
    "why",
]

_CONVERSATIONS_SHOWN = 20
_LONGEST_QUESTION = 60


def why(context: CommandContext) -> Outcome:
    """The rules that fired for the last answer."""
    if context.answer is None:
        return said("Ask a question first; /why then tells why it got its answer.")
    return Outcome(lines=tuple(why_lines(context.answer)), signal=Signal.WHY)


def show_source(context: CommandContext) -> Outcome:
    """The sentences that the last answer rests on, with their neighbours."""
    answer = context.answer
    if answer is None:
        return said("Ask a question first; /source then shows where the answer stands.")
    titled = len(context.chat.articles) > 1
    lines = closest_lines(answer, titled=titled) or evidence_lines(answer, context=1)
    if place := place_of(answer, titled=titled):
        lines = [[Segment(place, "place")], *lines]
    return Outcome(lines=tuple(lines)) if lines else said("That answer rests on no sentence.")


def copy(context: CommandContext) -> Outcome:
    """The last answer's text, for the surface to copy."""
    if context.answer is None:
        return said("Ask a question first; /copy then copies its answer.")
    return Outcome(signal=Signal.COPY, text=context.answer.text)


def export(context: CommandContext) -> Outcome:
    """Write the conversation to a file."""
    from qa.ui.commands.exporting import default_name
    from qa.ui.commands.exporting import export as write

    turns = context.chat.history
    if not turns:
        return said("There is nothing to export yet: ask a question first.")
    path = _unquoted(context.argument) or default_name(context.chat.articles)
    written = write(path, context.chat.articles, turns)
    return said(f"Saved {counted(len(turns), 'turn')} in {flat(str(written))}")


def open_path(context: CommandContext) -> Outcome:
    """Another conversation, over the article at a path."""
    from qa.ui.opening import STDIN

    if not context.argument:
        raise UsageError("Usage: /open PATH")
    if _unquoted(context.argument) == STDIN:
        raise UsageError(f"{STDIN} is what you type here: give a file or a folder.")
    notes: list[str] = []
    chat = _opened(_unquoted(context.argument), context, notes.append)
    lines: list[Line] = [[Segment(f"Opened {titles(chat.articles)}.", "note")]]
    lines += [[Segment(flat(note), "note")] for note in notes]
    return Outcome(lines=tuple(lines), signal=Signal.OPEN, chat=chat)


def show_history(context: CommandContext) -> Outcome:
    """The past conversations, newest first."""
    from qa.ui.state.records import moment

    past = context.session.conversations(_CONVERSATIONS_SHOWN) if context.session else ()
    if not past:
        return said("No conversation is kept yet.")
    width = max(len(str(one.id)) for one in past)
    current = getattr(context.chat, "number", None)
    lines: list[Line] = [
        [
            Segment(f"{one.id:>{width}}  ", "key"),
            Segment(f"{moment(one.updated)}  ", "dim"),
            Segment(f"{flat(one.title)}: ", "label"),
            Segment(cut(one.first, _LONGEST_QUESTION)),
            Segment(f" ({counted(one.turns, 'turn')}{', this one' * (one.id == current)})", "dim"),
        ]
        for one in past
    ]
    return Outcome(lines=(*lines, [Segment("/resume NUMBER goes on with one of them.", "note")]))


def resume(context: CommandContext) -> Outcome:
    """Go on with a past conversation: the one with that number, or the last before this one."""
    if context.session is None:
        return said("No conversation is kept.")
    number = _number(context) or _last_before(context)
    chat = context.session.resume(number, told=context.told)
    notice = flat(chat.notice)
    lines: tuple[Line, ...] = ([Segment(notice, "note")],) if notice else ()
    return Outcome(lines=lines, signal=Signal.OPEN, chat=chat)


def forget(context: CommandContext) -> Outcome:
    """Delete this conversation for good, or all that are kept."""
    if context.argument not in ("", "all"):
        raise UsageError("Usage: /forget, or /forget all")
    if context.argument == "all" and context.session is not None:
        context.session.forget_all()
    if isinstance(context.chat, Kept):
        context.chat.forget()
    context.chat.clear()
    what = "All conversations are" if context.argument else "This conversation is"
    return Outcome(lines=([Segment(f"{what} deleted.", "note")],), signal=Signal.CLEAR)


def theme(context: CommandContext) -> Outcome:
    """The theme to change to, for the surface to do."""
    name = context.argument.casefold()
    if not name:
        return said(f"/theme NAME changes the colours: {', '.join(THEMES)}.")
    if name not in THEMES:
        raise UsageError(f"There is no theme {flat(name[:40])}; there are {', '.join(THEMES)}.")
    line = [Segment("Themes are for the full-screen chat.", "note")]
    return Outcome(lines=(line,), signal=Signal.THEME, text=name)


def clear(context: CommandContext) -> Outcome:
    """Begin another conversation over the same articles."""
    context.chat.clear()
    return Outcome(signal=Signal.CLEAR)


def quit_chat(context: CommandContext) -> Outcome:
    """Leave."""
    return Outcome(signal=Signal.QUIT)


def _opened(path: str, context: CommandContext, note: Warn) -> Asker:
    """A new conversation; `note` is told of the files of a folder that are passed over."""
    if context.session is not None:
        return context.session.open([path], note, context.told)
    from qa.ui.opening import open_chat

    return open_chat([path], note, context.told)


def _number(context: CommandContext) -> int | None:
    text = context.argument
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise UsageError("Usage: /resume NUMBER, as /history lists them")
    return int(text)


def _last_before(context: CommandContext) -> int | None:
    """The newest conversation that is not the one at hand."""
    current = getattr(context.chat, "number", None)
    past = context.session.conversations(2) if context.session else ()
    return next((one.id for one in past if one.id != current), None)


def _unquoted(path: str) -> str:
    return path.strip().strip("\"'")
