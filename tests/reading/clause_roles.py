"""Which part a range of tokens plays in a sentence's clauses: what the tests of clauses look at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase

# A role's name, the clause's number, and the preposition of an oblique or a modifier.
Role = tuple[str, int, str]

_NONE: Role = ("none", -1, "")
_SLOTS = ("subject", "object", "second_object", "complement", "agent")


def role_of(clauses: Sequence[Clause], start: int, end: int) -> Role:
    """The role of tokens `start` to `end` in the smallest clause in which they head an argument.

    The role is "subject", "object", "second_object", "complement", "agent", "oblique", "modifier"
    (a noun's prepositional phrase) or "none". An argument in its own place comes before one that a
    clause takes from outside, such as the noun that a relative clause modifies.
    """
    found = roles_of(clauses, start, end)
    return found[0] if found else _NONE


def roles_of(clauses: Sequence[Clause], start: int, end: int) -> tuple[Role, ...]:
    """All roles of a range, in the order that `role_of` prefers; see there."""
    rows = [
        (not (clause.start <= found.start < clause.end), clause.end - clause.start, number, role)
        for number, clause in enumerate(clauses)
        for role, found in _arguments(number, clause)
        if _heads(found, start, end) and not start <= clause.head < end
    ]
    return tuple(row[3] for row in sorted(rows))


def _arguments(number: int, clause: Clause) -> Iterator[tuple[Role, Phrase]]:
    for name in _SLOTS:
        found: Phrase | None = getattr(clause, name)
        if found is not None:
            yield (name, number, ""), found
    for one in clause.obliques:
        yield ("oblique", number, one.word), one.object
    for one in clause.modifiers:
        yield ("modifier", number, one.word), one.object


def _heads(found: Phrase, start: int, end: int) -> bool:
    """Whether a range begins inside the phrase (or a token early) and holds the head of a part."""
    if not found.start - 1 <= start < found.end:
        return False
    return any(start < last <= end and first - 1 <= start for first, last in found.parts) or (
        start <= found.start and found.end <= end
    )
