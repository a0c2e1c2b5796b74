"""Names in an article that are no people's: companies, teams, courts, by how they stand there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from qa.conversation.genders import without_owner
from qa.language.lexicon import table, words
from qa.light import pattern
from qa.reading.names.gender import known_gender
from qa.reading.names.tables import is_ordinary

__all__ = ["TITLES", "bodies", "described", "in_full", "is_firm", "standing"]

TITLES = frozenset("mr mrs ms miss dr sir madam lady lord mister".split())
_SAINTS = frozenset({"st", "saint"})
# How often a name stands in full before that tells anything.
_REPEATED = 3
# How far to either side of a name a description of it is looked for, in characters.
_REACH = 60
_BEFORE = pattern(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?:[\w-]+ ){0,3}(?P<noun>[a-z]+) $")
_APPOSED = pattern(r"\b[Aa]n? (?:[\w-]+ ){0,3}(?P<noun>[a-z]+), $")
_BEHIND = pattern(
    r", (?:the|an?) (?:[\w-]+ ){0,3}?(?P<noun>[a-z]+)"
    r"(?: (?:of|that|which|in|from|based|behind)\b|[,.])"
)


def in_full(found: list[tuple[int, str]], joined: list[bool], things: set[int]) -> Iterator[str]:
    """The names of several words that are never cut down to the last one, in lower case."""
    counts: Counter[str] = Counter()
    alone: set[str] = set()
    first = 0
    for index, (start, word) in enumerate(found):
        if index == 0 or not joined[index - 1]:
            first = index
        if joined[index]:
            continue
        if first == index:
            if word[:1].isupper() and start not in things:
                alone.add(without_owner(word).lower())
            continue
        parts = [without_owner(part).lower() for _, part in found[first : index + 1]]
        name = " ".join(parts[parts[0] in TITLES and len(parts) > 1 :])
        if " " in name:
            counts[name] += 1
        elif start not in things:
            alone.add(name)
    for name, count in counts.items():
        least = _REPEATED - is_firm(name)
        if count >= least and name.split()[-1] not in alone:
            yield name


def is_firm(name: str) -> bool:
    """Does it end in an ordinary word, as "averley care" does and few people's names do?"""
    return is_ordinary(name.split()[-1]) and not known_gender(name.split()[0])


def standing(found: list[tuple[int, str]], names: frozenset[str]) -> set[int]:
    """Where the words of `names` begin."""
    begun: dict[str, list[list[str]]] = {}
    for parts in map(str.split, names):
        begun.setdefault(parts[0], []).append(parts)
    lowers = [without_owner(word).lower() for _, word in found]
    return {
        start
        for index, lower in enumerate(lowers)
        for parts in begun.get(lower, ())
        if lowers[index : index + len(parts)] == parts
        for start, _ in found[index : index + len(parts)]
    }


def bodies(found: list[tuple[int, str]], joined: list[bool]) -> set[int]:
    """Where words of names begin that end in a word for a body, as "Crown" of Bristol Crown Court;
    none of a first name's, as Helen Court's."""
    bodies: set[int] = set()
    first = 0
    for index, (_, word) in enumerate(found):
        if index == 0 or not joined[index - 1]:
            first = index
        ends = first < index and not joined[index] and word.lower() in words("organisation_words")
        if ends and not _is_person([part.lower() for _, part in found[first:index]]):
            bodies.update(start for start, _ in found[first : index + 1])
    return bodies


def _is_person(parts: list[str]) -> bool:
    """Has it a first name, and no saint's ("St Agnes Hospital")?"""
    return any(
        known_gender(part) and (not index or parts[index - 1] not in _SAINTS)
        for index, part in enumerate(parts)
    )


def described(text: str, found: list[tuple[int, str]], joined: list[bool]) -> Iterator[str]:
    """Names, in lower case, that the text calls a company or a team: "Kestrel Looms, the maker of
    carpets", "the furniture chain Moberg", "a bank, Kredo,"; none that a first name opens."""
    first = 0
    for index, (start, word) in enumerate(found):
        if index == 0 or not joined[index - 1]:
            first = index
        opening, end = found[first][0], start + len(word)
        if joined[index] or not word[:1].isupper() or known_gender(found[first][1].lower()):
            continue
        ahead = text[max(opening - _REACH, 0) : opening]
        apposed = _APPOSED.search(ahead) if text[end : end + 1] in (",", ".", ";") else None
        before = _BEFORE.search(ahead) or apposed
        behind = _BEHIND.match(text[end : end + _REACH])
        if any(told and _is_body(told["noun"]) for told in (before, behind)):
            yield text[opening:end].lower()


def _is_body(noun: str) -> bool:
    return table("answer_types").get(noun) == "organisation"
