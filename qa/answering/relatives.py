"""Words that stand for each other: derivations, synonyms, countries and their people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from qa.language.lexicon import families, table
from qa.language.stems import base, stem

__all__ = [
    "FAMILY",
    "SYNONYM",
    "agent_stems",
    "country_words",
    "people_stems",
    "related_stems",
    "role_stems",
]

FAMILY, SYNONYM = 0.8, 0.5
_DIRECTIONS = frozenset("north south east west northern southern eastern western new".split())


# A stem shares its letters with its words, but for its last ones and at least so many (irregular
# forms are stemmed by their base): "possibl" of "possibility".
_SHARED, _CHANGED = 2, 3
_Families = tuple[tuple[str, ...], ...]


@lru_cache(maxsize=16384)
def related_stems(word_stem: str) -> tuple[tuple[str, float], ...]:
    """The stems related to a stem, sorted, with their factors: its derivation family, its synonyms.

    Only the families that may hold the stem are stemmed: stemming both tables whole takes longer
    than answering a question.
    """
    related: dict[str, float] = {}
    for name, factor in (("synonyms", SYNONYM), ("derivations", FAMILY)):
        for stems in _families_of(word_stem, _families(name), _index(name)):
            related.update((other, factor) for other in stems if other != word_stem)
    return tuple(sorted(related.items()))


@lru_cache(maxsize=16384)
def people_stems(word_stem: str) -> tuple[tuple[str, float], ...]:
    """For the stem of a country's name those of its people's names, and back: france, french."""
    found = _families_of(word_stem, _families("demonyms"), _index("demonyms"))
    others = {other for stems in found for other in stems if other != word_stem}
    return tuple((other, FAMILY) for other in sorted(others))


def agent_stems(verb: str) -> tuple[tuple[str, float], ...]:
    """For the stem of a verb the stems of who or what does it: make, maker; run, runner; direct,
    director."""
    if len(verb) < 3 or not verb.isalpha():
        return ()
    doubled = verb + verb[-1]
    forms = (verb.removesuffix("e") + "er", doubled + "er", verb.removesuffix("e") + "or")
    return tuple((stem(form), FAMILY) for form in forms)


def role_stems(word: str) -> tuple[tuple[str, float], ...]:
    """For the abbreviation of a role the stems of its words: ceo, chief, executive."""
    return tuple(
        (stem(part), FAMILY) for part in table("role_abbreviations").get(word.lower(), "").split()
    )


@lru_cache(maxsize=4)
def _families(name: str) -> _Families:
    """The word groups of a table."""
    if name == "demonyms":
        return tuple(
            (people, country.split()[-1].lower())
            for people, country in table(name).items()
            if " " not in people and country.split()[-1].lower() not in _DIRECTIONS
        )
    return families(name)


@lru_cache(maxsize=4)
def _index(name: str) -> dict[str, list[int]]:
    """First letters -> the numbers of the families with such a word."""
    irregular = table("irregular")
    found: dict[str, list[int]] = {}
    for number, family in enumerate(_families(name)):
        for word in family:
            held = found.setdefault(irregular.get(word, word)[:_SHARED], [])
            if not held or held[-1] != number:
                held.append(number)
    return found


def _families_of(
    word_stem: str, known: _Families, index: Mapping[str, Sequence[int]]
) -> Iterator[frozenset[str]]:
    """The stems of each family that holds the stem."""
    trunk = word_stem[: max(_SHARED, len(word_stem) - _CHANGED)]
    for number in index.get(word_stem[:_SHARED], ()):
        family = known[number]
        if any(word_stem == stem(word) for word in family if base(word).startswith(trunk)):
            yield frozenset(map(stem, family))


def country_words(lowers: Sequence[str]) -> frozenset[int]:
    """Positions of the directions in names of countries: the "South" of "South Korea", which a
    text about that country leaves out."""
    countries = table("countries")
    return frozenset(
        i
        for i in range(len(lowers) - 1)
        if lowers[i] in _DIRECTIONS
        and f"{lowers[i]} {lowers[i + 1]}" in countries
        and lowers[i + 1] in countries
    )
