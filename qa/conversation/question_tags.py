"""What the words of a question are where they stand: the verb that its auxiliary tells to look for
("Did the firm trade in it?"), and nouns that are something else elsewhere ("the effects of
smoking").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qa.conversation.repairs import DO, POINTING, may_be_bare
from qa.language.grammar import FINITE_BE
from qa.language.lexicon import table
from qa.language.wordtags import choices

__all__ = ["ends_in_nationality", "with_nouns", "with_verb"]

_ASKED = 3  # words of "Which river flows"
_COUNTED = 3  # words of "How many homes"
_WHENCE = 4  # words of "Where is mortadella from?"


def with_verb(
    lowers: Sequence[str],
    tags: list[str],
    end: int,
    phrase_end: Callable[[Sequence[str], list[str], int, int], int],
) -> list[str]:
    """After do or will and a noun phrase without a verb, the last noun that can be one is it."""
    aux = next((i for i in range(end) if lowers[i] in DO or tags[i] == "MD"), -1)
    does = aux >= 0 and lowers[aux] in DO
    if does and aux < end - 2 and tags[aux + 1] in ("VB", "VBP"):  # "did trade fall"
        tags = [*tags[: aux + 1], "NN", *tags[aux + 2 :]]
    if aux < 0 or any(tag_ in ("VB", "VBP") for tag_ in tags[aux + 1 : end]):
        return tags
    stop = phrase_end(lowers, tags, aux + 1, end)
    start = aux + 2
    if aux + 1 < stop < end and lowers[stop] == "like":
        return [*tags[:stop], "VB", *tags[stop + 1 :]]
    if aux + 1 < stop < end and tags[stop] in ("JJ", "RB") and may_be_bare(lowers[stop]):
        return [*tags[:stop], "VB", *tags[stop + 1 :]]
    named = _behind_name(tags, aux + 1, end)
    if named:
        return [*tags[:named], "VB", *tags[named + 1 :]]
    if aux + 1 < end and tags[aux + 1] == "PRP" and stop < end:
        stop, start = stop + 1, stop
    for index in range(stop - 1, start - 1, -1):
        if tags[index - 1] == "DT" and lowers[index - 1] not in POINTING:
            break  # "Did the jury?"
        if tags[index] in ("NN", "NNS", "JJ", "VBD", "VBN", "IN", "RB") and lowers[index].isalpha():
            return [*tags[:index], "VB", *tags[index + 1 :]]
    return tags


def _behind_name(tags: Sequence[str], start: int, end: int) -> int:
    """The noun right behind a name and before no other noun ("did Ann answer last year"), or 0."""
    index = start
    while index < end and tags[index] in ("NNP", "NNPS"):
        index += 1
    if index == start or index >= end or tags[index] not in ("NN", "VBP", "JJ", "VBD"):
        return 0
    following = tags[index + 1] if index + 1 < end else ""
    return 0 if following.startswith(("NN", "JJ", "VB")) and following != "JJ" else index


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
    if ends_in_nationality(lowers, tags, end):
        told[last] = "JJ"
    asks = lowers[:1] in (("which",), ("what",)) and tags[1:3] == ["NN", "NNS"]
    verbless = not any(tag.startswith(("VB", "MD")) for tag in told[:end])
    if asks and verbless and end > _ASKED and tags[_ASKED] in ("IN", "TO", "DT", "PRP$"):
        told[_ASKED - 1] = "VBZ"
    if lowers[:2] == ("how", "many") and verbless and end > _COUNTED + 1:
        told[_COUNTED] = _deed(lowers, told, _COUNTED)
    return told


def _deed(lowers: Sequence[str], tags: Sequence[str], index: int) -> str:
    """The "lost" of "How many homes lost power?" is what they did, where nothing else is."""
    behind = tags[index - 1] == "NNS" and tags[index] in ("JJ", "VBN")
    past = behind and "VBD" in choices(lowers[index]).split("/")
    return "VBD" if past and tags[index + 1].startswith(("NN", "DT", "PRP")) else tags[index]


def ends_in_nationality(lowers: Sequence[str], tags: Sequence[str], end: int) -> bool:
    """Does it ask "Was Emil Rauch German?", and not whether it was "the Swiss"?"""
    last = end - 1
    asked = last > 1 and lowers[0] in FINITE_BE and lowers[last] in table("demonyms")
    return asked and tags[last - 1].startswith(("NN", "POS"))
