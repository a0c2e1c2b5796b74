"""The same questions of a whole article, put back together from its paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from time import process_time
from typing import Any, TextIO

from qa.answering.analysis import analyse
from qa.answering.answerer import Answerer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.mending import mend
from qa.documents.article import Article
from qa.evaluation.datasets import SquadParagraph, SquadQuestion
from qa.evaluation.layout import figure, table
from qa.evaluation.metrics import mean, middle, share
from qa.evaluation.parallel import spread
from qa.evaluation.runs import SquadResult, since, squad_result
from qa.retrieval.base import Query
from qa.types import Passage

__all__ = ["WholeResult", "run_whole", "whole_report", "whole_values"]

# So many passages are looked through for the gold's.
_DEEPEST = 20
_DEPTHS = (1, 2, 4, 8, _DEEPEST)
_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class WholeResult:
    """A question's answer out of the whole article, and the rank of its gold's passage, from 0.

    `rank` is None where that passage is not among the first twenty.
    """

    result: SquadResult
    rank: int | None


def run_whole(
    paragraphs: Sequence[SquadParagraph], *, jobs: int = 1, progress: TextIO | None = None
) -> tuple[WholeResult, ...]:
    """Ask each question of all paragraphs of its title as one article, an answer forced."""
    articles: dict[str, list[SquadParagraph]] = {}
    for paragraph in paragraphs:
        articles.setdefault(paragraph.title, []).append(paragraph)
    work = [tuple(own) for own in articles.values() if any(one.questions for one in own)]
    asked = spread(_ask_article, work, jobs=jobs, progress=progress, label="whole articles")
    return tuple(result for results in asked for result in results)


def _ask_article(paragraphs: tuple[SquadParagraph, ...]) -> list[WholeResult]:
    text = _BETWEEN.join(paragraph.context for paragraph in paragraphs)
    answerer = Answerer([Article.from_text(text, title=paragraphs[0].title)])
    found: list[WholeResult] = []
    start = 0
    for paragraph in paragraphs:
        end = start + len(paragraph.context)
        ask = partial(_ask, answerer, (start, end), paragraph.title)
        found.extend(map(ask, paragraph.questions))
        start = end + len(_BETWEEN)
    return found


def _ask(
    answerer: Answerer, place: tuple[int, int], title: str, question: SquadQuestion
) -> WholeResult:
    started = process_time()
    answer = answerer.answer(question.text, context=Context(force=True))
    result = squad_result(title, question, answer, ms=since(started))
    return WholeResult(result, _gold_rank(answerer.library, place, question))


def _gold_rank(library: Library, place: tuple[int, int], question: SquadQuestion) -> int | None:
    """The rank of the first passage of the gold's paragraph, of those with the gold if any has."""
    article = library.articles[0]
    own = [one for one in article.passages if one.start < place[1] and place[0] < one.end]
    right = [one for one in own if _holds(article, one, question)] or own
    wanted = {one.index for one in right}
    query = Query(Matcher(mend(analyse(question.text), library)).expanded())
    ranked = library.retriever.search(query, _DEEPEST)
    return next((one.rank for one in ranked if one.passage.index in wanted), None)


def _holds(article: Article, passage: Passage, question: SquadQuestion) -> bool:
    text = article.text[passage.start : passage.end].lower()
    return any(gold.lower() in text for gold in question.golds)


def whole_report(given: Sequence[SquadResult], whole: Sequence[WholeResult]) -> str:
    """F1 with the paragraph given and out of the whole article, and recall@k of the passage."""
    values = whole_values(given, whole)
    scores = table(
        ("", "questions", "EM", "F1", "sentence", "ms a question"),
        [
            _row("paragraph given", given),
            _row("whole article", [one.result for one in whole]),
        ],
    )
    recall = table(
        ("recall of the gold's passage", *(f"@{depth}" for depth in _DEPTHS)),
        [("", *(figure(values["recall"][str(depth)]) for depth in _DEPTHS))],
    )
    return f"{scores}\n\nF1 below the given paragraph: {values['loss']:.1f} points\n\n{recall}"


def _row(name: str, results: Sequence[SquadResult]) -> tuple[str, ...]:
    return (
        name,
        str(len(results)),
        figure(100 * mean([result.exact for result in results])),
        figure(100 * mean([result.f1 for result in results])),
        figure(share(sum(result.in_evidence for result in results), len(results))),
        f"{middle([result.ms for result in results]):.2f}",
    )


def whole_values(given: Sequence[SquadResult], whole: Sequence[WholeResult]) -> dict[str, Any]:
    """The figures as plain values: both F1, their difference, and recall by depth, in per cent."""
    before = 100 * mean([result.f1 for result in given])
    after = 100 * mean([one.result.f1 for one in whole])
    ranks = [one.rank for one in whole if one.rank is not None]
    recall = {
        str(depth): share(sum(rank < depth for rank in ranks), len(whole)) for depth in _DEPTHS
    }
    return {"given": before, "whole": after, "loss": before - after, "recall": recall}
