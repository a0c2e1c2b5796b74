"""How much of the question the evidence holds, and which of its words it lacks."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.case import Case
from qa.answering.matching import rarity

__all__ = ["FAMILIES", "coverage_signals"]

FAMILIES = {
    "held": "tenths of the question that the sentence holds: {}",
    "around": "tenths of the question that the sentence and its neighbours hold: {}",
    "ahead": "by how much the sentence holds more of the question than any other: {}",
    "words": "content words of the question: {}",
    "verb": "the verb asked about: {}",
    "noun": "the noun asked for: {}",
    "lacks": "the sentence lacks of the question: {}",
    "rarest": "how rare the rarest word is that stands nowhere near, from 0 to 7: {}",
    "thin": "few points, and little of the question about: {}",
    "run": "words of the question that the sentence repeats in a row: {}",
}
_FAR, _SOME = 0.2, 0.05
_FEW_POINTS, _THIN = 8.0, 0.45
_MANY, _LONG, _ROW = 2, 8, 5


def coverage_signals(case: Case) -> Iterator[str]:
    """The shares held, then the verb, the noun asked for, and the other words by their kinds."""
    yield f"held={_tenths(case.covered(case.scene.factors))}"
    yield f"around={_tenths(case.covered(case.around))}"
    yield f"ahead={_lead(case)}"
    yield f"words={min(_LONG, len(case.terms))}"
    if case.points < _FEW_POINTS and case.covered(case.around) < _THIN:
        yield "thin=yes"
    yield f"run={min(_ROW, case.scene.longest_run)}"
    yield from _words(case)


def _tenths(share: float) -> int:
    return int(10 * share + 1e-9)


def _lead(case: Case) -> str:
    if case.scene.rank:
        return "behind"
    margin = case.scene.margin
    return "far" if margin >= _FAR else "some" if margin >= _SOME else "little"


def _words(case: Case) -> Iterator[str]:
    lacking: dict[str, int] = {}
    for number, term in enumerate(case.terms):
        standing = case.standing(number)
        if case.is_asked(term):
            yield f"noun={standing}"
        elif term.kind == "verb" and case.question.is_of_verb(term):
            yield f"verb={standing}"
        elif standing in ("near", "nowhere"):
            lacking[f"{term.kind} {standing}"] = lacking.get(f"{term.kind} {standing}", 0) + 1
    for kind, count in lacking.items():
        yield f"lacks={kind} {min(_MANY, count)}"
    absent = [
        rarity(term.stem)
        for number, term in enumerate(case.terms)
        if case.standing(number) == "nowhere" and not case.is_asked(term)
    ]
    if absent:
        yield f"rarest={int(max(absent))}"
