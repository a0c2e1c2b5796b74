"""Words that stand for each other: derivations, synonyms, countries and their people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from qa.language.lexicon import groups, table
from qa.language.stems import stem

__all__ = ["FAMILY", "SYNONYM", "country_words", "people_stems", "related_stems"]

FAMILY, SYNONYM = 0.8, 0.5
_DIRECTIONS = frozenset("north south east west northern southern eastern western new".split())


@lru_cache(maxsize=1)
def related_stems() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Stem -> related stems with their factors, from synonym groups and derivation families."""
    related: dict[str, dict[str, float]] = {}
    for name, factor in (("derivations", FAMILY), ("synonyms", SYNONYM)):
        members: dict[int, set[str]] = {}
        for word, numbers in groups(name).items():
            for number in numbers:
                members.setdefault(number, set()).add(stem(word))
        for stems in members.values():
            _relate(related, stems, factor)
    return {one: tuple(sorted(row.items())) for one, row in related.items()}


@lru_cache(maxsize=1)
def people_stems() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Stem of a country's name -> stems of its people's names, and back ("france", "french")."""
    related: dict[str, dict[str, float]] = {}
    for people, country in table("demonyms").items():
        last = country.split()[-1]
        if " " not in people and last.lower() not in _DIRECTIONS:
            _relate(related, {stem(people), stem(last)}, FAMILY)
    return {one: tuple(sorted(row.items())) for one, row in related.items()}


def _relate(related: dict[str, dict[str, float]], stems: Iterable[str], factor: float) -> None:
    held = set(stems)
    for one in held:
        row = related.setdefault(one, {})
        for other in held - {one}:
            row[other] = max(row.get(other, 0.0), factor)


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
