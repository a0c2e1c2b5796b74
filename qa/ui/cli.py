"""The command: one question, questions line by line, or a chat; stdout carries answers only.

What a run does not need it does not load: `--help` costs little more than the interpreter.
"""

from __future__ import annotations

import gc
import os
import sys

from qa.errors import QAError, UsageError
from qa.ui.exits import ExitCode
from qa.ui.streams import (
    PROG,
    complain,
    is_terminal,
    notify,
    prepare_streams,
    reopen_terminal,
    silence,
)

# What type checkers take for true; `--help` does without the module typing.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from qa.documents.progress import Told
    from qa.ui.commands.registry import Asker
    from qa.ui.options import Options
    from qa.ui.state.config import Config
    from qa.ui.state.kept import KeptChat
    from qa.ui.state.session import Session, Warn

__all__ = ["main", "run"]

STDIN = "-"

# What may have to come to an end of its own when a process leaves: threads, files of a database.
_ENDING = ("threading", "sqlite3")


def run() -> NoReturn:
    """Run the command as a process of its own and leave with its exit code.

    Where all is written and nothing is to be ended it leaves at once: to take apart all that it has
    built would take a fortieth of a short run.
    """
    code = main()
    if code <= ExitCode.NOT_ANSWERED and not any(map(sys.modules.__contains__, _ENDING)):
        os._exit(code)
    sys.exit(code)


def main(argv: Sequence[str] | None = None, *, served: bool = False) -> int:
    """Run the command with `argv` (default: the process's own) and return its exit code.

    `served` opens the chat for a browser tab, whatever standard input is.
    """
    try:
        return _written(argv, served)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except Exception:
        return _defect()


def _defect() -> int:
    """Tell what a report of a defect needs; left to Python it would end in 1, which says that the
    article does not tell."""
    from traceback import format_exc

    from qa.documents.cleaning import clean

    notify(clean(format_exc()))
    complain("something went wrong inside: please report it, with the lines above")
    return ExitCode.USAGE


def _written(argv: Sequence[str] | None, served: bool) -> int:
    """The exit code, once all output has left or is known to be lost."""
    prepare_streams()
    try:
        code = _guarded(argv, served)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has what it wanted
        silence(sys.stdout)
        return ExitCode.ANSWERED
    except OSError as error:
        silence(sys.stdout)
        complain(f"cannot write the answer: {error.strerror or error}")
        return ExitCode.USAGE
    return code


def _guarded(argv: Sequence[str] | None, served: bool) -> int:
    try:
        options = _options(sys.argv[1:] if argv is None else argv)
        return _chat_in_tab(options) if served else _run(options)
    except SystemExit as leaving:  # argparse, after --help and --version
        return ExitCode.USAGE if leaving.code else ExitCode.ANSWERED
    except QAError as error:
        sys.stdout.flush()
        complain(str(error))
        return ExitCode.USAGE


def _options(argv: Sequence[str]) -> Options:
    """What was typed; a question without options needs no parser."""
    from qa.ui.options import Options

    if not any(word.startswith("-") for word in argv):
        return Options(argv)
    from qa.ui.parser import build_parser

    return build_parser().parse_args(argv, Options())


def _run(options: Options) -> int:
    _refuse_contradictions(options)
    config = _configure(options)
    if options.question:
        return _once(options)
    from qa.garbage import collect_rarely

    collect_rarely()
    if options.serve:
        return _serve(options)
    if STDIN in options.article:
        return _chat_about_stdin(options, config)
    if options.json or not is_terminal(sys.stdin):
        return _stream(options)
    return _chat(options, config)


# Pairs of options that do not go together, by their names in the namespace, and why.
_CONTRADICTIONS = (
    ("question", "line", "--line opens a chat; leave it out to ask one question"),
    ("question", "plain", "--plain opens a chat; leave it out to ask one question"),
    ("question", "serve", "--serve opens a chat; leave it out to ask one question"),
    ("resume", "no_history", "--no-history keeps nothing that --continue could go on with"),
    ("json", "serve", "--json is for scripts, --serve for browsers; leave one out"),
)


def _refuse_contradictions(options: Options) -> None:
    for one, other, reason in _CONTRADICTIONS:
        if getattr(options, one) and getattr(options, other):
            raise UsageError(reason)
    if options.port is not None and not options.serve:
        raise UsageError("--port is the port of --serve; give both")


def _configure(options: Options) -> Config:
    """The settings, with what was typed before what they say."""
    from qa.ui.state.config import load_config

    config = load_config()
    options.paths = options.article or _usual_article(config.article)
    options.color = options.color or config.color
    options.contrast = config.theme == "high-contrast"
    return config


def _usual_article(path: str) -> list[str]:
    """The article of the settings; nobody has typed its name, so the settings are named with it."""
    if path and not os.path.exists(path):  # noqa: PTH110
        from qa.documents.cleaning import clean_name
        from qa.ui.state.paths import config_file

        raise UsageError(
            f"{clean_name(config_file())}: article is {clean_name(path)}, and there is no such"
            " file or folder."
        )
    return [path] if path else []


def _once(options: Options) -> int:
    """Answer one question; looking for garbage would take a fifth of so short a run."""
    gc.disable()
    try:
        return _answered(options)
    finally:
        gc.freeze()  # else all that is built would be looked through now
        gc.enable()


def _answered(options: Options) -> int:
    from qa.conversation.typed import decoded, without_escapes
    from qa.documents.cleaning import clean
    from qa.ui.telling import tell

    question = clean(without_escapes(decoded(" ".join(options.question)))).strip()
    if not question:
        raise UsageError("the question is empty; ask something such as: Who came to the meeting?")
    return tell(_asker(options), question, options)


def _stream(options: Options) -> int:
    """Answer each line of standard input as it comes."""
    from qa.ui.telling import questions_in, tell_all

    return tell_all(_asker(options), questions_in(sys.stdin), options)


def _asker(options: Options) -> Asker:
    """The conversation that a script asks: a new one that is not kept, unless it goes on."""
    if options.resume:
        from qa.ui.state.session import open_session

        chat = _kept(open_session(warn=complain, cautious=options.cautious), options)
        if not options.quiet:
            complain(_going_on(chat))
        return chat
    from qa.ui import opening

    return opening.open_chat(options.paths, complain, cautious=options.cautious)


def _going_on(chat: KeptChat) -> str:
    """Which conversation a script goes on with; nobody has typed its article's name."""
    from qa.ui.rendering.render import counted, titles

    about = f"about {titles(chat.articles)}"
    if not chat.history:
        return f"a new conversation {about}"
    return f"going on {about}, after {counted(len(chat.history), 'turn')}"


def _kept(
    session: Session, options: Options, warn: Warn = complain, told: Told | None = None
) -> KeptChat:
    """The conversation of a session: a new one, or the one that --continue asks for."""
    told = told or (lambda share: None)
    chat = session.go_on(options.article, warn, told) if options.resume else None
    if chat is None:
        return session.open(options.paths, warn, told)
    if chat.notice and not options.quiet:
        warn(chat.notice)
    return chat


def _session(options: Options, config: Config, warn: Warn = complain) -> Session:
    """Where the chat is kept, unless the reader wants nothing kept."""
    from qa.ui.state.session import open_session

    remember = config.history and not options.no_history
    return open_session(remember=remember, warn=warn, cautious=options.cautious)


def _chat_about_stdin(options: Options, config: Config) -> int:
    """Chat at the terminal itself about an article that comes from standard input."""
    if not is_terminal(sys.stdout) or options.json:
        raise UsageError(
            "standard input holds the article, so give the question as an argument:"
            f" {PROG} -a - QUESTION"
        )
    if is_terminal(sys.stdin):
        notify("Type or paste the article, then press Ctrl+D on a line of its own.\n")
    return _chat(options, config)


def _chat(options: Options, config: Config) -> int:
    """Open the chat that fits the terminal."""
    from qa.ui.rendering.terminal import is_dumb

    typed = STDIN in options.article and (sys.stdin is None or is_terminal(sys.stdin))
    if STDIN in options.article and not typed and not reopen_terminal():
        raise UsageError("there is no terminal to chat at: give the question as an argument")
    # The whole screen is drawn on standard error, the lines on standard output.
    shown = is_terminal(sys.stdout) and is_terminal(sys.stderr)
    by_line = options.line or options.plain or is_dumb() or not shown
    if not by_line and not typed:
        return _full_screen(options, config)
    chat = _kept(_session(options, config), options)
    return _line_mode(chat, options, config) if by_line else _full_screen(options, config, chat)


def _full_screen(options: Options, config: Config, chat: KeptChat | None = None) -> int:
    """The Textual chat; without a `chat` it opens one itself, its screen drawn already."""
    from qa.ui.tui.app import run

    def opener(warn: Warn, told: Told) -> KeptChat:
        return chat or _kept(_session(options, config, warn), options, warn, told)

    return run(opener, explain=options.explain, theme=config.theme)


def _chat_in_tab(options: Options) -> int:
    """The chat whose terminal is a browser tab, which textual-serve has prepared."""
    config = _configure(options)
    return _full_screen(options, config)


def _line_mode(chat: KeptChat, options: Options, config: Config) -> int:
    from qa.ui.line.mode import LineOptions, editing_mode, run

    return run(
        chat,
        LineOptions(
            explain=options.explain,
            context=options.context,
            top=options.top,
            colour="never" if options.plain else options.color,
            contrast=options.contrast,
            editing_mode=editing_mode(options.editing_mode, config.editing_mode),
            plain=options.plain,
            quiet=options.quiet,
        ),
    )


def _serve(options: Options) -> int:
    from qa.ui.serve.serving import serve

    return serve(options)
