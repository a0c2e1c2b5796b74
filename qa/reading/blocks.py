"""The stretches of sentences that are read together, fixed by their place in the article.

What a sentence's reading may know of others never depends on what was asked before: it knows the
beginning of the article, where people and things are introduced, a stretch right before its own (of
whom "she" is, the end of that stretch), and its own. The beginning is long enough for a news story;
stretches after it are short, since a question about a long report wants sentences here and there.
"""

from __future__ import annotations

__all__ = ["block_of", "blocks_before", "just_before", "sentences_of"]

_BEGINNING = 40
_STRETCH = 10
# "She" and "the ship" seldom reach farther back than this; to read ten again finds no more.
_JUST_BEFORE = 5


def block_of(index: int) -> int:
    """The number of the block that sentence `index` stands in."""
    return 0 if index < _BEGINNING else 1 + (index - _BEGINNING) // _STRETCH


def sentences_of(block: int, count: int) -> range:
    """The sentences of a block of an article that has `count`."""
    start = _BEGINNING + (block - 1) * _STRETCH if block else 0
    return range(start, min(count, _BEGINNING + block * _STRETCH))


def blocks_before(block: int) -> tuple[int, ...]:
    """The blocks that are known in a block besides itself, in the order of the text."""
    return tuple(sorted({0, max(0, block - 1)} - {block}))


def just_before(block: int) -> range:
    """The sentences right before a block that are no part of the beginning of the article."""
    start = _BEGINNING + max(0, block - 1) * _STRETCH
    return range(max(_BEGINNING, start - _JUST_BEFORE), start)
