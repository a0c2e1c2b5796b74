"""Works in quotation marks: “The Great Gatsby”, the single "Hey Ann"."""

from __future__ import annotations

from collections.abc import Iterator

from qa.language.lexicon import words as word_table
from qa.reading.found import Found
from qa.reading.line import word_set
from qa.reading.names.tables import (
    gazetteer,
)
from qa.reading.names.words import NameLine
from qa.types import MentionKind

__all__ = ["quoted_works"]

_SMALL = word_set("of the and for on in at de & , a an to by from with or nor but is")
_OPEN_QUOTES = {"“": "”", '"': '"', "``": "''", "«": "»", "‘": "’"}
_OPENING = frozenset(_OPEN_QUOTES)
_LONGEST_TITLE = 9


def quoted_works(names: NameLine) -> Iterator[Found]:
    """The works named between quotation marks, title case but for its small words, in order."""
    words = names.line.words
    if _OPENING.isdisjoint(words):
        return
    reached = 0
    for index, word in enumerate(words):
        if word not in _OPEN_QUOTES or index < reached:
            continue
        stop = min(len(words), index + _LONGEST_TITLE + 2)
        close = _OPEN_QUOTES[word]
        end = next((i for i in range(index + 1, stop) if words[i] == close), 0)
        if end and _is_quoted_work(names, index + 1, end):
            last = end - 1 if words[end - 1] in (",", ".") else end
            yield Found(index + 1, last, MentionKind.WORK, names.text(index + 1, last))
        reached = max(end, index) + 1


def _is_quoted_work(names: NameLine, start: int, end: int) -> bool:
    line = names.line
    if end > start and line.words[end - 1] in (",", "."):
        end -= 1
    heavy = [i for i in range(start, end) if line.low(i) not in _SMALL]
    if not heavy or not all(
        line.words[i][0].isupper() or line.words[i][0].isdigit() for i in heavy
    ):
        return False
    if not line.words[heavy[0]][0].isalpha():
        return False
    called = line.low(start - 2)
    if called in word_table("work_words") or called in ("titled", "entitled", "hit", "single"):
        return True
    return len(heavy) > 1 and gazetteer(names.phrase(start, end)) is None
