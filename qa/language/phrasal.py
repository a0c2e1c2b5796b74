"""Verbs of two words that say what one verb says: "call off" is "cancel", "go up" is "rise"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from qa.language.lexicon import table
from qa.language.stems import stem
from qa.light import NamedTuple

__all__ = ["Phrasal", "phrasal_at", "phrasals_told"]

# "Turn the third offer down": so many words, the second one included, after the verb.
_REACH = 4
_STOPS = frozenset(", . ; : ? !".split())
_DETERMINERS = frozenset(map(stem, "the a an his her its their our my your this that".split()))
# "Was one of two up" is no "rose", and "did he go away" no "abolished": here the words touch.
_ADJACENT = frozenset(("be", "do", "up", "down"))
# They stand right behind: "pay a dividend for the year" funds nothing, and who "took her place" did
# not happen, and who "came up with the first" did not win.
_TOUCHING = frozenset(map(stem, ("for", "after", "into", "across", "place", "first")))
_FIRST = stem("first")
_BEING = frozenset(map(stem, ("be", "is", "are", "was", "were", "been")))
# Who "gets it back" does not return: with something between these say something else.
_TOGETHER = frozenset(((stem("get"), stem("back")), (stem("get"), stem("away"))))


class Phrasal(NamedTuple):
    """The place of the second word, and the verbs that say the same, the closest first."""

    second: int
    verbs: tuple[str, ...]


def phrasal_at(stems: Sequence[str], index: int, *, told: bool = False) -> Phrasal | None:
    """The verb of two words that begins at a word, of which `stems` are the stems; or None. One
    that is `told` by a text may mean more than what it is asked as: what turned up was found."""
    if stems[index] not in _rows():
        return None
    seconds = _seconds(stems[index], told)
    reach = 1 if stems[index] in _ADJACENT else _REACH
    for place in range(index + 1, min(index + 1 + reach, len(stems))):
        if stems[place] in _STOPS:
            return None
        if stems[place] == _FIRST and not _BEING.isdisjoint(stems[max(0, index - _REACH) : index]):
            return None  # what "was finished first" did not win
        apart = place > index + 1 and (stems[index], stems[place]) in _TOGETHER
        if stems[place] in seconds and not apart and not _leads_in(stems, index, place):
            return Phrasal(place, seconds[stems[place]])
    return None


def phrasals_told(stems: Sequence[str]) -> Iterator[tuple[int, Phrasal]]:
    """The verbs of two words that a text tells, each with the place of its first word."""
    heads = _rows()
    for index, one in enumerate(stems):
        if one in heads and (found := phrasal_at(stems, index, told=True)) is not None:
            yield index, found


def _leads_in(stems: Sequence[str], index: int, place: int) -> bool:
    """Whether the second word, behind an object, leads in a noun: "take cars on the boat"."""
    determined = not _DETERMINERS.isdisjoint(stems[place + 1 : place + 2])
    return place > index + 1 and (determined or stems[place] in _TOUCHING)


@lru_cache(maxsize=1)
def _rows() -> Mapping[str, list[tuple[str, str]]]:
    """The stem of a verb -> its second words, each with the verbs of its row."""
    found: dict[str, list[tuple[str, str]]] = {}
    for phrase, verbs in table("phrasal_verbs").items():
        head, _, second = phrase.partition(" ")
        found.setdefault(stem(head), []).append((second, verbs))
    return found


@lru_cache(maxsize=1024)
def _seconds(head: str, told: bool) -> Mapping[str, tuple[str, ...]]:
    """The stem of a verb's second word -> the verbs that say the same, and where it is told those
    that it implies."""
    found: dict[str, tuple[str, ...]] = {}
    for second, verbs in _rows()[head]:
        same, _, implied = verbs.partition(";")
        said = f"{same}, {implied}" if told else same
        if one := tuple(word.strip() for word in said.split(",") if word.strip()):
            found[stem(second)] = one
    return found
