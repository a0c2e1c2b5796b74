"""Noun phrases that name people by what they are: "the French president", "a former teacher"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import compress, count

from qa.reading.found import Found
from qa.reading.line import Line, word_set
from qa.reading.names.tables import base_role, long_role_openings
from qa.types import MentionKind

__all__ = ["find_roles"]

_LONGEST = 8
_DEFINITE = word_set("the this that these those his her its their our my your both")
_INDEFINITE = word_set("a an another some any every each")
_OPENINGS = _DEFINITE | _INDEFINITE
_MODIFIER_TAGS = ("NN", "JJ", "VBN", "VBG", "CD", "RBS", "POS")


def find_roles(line: Line, named: Sequence[Found]) -> list[Found]:
    """Return ROLE mentions outside of the names in `named`; `normal` is the head noun, singular.

    A definite phrase is taken whole, with the nationality in it; in an indefinite one ("a Polish
    chemist") the nationality stays a mention of its own. Right before a name only the words of the
    role are taken: "English singer Adele" gives "singer".
    """
    places = list(compress(count(), map(_may_open, line.lows)))
    if not places:
        return []
    owner = {index: found for found in named for index in range(found.start, found.end)}
    roles: list[Found] = []
    end = 0
    for index in places:
        if index < end:
            continue
        length, head = _role_at(line, index)
        if not length or any(step in owner for step in range(index, index + length)):
            continue
        start = _behind_number(line, _start(line, index, index + length, owner, end), index)
        end = index + length
        roles.append(Found(start, end, MentionKind.ROLE, head))
    return roles


@lru_cache(maxsize=16384)
def _may_open(low: str) -> bool:
    """Whether the words of a role can begin with this one."""
    return bool(base_role(low)) or low in long_role_openings()


def _role_at(line: Line, index: int) -> tuple[int, str]:
    """How many tokens from `index` on are a role noun that heads its phrase, and the noun."""
    for length in (3, 2) if line.lows[index] in long_role_openings() else ():
        phrase = " ".join(line.lows[index : index + length])
        if index + length <= len(line.words) and base_role(phrase):
            return length, base_role(phrase)
    head = base_role(line.lows[index])
    tag = line.tag(index)
    if not head or not (tag.startswith("NN") or (not tag and head)):
        return 0, ""
    following = line.tag(index + 1)
    modifies = following in ("NN", "NNS") and tag != "NNS" and not line.capital(index + 1)
    if modifies:
        return 0, ""
    return 1, head


def _start(line: Line, index: int, end: int, owner: dict[int, Found], floor: int) -> int:
    """Where the phrase whose role stands at `index` begins."""
    named_next = end in owner and owner[end].kind is not MentionKind.NATIONALITY
    lowest = max(floor, index - _LONGEST)
    start = index
    while start > lowest and _is_modifier(line, start - 1, owner):
        start -= 1
    bare = start
    while start > lowest and owner.get(start - 1) is not None:
        if owner[start - 1].kind is not MentionKind.NATIONALITY:
            return bare
        start -= 1
    while start > lowest and _is_modifier(line, start - 1, owner):
        start -= 1
    opening = line.low(start - 1) if start > lowest else ""
    if named_next:
        return bare
    if opening in _DEFINITE:
        return start - 1
    return bare - 1 if opening in _INDEFINITE and start == bare else bare


def _behind_number(line: Line, start: int, index: int) -> int:
    """Where "at least nine passengers" and "that night nine passengers" name a role; "the nine
    passengers" is one whole."""
    numbers = (i for i in range(start, index) if line.tag(i) == "CD")
    if line.low(start) in _DEFINITE:
        numbers = (i for i in numbers if line.tag(i - 1).startswith("NN"))
    return max((i + 1 for i in numbers), default=start)


def _is_modifier(line: Line, index: int, owner: dict[int, Found]) -> bool:
    if index in owner or line.low(index) in _OPENINGS:
        return False
    tag = line.tag(index)
    if line.tag(index + 1) == "CD" and tag.startswith("VB"):
        return False  # "charged two men": what stands before a number is no part of the phrase
    if tag == "VBG" and index and line.tag(index - 1).startswith("NN"):
        return False  # "a bus carrying tourists"
    return tag.startswith(_MODIFIER_TAGS) and line.words[index][:1].isalpha()
