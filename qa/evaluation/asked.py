"""Which questions confidence is fitted on: with an answer in their text and without one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.evaluation.datasets import SquadParagraph
from qa.evaluation.holdout import is_held_out
from qa.evaluation.measures.mismatch import mismatched

__all__ = ["asked_of"]


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
