"""Word tables, one kind of fact a file, read once when they are first asked for.

A table is text that grep finds: one entry a line, in lower case; what follows a '#' at the start
of a line is a comment. Every reader raises `FileNotFoundError` for a table that does not exist.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from qa.packaged import packaged

__all__ = ["families", "groups", "lines", "table", "words"]


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
def families(name: str) -> tuple[tuple[str, ...], ...]:
    """The groups of `name`.txt in file order; a group is a line of words with commas between."""
    return tuple(
        tuple(word for word in map(str.strip, line.split(",")) if word)
        for line in lines(f"{name}.txt")
    )


@cache
def groups(name: str) -> Mapping[str, tuple[int, ...]]:
    """Word to the numbers of the groups of `name`.txt that it stands in, in file order."""
    found: dict[str, tuple[int, ...]] = {}
    for number, family in enumerate(families(name)):
        for word in dict.fromkeys(family):
            found[word] = (*found[word], number) if word in found else (number,)
    return MappingProxyType(found)


def lines(file: str) -> list[str]:
    """The lines of a table's file, trimmed, without the comments and the empty ones."""
    text = packaged(f"language/lexicon/{file}").decode()
    return [line for line in map(str.strip, text.splitlines()) if line and line[0] != "#"]
