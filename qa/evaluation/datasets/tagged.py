"""Sentences with gold tags: Universal Dependencies and the newswire of TREC-QA."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

__all__ = ["Tagged", "read_trec", "read_ud"]

_SAME = {"ADD": "NN", "AFX": "JJ"}


class Tagged(NamedTuple):
    """A sentence's words and gold tags; `made` marks words joined here, whose tags are by rule."""

    words: tuple[str, ...]
    tags: tuple[str, ...]
    made: frozenset[int] = frozenset()


def read_ud(folder: Path, *, fitted: bool) -> list[Tagged]:
    """One half of the Universal Dependencies sentences, documents taken by turns."""
    found: list[Tagged] = []
    for path in sorted(folder.glob("ud/*.conllu")):
        document = -1
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            document += block.count("# newdoc id")
            rows = [line.split("\t") for line in block.splitlines() if line[:1].isdigit()]
            rows = [row for row in rows if row[0].isdigit()]
            if rows and (document % 2 == 0) == fitted:
                found.append(_joined(rows))
    return found


def _joined(rows: list[list[str]]) -> Tagged:
    """Words split at hyphens made whole again, as our tokens are."""
    words: list[str] = []
    tags: list[str] = []
    made: set[int] = set()
    join = False
    for row in rows:
        word, kind = row[1], "TO" if row[1].lower() == "to" else row[4]
        tight = "SpaceAfter=No" in row[9]
        if words and (join or (kind == "HYPH" and rows[len(rows) - 1] is not row)):
            words[-1] += word
            if kind != "HYPH":
                tags[-1] = _joint(tags[-1], kind)
            made.add(len(words) - 1)
            join = kind == "HYPH" and tight
            continue
        words.append(word)
        tags.append(_uniform(word, kind))
        join = False
    return Tagged(tuple(words), tuple(tags), frozenset(made))


def _uniform(word: str, kind: str) -> str:
    """One convention for both sources: dashes, dots and slashes are ":", addresses nouns."""
    if (
        kind in {",", ".", "SYM", "NFP", "HYPH", "-LRB-", "-RRB-"}
        and word not in "()[]{}"
        and word not in {",", ".", "?", "!"}
    ):
        return ":" if not any(map(str.isalnum, word)) and word[:1] not in "?!$" else kind
    return _SAME.get(kind, kind)


def _joint(first: str, last: str) -> str:
    if last == "CD" and first == "NNP":
        return "NNP"
    if last in {"NNP", "NNPS", "NNS", "CD", "RB"}:
        return last
    return "NN" if last == "NN" and first == "NN" else "JJ"


def read_trec(folder: Path) -> list[Tagged]:
    """The newswire sentences of TREC-QA; its questions are tagged too badly to be used."""
    found: list[Tagged] = []
    for path in sorted(folder.glob("trecqa/*.xml")):
        rows = path.read_text(encoding="utf-8", errors="replace").splitlines()
        for index, row in enumerate(rows):
            if row.strip() in {"<positive>", "<negative>"}:
                words, tags = rows[index + 1].split("\t"), rows[index + 2].split("\t")
                if len(words) == len(tags):
                    kinds = (
                        "TO" if word.lower() == "to" else kind
                        for word, kind in zip(words, tags, strict=True)
                    )
                    found.append(Tagged(tuple(words), tuple(kinds)))
    return list(dict.fromkeys(found))
