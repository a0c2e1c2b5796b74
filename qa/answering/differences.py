""" "By how much did it fall between A and B?": two quantities of one unit, and their difference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.tagger import tag
from qa.reading.found import Found
from qa.reading.quantities import value
from qa.reading.times import find_times
from qa.types import AnswerKind, MentionKind, RuleHit

__all__ = ["answer"]

_MEASURED = {MentionKind.MONEY, MentionKind.QUANTITY, MentionKind.NUMBER, MentionKind.PERCENT}
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}


class _Figure(NamedTuple):
    span: AnswerSpan
    evidence: AnswerSpan
    amount: float
    unit: str
    pull: float
    dates: frozenset[str]


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The difference of the two figures that belong to the question's two dates."""
    if question.type is not QuestionType.DIFFERENCE:
        return None
    matcher = Matcher(question, context.hints)
    figures = _figures(library, library.scenes(question, matcher, context))
    pair = _pair(question, library, figures)
    if pair is None:
        return None
    earlier, later = pair
    text = _spell(abs(earlier.amount - later.amount), earlier.unit)
    sides = sorted(pair, key=lambda figure: -figure.amount)
    hit = RuleHit("difference", 1.0, 0.0, f"{sides[0].span.text} − {sides[1].span.text} = {text}")
    evidence = tuple(dict.fromkeys(figure.evidence for figure in pair))
    return Answer(
        AnswerKind.COMPUTED,
        text,
        question,
        spans=tuple(figure.span for figure in pair),
        evidence=evidence,
        confidence=0.7,
        trace=(Trace(earlier.span, 0.0, (hit,)),),
        note=f"{sides[0].span.text} − {sides[1].span.text}",
    )


def _figures(library: Library, scenes: Sequence[tuple[int, Scene]]) -> list[_Figure]:
    """Every measured mention of the best sentences, with the date nearest to it."""
    figures = []
    for number, scene in scenes:
        if scene.coverage <= 0.0:
            continue
        for mention in scene.reading.mentions:
            measured = value(mention.normal) if mention.kind in _MEASURED else None
            if measured is None:
                continue
            start, end = scene.reading.offsets(mention.start, mention.end)
            figures.append(
                _Figure(
                    library.verbatim(number, start, end, mention.normal),
                    library.whole(number, scene.reading.sentence),
                    measured[0],
                    measured[1],
                    scene.coverage,
                    _dates_of(scene, mention),
                )
            )
    return figures


def _dates_of(scene: Scene, figure: Found) -> frozenset[str]:
    """The dates that belong to a figure: the first date after it before the next figure, else the
    nearest one."""
    dates = [one for one in scene.reading.mentions if one.kind is MentionKind.DATE and one.normal]
    if not dates:
        return frozenset()
    nearest = min(
        dates,
        key=lambda date: (
            date.start - figure.end
            if date.start >= figure.end
            else 3 * (figure.start - date.end + 1)
        ),
    )
    return frozenset({nearest.normal})


def _pair(
    question: Question, library: Library, figures: Sequence[_Figure]
) -> tuple[_Figure, _Figure] | None:
    """One figure for each date asked about; without dates the two figures of the best sentence."""
    asked = _asked_dates(question, library)
    if len(asked) >= 2:
        picked = [
            next((figure for figure in figures if asked_date in figure.dates), None)
            for asked_date in asked[:2]
        ]
        one, other = picked
        if one is not None and other is not None and one.unit == other.unit and one != other:
            return one, other
        return None
    for figure in figures:
        for other in figures:
            if (
                figure.span.start < other.span.start
                and figure.unit == other.unit
                and figure.evidence == other.evidence
            ):
                return figure, other
    return None


def _asked_dates(question: Question, library: Library) -> list[str]:
    words = [token.text for token in question.tokens]
    published = library.articles[0].published
    normals = [found.normal for found in find_times(words, tag(words), published=published)]
    # "between 2019 and last year" is one range with two ends.
    return [end for normal in normals for end in normal.split("/") if end]


def _spell(amount: float, unit: str) -> str:
    """An amount as a newspaper writes it: "$1.12 billion", "300 km"."""
    for scale, name in _SCALES:
        if amount >= scale:
            figure = f"{amount / scale:.4g} {name}"
            break
    else:
        figure = f"{amount:,.10g}"
    if unit in _SIGNS:
        return f"{_SIGNS[unit]}{figure}"
    return f"{figure}{'' if unit == '%' else ' '}{unit}".strip()
