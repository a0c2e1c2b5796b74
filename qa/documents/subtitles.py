"""Subtitles (SubRip, WebVTT) to running text: cues without numbers, times and markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.light import pattern

__all__ = ["is_subtitles", "read_subtitles"]

_TIME = r"(?:\d{1,3}:)?(\d{1,2}):(\d{2})[.,](\d{3})"
_TIMES = pattern(rf"\s*{_TIME}\s*-->\s*{_TIME}[^\n]*", re.ASCII)
_OPENING = pattern(rf"\s*(?:WEBVTT[^\n]*\n|\d{{1,4}}\s*\n(?={_TIMES.pattern}))", re.ASCII)
_MARKUP = pattern(r"<[^<>\n]{1,60}>|\{\\[^{}\n]{1,60}\}")
_LONG = 400  # characters after which a full stop ends a paragraph


def is_subtitles(text: str) -> bool:
    """Whether `text` begins as a subtitle file does."""
    head = text[:1000].replace("\r", "")
    return ("WEBVTT" in head or "-->" in head) and _OPENING.match(head) is not None


def read_subtitles(text: str) -> str:
    """The words of the cues as running text; a line of a dialogue ("- Where?") stands alone."""
    paragraphs: list[str] = []
    open_ = ""
    for line in _spoken(text):
        dialogue = line.startswith(("- ", "– ", "— "))
        if open_ and (dialogue or open_.startswith("- ") or _is_full(open_)):
            paragraphs.append(open_)
            open_ = ""
        open_ = f"{open_} {line}".strip()
    return "\n\n".join((*paragraphs, open_)).strip()


def _is_full(paragraph: str) -> bool:
    return len(paragraph) >= _LONG and paragraph[-1] in ".!?"


def _spoken(text: str) -> Iterator[str]:
    """The lines of the cues, without what stands around and between them."""
    lines = [line.strip() for line in text.replace("\r", "").split("\n")]
    inside = False
    for line in lines:
        if _TIMES.fullmatch(line):
            inside = True
        elif not line:
            inside = False
        elif inside and (words := _MARKUP.sub("", line).strip()):
            yield words
