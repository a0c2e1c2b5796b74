"""Which articles nothing is fitted on: figures for users come from these alone.

Every fourth article of the SQuADShifts new-Wikipedia set, in the order of its file. Splitting by
paragraph instead would flatter: the paragraphs of one article share their words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.evaluation.datasets import SquadParagraph
from qa.evaluation.measures.mismatch import mismatched

__all__ = ["HELD_OUT", "asked_of", "is_held_out"]

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


def asked_of(paragraphs: Sequence[SquadParagraph], every: int) -> Iterator[SquadParagraph]:
    """The paragraphs with their questions; where all of these have an answer, other texts too."""
    own = tuple(one for one in paragraphs if not is_held_out(one.title))
    if any(not question.golds for paragraph in own for question in paragraph.questions):
        yield from own
        return
    yield from own[::every]
    yield from mismatched(own, "article")[::every]
    yield from mismatched(own, "paragraph")[::every]
    yield from mismatched(own[::every], "sentence")
