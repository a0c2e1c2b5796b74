"""How well the answerer knows that the text does not say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qa.evaluation.layout import figure, table
from qa.evaluation.metrics import share
from qa.evaluation.runs import SquadResult
from qa.types import AnswerKind

__all__ = ["Abstention", "abstained", "abstention", "abstention_report"]


@dataclass(frozen=True, slots=True)
class Abstention:
    """Counts of questions: all, those without an answer, those abstained from, and both at once."""

    questions: int
    unanswerable: int
    abstained: int
    right: int

    @property
    def precision(self) -> float:
        """The percentage of abstentions that were right."""
        return share(self.right, self.abstained)

    @property
    def recall(self) -> float:
        """The percentage of unanswerable questions that were abstained from."""
        return share(self.right, self.unanswerable)


def abstained(result: SquadResult) -> bool:
    """Whether the answer is that the text does not say."""
    return result.kind == AnswerKind.UNANSWERABLE


def abstention(results: Sequence[SquadResult]) -> Abstention:
    """The counts over some results; a question without golds is unanswerable."""
    silent = [result for result in results if abstained(result)]
    return Abstention(
        questions=len(results),
        unanswerable=sum(not result.golds for result in results),
        abstained=len(silent),
        right=sum(not result.golds for result in silent),
    )


def abstention_report(results: Sequence[SquadResult]) -> str:
    """Precision and recall of abstaining, and what always abstaining would score."""
    figures = abstention(results)
    row = (
        "abstaining",
        str(figures.questions),
        str(figures.unanswerable),
        str(figures.abstained),
        figure(figures.precision),
        figure(figures.recall),
        figure(share(figures.unanswerable, figures.questions)),
    )
    header = ("", "questions", "unanswerable", "abstained", "precision", "recall", "always: F1")
    return table(header, [row])
