"""Parsed sentences of the Universal Dependencies, and in GUM who and what its texts speak of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["Document", "Node", "Parsed", "Speaking", "read_treebanks"]

_KINDS = re.compile(r"GUM_(\w+?)_|([a-z]+)-")
# Of mails, talk and short reviews little is like an article.
_UNLIKE = frozenset("conversation vlog podcast email reviews answers".split())
_OPENING = re.compile(
    r"\((?P<name>\d+)-(?P<kind>[a-z]+)[^()]*?(?:(?P<alone>\))|(?=\(|$))|(?P<end>\d+)\)"
)


class Node(NamedTuple):
    """One word: characters `start` to `end` (half-open) of its sentence, the number of the word
    that it hangs on (0 for none) and how; `deeper` has the pairs of the enhanced graph, too."""

    number: int
    word: str
    tag: str
    head: int
    relation: str
    deeper: tuple[tuple[int, str], ...]
    start: int
    end: int


class Speaking(NamedTuple):
    """The words numbered `first` to `last` speak of the document's entity `name`."""

    name: str
    kind: str
    first: int
    last: int


class Parsed(NamedTuple):
    """A sentence, its words, and what they speak of; `opens` marks the first of a paragraph."""

    text: str
    nodes: tuple[Node, ...]
    speaking: tuple[Speaking, ...]
    opens: bool


class Document(NamedTuple):
    """A text of a treebank in its sentences."""

    name: str
    sentences: tuple[Parsed, ...]


def read_treebanks(folder: Path, *, fitted: bool) -> list[Document]:
    """One half of the documents of `folder`/ud, by turns, without those unlike any article."""
    found: list[Document] = []
    for path in sorted(folder.glob("ud/*.conllu")):
        documents = path.read_text(encoding="utf-8").split("# newdoc id = ")[1:]
        for document in documents[0 if fitted else 1 :: 2]:
            name, _, rest = document.partition("\n")
            kind = _KINDS.match(name)
            if kind and (kind[1] or kind[2]) not in _UNLIKE:
                found.append(Document(name, tuple(_sentences(rest))))
    return found


def _sentences(document: str) -> Iterator[Parsed]:
    for block in document.split("\n\n"):
        lines = block.splitlines()
        text = next((line[9:] for line in lines if line.startswith("# text = ")), "")
        rows = [line.split("\t") for line in lines if line[:1].isdigit()]
        rows = [row for row in rows if row[0].isdigit()]
        if text and rows:
            opens = any(line.startswith("# newpar") for line in lines)
            yield Parsed(text, tuple(_nodes(text, rows)), tuple(_speaking(rows)), opens)


def _nodes(text: str, rows: list[list[str]]) -> Iterator[Node]:
    at = 0
    for row in rows:
        start = text.find(row[1], at)
        start = at if start < 0 else start
        at = start + len(row[1])
        pairs = (pair.partition(":") for pair in row[8].split("|") if ":" in pair)
        deeper = tuple((int(head), how) for head, _, how in pairs if head.isdigit())
        yield Node(int(row[0]), row[1], row[4], int(row[6]), row[7], deeper, start, at)


def _speaking(rows: list[list[str]]) -> Iterator[Speaking]:
    open_: list[tuple[str, str, int]] = []
    for row in rows:
        number = int(row[0])
        told = re.search(r"Entity=([^|]*)", row[9])
        for one in _OPENING.finditer(told[1]) if told else ():
            if one["end"]:
                at = next(
                    (i for i in reversed(range(len(open_))) if open_[i][0] == one["end"]), None
                )
                if at is not None:
                    name, kind, first = open_.pop(at)
                    yield Speaking(name, kind, first, number)
            elif one["alone"]:
                yield Speaking(one["name"], one["kind"], number, number)
            else:
                open_.append((one["name"], one["kind"], number))
