"""E-books (EPUB) to text: the web pages in them, in reading order."""

from __future__ import annotations

import posixpath
from io import BytesIO
from urllib.parse import unquote
from xml.etree import ElementTree
from zipfile import ZipFile

from qa.documents.html import Page, read_html
from qa.documents.loading import MAX_BYTES
from qa.documents.progress import Told, each, unheard
from qa.errors import ArticleError

__all__ = ["read"]

_CONTAINER = "META-INF/container.xml"
_MOST_MARKUP = 5 * MAX_BYTES  # markup may be much longer than the text in it


def read(data: bytes, told: Told = unheard) -> Page:
    """The text of the e-book `data`, its chapters parted by blank lines, and its title.

    `told` hears the share of the chapters that are read.
    Raises ArticleError if it unpacks to too much, and the errors of zipfile and ElementTree if it
    is damaged.
    """
    with ZipFile(BytesIO(data)) as book:
        budget = _Budget(book)
        package = _root_file(budget)
        root = ElementTree.fromstring(budget.read(package))
        title = next((one.text or "" for one in root.iter() if _tag(one) == "title"), "")
        chapters = [
            read_html(budget.read(path).decode("utf-8", "replace")).text
            for path in each(_spine(root, posixpath.dirname(package)), told)
        ]
    return Page("\n\n".join(text for text in chapters if text), " ".join(title.split()), None)


class _Budget:
    """Reads the book's files, and stops before they unpack to more than memory should hold."""

    def __init__(self, book: ZipFile) -> None:
        self._book, self._left = book, _MOST_MARKUP

    def read(self, path: str) -> bytes:
        with self._book.open(path) as file:
            content = file.read(self._left + 1)
        self._left -= len(content)
        if self._left < 0:
            raise ArticleError("unpacks to too much text: give the part that matters.")
        return content


def _root_file(budget: _Budget) -> str:
    """The path of the package document, which names all the others."""
    container = ElementTree.fromstring(budget.read(_CONTAINER))
    return next(one.attrib["full-path"] for one in container.iter() if _tag(one) == "rootfile")


def _spine(root: ElementTree.Element, folder: str) -> list[str]:
    """The paths of the chapters in reading order."""
    files = {
        one.attrib["id"]: one.attrib["href"]
        for one in root.iter()
        if _tag(one) == "item" and "html" in one.attrib.get("media-type", "")
    }
    wanted = [one.attrib["idref"] for one in root.iter() if _tag(one) == "itemref"]
    return [posixpath.join(folder, unquote(files[one])) for one in wanted if one in files]


def _tag(element: ElementTree.Element) -> str:
    """An element's name without its namespace."""
    return element.tag.rpartition("}")[2]
