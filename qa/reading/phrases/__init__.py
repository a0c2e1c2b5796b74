"""The phrases of a sentence, and what stands between them: what clauses are read from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from qa.language.lexicon import table
from qa.light import NamedTuple
from qa.reading.phrases.verb_groups import Verb

__all__ = [
    "ANY_JOIN",
    "BUT",
    "COMMA",
    "JOIN",
    "QUOTE",
    "SPANS",
    "STOP",
    "Item",
    "Phrase",
    "Stream",
    "Tagged",
    "phrase",
    "temporal",
]

# What stands between a phrase and the one before it: flags, added up.
COMMA, JOIN, BUT, STOP, QUOTE = 1, 2, 4, 8, 16
ANY_JOIN = JOIN | BUT
_DAYS = frozenset(
    "today yesterday tomorrow tonight year years month months week weeks day days decade decades "
    "century centuries morning afternoon evening night summer winter spring autumn season "
    "weekend time hour hours minute minutes".split()
)
_NEAR = ("today", "yesterday", "tomorrow", "tonight")
_LEADS = frozenset("last next this that every each one previous following all the".split())


class Phrase(NamedTuple):
    """Tokens `start` to `end` (half-open) with its parts: the base noun phrases that are its heads.

    "The treaties of Rome and Paris" has one part, "the treaties"; "Rome and Paris" has two; an
    apposition is a part too. The head word of a part is its last token.
    """

    start: int
    end: int
    parts: tuple[tuple[int, int], ...]


class Tagged(NamedTuple):
    """A sentence's words, the same in lower case, and their tags."""

    words: Sequence[str]
    lowers: Sequence[str]
    tags: Sequence[str]


class Item(NamedTuple):
    """One phrase: `kind` is NP, VP, PP, ADJ, WH (relative or question word) or SUB (conjunction).

    `gap` are the flags of what stands before it; `word` the word of a PP, WH or SUB.
    """

    kind: str
    start: int
    end: int
    gap: int
    word: str = ""
    verb: Verb | None = None
    parts: tuple[tuple[int, int], ...] = ()


Stream = list[Item]


def phrase(item: Item) -> Phrase:
    """The item as an argument of a clause."""
    return Phrase(item.start, item.end, item.parts or ((item.start, item.end),))


# "Sank 50 years ago", "left two days later".
_AGO = (["ago"], ["later"], ["earlier"])
_BESIDE = (["before"], ["after"])
SPANS = frozenset(
    """
    year years month months week weeks day days hour hours minute minutes decade decades century
    centuries moment
    """.split()
)


@cache
def _calendar() -> frozenset[str]:
    """The words that tell a day or a month by themselves."""
    return frozenset((*table("weekdays"), *table("months"), *_NEAR))


def temporal(tagged: Tagged, start: int, end: int) -> bool:
    """Whether a noun phrase can say when without a preposition: "Monday", "last year", "2019"."""
    last, first = tagged.lowers[end - 1], tagged.lowers[start]
    if last in SPANS and [*tagged.lowers[end : end + 1]] in _AGO:
        return True  # "sank [50 years] ago"
    if last in _calendar() or first in table("months"):
        return True
    if last in _DAYS and first == "the" and [*tagged.lowers[end : end + 1]] in _BESIDE:
        return True  # "told him [the night] before"
    if last in _DAYS:
        return first in _LEADS and end - start < 4 and (first != "the" or end - start > 2)
    return last.isdigit() and len(last) == 4 and end - start == 1
