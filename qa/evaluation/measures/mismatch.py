"""Questions asked of a text that is not theirs: all of them should be abstained from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import TextIO

from qa.documents.article import Article
from qa.errors import UsageError
from qa.evaluation.datasets import SquadParagraph
from qa.evaluation.layout import figure, table
from qa.evaluation.measures.abstention import Abstention, abstained, abstention
from qa.evaluation.metrics import mean, share
from qa.evaluation.runs import SquadResult, System, run_squad

__all__ = ["Mismatch", "mismatch_report", "mismatched", "run_mismatch"]

_SEED = 20
_LEAST_KEPT = 2


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The same answerable questions three times over.

    Asked of their own paragraph with an answer forced, of their own with leave to abstain, and of
    another with leave to abstain; `bare` are the ids whose other text holds none of their golds.
    """

    forced: tuple[SquadResult, ...]
    own: tuple[SquadResult, ...]
    other: tuple[SquadResult, ...]
    bare: frozenset[str]

    @property
    def loss(self) -> float:
        """What abstaining costs on the own paragraphs, in points of F1."""
        return 100 * (_f1(self.forced) - _f1(self.own))

    @property
    def abstention(self) -> Abstention:
        """Abstaining over the own and the other paragraphs together."""
        return abstention([*self.own, *self.other])


def mismatched(paragraphs: Sequence[SquadParagraph], where: str) -> tuple[SquadParagraph, ...]:
    """Each paragraph's questions, without golds, on a text drawn with a fixed seed.

    `where` is "article" for a paragraph of another article, "paragraph" for another one of the
    same article, "sentence" for the paragraph itself without the sentences that hold a gold;
    paragraphs that have no such other are left out. Raises UsageError if all are.
    """
    if where == "sentence":
        return _without_answers(paragraphs)
    draw = Random(_SEED)
    other = _of_another_article if where == "article" else _of_the_same_article
    swapped = []
    for paragraph in paragraphs:
        if not paragraph.questions:
            continue
        text = other(paragraphs, paragraph, draw)
        if text is not None:
            asked = tuple(replace(one, golds=()) for one in paragraph.questions if one.golds)
            swapped.append(replace(text, questions=asked))
    if not swapped:
        raise UsageError(f"There is no other {where} to ask: the file holds only one.")
    return tuple(swapped)


def _without_answers(paragraphs: Sequence[SquadParagraph]) -> tuple[SquadParagraph, ...]:
    """Each question of its own paragraph, from which the sentences with a gold were taken."""
    found = []
    for paragraph in paragraphs:
        article = Article.from_text(paragraph.context)
        whole = [article.text[one.start : one.end] for one in article.sentences]
        for question in paragraph.questions:
            golds = [gold.lower() for gold in question.golds]
            kept = [one for one in whole if not any(gold in one.lower() for gold in golds)]
            if golds and _LEAST_KEPT <= len(kept) < len(whole):
                asked = (replace(question, golds=()),)
                found.append(SquadParagraph(paragraph.title, " ".join(kept), asked))
    return tuple(found)


def _of_another_article(
    paragraphs: Sequence[SquadParagraph], own: SquadParagraph, draw: Random
) -> SquadParagraph | None:
    if all(one.title == own.title for one in paragraphs):
        return None
    while (found := draw.choice(paragraphs)).title == own.title:
        pass
    return found


def _of_the_same_article(
    paragraphs: Sequence[SquadParagraph], own: SquadParagraph, draw: Random
) -> SquadParagraph | None:
    others = [one for one in paragraphs if one.title == own.title and one.context != own.context]
    return draw.choice(others) if others else None


def run_mismatch(
    paragraphs: Sequence[SquadParagraph],
    where: str,
    systems: tuple[System, System],
    *,
    jobs: int = 1,
    progress: TextIO | None = None,
) -> Mismatch:
    """The three runs; `systems` are the one that must answer and the one that may abstain."""
    forced, free = systems
    swapped = mismatched(paragraphs, where)
    kept = {question.id for paragraph in swapped for question in paragraph.questions}
    own = [_only(paragraph, kept) for paragraph in paragraphs]
    run = partial(run_squad, jobs=jobs, progress=progress)
    return Mismatch(run(own, forced), run(own, free), run(swapped, free), _bare(own, swapped))


def _only(paragraph: SquadParagraph, ids: set[str]) -> SquadParagraph:
    kept = tuple(question for question in paragraph.questions if question.id in ids)
    return replace(paragraph, questions=kept)


def _bare(own: Sequence[SquadParagraph], swapped: Sequence[SquadParagraph]) -> frozenset[str]:
    texts = {
        one.id: paragraph.context.lower() for paragraph in swapped for one in paragraph.questions
    }
    return frozenset(
        question.id
        for paragraph in own
        for question in paragraph.questions
        if not any(gold.lower() in texts[question.id] for gold in question.golds)
    )


def mismatch_report(found: Mismatch) -> str:
    """Shares abstained, F1 on the own paragraphs, and precision and recall of abstaining."""
    bare = [result for result in found.other if result.id in found.bare]
    rows = [
        ("own paragraph, answer forced", *_figures(found.forced)),
        ("own paragraph", *_figures(found.own)),
        ("another one", *_figures(found.other)),
        ("another one that holds no gold", *_figures(bare)),
    ]
    figures = found.abstention
    return "\n\n".join(
        [
            table(("asked of", "questions", "abstained %", "F1"), rows),
            f"F1 lost on the own paragraphs by abstaining: {found.loss:.1f} points\n"
            f"abstaining, own and other together: precision {figures.precision:.1f}, "
            f"recall {figures.recall:.1f}",
        ]
    )


def _figures(results: Sequence[SquadResult]) -> tuple[str, str, str]:
    silent = sum(map(abstained, results))
    return str(len(results)), figure(share(silent, len(results))), figure(100 * _f1(results))


def _f1(results: Sequence[SquadResult]) -> float:
    return mean([result.f1 for result in results])
