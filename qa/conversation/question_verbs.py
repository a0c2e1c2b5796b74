"""The verb of a question that its auxiliary tells to look for: "Did the firm trade in it?"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qa.conversation.repairs import DO, POINTING, may_be_bare

__all__ = ["with_verb"]


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
