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
_LINKS = word_set("that because if while when although whether unless though")
# Also prepositions: "after the dog barked", "before she left", and "after the storm".
_TIMES = word_set("after before as since until once")
_OPENING = _LINKS | _TIMES
_NOT = word_set("not n't n’t never also still now")
_NOMINATIVE = word_set("he she they i we")
_PARTING = frozenset(((",",), ("CC",), (",", "CC")))
_ASIDE = frozenset((",", "RB"))
_QUOTES = frozenset({"``", "''"})
_RELATIVES = frozenset({"WDT", "WP", "WP$"})
_FARTHEST = 12  # chunks that a subject may stand before its verb
_BRACKETED = 16  # tokens in brackets behind a subject


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
        if at and _is_led(lowers, chunks[at - 1], one):
            found.append(("oblique", chunks[verb].start if verb >= 0 else -1))
            continue
        next_verb = _next_verb(tags, chunks, at)
        function = _function(lowers, tags, chunks, at, next_verb, found)
        governor = next_verb if function == "subject" else verb
        found.append((function, chunks[governor].start if governor >= 0 else -1))
    return found


def _is_led(lowers: Sequence[str], before: Chunk, one: Chunk) -> bool:
    """Whether a preposition stands right before, which can open no clause: "in the house"."""
    led = before.kind == "PP" and before.end == one.start
    return led and lowers[before.start] not in _OPENING and lowers[one.start] not in _NOMINATIVE


def _next_verb(tags: Sequence[str], chunks: Sequence[Chunk], at: int) -> int:
    """The finite verb group that chunk `at` may be the subject of, -1 without one."""
    commas, relative, before = 0, False, chunks[at]
    closed, ends = _closing(tags, before.end), _bracket_end(tags, before.end)
    for step in range(at + 1, min(at + _FARTHEST, len(chunks))):
        one = chunks[step]
        gap = _between(tags, max(before.end, closed), one.start)
        if one.start >= ends:
            return -1  # "Ann (Green, Marlow) said": Marlow does not
        if one.start < closed:
            commas = 1  # brackets part no less than commas do
        elif one.kind == "VP":
            if "CC" in gap and not relative:
                return -1  # "took his coat and left"
            told = commas < 2 and _is_relative(tags, before, gap, one)
            if told or (relative and not _is_finite(tags, one)):
                relative, before = True, one
                continue
            # A comma parts a subject from its verb only after another: "Ann, a doctor, left".
            parted = "," in gap and not commas and not relative
            return step if _is_finite(tags, one) and not parted else -1
        elif one.kind != "PP" and not relative and not _attached(before, gap, tags[one.start]):
            return -1
        commas, before = commas + ("," in gap), one
    return -1


def _closing(tags: Sequence[str], start: int) -> int:
    """Where brackets end that open at `start`, else `start`."""
    if start >= len(tags) or tags[start] != "-LRB-":
        return start
    reach = range(start + 1, min(start + _BRACKETED, len(tags)))
    return next((index + 1 for index in reach if tags[index] == "-RRB-"), start)


def _bracket_end(tags: Sequence[str], start: int) -> int:
    """Where brackets end that were open before `start`, the end of the sentence where none were."""
    reach = range(start, min(start + _BRACKETED, len(tags)))
    mark = next((index for index in reach if tags[index] in ("-LRB-", "-RRB-")), len(tags))
    return mark if mark < len(tags) and tags[mark] == "-RRB-" else len(tags)


def _between(tags: Sequence[str], start: int, end: int) -> tuple[str, ...]:
    """The tags between two chunks, without quotation marks."""
    if start >= end:
        return ()
    gap = tuple(tags[start:end])
    return gap if _QUOTES.isdisjoint(gap) else tuple([tag for tag in gap if tag not in _QUOTES])


def _is_relative(tags: Sequence[str], before: Chunk, gap: tuple[str, ...], one: Chunk) -> bool:
    """Whether the verb group `one` tells of the noun phrase before it: "that was", "seen by"."""
    if not _RELATIVES.isdisjoint(gap):
        return True
    led = before.kind == "NP" and tags[before.start] in ("WP", "WDT")
    return led or (tags[one.start] in ("VBN", "VBG") and _ASIDE.issuperset(gap))


def _is_finite(tags: Sequence[str], one: Chunk) -> bool:
    return tags[one.start] in FINITE or _adverb_then_finite(tags, one)


def _adverb_then_finite(tags: Sequence[str], one: Chunk) -> bool:
    first = next((tags[index] for index in range(one.start, one.end) if tags[index] != "RB"), "")
    return first in FINITE


def _attached(before: Chunk, gap: tuple[str, ...], first: str) -> bool:
    """Whether a noun phrase whose first tag is `first` belongs to the subject that it stands
    behind, the tags of a `gap` between: ", a Y"; not "gas because it is"."""
    if first in _RELATIVES or first == "PRP":
        return first != "PRP"
    if before.kind == "PP":
        return not gap
    if not gap:
        return first == "DT"  # "Rex the dog"
    return gap in _PARTING


def _function(
    lowers: Sequence[str],
    tags: Sequence[str],
    chunks: Sequence[Chunk],
    at: int,
    next_verb: int,
    found: Sequence[tuple[str, int]],
) -> str:
    before = chunks[at - 1] if at else None
    start = chunks[at].start
    if lowers[start] in _NOMINATIVE:
        return "subject" if next_verb >= 0 else "oblique"
    if before is None:
        return "subject" if next_verb >= 0 else "oblique"
    gap = _between(tags, before.end, start)
    if before.kind == "PP" and not gap:
        if next_verb >= 0 and lowers[before.start] in _LINKS:
            return "subject"
        # "As the oldest part of the army, the guard has": the comma ends the phrase.
        clause = next_verb >= 0 and "," not in tags[start : chunks[next_verb].start]
        return "subject" if clause and lowers[before.start] in _TIMES else "oblique"
    directly = next_verb == at + 1
    if before.kind == "NP" and gap in {("CC",), (",", "CC")} and not directly:
        return found[at - 1][0] or "oblique"
    if before.kind == "VP" and (not gap or all(tag.startswith(("RB", "RP")) for tag in gap)):
        if directly and "RB" not in gap:
            return "subject"  # "she thought he left"
        if at > 1 and tags[chunks[at - 2].start] == "EX":
            return "subject"  # "there was a noise"
        return "predicate" if _is_be(lowers, before) else "object"
    if before.kind == "NP" and not gap and not directly and found[at - 1][0] == "object":
        return "object"
    return "subject" if next_verb >= 0 else "oblique"


def _is_be(lowers: Sequence[str], group: Chunk) -> bool:
    words = [low for low in lowers[group.start : group.end] if low not in _NOT]
    return bool(words) and words[-1] in _BE
