"""Word tables, one kind of fact a file, read once when they are first asked for.

A table is text that grep finds: one entry a line, in lower case; what follows a '#' at the start
of a line is a comment. Every reader raises `FileNotFoundError` for a table that does not exist.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

__all__ = ["groups", "lines", "table", "words"]

_FOLDER = Path(__file__).parent


@cache
def words(name: str) -> frozenset[str]:
    """The entries of `name`.txt; an entry may hold spaces."""
    return frozenset(lines(f"{name}.txt"))


@cache
def table(name: str) -> Mapping[str, str]:
    """Key to value of `name`.tsv; the first line of a key counts."""
    rows: dict[str, str] = {}
    for line in lines(f"{name}.tsv"):
        key, _, value = line.partition("\t")
        rows.setdefault(key.strip(), value.strip())
    return MappingProxyType(rows)


@cache
def groups(name: str) -> Mapping[str, tuple[int, ...]]:
    """Word to the numbers of the groups of `name`.txt that it stands in, in file order.

    A group is a line of words with commas between them; a word may stand in several.
    """
    found: dict[str, list[int]] = {}
    for number, line in enumerate(lines(f"{name}.txt")):
        for word in dict.fromkeys(part.strip() for part in line.split(",")):
            if word:
                found.setdefault(word, []).append(number)
    return MappingProxyType({word: tuple(numbers) for word, numbers in found.items()})


def lines(file: str) -> Iterator[str]:
    """The lines of a table's file, trimmed, without the comments and the empty ones."""
    for raw in (_FOLDER / file).read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if line and not line.startswith("#"):
            yield line
