""" "How much is the rent a year?" of "600 euros a month", "How many tablets a day?" of "one tablet
three times a day": an amount for one stretch of time, told for another."""

from __future__ import annotations

import re
from itertools import pairwise

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed, spelled
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import singular
from qa.reading.found import Found
from qa.reading.quantities.finding import value
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE = "an amount for another stretch of time"
_ASKED = re.compile(
    r"\b(?:an?|per|each|every) (?P<unit>day|week|month|year)\b|\b(?P<ly>daily|weekly|yearly|annual)"
    r"(?:ly)?\b|\b(?P<all>in all|altogether|in total)\b",
    re.IGNORECASE,
)
_LY = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year"}
_EACH = frozenset(("a", "an", "per", "each", "every"))
# How many of a stretch another has.
_IN = {("day", "week"): 7, ("month", "year"): 12}
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_OFTEN = re.compile(r"(\d+)/P1([DWMY])")
_AMOUNTS = frozenset((MentionKind.MONEY, MentionKind.QUANTITY, MentionKind.NUMBER))
_NEAR = 4  # tokens from the amount to how often


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The amount for the stretch asked about, where the text tells it for a shorter one alone."""
    found = _ASKED.search(question.resolved)
    unit = found and (found["unit"] or _LY.get((found["ly"] or "").lower(), "")).lower()
    if not unit or question.negated:
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        if not _is_of_all(question, scene, scene.size):
            continue
        for one in scene.reading.mentions:
            told = _told(scene, one) if one.kind in _AMOUNTS else None
            stops = (i for i in range(one.end, scene.size) if scene.reading.words[i] == ";")
            if not _is_of_all(question, scene, next(stops, scene.size)):
                continue
            if told is None or not _counts(question, scene, one):
                continue
            each, times, place = told
            factor = times if each == unit else times * _IN.get((each, unit), 0)
            if factor > 1 and not (each != unit and _tells(scene, unit)):
                return _computed(question, scene, one, place, factor)
            return None
    return None


def _is_of_all(question: Question, scene: Scene, end: int) -> bool:
    """Whether a sentence has, before a token, all the nouns and names of the question but the
    stretch of time."""
    held = {one.term for one in scene.matches[:end] if one is not None}
    return all(
        n in held
        for n, one in enumerate(scene.matcher.terms)
        if one.kind in ("noun", "name") or one.word.endswith("ing")
        if singular(one.word.lower()) not in _UNITS.values()
    )


def _tells(scene: Scene, unit: str) -> bool:
    """Whether a sentence tells of the stretch asked about itself."""
    pairs = pairwise(scene.reading.lowers)
    return any(first in _EACH and second == unit for first, second in pairs)


def _counts(question: Question, scene: Scene, one: Found) -> bool:
    """Whether a bare number counts what "how many" asks for."""
    behind = (singular(word) for word in scene.reading.lowers[one.end : one.end + 2])
    return one.kind is not MentionKind.NUMBER or singular(question.answer_type) in behind


def _told(scene: Scene, amount: Found) -> tuple[str, int, Range] | None:
    """The stretch of time that an amount is for, how often in it, and the tokens that say so."""
    own, end = scene.reading, amount.end
    for one in own.mentions:
        often = _OFTEN.fullmatch(one.normal)
        if often is not None and end <= one.start <= end + _NEAR and int(often[1]) > 1:
            return _UNITS[often[2]], int(often[1]), (one.start, one.end)
    for at in range(end, min(end + _NEAR, scene.size - 1)):
        word = own.lowers[at + 1]
        if own.lowers[at] in _EACH and word in _UNITS.values():
            return word, 1, (at, at + 2)
    before = own.lowers[max(0, amount.start - _NEAR) : amount.start]
    ly = next((word for word in before if word in _LY), "")
    return (_LY[ly], 1, (amount.start, amount.end)) if ly else None


def _computed(
    question: Question, scene: Scene, one: Found, place: Range, factor: int
) -> Answer | None:
    amount = value(one.normal) if one.kind is not MentionKind.NUMBER else (float(one.normal), "")
    if amount is None:
        return None
    own = scene.reading
    spans = [span_in(own, (one.start, one.end), one.normal)]
    if place != (one.start, one.end):
        spans.append(span_in(own, place))
    text = spelled(amount[0] * factor, amount[1], spans[0].text)
    note = f"{' '.join(span.text for span in spans)}, times {factor}"
    return computed(question, text, note, rule=_RULE, spans=spans, evidence=[sentence_of(own)])
