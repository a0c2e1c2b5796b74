"""Rules on the clause that a span stands in: who does what to whom, by the verb asked about.

"Who sold the club?" wants the subject of "sold", or the agent of "was sold by"; a span that is a
whole argument answers better than a piece of one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from qa.answering.scene import Scene
from qa.reading.clauses import Clause
from qa.reading.noun_phrases import appositions

__all__ = ["FAMILIES", "Arguments", "clause_keys"]

FAMILIES = {
    "clause": "its part in the clause: {}",
    "whole": "it is a whole part of the clause: {}",
    "apposed": "it is another name for what stands beside it: {}",
    "partners": "other parts of its clause that the question names: {}",
}
_NONE: tuple[tuple[int, str], ...] = ()


class _Argument(NamedTuple):
    """Tokens `start` to `end` play `role` ("subject", "in" for an oblique) in clause `clause`."""

    clause: int
    role: str
    start: int
    end: int


class Arguments:
    """The arguments of a sentence's clauses, by token and by range."""

    def __init__(self, scene: Scene) -> None:
        self.clauses = scene.clauses
        self.by_token: list[tuple[tuple[int, str], ...]] = [_NONE] * scene.size
        self.by_range: dict[tuple[int, int], str] = {}
        self.named: list[int] = []
        self.asked: list[str] = []
        for number, clause in enumerate(scene.clauses):
            held = list(_arguments(number, clause))
            self.asked.append(_verb(scene, clause))
            self.named.append(sum(1 for one in held if any(scene.strength[one.start : one.end])))
            for one in held:
                self._add(scene, one)
        self.apposed: dict[tuple[int, int], tuple[int, int]] = {}
        for first, second in appositions(scene.reading.words, scene.reading.tags):
            self.apposed.setdefault(first, second)
            self.apposed.setdefault(second, first)

    def _add(self, scene: Scene, one: _Argument) -> None:
        for start in {one.start, one.start + (scene.reading.tags[one.start] in ("DT", "PRP$"))}:
            self.by_range.setdefault((start, one.end), one.role)
        for token in range(one.start, min(one.end, scene.size)):
            self.by_token[token] = (*self.by_token[token], (one.clause, one.role))


def _arguments(number: int, clause: Clause) -> Iterator[_Argument]:
    for role, phrase in (
        ("subject", clause.subject),
        ("object", clause.object),
        ("receiver", clause.second_object),
        ("complement", clause.complement),
        ("agent", clause.agent),
    ):
        if phrase is not None:
            yield _Argument(number, role, phrase.start, phrase.end)
    for oblique in clause.obliques:
        yield _Argument(
            number, oblique.word.lower() or "time", oblique.object.start, oblique.object.end
        )


def _verb(scene: Scene, clause: Clause) -> str:
    if scene.strength[clause.head]:
        return f"asked {clause.voice}"
    if scene.reading.lowers[clause.head] in ("is", "are", "was", "were", "be", "been"):
        return "be"
    return f"other {clause.voice}"


def clause_keys(scene: Scene, arguments: Arguments, start: int, end: int, head: int) -> list[str]:
    """The rules that fire for the part that tokens `start` to `end` play in their clause."""
    role = scene.question.role.value
    own = arguments.by_token[head]
    if not own:
        return [f"clause={role} none", *_apposed(scene, arguments, start, end)]
    number, part = min(own, key=lambda one: (arguments.asked[one[0]][:5] != "asked", -one[0]))
    inside = any(scene.strength[start:end])
    partners = min(2, max(0, arguments.named[number] - inside))
    keys = [
        f"clause={role} {part} {arguments.asked[number]}",
        f"partners={role} {part} {partners}",
    ]
    whole = arguments.by_range.get((start, end))
    keys.append(f"whole={whole}" if whole else "whole=no")
    return [*keys, *_apposed(scene, arguments, start, end)]


def _apposed(scene: Scene, arguments: Arguments, start: int, end: int) -> list[str]:
    """Whether the span names the same thing as a phrase beside it, and what that phrase matches."""
    other = arguments.apposed.get((start, end))
    if other is None:
        return []
    kinds = {kind for kind in scene.kinds[other[0] : other[1]] if kind}
    side = "before" if other[0] < start else "behind"
    return [f"apposed={side} {'a ' + min(kinds) if kinds else 'nothing'} of the question"]
