"""The chat in a browser on this computer, by textual-serve (the extra `serve`)."""

from __future__ import annotations

import os
import shlex
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qa.errors import MissingExtraError, UsageError
from qa.ui.exits import ExitCode

if TYPE_CHECKING:
    from qa.ui.options import Options

__all__ = ["command_for", "serve"]

_HOST = "127.0.0.1"
_DEFAULT_PORT = 8000


def serve(options: Options) -> int:
    """Serve until interrupted. Every browser tab gets a chat of its own.

    Raises MissingExtraError without textual-serve, UsageError when the port is taken, ArticleError
    when an article cannot be read.
    """
    from qa.ui.opening import STDIN, open_articles

    if STDIN in options.article:
        raise UsageError("--serve cannot read the article from standard input; name a file")
    try:
        from qa.ui.serve.browser import BrowserChat
    except ImportError as error:
        raise MissingExtraError(
            '--serve needs an optional package: pip install "article-qa[serve]"'
        ) from error
    open_articles(options.paths)  # what cannot be read is told here, not in the browser
    port = _DEFAULT_PORT if options.port is None else options.port
    _check_free(port)
    _pass_on_package()
    BrowserChat(command_for(options), _HOST, port).serve()
    return ExitCode.ANSWERED


def command_for(options: Options) -> str:
    """The shell command of one tab: the chat with the same article and choices."""
    words = [sys.executable, "-m", "qa.ui.serve.tab"]
    words += [f"--article={path}" for path in options.article]
    words += ["--explain"] * options.explain
    words += ["--cautious"] * options.cautious
    words += ["--no-history"] * options.no_history
    words += ["--continue"] * options.resume
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)


def _pass_on_package() -> None:
    """Let the tabs find this package where it is not installed, as in a checkout."""
    root = str(Path(__file__).parents[3])
    known = os.environ.get("PYTHONPATH", "")
    os.environ["PYTHONPATH"] = os.pathsep.join([root, known]) if known else root


def _check_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((_HOST, port))
        except OSError as error:
            reason = error.strerror or error
            raise UsageError(f"port {port}: {reason}; give another with --port") from error
