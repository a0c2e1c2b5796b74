"""Whether the people whom an article names are men or women, by its pronouns and first names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from qa.conversation.nouns import gender_of
from qa.language.lexicon import table, words
from qa.reading.names.gender import known_gender
from qa.reading.names.tables import is_ordinary

__all__ = ["genders_of", "last_names", "without_owner"]

# How far behind a name, in characters, a pronoun still speaks of it.
_REACH = 160
_LEAST = 1
_CLEAR = 3
_LONGEST_NAME = 5
_OWNED = ("'s", "’s", "'", "’")
# What follows "her" where nothing is hers.
_BEHIND_OBJECTS = frozenset(
    "out up down off away back in into onto on to from with and when as by at over for the a his "
    "through about along across after before around".split()
)
_GENDERS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip


def without_owner(word: str) -> str:
    """`word` without an owner's ending."""
    if word.isalpha():
        return word
    ending = next((one for one in _OWNED if word.endswith(one)), "")
    return word[: len(word) - len(ending)]


def genders_of(
    found: list[tuple[int, str]],
    joined: list[bool],
    spelt: Mapping[str, str],
    things: set[int],
    *,
    by_name: bool = True,
) -> dict[str, str]:
    """Words of names, in lower case -> "m" or "f"; a name that nothing tells of is left out.

    `found` are all words with where they start, `joined` says which stand beside the next as one
    name, `spelt` holds the words of names, and what begins in `things` is nobody. Each "he" and
    "she" is a vote for the last name before it that can be meant.

    `by_name`: a first name and "his wife, Lidia" are votes as well, and rule out the other gender;
    a last name of several is whose it was first: who comes later is called in full or "Mrs Lee".
    """
    votes: dict[str, Counter[str]] = {}
    recent: list[tuple[int, str, bool]] = []
    told: dict[int, str] = {}
    bare: dict[str, str] = {}
    surnames = last_names(found, joined)
    for index, (start, word) in enumerate(found):
        said = _GENDERS.get(word.lower())
        if said and _is_acted_on(found, index, recent):
            continue
        if said:
            name = _meant(recent, said, votes, start, surnames)
            if name:
                votes.setdefault(name, Counter())[said] += 1
        elif start in things:
            continue
        elif _is_another(found, index):
            recent = []
        elif (lower := without_owner(word).lower()) in spelt and word[:1].isupper():
            known = _told(found, joined, index, told) if by_name else ""
            if lower in surnames and not joined[index] and not (index and joined[index - 1]):
                known = ""  # Adeyemi of Grace Adeyemi is no man, though men are called so
            told[index] = known
            if known and bare.setdefault(lower, known) == known:
                votes.setdefault(lower, Counter())[known] += _LEAST
            recent = [*recent[-3:], (start, lower, joined[index])]
    return {name: clear for name, counted in votes.items() if (clear := _clear(counted))}


def last_names(found: list[tuple[int, str]], joined: list[bool]) -> frozenset[str]:
    """The last words of names that no title opens, in lower case, be they first names too."""
    lowers = [without_owner(word).lower() for _, word in found]
    return frozenset(
        lowers[index]
        for index in range(1, len(found))
        if joined[index - 1] and not joined[index] and _opens(found[index - 1][1])
    )


def _opens(word: str) -> bool:
    """May it be a first name, as Selam of Selam Bekele, and no "Mr", "Coach" or "Kenya's"?"""
    lower = word.lower()
    named = not is_ordinary(lower) and lower not in table("gendered_titles")
    return word == without_owner(word) and (bool(known_gender(lower)) or named)


def _is_acted_on(
    found: list[tuple[int, str]], index: int, recent: list[tuple[int, str, bool]]
) -> bool:
    """ "Tussle pulled her out": she is not the one who did it."""
    word, behind = found[index][1].lower(), found[index + 1 : index + 2]
    if word not in ("him", "her") or index < 2 or not recent:
        return False
    verb, doer = found[index - 1][1], found[index - 2][0]
    free = word == "him" or not behind or behind[0][1].lower() in _BEHIND_OBJECTS
    return free and verb.islower() and recent[-1][0] == doer


def _is_another(found: list[tuple[int, str]], index: int) -> bool:
    """ "Ann Berg said the premier had broken her word": in one sentence she is no premier."""
    if found[index][1] not in words("roles"):
        return False
    return any(word == "the" for _, word in found[max(0, index - 2) : index])


def _told(
    found: list[tuple[int, str]], joined: list[bool], index: int, told: Mapping[int, str]
) -> str:
    """The gender that a first name, the word before it or "his wife," before it tells, or ""."""
    first = index
    while first and index - first < _LONGEST_NAME and joined[first - 1]:
        first -= 1
    name = [without_owner(word) for _, word in found[first : index + 1]]
    if known := known_gender(" ".join(name)) or known_gender(" ".join(name[-2:])):
        return known
    if first < index or not index:
        return told.get(index - 1, "")
    (start, before), (here, _) = found[index - 1 : index + 1]
    near = here - start - len(before) <= len(", ")
    return gender_of(before) if near and before.islower() else ""


def _meant(
    recent: list[tuple[int, str, bool]],
    said: str,
    votes: Mapping[str, Counter[str]],
    start: int,
    surnames: frozenset[str],
) -> str:
    """The latest name in reach that is not known, or told so far, to be of the other gender, nor
    goes on with a word that is: "he" is no Sunniva of a Sunniva Berg who is "she"."""
    another = False
    for place, name, goes_on in reversed(recent):
        if start - place > _REACH:
            return ""
        told = _clear(votes[name]) if name in votes else ""
        own = "" if name in surnames else known_gender(name)
        another = (own or told) not in ("", said) or (another and goes_on)
        if not another:
            return name
    return ""


def _clear(counted: Counter[str]) -> str:
    """The gender with enough votes and three times those of the other, or ""."""
    (best, most), *rest = counted.most_common()
    other = rest[0][1] if rest else 0
    return best if most >= _LEAST and most >= _CLEAR * other else ""
