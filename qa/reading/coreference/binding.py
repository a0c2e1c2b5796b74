"""Whom a pronoun cannot stand for in its own sentence, after Chomsky's (1981) principle B."""

from __future__ import annotations

from collections.abc import Sequence

from qa.light import TYPE_CHECKING
from qa.reading.coreference.nominals import Nominal

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["barred"]

_NEAREST = 8  # noun phrases before it that may belong to the same verb


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
