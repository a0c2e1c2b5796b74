"""Where the missing F1 goes: each wrong answer in one bucket, with what stood against the gold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TextIO

from qa.answering.analysis import analyse
from qa.answering.context import Context
from qa.answering.library import Library, Ranked
from qa.answering.matching import Matcher
from qa.answering.mending import mend
from qa.answering.scoring import fired
from qa.documents.article import Article
from qa.evaluation.datasets import SquadParagraph
from qa.evaluation.measures.abstention import abstained
from qa.evaluation.metrics import exact_match
from qa.evaluation.parallel import spread
from qa.evaluation.runs import SquadResult

__all__ = ["BUCKETS", "Diagnosis", "bucket_of", "diagnose"]

BUCKETS = (
    "answered",
    "abstained",
    "wrong sentence",
    "no such candidate",
    "wrong candidate",
    "boundary",
)


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A wrong answer, its bucket, and how the best exact candidate fared.

    `rank` is that candidate's place among all, from 0, and None where no candidate is exact; `gap`
    is by how many points the answer leads it, None where the answer is not chosen by points.
    The rules, with their points, are those that the answer has alone, and the candidate alone.
    """

    result: SquadResult
    bucket: str
    rank: int | None = None
    gap: float | None = None
    winner_rules: tuple[tuple[str, float], ...] = ()
    gold_rules: tuple[tuple[str, float], ...] = ()

    @property
    def loss(self) -> float:
        """What is missing to an F1 of 1.0."""
        return 1.0 - self.result.f1


def bucket_of(result: SquadResult, *, exact_exists: bool) -> str:
    """The bucket of a wrong answer; `exact_exists`: one of its sentence's candidates is exact.

    answered: there is no gold. wrong sentence: the one cited holds no gold. boundary: right
    sentence, and the answer shares words with a gold.
    """
    if not result.golds:
        return "answered"
    if abstained(result):
        return "abstained"
    if not result.in_evidence:
        return "wrong sentence"
    if result.f1 > 0.0:
        return "boundary"
    return "wrong candidate" if exact_exists else "no such candidate"


def diagnose(
    paragraphs: Sequence[SquadParagraph],
    results: Sequence[SquadResult],
    *,
    jobs: int = 1,
    progress: TextIO | None = None,
) -> tuple[Diagnosis, ...]:
    """Every answer with an F1 below 1.0, in the order of the questions."""
    wrong = {result.id: result for result in results if result.f1 < 1.0}
    look = partial(_paragraph, wrong)
    found = spread(look, paragraphs, jobs=jobs, progress=progress, label="diagnosis")
    return tuple(one for diagnoses in found for one in diagnoses)


def _paragraph(wrong: Mapping[str, SquadResult], paragraph: SquadParagraph) -> list[Diagnosis]:
    missed = [wrong[question.id] for question in paragraph.questions if question.id in wrong]
    if not missed:
        return []
    library = Library([Article.from_text(paragraph.context, title=paragraph.title)])
    return [_diagnosis(library, result) for result in missed]


def _diagnosis(library: Library, result: SquadResult) -> Diagnosis:
    ranked = _ranked(library, result.question) if result.golds else []
    texts = [library.span(one).text for one in ranked]
    exact = [i for i, text in enumerate(texts) if exact_match(text, result.golds)]
    chosen = next((i for i, text in enumerate(texts) if text == result.prediction), None)
    inside = any(_sentence(library, ranked[i]) == result.evidence for i in exact)
    bucket = bucket_of(result, exact_exists=inside)
    if not exact:
        return Diagnosis(result, bucket)
    if chosen is None:
        return Diagnosis(result, bucket, exact[0])
    winner, gold = ranked[chosen], ranked[exact[0]]
    gap = winner.scored.points - gold.scored.points
    return Diagnosis(result, bucket, exact[0], gap, *_differing(library, winner, gold))


def _ranked(library: Library, text: str) -> list[Ranked]:
    question = mend(analyse(text), library)
    return library.candidates(library.scenes(question, Matcher(question), Context(force=True)))


def _sentence(library: Library, one: Ranked) -> str:
    return library.whole(one.article, one.scored.scene.reading.sentence).text


def _differing(
    library: Library, winner: Ranked, gold: Ranked
) -> tuple[tuple[tuple[str, float], ...], tuple[tuple[str, float], ...]]:
    """The rules that give points to one of the two alone, strongest first."""
    theirs, ours = _points(library, winner), _points(library, gold)
    return _only(theirs, ours), _only(ours, theirs)


def _points(library: Library, one: Ranked) -> dict[str, float]:
    scene = one.scored.scene
    rules = fired(scene, one.scored.start, one.scored.end)
    return {hit.rule: hit.points for hit in library.points.hits(scene.question.profile, rules)}


def _only(
    points: Mapping[str, float], others: Mapping[str, float]
) -> tuple[tuple[str, float], ...]:
    own = [(rule, value) for rule, value in points.items() if rule not in others]
    return tuple(sorted(own, key=lambda row: (-abs(row[1]), row[0])))
