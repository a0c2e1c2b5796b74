"""How clearly the winner won, and how well it suits what is asked for."""

from __future__ import annotations

import math
from collections.abc import Iterator

from qa.answering.case import Case
from qa.answering.rules.clausal import head_keys, span_keys

__all__ = ["FAMILIES", "choice_signals"]

FAMILIES = {
    "share": "tenths of all candidates' odds that fall on the answer's own words: {}",
    "lead": "points ahead of the best answer elsewhere, by twos: {}",
    "points": "points of the answer, by fives: {}",
    "fit": "the kind of the answer, against the kind asked for: {}",
    "asks": "the question asks for: {}",
    "repeats": "words of the question that the answer repeats: {}",
    "close": "words of the question within four steps of the answer: {}",
    "nearest": "steps from the answer to the nearest word of the question: {}",
    "clause": "its part in the clause: {}",
    "partners": "other parts of its clause that the question names: {}",
    "slot": "the part asked for in the clause of the verb is {}",
    "whole": "it is a whole part of its clause: {}",
}
# Of the order of the points of the table of rules: e times less likely.
_TEMPERATURE = 5.0
_CLEAR, _HIGH = 6, 14
_CLOSE, _MANY, _FAR = 4, 4, 9


def choice_signals(case: Case) -> Iterator[str]:
    """The winner against its rivals, then its kind, its neighbourhood and its clause."""
    yield f"share={min(9, int(10 * _share(case) + 1e-9))}"
    yield f"lead={_lead(case)}"
    yield f"points={max(0, min(_HIGH, int(case.points // 5)))}"
    yield f"fit={case.fit}"
    yield f"asks={case.question.profile}"
    yield from _neighbourhood(case)
    yield from _clause(case)


def _share(case: Case) -> float:
    """The winner's share of the odds, those of the spans that overlap it with it."""
    most = max(one.scored.points for one in case.rivals)
    own = total = 0.0
    for one in case.rivals:
        odds = math.exp((one.scored.points - most) / _TEMPERATURE)
        total += odds
        own += odds if case.overlaps(one) else 0.0
    return own / total


def _lead(case: Case) -> str:
    best = max((one.scored.points for one in case.rivals if not case.overlaps(one)), default=None)
    if best is None:
        return "alone"
    return str(max(-1, min(_CLEAR, int((case.points - best) // 2))))


def _neighbourhood(case: Case) -> Iterator[str]:
    inside = len(case.scene.inside(case.start, case.end))
    yield f"repeats={'all' if inside == case.end - case.start else min(2, inside)}"
    steps = sorted(
        case.scene.distance(i, case.start if i < case.start else case.end - 1)
        for i, strength in enumerate(case.scene.strength)
        if strength and not case.start <= i < case.end
    )
    yield f"close={min(_MANY, sum(step <= _CLOSE for step in steps))}"
    yield f"nearest={min(_FAR, steps[0]) if steps else 'none'}"


def _clause(case: Case) -> Iterator[str]:
    head = case.scene.head(case.start, case.end)
    yield from head_keys(case.scene, head)
    for key in span_keys(case.scene, case.start, case.end, head):
        family, _, value = key.partition("=")
        if family == "partners":
            yield f"partners={value[-1]}"
        elif family == "whole":
            yield f"whole={'no' if value == 'no' else 'yes'}"
