"""The words of one sentence or question, as the finders of times and quantities look at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from qa.light import TYPE_CHECKING, dataclass

if TYPE_CHECKING:
    from typing import TypeVar

    Reader = TypeVar("Reader")

_BEYOND = ("",) * 16  # no finder looks further back than so many words before the first

__all__ = ["Line", "by_first_word", "has_word", "word_set"]


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text`, which has them between spaces, as a set to look up in."""
    return frozenset(text.split())


def by_first_word(
    *rows: tuple[Callable[[str], object], Reader],
) -> Callable[[str], tuple[Reader, ...]]:
    """Return what tells the readers that a lower-cased word can begin for: each of `rows` has a
    test of that word and a reader. A word begins few things, and is tested once."""

    @lru_cache(maxsize=4096)
    def readers(low: str) -> tuple[Reader, ...]:
        return tuple([reader for begins, reader in rows if begins(low)])

    return readers


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Words, their lower-cased forms and their tags; looking past either end gives "".

    Lines are equal only if they are the same object: what is read at a place can be kept by it.
    """

    words: tuple[str, ...]
    lows: tuple[str, ...]
    tags: tuple[str, ...]
    # As `lows`, with nothing behind them, where an index before the first word looks as well.
    padded: tuple[str, ...]

    @classmethod
    def of(cls, words: Sequence[str], tags: Sequence[str]) -> Line:
        """Build a line; missing tags read as "" and curly apostrophes as straight ones."""
        return _line(tuple(words), tuple(tags))

    def low(self, index: int) -> str:
        """Return the lower-cased word at `index`, "" outside of the line."""
        try:
            return self.padded[index]
        except IndexError:
            return ""

    def tag(self, index: int) -> str:
        """Return the tag at `index`, "" outside of the line."""
        return self.tags[index] if 0 <= index < len(self.tags) else ""

    def capital(self, index: int) -> bool:
        """Tell whether the word at `index` begins with a capital letter."""
        return 0 <= index < len(self.words) and self.words[index][:1].isupper()


@lru_cache(maxsize=512)
def has_word(line: Line, test: Callable[[str], bool]) -> bool:
    """Tell whether a test, which should keep what it found, holds for a lower-cased word of the
    line: what needs such a word is not looked for in the others."""
    return any(map(test, line.lows))


# The finders look at the same line one after the other, some when a block of sentences is tagged.
@lru_cache(maxsize=128)
def _line(words: tuple[str, ...], tags: tuple[str, ...]) -> Line:
    missing = len(words) - len(tags)
    padded = (*tags[: len(words)], *[""] * missing) if missing else tags
    lows = tuple(map(str.lower, words))
    if "’" in "".join(words):
        lows = tuple([low.replace("’", "'") for low in lows])
    return Line(words, lows, padded, (*lows, *_BEYOND))
