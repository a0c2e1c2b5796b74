"""The article: its text, and its parts as offsets into it."""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from datetime import date
from functools import lru_cache
from operator import attrgetter

from qa.documents.cleaning import clean, clean_name
from qa.documents.html import Page, is_html, read_html
from qa.documents.loading import DOCUMENTS, MAX_BYTES, decode, read_bytes
from qa.documents.markdown import is_markdown, read_markdown
from qa.documents.metadata import body_start, find_published, title_of
from qa.documents.passages import read_parts
from qa.documents.progress import Told, part_of, unheard
from qa.documents.restoring import restore
from qa.errors import ArticleError
from qa.light import dataclass, pattern
from qa.packaged import packaged
from qa.types import Paragraph, Passage, Place, Sentence

__all__ = ["MAX_BYTES", "Article", "default_article"]

_DEFAULT = "kazakhstan-state-visit.txt"
# Front matter and the rule around it may stand above the title.
_TITLED = pattern(r"[\w-]+:\s|-{3,}")
_START = attrgetter("start")
# The head of a mail: lines with a name before a colon, one of which tells that MIME is used.
_MIME = pattern(
    r"(?:From [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t]+[^\n]*\n)*)*?"
    r"(?:MIME-Version|Content-Transfer-Encoding):",
    re.IGNORECASE,
)
_CODES = ("mime-version:", "content-transfer-encoding:")
_OPENING = 1000  # characters that show what a file is
_HEAD = 20_000  # characters in which a head of a mail ends
# How much of the time for a document goes into getting its text out.
_UNPACKING = 0.8


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Article:
    """A text and its parts; two articles are equal only if they are the same object.

    `text` is what was read, character for character, but for control characters, which are
    replaced one for one. Every offset anywhere counts characters of it. There is always at least
    one paragraph, sentence and passage. `published` is None when neither the caller nor the text
    gives the day.
    """

    text: str
    title: str
    published: date | None
    passages: tuple[Passage, ...]
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]

    def __repr__(self) -> str:
        return f"Article(title={self.title!r}, published={self.published!r})"

    def __copy__(self) -> Article:
        return self  # it never changes, and a copy would not be equal

    def __deepcopy__(self, memo: object) -> Article:
        return self

    @classmethod
    def from_file(
        cls,
        path: str | os.PathLike[str],
        *,
        title: str | None = None,
        published: date | None = None,
    ) -> Article:
        """The article in the file `path`: plain text, a web page, a mail, subtitles, an e-book,
        with the extras `pdf` and `docx` also a PDF or a Word document.

        Without a title of its own the file's name is it.
        Raises ArticleError, naming the file and what to do, if it cannot be read: missing, a
        folder, empty, binary, larger than `MAX_BYTES`, no permission.
        """
        return cls.from_bytes(read_bytes(path), str(path), title=title, published=published)

    @classmethod
    def from_bytes(
        cls,
        data: bytes,
        name: str,
        *,
        title: str | None = None,
        published: date | None = None,
        told: Told = unheard,
    ) -> Article:
        """The article in `data`, a file's content or standard input; `name` is for messages.

        `told` hears the share that is read, from 0 to 1. Raises ArticleError like `from_file`.
        """
        if not isinstance(data, bytes):
            raise TypeError(f"data must be bytes, not {type(data).__name__}")
        if data.startswith(DOCUMENTS):
            from qa.documents.formats import read_document

            page = read_document(data, clean_name(name), part_of(told, 0, _UNPACKING))
            if page is not None:
                told = part_of(told, _UNPACKING, 1)
                return _read(restore(page.text), title or page.title, published, name, told)
        text = decode(data, name)
        page = _mail(data, text) or _page_of(text, name)
        text = restore(page.text)
        if not text.strip():
            raise ArticleError(f"{clean_name(name)} has no text on it: give another page.")
        return _read(text, title or page.title, published or page.published, name, told)

    @classmethod
    def from_text(cls, text: str, *, title: str = "", published: date | None = None) -> Article:
        """The article that `text` is.

        Without `title` a first line that looks like a heading is it; without `published` the day
        is looked for in the text. Raises ArticleError if `text` is blank or has more than
        `MAX_BYTES` characters, TypeError if it is not a string.
        """
        if not isinstance(text, str):
            raise TypeError(f"text must be a str, not {type(text).__name__}")
        if len(text) > MAX_BYTES:
            raise ArticleError(
                f"The text is too large: {len(text):,} characters, and at most {MAX_BYTES:,} are "
                "read. Split it, and give the part that matters."
            )
        return _read(text, title, published, "", unheard)

    def place(self, offset: int) -> Place:
        """Where the character at `offset` stands; between sentences, the sentence before counts.

        Raises IndexError if `offset` is not in 0 to `len(text)`.
        """
        if not 0 <= offset <= len(self.text):
            raise IndexError(f"offset {offset} is not in the text of {len(self.text)} characters")
        sentence = self.sentences[max(0, bisect_right(self.sentences, offset, key=_START) - 1)]
        return Place(sentence.paragraph + 1, sentence.number + 1, sentence.caption)

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that the character at `offset` is in, or None between sentences."""
        at = bisect_right(self.sentences, offset, key=_START) - 1
        if at < 0 or offset >= self.sentences[at].end:
            return None
        return self.sentences[at]


@lru_cache(maxsize=1)
def default_article() -> Article:
    """The article that comes with the program, read once.

    Raises ArticleError if the installation lacks it.
    """
    # In a wheel it is in the package, in a checkout beside it.
    data = _packaged(f"corpus/{_DEFAULT}") or _packaged(f"../corpus/{_DEFAULT}")
    if data is None:
        raise ArticleError(
            f"{_DEFAULT} is missing from this installation: install article-qa again, "
            "or name an article."
        )
    return Article.from_bytes(data, _DEFAULT, title=_DEFAULT.removesuffix(".txt"))


def _packaged(file: str) -> bytes | None:
    try:
        return packaged(file)
    except OSError:
        return None


def _mail(data: bytes, text: str) -> Page | None:
    """What a mail with the codes of MIME says, or a web page in such a file; None for others, and
    for what is so broken that it reads best as it stands."""
    head = text[:_HEAD]
    lower = head.lower()
    if not any(code in lower for code in _CODES) or not _MIME.match(head):
        return None
    from qa.documents.readers.mail import read

    try:
        page = read(data)
    except Exception:
        return None
    return page if page.text.strip() else None


def _page_of(text: str, name: str) -> Page:
    """What the text file called `name` says, without the marks of a web page, subtitles or
    Markdown."""
    if not clean(text).strip():
        raise ArticleError(
            f"{clean_name(name)} holds only white space: give a file with text in it."
        )
    if is_html(text):
        return read_html(text)
    if spoken := _subtitled(text):
        text = spoken
    elif is_markdown(text, name):
        text = read_markdown(text)
    return Page(text, "", None)


def _subtitled(text: str) -> str:
    """What is spoken in a subtitle file, or "" of any other text."""
    if not any(mark in text[:_OPENING] for mark in ("WEBVTT", "-->")):
        return ""
    # Few texts are: one question from the command line should not load how they are read.
    from qa.documents.subtitles import is_subtitles, read_subtitles

    return read_subtitles(text) if is_subtitles(text) else ""


def _read(text: str, title: str, published: date | None, name: str, told: Told) -> Article:
    """The article; where nothing else gives it a title, its file's `name` does."""
    _check_given(title, published)
    text = clean(text)
    parts = read_parts(text, body_start(text), told)
    if not parts.sentences:
        raise ArticleError("The text holds nothing but white space: give one with words in it.")
    return Article(
        text=text,
        title=clean_name(title) or _own_title(text, parts.paragraphs) or _stem(name),
        published=_day(published) or find_published(text),
        passages=parts.passages,
        paragraphs=parts.paragraphs,
        sentences=parts.sentences,
    )


def _check_given(title: object, published: object) -> None:
    """Tell at once of arguments that would only fail, or show, far from here."""
    if not isinstance(title, str):
        raise TypeError(f"title must be a str, not {type(title).__name__}")
    if published is not None and not isinstance(published, date):
        raise TypeError(f"published must be a date, not {type(published).__name__}")


def _day(published: date | None) -> date | None:
    """The day alone: a datetime is a date too, and would be told with its hours."""
    return published and date(published.year, published.month, published.day)


def _stem(name: str) -> str:
    from pathlib import Path

    stem = clean_name(Path(name).stem)
    return f"pipe {stem}" if name.startswith("/dev/fd/") else stem


def _own_title(text: str, paragraphs: tuple[Paragraph, ...]) -> str:
    """The heading that `text` begins with, behind lines about itself such as a date, or ""."""
    for paragraph in paragraphs[:6]:
        about = _TITLED.match(text, paragraph.start, paragraph.end)
        if paragraph.kind != "heading" and not about:
            break
        if title := title_of(text, paragraph.start, paragraph.end):
            return title
    return ""
