"""What each family of rules is worth: F1 when its rows are left out, nothing fitted anew.

The candidates stay those that the full table weighs, and are put in order anew without the
family's points; so the cost is that of choosing among them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TextIO

from qa.answering.analysis import analyse
from qa.answering.answer import AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library, Ranked
from qa.answering.matching import Matcher
from qa.answering.mending import mend
from qa.answering.paths.winner import VOTERS, most_agreed
from qa.answering.question import QuestionType
from qa.answering.rules.points import default_points
from qa.answering.scoring import fired
from qa.documents.article import Article
from qa.evaluation.datasets import SquadParagraph, SquadQuestion
from qa.evaluation.layout import table
from qa.evaluation.metrics import best_f1
from qa.evaluation.parallel import spread

__all__ = ["Ablation", "ablation_report", "run_ablation"]

# These do not choose a span by points.
_OWN_PATH = (QuestionType.YES_NO, QuestionType.CHOICE)


@dataclass(frozen=True, slots=True)
class Ablation:
    """A family without its rows: F1 lost in points, and how many of `questions` fell or rose."""

    family: str
    rows: int
    questions: int
    cost: float
    fell: int
    rose: int


class _Rated(NamedTuple):
    """A candidate's span, its points, and the points of each family in them."""

    span: AnswerSpan
    points: float
    families: Mapping[str, float]


def run_ablation(
    paragraphs: Sequence[SquadParagraph], *, jobs: int = 1, progress: TextIO | None = None
) -> tuple[Ablation, ...]:
    """Every family of the shipped table, the dearest first."""
    asked = spread(_paragraph, paragraphs, jobs=jobs, progress=progress, label="ablation")
    changes = [change for paragraph in asked for change in paragraph]
    rows = Counter(_family(rule) for rule, _ in default_points().rows)
    found = [_summed(family, count, changes) for family, count in rows.items()]
    return tuple(sorted(found, key=lambda one: (-one.cost, one.family)))


def _summed(family: str, rows: int, changes: Sequence[Mapping[str, float]]) -> Ablation:
    moved = [change[family] for change in changes if change.get(family)]
    return Ablation(
        family=family,
        rows=rows,
        questions=len(changes),
        cost=-100 * sum(moved) / len(changes) if changes else 0.0,
        fell=sum(one < 0 for one in moved),
        rose=sum(one > 0 for one in moved),
    )


def _paragraph(paragraph: SquadParagraph) -> list[dict[str, float]]:
    library = Library([Article.from_text(paragraph.context, title=paragraph.title)])
    asked = [question for question in paragraph.questions if question.golds]
    return [_changes(library, question) for question in asked]


def _changes(library: Library, asked: SquadQuestion) -> dict[str, float]:
    """Family -> change in F1 (-1.0 to 1.0) of this question when it is left out."""
    rated = _rated(library, asked.text)
    if not rated:
        return {}
    before = best_f1(_winner(rated, ""), asked.golds)
    families = sorted({family for one in rated for family in one.families})
    return {family: best_f1(_winner(rated, family), asked.golds) - before for family in families}


def _rated(library: Library, text: str) -> list[_Rated]:
    question = mend(analyse(text), library)
    if question.type in _OWN_PATH:
        return []
    ranked = library.candidates(library.scenes(question, Matcher(question), Context(force=True)))
    return [_Rated(library.span(one), one.scored.points, _families(library, one)) for one in ranked]


def _families(library: Library, one: Ranked) -> dict[str, float]:
    points = library.points.of(one.scored.scene.question.profile)
    found: dict[str, float] = {}
    for rule in fired(one.scored.scene, one.scored.start, one.scored.end):
        if value := points.get(rule):
            family = _family(rule)
            found[family] = found.get(family, 0.0) + value
    return found


def _winner(rated: Sequence[_Rated], family: str) -> str:
    """The text that wins without the points of `family`."""
    left = [(one.points - one.families.get(family, 0.0), one.span) for one in rated]
    left.sort(key=lambda pair: -pair[0])
    voters = left[:VOTERS]
    chosen = most_agreed([span for _, span in voters], [points for points, _ in voters])
    return voters[chosen][1].text


def _family(rule: str) -> str:
    return rule.partition("=")[0]


def ablation_report(found: Sequence[Ablation]) -> str:
    """A row a family: its rows in the table, what leaving them out costs, and whom it moves."""
    rows = [
        (one.family, str(one.rows), f"{one.cost:+.2f}", str(one.fell), str(one.rose))
        for one in found
    ]
    questions = found[0].questions if found else 0
    return table((f"without ({questions} questions)", "rows", "F1 lost", "fell", "rose"), rows)
