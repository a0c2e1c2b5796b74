"""Tags that the mentions of a sentence show to be wrong, put right before phrases are cut."""

from __future__ import annotations

from collections.abc import Iterator

from qa.language.grammar import FINITE
from qa.language.stems import base
from qa.light import TYPE_CHECKING
from qa.types import MentionKind

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["repaired"]

_NAMES = frozenset(
    {MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.NAME}
)
_NOUNS = frozenset({"NN", "NNP", "NNS"})
_MARKS = frozenset({",", ".", ":", "``", "''", "-LRB-", "-RRB-"})
_OWNS = frozenset({"'s", "’s"})


def repaired(reading: SentenceReading) -> SentenceReading:
    """The sentence with names as nouns, "'s" before a noun as a possessive, and "Tom left" a verb.

    So is the plural of a clause without a verb: "while the program focuses on health,".
    The same object comes back if nothing is wrong.
    """
    tags = list(reading.tags)
    for one in reading.mentions:
        if one.kind in _NAMES:
            _repair_name(reading, tags, one.end)
    for index in range(1, len(tags)):
        if tags[index] == "NN" and tags[index - 1] in _NOUNS and _is_past(reading, tags, index):
            tags[index] = "VBD"
    if "NNS" in tags:
        for start, end in _clauses(tags):
            _repair_verbless(tags, start, end)
    mended = tuple(tags)
    return reading.tagged(mended) if mended != reading.tags else reading


def _repair_name(reading: SentenceReading, tags: list[str], end: int) -> None:
    if not tags[end - 1].startswith(("NN", "CD")):
        tags[end - 1] = "NNP"
    if end + 1 < len(tags) and reading.lowers[end] in _OWNS and tags[end + 1].startswith("NN"):
        tags[end] = "POS"


def _clauses(tags: list[str]) -> Iterator[tuple[int, int]]:
    """What stands between marks, as ranges of tokens."""
    start = 0
    for index, tag in enumerate(tags):
        if tag in _MARKS:
            yield start, index
            start = index + 1
    yield start, len(tags)


def _repair_verbless(tags: list[str], start: int, end: int) -> None:
    if end >= len(tags) or end - start < 4:
        return  # a heading, or a part of a list
    if not FINITE.isdisjoint(tags[start:end]):
        return
    for index in range(start + 1, end - 1):
        led = tags[index - 1] == "NN" and "DT" in tags[max(start, index - 4) : index]
        if led and tags[index] == "NNS" and tags[index + 1] in ("IN", "TO", "DT", "PRP", "PRP$"):
            tags[index] = "VBZ"
            return


def _is_past(reading: SentenceReading, tags: list[str], index: int) -> bool:
    """Whether a "noun" right after a noun is rather an irregular verb: "Tom Reed left"."""
    low = reading.lowers[index]
    follows = tags[index + 1] if index + 1 < len(tags) else "."
    return base(low) != low and not follows.startswith("NN")
