"""The file of how often answers were right that came about in one way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from qa.answering.answer import Answer
from qa.answering.confidence.measured import WAY, pool_of
from qa.documents.article import Article
from qa.evaluation.datasets import CoqaDialogue, SquadParagraph, read_coqa, read_squad
from qa.evaluation.holdout import asked_of
from qa.evaluation.judging import coqa_prediction, squad_prediction
from qa.evaluation.metrics import best_f1, coqa_f1
from qa.evaluation.parallel import spread
from qa.evaluation.runs import System
from qa.evaluation.systems import Single, conversing

__all__ = ["FEW", "Judged", "way_rows", "way_table"]

# Ways taken less often share a row.
FEW = 10
_HEADER = """\
# How often answers were right that came about in one way: way TAB right TAB counted.
# Counted, the F1 of an answer as its part of one right, by `python -m qa.evaluation ways` on
# {names},
# where all questions of a file have an answer also asked of another paragraph, of another
# article's, and of their own without the answer. "claim" is one of the alternatives that a question
# offers; ways taken fewer than {few} times stand together under "other".
"""

# A way and how right its answer was, 0.0 to 1.0.
Judged = tuple[str, float]


def way_table(squads: Sequence[Path], coqas: Sequence[Path], *, every: int, jobs: int = 1) -> str:
    """The table's text, counted on files in SQuAD's and in CoQA's form.

    Of the files whose questions all have an answer every `every`-th paragraph is taken.
    """
    paragraphs = [one for path in squads for one in asked_of(read_squad(path), every)]
    dialogues = [one for path in coqas for one in read_coqa(path)]
    single = partial(_of_paragraph, Single(force=False))
    found = spread(single, paragraphs, jobs=jobs)
    found += spread(_of_dialogue, dialogues, jobs=jobs)
    rows = way_rows(judged for part in found for judged in part)
    names = ", ".join(path.name for path in (*squads, *coqas))
    lines = (f"{way}\t{right}\t{asked}\n" for way, right, asked in rows)
    return _HEADER.format(names=names, few=FEW) + "".join(lines)


def _of_paragraph(system: System, paragraph: SquadParagraph) -> list[Judged]:
    ask = system(Article.from_text(paragraph.context, title=paragraph.title))
    judged = []
    for question in paragraph.questions:
        answer = ask(question.text)
        judged.append((_way(answer), best_f1(squad_prediction(answer), question.golds)))
    return judged


def _of_dialogue(dialogue: CoqaDialogue) -> list[Judged]:
    ask = conversing(Article.from_text(dialogue.story))
    judged = []
    for turn in dialogue.turns:
        answer = ask(turn.question)
        judged.append((_way(answer), coqa_f1(coqa_prediction(answer), turn.golds)))
    return judged


def _way(answer: Answer) -> str:
    """The way that an answer says it came about, "" where its signals were weighed."""
    ways = (hit.rule.removeprefix(WAY) for hit in answer.signals if hit.rule.startswith(WAY))
    return next(ways, "")


def way_rows(judged: Iterable[Judged]) -> Iterator[tuple[str, int, int]]:
    """Way, right and counted, sorted; what is seldom last."""
    ways: dict[str, list[float]] = {}
    for way, right in judged:
        if way:
            ways.setdefault(way, []).append(right)
    pools: dict[str, list[float]] = {"other": [], "unsaid: other": []}
    for way, rights in sorted(ways.items()):
        if len(rights) < FEW:
            pools[pool_of(way)] += rights
        else:
            yield way, round(sum(rights)), len(rights)
    for pool, rights in pools.items():
        yield pool, round(sum(rights)), len(rights)
