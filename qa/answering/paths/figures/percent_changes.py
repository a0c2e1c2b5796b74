""" "By what percentage did it rise?": the change between two figures in parts of the earlier one,
where the text does not tell the percentage itself.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.figures.levels import (
    CHANGES,
    FALLS,
    Level,
    dates_asked,
    levels,
    pair_of,
)
from qa.answering.question import Question
from qa.language.stems import stem

__all__ = ["answer"]

_ASKED = frozenset("percentage percent".split())
_RULE = "change in percent"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The change in percent of the two figures that the question means, or None."""
    stems = {stem(token.text) for token in question.tokens}
    if question.answer_type not in _ASKED or not stems & CHANGES:
        return None
    matcher = Matcher(question, context.hints)
    figures = levels(library, library.scenes(question, matcher, context))
    meant = {one.evidence for one in figures if one.is_meant}
    if any(one.unit == "%" and one.evidence in meant for one in figures):
        return None
    pair = pair_of(dates_asked(question, library), [one for one in figures if not one.is_change])
    if pair is None:
        return None
    earlier, later = _ordered(*pair)
    falls = any(one in FALLS for one in stems)
    if not earlier.amount or (later.amount < earlier.amount) is not falls:
        return None
    return _told(question, earlier, later)


def _ordered(one: Level, other: Level) -> tuple[Level, Level]:
    """The earlier figure first: by their dates, else by "to $5 from $4"."""
    if one.dated and other.dated and one.dated.period and other.dated.period:
        return (one, other) if one.dated.period <= other.dated.period else (other, one)
    return (other, one) if _follows_from(other) else (one, other)


def _follows_from(figure: Level) -> bool:
    before = figure.span.article.text[: figure.span.start].split()[-1:]
    return before in (["from"], ["against"])


def _told(question: Question, earlier: Level, later: Level) -> Answer:
    text = f"{100 * abs(later.amount - earlier.amount) / earlier.amount:.3g}%"
    return computed(
        question,
        text,
        f"from {earlier.span.text} to {later.span.text}",
        rule=_RULE,
        spans=(earlier.span, later.span),
        evidence=(earlier.evidence, later.evidence),
    )
