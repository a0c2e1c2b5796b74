""" "118 entries, nine fewer than in 2022": how many there were in 2022, which no figure tells; and
"£3,150, which was £700 more than the year before": how much it was then."""

from __future__ import annotations

from itertools import pairwise

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed, spelled
from qa.answering.paths.figures.dating import Figure, asks_for_earlier, figures_in
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question, QuestionType, Term
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.light import pattern
from qa.reading.times.periods import Dated, agrees, asked_dates, dates_in
from qa.types import MentionKind

__all__ = ["answer"]

_MORE, _FEWER = "more", frozenset(("fewer", "less", "lower"))
_BESIDE = 3  # tokens from "than" to the date
_BEFORE = pattern(r"than (?:in |it (?:was|had been) )?(?:the |a )?(?:(?:previous|last) year|"
                  r"year (?:before|earlier|ago|previously))")  # fmt: skip
_MEASURED = (MentionKind.NUMBER, MentionKind.MONEY, MentionKind.QUANTITY)
_TIMES = frozenset(("year", "before", "earlier", "previous", "last", "ago"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The figure of the time that another figure is compared with, or None."""
    words = [token.text for token in question.tokens]
    dates = asked_dates(words, question.tags, library.articles[0].published)
    many, earlier = question.type is QuestionType.HOW_MANY, asks_for_earlier(question)
    if not many and question.type is not QuestionType.HOW_MUCH:
        return None
    if len(dates) != 1 and not earlier:
        return None
    matcher = Matcher(question, context.hints)
    needed = {n for n, term in enumerate(matcher.terms) if _must_be_there(question, term)}
    for _, scene in library.scenes(question, matcher, context):
        if not needed <= scene.factors.keys():
            continue  # those of "entries from Wales" are not all of them
        figures = [one for one in figures_in(scene) if one.mention.kind in _MEASURED]
        for own, difference in pairwise(figures):
            way = _way(scene, difference, dates[0] if len(dates) == 1 else None, earlier=earlier)
            alike = own.unit == difference.unit and own.mention.kind is not MentionKind.NUMBER
            if way and (_counts_asked(scene, own) if many else alike and needed):
                return _told(question, scene, own, difference, way)
    return None


def _must_be_there(question: Question, term: Term) -> bool:
    """Names, and of a sum all that it is of, but for the time: "fuel" is no verb behind "was"."""
    if term.kind == "name" or term.index < 1 or question.type is QuestionType.HOW_MANY:
        return term.kind == "name" and term.index >= 0
    be = question.tokens[term.index - 1].text.lower() in BE
    noun = term.kind == "noun" or (term.kind == "verb" and be)
    return noun and term.word.lower() not in _TIMES


def _way(scene: Scene, difference: Figure, asked: Dated | None, *, earlier: bool) -> int:
    """1 for "nine fewer than in" the time asked about, -1 for "nine more", else 0."""
    lowers, end = scene.reading.lowers, difference.mention.end
    if lowers[end + 1 : end + 2] != ("than",):
        return 0
    behind = " ".join(lowers[end + 1 :])
    if not (earlier and _BEFORE.match(behind)) and not _is_dated(scene, end, asked):
        return 0
    return 1 if lowers[end] in _FEWER else -1 if lowers[end] == _MORE else 0


def _is_dated(scene: Scene, end: int, asked: Dated | None) -> bool:
    dates = dates_in(scene.reading.words, scene.reading.mentions)
    beside = range(end + 2, end + 2 + _BESIDE)
    return asked is not None and any(one.start in beside and agrees(asked, one) for one in dates)


def _counts_asked(scene: Scene, figure: Figure) -> bool:
    """Whether the noun asked for stands right behind a figure."""
    end = figure.mention.end
    return scene.repeats(end, min(end + 2, scene.size))


def _written(own: Figure, amount: float, like: str) -> str:
    if own.mention.kind is MentionKind.NUMBER:
        return f"{amount:,.10g}"
    return spelled(amount, own.unit, like)


def _told(question: Question, scene: Scene, own: Figure, difference: Figure, way: int) -> Answer:
    spans = [
        span_in(scene.reading, (one.mention.start, one.mention.end), one.mention.normal)
        for one in (own, difference)
    ]
    return computed(
        question,
        _written(own, own.amount + way * difference.amount, spans[0].text),
        f"{spans[0].text} {'+' if way > 0 else '−'} {spans[1].text}",
        rule="difference",
        spans=spans,
        evidence=(sentence_of(scene.reading),),
    )
