"""Documents that are not text files: which they are, and who reads them.

PDF and Word need a library each, which comes with an extra of the package (`article-qa[pdf]`);
e-books need none. Whatever goes wrong in them ends in an ArticleError that names the file.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from qa.documents.html import Page
from qa.documents.loading import MAX_BYTES
from qa.documents.progress import Told, unheard
from qa.errors import ArticleError, MissingExtraError

__all__ = ["read_document"]

_PDF = b"%PDF-"
_ZIP = b"PK\x03\x04"


def read_document(data: bytes, name: str, told: Told = unheard) -> Page | None:
    """The text, title and day of the document `data`; None if it is of no such format.

    `name` is a clean file name for messages; `told` hears the share that is read. Raises
    MissingExtraError if the library that reads the format is not installed, ArticleError if the
    document is damaged, locked, or has no text.
    """
    if data.startswith(_PDF):
        return _read("pdf", "a PDF", data, name, told)
    if data.startswith(_ZIP) and b"word/document.xml" in data:
        return _read("docx", "a Word document", data, name, told)
    if data.startswith(_ZIP) and b"application/epub+zip" in data[:200]:
        return _read("epub", "an e-book", data, name, told)
    return None


def _read(extra: str, kind: str, data: bytes, name: str, told: Told) -> Page:
    try:
        reader: Callable[[bytes, Told], Page] = import_module(f"qa.documents.readers.{extra}").read
    except ModuleNotFoundError as error:
        raise MissingExtraError(
            f'{name} is {kind}: to read it, pip install "article-qa[{extra}]", '
            "or give its text as a .txt file."
        ) from error
    try:
        page = reader(data, told)
    except ArticleError as error:
        raise ArticleError(f"{name} {error}") from error
    except Exception as error:  # a damaged document may raise anything in its library
        raise ArticleError(
            f"{name} looks like {kind} but is damaged: open it in its program, "
            "save it again, or save its text as a .txt file."
        ) from error
    if not page.text.strip():
        raise ArticleError(
            f"{name} is {kind} without text in it (scanned pages are pictures): "
            "give a file whose text can be selected."
        )
    if len(page.text) > MAX_BYTES:
        raise ArticleError(f"{name} has too much text: give the part that matters.")
    return page
