"""What each noun phrase does in its clause, by order alone: no parse, one look at each chunk."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.chunks import Chunk
from qa.language.grammar import FINITE
from qa.reading.line import word_set

__all__ = ["functions"]

_BE = word_set(
    "be am is are was were been being 's ’s 're ’re become became becomes remain remains"
)
_NOT = word_set("not n't n’t never also still now")
_LINKING = frozenset(("that", "because", "if", "while", "when", "although"))
_NOMINATIVE = word_set("he she they i we")
_PARTING = frozenset(((",",), ("CC",), (",", "CC")))
_FARTHEST = 8  # chunks that a subject may stand before its verb


def functions(
    lowers: Sequence[str], tags: Sequence[str], chunks: Sequence[Chunk]
) -> list[tuple[str, int]]:
    """For each chunk its function and the first token of its verb group (-1: none).

    Functions are "subject", "object", "oblique" (after a preposition) and "predicate" (after a
    form of be); chunks that are no noun phrases have "".
    """
    found: list[tuple[str, int]] = []
    verb = -1
    for at, one in enumerate(chunks):
        if one.kind == "VP":
            verb = at
        if one.kind != "NP":
            found.append(("", -1))
            continue
        next_verb = _next_verb(tags, chunks, at)
        function = _function(lowers, tags, chunks, at, next_verb, found)
        governor = next_verb if function == "subject" else verb
        found.append((function, chunks[governor].start if governor >= 0 else -1))
    return found


def _next_verb(tags: Sequence[str], chunks: Sequence[Chunk], at: int) -> int:
    """The finite verb group that chunk `at` may be the subject of, -1 without one."""
    commas, before = False, chunks[at]
    for step in range(at + 1, min(at + _FARTHEST, len(chunks))):
        one = chunks[step]
        gap = tags[before.end : one.start]
        if one.kind == "VP":
            # A comma parts a subject from its verb only after another: "Ann, a doctor, left".
            parted = "," in gap and not commas
            finite = tags[one.start] in FINITE or _adverb_then_finite(tags, one)
            return step if finite and not parted else -1
        if one.kind != "PP" and not _attached(before, gap, tags[one.start]):
            return -1
        commas, before = commas or "," in gap, one
    return -1


def _adverb_then_finite(tags: Sequence[str], one: Chunk) -> bool:
    first = next((tags[index] for index in range(one.start, one.end) if tags[index] != "RB"), "")
    return first in FINITE


def _attached(before: Chunk, gap: Sequence[str], first: str) -> bool:
    """Whether a noun phrase whose first tag is `first` belongs to the subject that it stands
    behind, the tags of a `gap` between: ", a Y"."""
    if before.kind == "PP":
        return not gap
    if not gap:
        return first == "DT"  # "Rex the dog"
    return tuple(gap) in _PARTING


def _function(
    lowers: Sequence[str],
    tags: Sequence[str],
    chunks: Sequence[Chunk],
    at: int,
    next_verb: int,
    found: Sequence[tuple[str, int]],
) -> str:
    start = chunks[at].start
    if not at or lowers[start] in _NOMINATIVE:
        return "subject" if next_verb >= 0 else "oblique"
    before = chunks[at - 1]
    gap = tuple(tags[before.end : start])
    if before.kind == "PP" and not gap:
        after_verb = next_verb == at + 1
        linked = lowers[before.start] in _LINKING
        return "subject" if linked and after_verb else _after_preposition(lowers, before, next_verb)
    directly = next_verb == at + 1
    if before.kind == "NP" and gap in {("CC",), (",", "CC")} and not directly:
        return found[at - 1][0] or "oblique"
    if before.kind == "VP" and (not gap or all(tag.startswith("RB") for tag in gap)):
        if directly and "RB" not in gap:
            return "subject"  # "she thought he left"
        return "predicate" if _is_be(lowers, before) else "object"
    if before.kind == "NP" and not gap and not directly and found[at - 1][0] == "object":
        return "object"
    return "subject" if next_verb >= 0 else "oblique"


def _is_be(lowers: Sequence[str], group: Chunk) -> bool:
    words = [low for low in lowers[group.start : group.end] if low not in _NOT]
    return bool(words) and words[-1] in _BE


def _after_preposition(lowers: Sequence[str], before: Chunk, next_verb: int) -> str:
    # "after the dog barked", "before she left": a clause, where the tagger has a preposition.
    clause = lowers[before.start] in ("after", "before", "as", "since", "until", "once", "though")
    return "subject" if clause and next_verb >= 0 else "oblique"
