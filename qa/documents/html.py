"""Web pages to text: what a reader reads of them, without navigation, scripts and styles.

One pass from tag to tag, in linear time whatever the page; broken markup costs text, never time.
Where a page marks its article (`<article>`, `<main>`), only that is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from qa.light import NamedTuple, pattern

__all__ = ["Page", "is_html", "read_html"]

_OPENING = pattern(
    r"(?:<\?xml[^<>]{0,200}>|<!--[^<>]{0,500}-->|\s)*<(?:!doctype\s+html|html\b)", re.I, needs="<"
)
_TAG = pattern(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})")
_SKIPPED = frozenset(
    "noscript template svg math nav aside footer form button select iframe object "
    "figure dialog del s strike".split()
)
# What a reader does not see, on an element that may be closed; a page may hide itself for a moment.
_HIDDEN = pattern(
    r"\shidden(?=[\s/>=])(?!=[\"']?false)|style\s*=\s*[\"'][^\"']*display\s*:\s*none", re.I
)
_NEVER_HIDDEN = frozenset(
    "html head body main article br hr img input link meta col area base source wbr".split()
)
_RAW = frozenset({"script", "style"})
_BLOCKS = frozenset(
    "address article blockquote body br dd div dl dt fieldset figcaption h1 h2 h3 h4 h5 h6 header "
    "hr li main ol p pre section table tbody thead title tr ul".split()
)
_CELLS = frozenset({"td", "th"})
_PUBLISHED = pattern(
    r"(?:article:published_time|datePublished|pubdate|date)[\"'][^<>]{0,100}?"
    r"content\s*=\s*[\"'](\d{4}-\d{2}-\d{2})",
    re.I,
)
_LEAST = 200  # characters of a marked article that is taken for the whole


class Page(NamedTuple):
    """The text of a page, its title ("" for none) and the day it names, None for none."""

    text: str
    title: str
    published: date | None


def is_html(text: str) -> bool:
    """Whether `text` is a page as a whole, by its first tag."""
    return _OPENING.match(text[:2000]) is not None


def read_html(markup: str) -> Page:
    """What a reader reads of the page `markup`; blocks are parted by blank lines."""
    collected = _Collected()
    for name, closing, text in _pieces(markup):
        collected.enter(name, closing)
        collected.add(_break(name, closing) + _flat(text))
    return Page(collected.text(), collected.named(), _published(markup))


class _Collected:
    """The texts of a page by where they stand: in its title, a heading, a marked article."""

    def __init__(self) -> None:
        self._title: list[str] = []
        self._heading: list[str] = []
        self._marked: list[str] = []
        self._whole: list[str] = []
        self._in_title = self._in_heading = False
        self._depth = 0  # of marked articles

    def enter(self, name: str, closing: bool) -> None:
        """Go into the element `name`, or out of it."""
        if name == "title":
            self._in_title = not closing
        elif name == "h1":
            self._in_heading = not closing
        elif name in ("article", "main"):
            self._depth += -1 if closing else 1

    def add(self, piece: str) -> None:
        """Keep a piece of text where it stands; the title is no part of the page's text."""
        if self._in_title:
            self._title.append(piece)
            return
        self._whole.append(piece)
        if self._in_heading:
            self._heading.append(piece)
        if self._depth > 0:
            self._marked.append(piece)

    def text(self) -> str:
        """The marked article where it is long enough to be one, else all of the page."""
        body = _tidy("".join(self._marked))
        return body if len(body) >= _LEAST else _tidy("".join(self._whole))

    def named(self) -> str:
        """The page's heading, or else its title, on one line."""
        return " ".join("".join(self._heading or self._title).split())


def _pieces(markup: str) -> Iterator[tuple[str, bool, str]]:
    """The tags with their texts, without those inside of skipped elements."""
    skipped, depth = "", 0
    for name, closing, text, hidden in _tags(markup):
        if skipped:
            depth += (name == skipped) * (-1 if closing else 1)
            if depth:
                continue
            skipped = ""
            yield "", True, text
        elif (hidden or name in _SKIPPED) and not closing:
            skipped, depth = name, 1
        else:
            yield name, closing, text


def _tags(markup: str) -> Iterator[tuple[str, bool, str, bool]]:
    """Each tag with the text behind it: its name, "" for a note; whether it closes; the text;
    whether it hides what is in it."""
    # Imported here: its table of all entities is for web pages alone.
    from html import unescape

    start = markup.find("<")
    while 0 <= start < len(markup):
        match = _TAG.match(markup, start)
        end = _end_of_tag(markup, match) if match else _end_of_note(markup, start)
        following = markup.find("<", end)
        following = len(markup) if following < 0 else following
        name, closing = (match[2].lower(), bool(match[1])) if match else ("", False)
        text = markup[start if end == start + 1 else end : following]
        hidden = name not in _NEVER_HIDDEN and _HIDDEN.search(markup, start, end) is not None
        yield name, closing, unescape(text), hidden
        start = following


def _end_of_tag(markup: str, match: re.Match[str]) -> int:
    """Behind a tag, and behind the content of a script or a style sheet."""
    end = markup.find(">", match.end()) + 1 or len(markup)
    name = match[2].lower()
    if name not in _RAW or match[1]:
        return end
    found = re.compile(rf"</{name}", re.IGNORECASE).search(markup, end)
    return found.start() if found else len(markup)


def _end_of_note(markup: str, start: int) -> int:
    """Behind a comment, a declaration, or a "<" that opens nothing."""
    if markup.startswith("<!--", start):
        return markup.find("-->", start) + 3 if markup.find("-->", start) >= 0 else len(markup)
    if markup.startswith(("<!", "<?"), start):
        return markup.find(">", start) + 1 or len(markup)
    return start + 1


def _break(name: str, closing: bool) -> str:
    if name == "li" and not closing:
        return "\n\n- "
    if name in _CELLS:
        return " | " if closing else ""
    if name == "br":
        return "\n"
    return "\n\n" if name in _BLOCKS else ""


def _flat(text: str) -> str:
    """Without the line ends of the markup, which mean nothing on a page."""
    return re.sub(r"\s+", " ", text)


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()).removesuffix(" |") for line in text.split("\n"))
    return re.sub(
        r"\n{3,}", "\n\n", "\n".join(line if line != "-" else "" for line in lines)
    ).strip()


def _published(markup: str) -> date | None:
    found = _PUBLISHED.search(markup[:100_000])
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None
