"""From what was typed (files, folders, "-") to a conversation over articles."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from qa.conversation.chat import Chat
from qa.documents.article import Article, default_article
from qa.documents.cleaning import clean_name
from qa.documents.loading import limit_of, read_bytes
from qa.documents.progress import Told, shared, unheard
from qa.errors import ArticleError
from qa.light import TYPE_CHECKING
from qa.ui.streams import piped

if TYPE_CHECKING:
    from io import RawIOBase
    from pathlib import Path
    from typing import BinaryIO

__all__ = ["STDIN", "open_articles", "open_chat"]

STDIN = "-"
# Files of a folder that are passed over by name; of the others only the number is told.
_NOTED = 5
Note = Callable[[str], object]


def open_chat(
    paths: Sequence[str],
    note: Note = lambda text: None,
    told: Told = unheard,
    *,
    cautious: bool = False,
) -> Chat:
    """A conversation over the articles at `paths`, or over the default article; `cautious` says
    only what is more likely right than wrong.

    `note` is told of the files of a folder that are passed over, and why, `told` of the share that
    is read. Raises ArticleError when one of the paths cannot be read.
    """
    articles = open_articles(paths, note, told)
    return Chat(articles[0] if len(articles) == 1 else articles, cautious=cautious)


def open_articles(
    paths: Sequence[str], note: Note = lambda text: None, told: Told = unheard
) -> list[Article]:
    """The articles at `paths`: files, folders (all their readable files), "-" standard input; one
    that is named twice is read once."""
    if not paths:
        return [default_article()]
    parts = shared(list(dict.fromkeys(paths)), told)
    return [article for path, part in parts for article in _open(path, note, part)]


def _open(path: str, note: Note, told: Told) -> Sequence[Article]:
    return [_from_stdin(told)] if path == STDIN else _from_path(path, note, told)


def _from_path(path: str, note: Note, told: Told) -> Sequence[Article]:
    from pathlib import Path

    folder = Path(path)
    if path.strip() and _is_folder(folder):
        return _from_folder(folder, note, told)
    return [_from_file(path, told)]


def _from_file(path: str | Path, told: Told) -> Article:
    return Article.from_bytes(read_bytes(path), str(path), told=told)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # its own error says why, once it is opened as a file
        return False


def _from_stdin(told: Told) -> Article:
    name = "standard input"
    if sys.stdin is None:
        raise ArticleError(f"{name} is closed: name a file instead of {STDIN}.")
    stream = piped() or sys.stdin.buffer
    try:
        data = _read(stream, 8)
        data += _read(stream, limit_of(data) + 1 - len(data))
    except OSError as error:
        raise ArticleError(f"{name} cannot be read: {error.strerror or error}.") from error
    return Article.from_bytes(data, name, told=told)


def _read(stream: RawIOBase | BinaryIO, size: int) -> bytes:
    """So many bytes, or fewer where the stream ends before; a pipe gives them piece by piece."""
    data = bytearray()
    while len(data) < size and (piece := stream.read(size - len(data))):
        data += piece
    return bytes(data)


def _from_folder(folder: Path, note: Note, told: Told) -> list[Article]:
    """The articles in `folder` itself, by name; what is hidden or no text is passed over."""
    try:
        files = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        reason = error.strerror or error
        raise ArticleError(f"{clean_name(str(folder))} cannot be read: {reason}.") from error
    articles, passed = _readable(files, told)
    for reason in passed[:_NOTED]:
        note(f"passed over: {reason}")
    if (rest := len(passed) - _NOTED) > 0:
        note(f"passed over: {rest} more")
    if not articles:
        raise ArticleError(
            f"{clean_name(str(folder))} holds no readable text file: name one that does."
        )
    return articles


def _readable(files: Sequence[Path], told: Told) -> tuple[list[Article], list[str]]:
    """The articles, and why the other files are none."""
    articles, passed = [], []
    for path, part in shared(files, told):
        try:
            articles.append(_from_file(path, part))
        except ArticleError as error:
            passed.append(str(error))
    return articles, passed
