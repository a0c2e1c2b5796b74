"""Whose life an article tells: the one person of an obituary, a biography or a portrait.

Such a text says "she" of one woman all through, and names others in passing only: her teacher, her
sister, the princess who bought a cake. A story has several people, and none of this is asked of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from qa.conversation.cast import LIMIT, cast_of
from qa.conversation.genders import without_owner
from qa.documents.article import Article
from qa.light import NamedTuple, pattern
from qa.types import Range

__all__ = ["Protagonist", "protagonist_of"]

# Albert "Bertie" Quill is one name.
_NICK = r"(?: [\"“‘'][^\W\d_a-z]\w*[\"”’'])?"
_NAME = pattern(rf"[^\W\d_a-z][\w'’-]*(?:{_NICK} [^\W\d_a-z][\w'’-]*)+")
_SAID = pattern(r"\b(?:(?P<f>she|her|hers|herself)|(?P<m>he|him|his|himself))\b", re.IGNORECASE)
_BORN = pattern(r"\b(?:born|née|né|grew up|childhood|brought up)\b", re.IGNORECASE)
# How often "she" is said at least, and how many of all "he" and "she" are hers.
_LEAST = 8
_SHARE = 0.7


class Protagonist(NamedTuple):
    """The person as the title or the first sentence writes the name, the last part of it where the
    text says that most often, and "f" or "m"."""

    name: str
    short: str
    gender: str

    def is_meant(self, name: str) -> bool:
        """Is it the name or a part of it, or the first name before another last one?"""
        own = self.name.lower().split()
        parts = [without_owner(part) for part in name.lower().split()]
        return bool(parts) and (parts[0] == own[0] or set(parts) <= set(own))


@lru_cache(maxsize=32)
def protagonist_of(article: Article) -> Protagonist | None:
    """Whose life `article` tells, or None: it must tell of a birth, open with the name of somebody
    who is named as often as anybody, and mean that person by nearly every "he" or "she"."""
    text = article.text[:LIMIT]
    gender = _said_most(text) if _BORN.search(text) else ""
    if not gender:
        return None
    first = cast_of(article).first(gender)
    named = (name for name in _opening_names(article) if _is_first(name, first.lower()))
    name = next(named, "")
    short = first if name.endswith(f" {first}") else name  # a last name, which no relative has
    return Protagonist(name, short, gender) if name else None


def _said_most(text: str) -> str:
    """The gender of nearly every "he" and "she", or ""."""
    said = Counter(found.lastgroup or "" for found in _SAID.finditer(text))
    gender, most = next(iter(said.most_common(1)), ("", 0))
    return gender if most >= max(_LEAST, _SHARE * said.total()) else ""


def _opening_names(article: Article) -> Iterator[str]:
    """The names of the title and of the first sentences, capitalised words side by side."""
    yield from (found.group() for found in _NAME.finditer(article.title))
    for start, end in _opening(article):
        yield from (found.group() for found in _NAME.finditer(article.text, start, end))


def _opening(article: Article) -> Iterator[Range]:
    return ((one.start, one.end) for one in article.sentences[:2])


def _is_first(name: str, first: str) -> bool:
    return bool(first) and first in (name.lower().split()[0], name.lower().split()[-1])
