"""Which articles nothing is fitted on: figures for users come from these alone.

Every fourth article of the SQuADShifts new-Wikipedia set, in the order of its file. Splitting by
paragraph instead would flatter: the paragraphs of one article share their words.
"""

from __future__ import annotations

__all__ = ["HELD_OUT", "is_held_out"]

HELD_OUT = frozenset(
    {
        "Atlantic_slave_trade",
        "Function_(mathematics)",
        "Homelessness_in_the_United_States",
        "Insurance_in_the_United_States",
        "Istanbul",
        "Lipid",
        "Manipur",
        "Political_divisions_of_the_United_States",
        "Subroutine",
        "Surname",
        "University_of_Pittsburgh",
        "Yugoslav_Partisans",
    }
)


def is_held_out(title: str) -> bool:
    """Whether the article of this title is kept for measuring."""
    return title in HELD_OUT
