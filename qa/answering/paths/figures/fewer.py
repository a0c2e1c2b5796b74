""" "118 entries, nine fewer than in 2022": how many there were in 2022, which no figure tells."""

from __future__ import annotations

from itertools import pairwise

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.figures.dating import Figure, figures_in
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.reading.times.periods import Dated, agrees, asked_dates, dates_in
from qa.types import MentionKind

__all__ = ["answer"]

_MORE, _FEWER = "more", frozenset(("fewer", "less"))
_BESIDE = 3  # tokens from "than" to the date


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The count of the time that another count is compared with, or None."""
    words = [token.text for token in question.tokens]
    dates = asked_dates(words, question.tags, library.articles[0].published)
    if question.type is not QuestionType.HOW_MANY or len(dates) != 1:
        return None
    matcher = Matcher(question, context.hints)
    names = {number for number, term in enumerate(matcher.terms) if term.kind == "name"}
    for _, scene in library.scenes(question, matcher, context):
        if not names <= scene.factors.keys():
            continue  # those of "entries from Wales" are not all of them
        figures = [one for one in figures_in(scene) if one.mention.kind is MentionKind.NUMBER]
        for own, difference in pairwise(figures):
            way = _way(scene, difference, dates[0])
            if way and _counts_asked(scene, own):
                return _told(question, scene, own, difference, way)
    return None


def _way(scene: Scene, difference: Figure, asked: Dated) -> int:
    """1 for "nine fewer than in" the time asked about, -1 for "nine more", else 0."""
    lowers, end = scene.reading.lowers, difference.mention.end
    if lowers[end + 1 : end + 2] != ("than",):
        return 0
    dates = dates_in(scene.reading.words, scene.reading.mentions)
    beside = range(end + 2, end + 2 + _BESIDE)
    if not any(one.start in beside and agrees(asked, one) for one in dates):
        return 0
    return 1 if lowers[end] in _FEWER else -1 if lowers[end] == _MORE else 0


def _counts_asked(scene: Scene, figure: Figure) -> bool:
    """Whether the noun asked for stands right behind a figure."""
    end = figure.mention.end
    return scene.repeats(end, min(end + 2, scene.size))


def _told(question: Question, scene: Scene, own: Figure, difference: Figure, way: int) -> Answer:
    spans = [
        span_in(scene.reading, (one.mention.start, one.mention.end), one.mention.normal)
        for one in (own, difference)
    ]
    return computed(
        question,
        f"{own.amount + way * difference.amount:,.10g}",
        f"{spans[0].text} {'+' if way > 0 else '−'} {spans[1].text}",
        rule="difference",
        spans=spans,
        evidence=(sentence_of(scene.reading),),
    )
