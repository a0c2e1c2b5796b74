"""Pronouns whose own clause tells what they stand for, whatever else stands out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.language.grammar import FINITE
from qa.language.lexicon import words
from qa.language.stems import base
from qa.light import TYPE_CHECKING
from qa.reading.coreference.entities import Entity
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import Kind
from qa.reading.coreference.salience import agrees

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["ahead", "bound", "is_reflexive"]

_SPEAKING = frozenset((Kind.ORGANISATION, Kind.NAME, Kind.COUNTRY, Kind.GROUP))


def is_reflexive(one: Nominal) -> bool:
    """Whether a pronoun is "himself" and the like."""
    return one.text.endswith(("self", "selves"))


def bound(
    reading: SentenceReading,
    found: Sequence[Nominal],
    entities: Sequence[Entity | None],
    at: int,
) -> Entity | None:
    """What pronoun number `at` stands for by its place alone; None where that does not tell."""
    one = found[at]
    if is_reflexive(one):
        return _own_subject(found, entities, at)
    if one.function == "possessor":
        return _receiver(found, entities, at)
    return _sayer(reading, found, entities, at)


def _own_subject(
    found: Sequence[Nominal], entities: Sequence[Entity | None], at: int
) -> Entity | None:
    """ "Tom hurt himself": the last subject before it that agrees."""
    one = found[at]
    for other, entity in zip(reversed(found[:at]), reversed(entities[:at]), strict=True):
        own = other.function in ("subject", "possessor") and other.end <= one.verb
        if own and entity is not None and agrees(one, entity):
            return entity
    return None


def _receiver(
    found: Sequence[Nominal], entities: Sequence[Entity | None], at: int
) -> Entity | None:
    """ "Clouds give the sky its glow": what is given something, which is its own."""
    one, other = found[at], found[at - 1] if at else found[at]
    entity = entities[at - 1] if at else None
    given = other.function == "object" and other.end == one.start and other.verb == one.verb
    return entity if given and entity is not None and agrees(one, entity) else None


def _sayer(
    reading: SentenceReading,
    found: Sequence[Nominal],
    entities: Sequence[Entity | None],
    at: int,
) -> Entity | None:
    """ "Hanbit said it had sent staff": a firm or a country speaks of itself."""
    one = found[at]
    verb = one.start - 1 - (reading.lowers[one.start - 1] == "that")
    if one.text != "it" or one.function != "subject" or verb < 1:
        return None
    if base(reading.lowers[verb]) not in words("reporting_verbs"):
        return None
    for other, entity in zip(found[:at], entities[:at], strict=True):
        own = other.function == "subject" and other.verb >= 0 and other.verb in (verb, verb - 1)
        if own and entity is not None and entity.kind in _SPEAKING and not entity.plural:
            return entity
    return None


def ahead(
    reading: SentenceReading, found: Sequence[Nominal], entities: Sequence[Entity | None]
) -> Iterator[tuple[int, Entity]]:
    """The pronouns of a phrase in front that nothing before stood out for, with the subject that
    comes: "In his speech, Berg said", "At the time of its launch, the channel was"."""
    if not reading.tags or reading.tags[0] not in ("IN", "VBG", "VBN"):
        return
    first = next((i for i, tag in enumerate(reading.tags) if tag in FINITE), 0)
    subject = next((i for i, one in enumerate(found) if one.function == "subject"), -1)
    entity = entities[subject] if subject > 0 else None
    if entity is None or found[subject].verb != first or reading.lowers[0] in _CLAUSES:
        return
    for at in range(subject):
        one, open_ = found[at], entities[at] is None
        if one.form == "pronoun" and one.function == "possessor" and open_ and agrees(one, entity):
            yield at, entity


_CLAUSES = frozenset("that because if while when although whether unless though".split())
