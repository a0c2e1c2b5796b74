"""People of one family: "Fairley" and "him" of Desmond Fairley are no words of Carla Fairley's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from qa.answering.question import Term
from qa.language.stems import stem
from qa.reading.names.gender import known_gender

__all__ = ["families", "is_namesake"]


def families(terms: Iterable[Term]) -> Mapping[str, str]:
    """The stem of a last name -> that of the first name before it, for each person whom a question
    names in full."""
    named = [term for term in terms if term.kind == "name" and term.index >= 0]
    named.sort(key=lambda term: term.index)
    found: dict[str, str] = {}
    for first, last in pairwise(named):
        beside = last.index == first.index + 1
        if beside and known_gender(first.word.lower()) and first.stem not in found:
            found[last.stem] = first.stem
    return found


def is_namesake(known: Mapping[str, str], name: str) -> bool:
    """Whether a full name is that of another with the last name of one of `known`."""
    parts = name.split()
    first = known.get(stem(parts[-1])) if len(parts) > 1 else None
    if first is None or not known_gender(parts[0].lower()):
        return False
    return first not in map(stem, parts)
