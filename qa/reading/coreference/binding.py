"""What the clause of a pronoun tells by itself of what it stands for, and cannot stand for.

After principles A and B of Chomsky (1981, "Lectures on Government and Binding").
"""

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

__all__ = ["ahead", "barred", "bound", "is_reflexive"]

_NEAREST = 8  # noun phrases before it that may belong to the same verb
_SPEAKING = frozenset((Kind.ORGANISATION, Kind.NAME, Kind.COUNTRY, Kind.GROUP))
_ITSELF = frozenset((("it", "subject"), ("its", "possessor")))
_CLAUSES = frozenset("that because if while when although whether unless though".split())


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
        given = _receiver(found, entities, at)
        return given if given is not None else _sayer(reading, found, entities, at)
    return _sayer(reading, found, entities, at)


def _own_subject(
    found: Sequence[Nominal], entities: Sequence[Entity | None], at: int
) -> Entity | None:
    """ "Tom hurt himself": the last subject before it that agrees; not "labour, itself scarce"."""
    one = found[at]
    end = found[at - 1].end if at else 0
    if one.verb < 0 or (end >= one.start - 1 and not end <= one.verb < one.start):
        return None
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
    """ "Hanbit said it had sent staff", "said its head would leave": a firm or a country speaks of
    itself."""
    one = found[at]
    verb = one.start - 1 - (reading.lowers[one.start - 1] == "that")
    if (one.text, one.function) not in _ITSELF or verb < 1:
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


def barred(reading: SentenceReading, found: Sequence[Nominal], at: int) -> set[int]:
    """The numbers of the noun phrases before pronoun number `at` that it does not stand for."""
    return {*_clause_mates(reading, found, at), *_fronted(reading, found, at)}


def _clause_mates(reading: SentenceReading, found: Sequence[Nominal], at: int) -> set[int]:
    """The subject of the verb whose object a pronoun is cannot be meant by it.

    Nor can it in "X is his brother", nor "a charter" in "a charter giving it".
    """
    one = found[at]
    owned = found[at + 1] if at + 1 < len(found) else one
    predicate = owned.start == one.start and owned.function == "predicate"
    if one.verb < 0 or (one.function == "possessor" and not predicate):
        return set()
    mates = {i for i in range(max(0, at - _NEAREST), at) if _is_argument(found[i], one.verb)}
    return mates | {_doer(reading, found, at)}


def _is_argument(one: Nominal, verb: int) -> bool:
    return one.verb == verb and one.function in ("subject", "object", "predicate")


def _doer(reading: SentenceReading, found: Sequence[Nominal], at: int) -> int:
    """Who does what a verb without a subject tells, -1 if unknown.

    "The militia was sent to drive them out", "Ann asked Bob to help him".
    """
    one = found[at]
    tag = reading.tags[one.verb] if one.verb > 0 else ""
    kinds = {"TO": ("subject", "object"), "VBG": ("subject",)}.get(tag, ())
    if one.function != "object" or not kinds:
        return -1
    before = [i for i in range(at - 1, -1, -1) if found[i].end <= one.verb]
    if tag == "VBG" and before and found[before[0]].end == one.verb:
        return before[0]  # "a charter giving it"
    return next((i for i in before if found[i].function in kinds), -1)


def _fronted(reading: SentenceReading, found: Sequence[Nominal], at: int) -> range:
    """ "The daughter of a miner, she sang": what is said of her first is not who she is."""
    tags, start = reading.tags, found[at].start
    if found[at].function != "subject" or not at or tags[start - 1] != ",":
        return range(0)
    acts = any(tag.startswith(("V", "MD")) for tag in tags[:start])
    if acts or found[0].form != "common" or tags[0] in ("IN", "TO", "RB"):
        return range(0)
    return range(at)
