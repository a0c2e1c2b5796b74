"""What a check doubts and the sentence tells all the same: loaded only where a check has failed."""

from __future__ import annotations

from qa.answering.abstaining.excused_deeds import DEEDS
from qa.answering.abstaining.excused_kinds import KINDS
from qa.answering.abstaining.excused_names import NAMES
from qa.answering.case import Case

__all__ = ["is_excused"]


def is_excused(case: Case, check: str, words: str) -> bool:
    """Whether what a check doubts, by its words, is told in another way."""
    return any(
        excuse(case, words) for table in (DEEDS, KINDS, NAMES) for excuse in table.get(check, ())
    )
