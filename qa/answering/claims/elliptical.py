""" "Doctors told him to stop, and he did": a deed that is told to be wanted, and then by a bare
auxiliary to have been done or not."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.stems import StemSet
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading

__all__ = ["done_after_all"]

_DID = frozenset("did does has have had".split())
_NOT = frozenset("not n't n’t never".split())
_REFUSING = StemSet("refuse decline".split())
_SUBJECTS = frozenset("he she it they we i you".split())
_COMPARING = frozenset("as than like if that what because".split())
_JOINS = frozenset("and but then ; , – —".split())
# What may stand behind the bare verb: "did so within a week", "did, on Friday".
_BEHIND = frozenset(("IN", ".", ",", ":", "CC", "''", "NNP"))
_BETWEEN = 5  # tokens before it in which its subject stands
_WANTED = ("infinitive", "complement")


def done_after_all(reading: SentenceReading, clauses: Sequence[Clause], number: int) -> bool | None:
    """Whether the deed of a clause that another one governs is told behind it to have been done;
    None where that is not told."""
    clause = clauses[number]
    if clause.kind not in _WANTED or clause.governor < 0:
        return None
    for at in range(clause.head + 1, len(reading.lowers)):
        if reading.lowers[at] in _DID and _is_bare(reading, at):
            around = reading.lowers[max(0, at - 2) : at + 2]
            return _NOT.isdisjoint(around)
        if reading.stems[at] in _REFUSING and _is_last(reading, at) and _has_subject(reading, at):
            return False
    return None


def _is_bare(reading: SentenceReading, at: int) -> bool:
    """Whether an auxiliary stands for a deed: no verb and no object behind it."""
    behind = at + 1
    while reading.lowers[behind : behind + 1] and (
        reading.lowers[behind] in _NOT or reading.tags[behind] == "RB"
    ):
        behind += 1
    ends = reading.tags[behind : behind + 1]
    ahead = (tag[:2] == "VB" for tag in reading.tags[at + 1 : behind + 1])
    return (not ends or ends[0] in _BEHIND) and not any(ahead) and _has_subject(reading, at)


def _is_last(reading: SentenceReading, at: int) -> bool:
    return reading.tags[at + 1 : at + 2] in ((), (".",), (",",), (":",))


def _has_subject(reading: SentenceReading, at: int) -> bool:
    """ "And he did", "but never did", "on Friday it did": no name of another."""
    before = reading.lowers[max(0, at - _BETWEEN) : at]
    said = [word for word in before if word not in _NOT | {"then", "just"}]
    if not said or not _COMPARING.isdisjoint(said[-2:]):
        return False  # "wants to win as he did in 1990"
    return said[-1] in _SUBJECTS or said[-1] in _JOINS
