"""Word tables, one kind of fact a file, read once when they are first asked for.

A table is text that grep finds: first comments, lines with a '#', then one entry a line, in lower
case. Tables are taken apart by whole texts, not line by line: that a question loads thirty of them
is most of what a start costs. Every reader raises `FileNotFoundError` for a table that does not
exist.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from qa.packaged import packaged

__all__ = ["entries", "lines", "members", "table", "words"]


@cache
def words(name: str) -> frozenset[str]:
    """The entries of `name`.txt; an entry may hold spaces."""
    return frozenset(lines(f"{name}.txt"))


@cache
def table(name: str) -> Mapping[str, str]:
    """Key to value of `name`.tsv, which has a tab in each line and no key twice."""
    cells = entries(f"{name}.tsv").replace("\n", "\t").split("\t")
    return MappingProxyType(dict(zip(cells[::2], cells[1::2], strict=True)))


@cache
def members(name: str) -> frozenset[str]:
    """The words of all groups of `name`.txt; a group is a line of words with ", " between."""
    return frozenset(entries(f"{name}.txt").replace("\n", ", ").split(", "))


def lines(file: str) -> list[str]:
    """The lines of a table's file behind its comments."""
    return entries(file).split("\n")


def entries(file: str) -> str:
    """The text of a table's file behind its comments, without the end of its last line."""
    data = packaged(f"language/lexicon/{file}")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n")
    start = 0
    while data.startswith(b"#", start):
        start = data.index(b"\n", start) + 1
    return data[start:].removesuffix(b"\n").decode()
