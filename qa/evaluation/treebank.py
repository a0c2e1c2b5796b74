"""Text as people set it, out of the tokens of the Penn Treebank."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["Joined", "joined", "respaced"]

_WRITTEN = {
    "``": "“", "''": "”", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]",
    "-LCB-": "{", "-RCB-": "}", "--": "–",
}  # fmt: skip
_TO_THE_LEFT = re.compile(r"[,.;:?!%)\]}”]|\.\.\.|['’](?:s|re|ve|ll|d|m)?|n['’]t", re.IGNORECASE)
_TO_THE_RIGHT = frozenset("([{“$£€#")
_HYPHEN = re.compile(r"(?<=\w) - (?=\w)")


class Joined(NamedTuple):
    """A text and where each of its tokens stands, half-open, in characters."""

    text: str
    places: tuple[tuple[int, int], ...]


def joined(tokens: Sequence[str]) -> Joined:
    """The text of some tokens: brackets and quotes written out, no space before a comma."""
    parts: list[str] = []
    places = []
    length, tight, quoted = 0, True, False
    for token in tokens:
        word = _WRITTEN.get(token, token)
        if word == '"':
            word = "”" if quoted else "“"
            quoted = not quoted
        if not (tight or _TO_THE_LEFT.fullmatch(word)):
            parts.append(" ")
            length += 1
        parts.append(word)
        places.append((length, length + len(word)))
        length += len(word)
        tight = word in _TO_THE_RIGHT
    return Joined("".join(parts), tuple(places))


def respaced(text: str) -> str:
    """A tokenised text, line by line, as people set it; compounds lose the spaces at the hyphen."""
    lines = (joined(line.split()).text for line in text.split("\n"))
    return _HYPHEN.sub("-", "\n".join(lines))
