"""Words that are nouns where they stand in a question, whatever else they may be elsewhere; and
the verb of "Which river flows into it?", which may be one."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["with_nouns"]

_ASKED = 3  # words of "Which river flows"
_WHENCE = 4  # words of "Where is mortadella from?"


def with_nouns(lowers: Sequence[str], tags: Sequence[str], end: int) -> list[str]:
    """The tags, with nouns for the last word of "the effects of smoking", for what "Where is
    mortadella from?" asks about, for "the back" and for the half of "a DC half smoke"."""
    told, last = list(tags), end - 1
    if last > 0 and tags[last] == "VBG" and lowers[last - 1] in ("of", "about"):
        told[last] = "NN"
    whence = end == _WHENCE and lowers[0] == "where" and tags[last] == "IN"
    if whence and tags[last - 1] in ("JJ", "VB", "VBN"):
        told[last - 1] = "NN"
    if last > 1 and tags[last] in ("RB", "RP") and lowers[last - 1] in ("the", "its", "their"):
        told[last] = "NN"
    for i in range(1, last):
        between = tags[i - 1].startswith("NN") and tags[i + 1].startswith("NN")
        if lowers[i] == "half" and between:
            told[i] = "NN"
    asks = lowers[:1] in (("which",), ("what",)) and tags[1:3] == ["NN", "NNS"]
    verbless = not any(tag.startswith(("VB", "MD")) for tag in told[:end])
    if asks and verbless and end > _ASKED and tags[_ASKED] in ("IN", "TO", "DT", "PRP$"):
        told[_ASKED - 1] = "VBZ"
    return told
