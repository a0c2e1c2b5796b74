"""How sure an answer is: named signals of the question and its evidence, added up as log-odds."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.abstaining import Doubt
from qa.answering.case import Case
from qa.answering.confidence import alignment, choice, contradiction, coverage

__all__ = ["FAMILIES", "signals_of"]

FAMILIES = {
    **coverage.FAMILIES,
    **contradiction.FAMILIES,
    **alignment.FAMILIES,
    **choice.FAMILIES,
    "doubt": "a check that fails: {}",
    "base": "before any other sign is looked at{}",
}


def signals_of(case: Case, doubts: Sequence[Doubt]) -> list[str]:
    """The signals that fire, each "family=value"; a signal may fire more than once.

    `doubts` are the checks that the case fails.
    """
    return [
        *coverage.coverage_signals(case),
        *contradiction.contradiction_signals(case),
        *alignment.alignment_signals(case),
        *choice.choice_signals(case),
        *(f"doubt={doubt.check}" for doubt in doubts),
    ]
