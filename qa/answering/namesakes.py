"""People of one family: "Fairley" and "him" of Desmond Fairley are no words of Carla Fairley's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from qa.answering.matching import Match
from qa.answering.question import Term
from qa.language.stems import stem
from qa.reading.coreference import Coreference, Link
from qa.reading.names.gender import known_gender
from qa.types import MentionKind

__all__ = ["without_namesakes"]

# The first sentences of a text, its title among them.
_LEAD = 4


def without_namesakes(
    terms: Sequence[Term],
    coreference: Coreference,
    index: int,
    matches: list[Match | None],
) -> tuple[Link, ...]:
    """The links of a sentence to whom else than to others of the family of whom a question names
    in full, or by the last name of whom the text begins with; the words that stand for these others
    match nothing any more."""
    reading, links = coreference.reading.sentence(index), coreference.links(index)
    families = _families(terms)
    known = families or _leading(terms, coreference)
    if not known:
        return links
    people = (one for one in reading.mentions if one.kind is MentionKind.PERSON)
    places = [(one.start, one.end) for one in people if _is_namesake(known, one.normal)]
    bare = frozenset(() if families else known)
    spoken = (one for one in links if reading.stems[one.end - 1] not in bare)
    others = [one for one in spoken if any(_is_namesake(known, name) for name in one.names)]
    places += [(one.start, one.end) for one in others if len(one.names) == 1]
    for start, end in places:
        matches[start:end] = [None] * (end - start)
    return tuple(
        one._replace(names=tuple(name for name in one.names if not _is_namesake(known, name)))
        for one in links
    )


def _families(terms: Iterable[Term]) -> Mapping[str, str]:
    """The stem of a last name -> that of the first name before it."""
    named = [term for term in terms if term.kind == "name" and term.index >= 0]
    named.sort(key=lambda term: term.index)
    found: dict[str, str] = {}
    for first, last in pairwise(named):
        beside = last.index == first.index + 1
        if beside and known_gender(first.word.lower()) and first.stem not in found:
            found[last.stem] = first.stem
    return found


def _leading(terms: Iterable[Term], coreference: Coreference) -> Mapping[str, str]:
    """The stem of a last name asked about alone -> that of the first name of the one with it whom
    the text begins with: its "Falk" is Eva Falk, and not her husband, Karl Falk."""
    named = {term.index: term.stem for term in terms if term.kind == "name" and term.index >= 0}
    alone = {one for i, one in named.items() if named.keys().isdisjoint((i - 1, i + 1))}
    for index in range(min(_LEAD, len(coreference.reading.article.sentences)) if alone else 0):
        for one in coreference.reading.sentence(index).mentions:
            parts = one.normal.split()
            person = one.kind is MentionKind.PERSON and len(parts) > 1
            if person and stem(parts[-1]) in alone and known_gender(parts[0].lower()):
                return {stem(parts[-1]): stem(parts[0])}
    return {}


def _is_namesake(known: Mapping[str, str], name: str) -> bool:
    """Whether a full name is that of another with the last name of one of `known`."""
    parts = name.split()
    first = known.get(stem(parts[-1])) if len(parts) > 1 else None
    if first is None or not known_gender(parts[0].lower()):
        return False
    return first not in map(stem, parts)
