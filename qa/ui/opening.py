"""From what was typed (files, folders, "-") to a conversation over articles."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from qa.conversation.chat import Chat
from qa.documents.article import Article, default_article
from qa.documents.cleaning import clean_name
from qa.documents.loading import MAX_BYTES, decode
from qa.errors import ArticleError

__all__ = ["STDIN", "open_articles", "open_chat"]

STDIN = "-"


def open_chat(paths: Sequence[str]) -> Chat:
    """A conversation over the articles at `paths`, or over the default article.

    Raises ArticleError when one of them cannot be read.
    """
    articles = open_articles(paths)
    return Chat(articles[0] if len(articles) == 1 else articles)


def open_articles(paths: Sequence[str]) -> list[Article]:
    """The articles at `paths`: files, folders (all their readable files), "-" standard input."""
    if not paths:
        return [default_article()]
    return [article for path in paths for article in _open(path)]


def _open(path: str) -> Iterator[Article]:
    if path == STDIN:
        yield _from_stdin()
    elif _is_folder(path):
        yield from _from_folder(Path(path))
    else:
        yield Article.from_file(path)


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except OSError:  # its own error says why, once it is opened as a file
        return False


def _from_stdin() -> Article:
    name = "standard input"
    if sys.stdin is None:
        raise ArticleError(f"{name} is closed: name a file instead of {STDIN}.")
    try:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
    except OSError as error:
        raise ArticleError(f"{name} cannot be read: {error.strerror or error}.") from error
    return Article.from_text(decode(data, name))


def _from_folder(folder: Path) -> list[Article]:
    """The articles in `folder` itself, by name; what is hidden or no text is passed over."""
    try:
        files = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        reason = error.strerror or error
        raise ArticleError(f"{clean_name(str(folder))} cannot be read: {reason}.") from error
    articles = [article for path in files if (article := _readable(path)) is not None]
    if not articles:
        raise ArticleError(f"{clean_name(str(folder))} holds no readable text file.")
    return articles


def _readable(path: Path) -> Article | None:
    try:
        return Article.from_file(path)
    except ArticleError:
        return None
