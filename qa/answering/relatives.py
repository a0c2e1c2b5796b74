"""Words that stand for each other: derivations, synonyms, countries and their people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from qa.language.lexicon import entries, table
from qa.language.stems import base, stem

__all__ = [
    "FAMILY",
    "SYNONYM",
    "agent_stems",
    "country_words",
    "doer_roles",
    "people_stems",
    "related_stems",
    "role_stems",
    "twin_stems",
]

FAMILY, SYNONYM = 0.8, 0.5
_DIRECTIONS = frozenset("north south east west northern southern eastern western new".split())


# A stem shares its letters with its words, but for its last ones and at least so many (irregular
# forms are stemmed by their base): "possibl" of "possibility".
_SHARED, _CHANGED = 2, 1
# Two names of one thing share so many letters at the beginning, or one more at the end.
_ALIKE = 2


@lru_cache(maxsize=16384)
def related_stems(word_stem: str) -> tuple[tuple[str, float], ...]:
    """The stems related to a stem, sorted, with their factors: its derivation family, its synonyms.

    Only the families that may hold the stem are read and stemmed: to do so with both tables takes
    longer than answering a question.
    """
    related: dict[str, float] = {}
    for name, factor in (("synonyms", SYNONYM), ("derivations", FAMILY)):
        for stems in _families_of(word_stem, name):
            related.update((other, factor) for other in stems if other != word_stem)
    return tuple(sorted(related.items()))


@lru_cache(maxsize=16384)
def people_stems(word_stem: str) -> tuple[tuple[str, float], ...]:
    """For the stem of a country's name those of its people's and its other names, and back:
    france, french; uk, british, britain."""
    found = _families_of(word_stem, "demonyms")
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


def twin_stems(word_stem: str) -> frozenset[str]:
    """The stems of the other names of the very same thing, which begin or end as it does:
    motorbike, motorcycle; phone, telephone. A synonym may be another thing: coach, bus."""
    pairs = (one for one in _families_of(word_stem, "synonyms") if len(one) == len("ab"))
    others = {other for pair in pairs for other in pair if other != word_stem}
    ends = (word_stem[:_ALIKE], word_stem[-_ALIKE - 1 :])
    return frozenset(one for one in others if one.startswith(ends[0]) or one.endswith(ends[1]))


def role_stems(word: str) -> tuple[tuple[str, float], ...]:
    """For the abbreviation of a role the stems of its words: ceo, chief, executive."""
    return tuple(
        (stem(part), FAMILY) for part in table("role_abbreviations").get(word.lower(), "").split()
    )


def doer_roles(verb: str) -> tuple[str, ...]:
    """For the stem of a verb the roles of who does it that are words of their own, the likeliest
    first: run, chief executive."""
    return _roles().get(verb, ())


@lru_cache(maxsize=1)
def _roles() -> Mapping[str, tuple[str, ...]]:
    listed = table("verb_roles").items()
    return {stem(verb): tuple(roles.split(", ")) for verb, roles in listed}


@lru_cache(maxsize=4)
def _written(name: str) -> str:
    """The word groups of a table as they are written there, each between two ends of lines."""
    if name != "demonyms":
        return f"\n{entries(f'{name}.txt')}\n"
    families = _peoples().items()
    lines = (f"{country}, {', '.join(names)}\n" for country, names in families if names)
    return "\n" + "".join(lines)


def _peoples() -> dict[str, list[str]]:
    """The last word of each country's name -> its people's names and its own others."""
    found: dict[str, list[str]] = {}
    for name in ("demonyms", "countries"):
        for word, country in table(name).items():
            head = country.split()[-1].lower()
            # The "us" of a text is a pronoun.
            if head not in (_DIRECTIONS | {word}) and " " not in word and word != "us":
                found.setdefault(head, []).append(word)
    return found


def _families_of(word_stem: str, name: str) -> Iterator[frozenset[str]]:
    """The stems of each family of a table that holds the stem."""
    if len(word_stem) < _SHARED:  # no word of a family is so short
        return
    trunk = word_stem[: max(_SHARED, len(word_stem) - _CHANGED)]
    for line in _lines_with(trunk, name):
        family = [word.strip() for word in line.split(",")]
        if any(word_stem == stem(word) for word in family if base(word).startswith(trunk)):
            yield frozenset(map(stem, family))


def _lines_with(trunk: str, name: str) -> Iterator[str]:
    """The written families with such letters in them, or with an irregular form of such a word."""
    alike = _irregular().get(trunk[:_SHARED], ())
    irregular = [form for form, word in alike if word.startswith(trunk)]
    sought = (trunk, *(form for form in irregular if trunk not in form))
    written = _written(name)
    found = {line for part in sought for line in _lines_of(part, written)}
    return (written[start:end] for start, end in sorted(found))


@lru_cache(maxsize=1)
def _irregular() -> Mapping[str, list[tuple[str, str]]]:
    """The first letters of a word -> the irregular forms of such words, each with its word."""
    found: dict[str, list[tuple[str, str]]] = {}
    for form, word in table("irregular").items():
        found.setdefault(word[:_SHARED], []).append((form, word))
    return found


def _lines_of(part: str, written: str) -> Iterator[tuple[int, int]]:
    """The places of the lines that have a part in them."""
    at = written.find(part)
    while at >= 0:
        end = written.index("\n", at)
        yield written.rindex("\n", 0, at) + 1, end
        at = written.find(part, end)


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
