"""The parts of a sentence's clauses, by token and by range, with the verb that each belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import Found
from qa.reading.phrases.appositions import appositions
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["Arguments", "Part", "begins"]

_BE = ("is", "are", "was", "were", "be", "been")


class Part(NamedTuple):
    """The role of a token ("subject", "in" for an oblique) in clause number `clause`."""

    clause: int
    role: str


class Arguments:
    """Who does what to whom, as the clauses of one sentence say it.

    `verbs` tells of each clause whether its verb is asked about and its voice ("asked passive"),
    `named` how many of its arguments hold a word of the question, `parts` the part that each token
    plays, `whole` the role of a range that is a whole argument. `apposed` pairs the ranges that
    name one thing twice.
    """

    def __init__(
        self, clauses: Sequence[Clause], reading: SentenceReading, strength: Sequence[float]
    ) -> None:
        self.verbs: list[str] = []
        self.named: list[int] = []
        self.parts: list[Part | None] = [None] * len(reading.words)
        self.whole: dict[Range, str] = {}
        for number, clause in enumerate(clauses):
            asked = bool(strength[clause.head])
            self.verbs.append(_verb(clause, reading.lowers[clause.head], asked))
            held = list(_arguments(clause))
            self.named.append(sum(1 for _, start, end in held if any(strength[start:end])))
            for role, start, end in held:
                self._add_whole(reading.tags[start], role, start, end)
                self._add_part(Part(number, role), start, end, asked)
        self.apposed = _apposed(reading)
        borders = {at for one in clauses for at in (one.start, one.end, one.verb_start)}
        size = range(len(reading.words))
        self._borders_before = [0, *accumulate(at in borders for at in size)]

    def crosses(self, start: int, end: int) -> bool:
        """Whether a clause begins, ends or has its verb at one of the tokens `start` to `end`."""
        return self._borders_before[end] > self._borders_before[start]

    def _add_whole(self, tag: str, role: str, start: int, end: int) -> None:
        self.whole.setdefault((start, end), role)
        if tag in ("DT", "PRP$"):
            self.whole.setdefault((start + 1, end), role)

    def _add_part(self, part: Part, start: int, end: int, asked: bool) -> None:
        """Of several parts that of the clause asked about counts, else that of the last clause."""
        for token in range(start, min(end, len(self.parts))):
            held = self.parts[token]
            if held is None or (asked, part.clause) > (self._is_asked(held), held.clause):
                self.parts[token] = part

    def _is_asked(self, part: Part) -> bool:
        return self.verbs[part.clause].startswith("asked")


def begins(clauses: Sequence[Clause], reading: SentenceReading, name: Found) -> bool:
    """Whether a name is who a clause tells of behind the comma of what opens it, "after a talk with
    the mayor, Ann Lee resigned", and no second name of whoever stands before the comma."""
    return any(
        one.subject is not None
        and one.subject.start > max(1, one.start)
        and name.start - 1 <= one.subject.start <= name.start
        and reading.lowers[one.subject.start - 1] == ","
        and one.verb_start >= name.end
        for one in clauses
    )


# A few sentences answer many questions about an article in turn.
@lru_cache(maxsize=256)
def _apposed(reading: SentenceReading) -> dict[Range, Range]:
    pairs: dict[Range, Range] = {}
    for first, second in appositions(reading.words, reading.tags):
        pairs.setdefault(first, second)
        pairs.setdefault(second, first)
    return pairs


def _arguments(clause: Clause) -> Iterator[tuple[str, int, int]]:
    """Role, start and end of each argument of a clause."""
    for role, phrase in (
        ("subject", clause.subject),
        ("object", clause.object),
        ("receiver", clause.second_object),
        ("complement", clause.complement),
        ("agent", clause.agent),
    ):
        if phrase is not None:
            yield role, phrase.start, phrase.end
    for oblique in clause.obliques:
        yield oblique.word.lower() or "time", oblique.object.start, oblique.object.end


def _verb(clause: Clause, word: str, asked: bool) -> str:
    if asked:
        return f"asked {clause.voice}"
    return "be" if word in _BE else f"other {clause.voice}"
