"""The best time for a visit: "What is the best time to go?" of "The best months are May and June"
or "Autumn is the ideal season"."""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.grammar import FINITE_BE
from qa.language.lexicon import table
from qa.language.stems import singular, stem
from qa.light import pattern
from qa.reading.found import TIME_KINDS
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "the time that the text calls so"
_ASKED = pattern(
    r"\s*(?:what|when)(?: is|['’]s| would be) the (?P<how>best|ideal|worst) (?:time|season|month|"
    r"part)(?: of (?:the )?year)? (?:to|for a) (?:visit|go|come|travel|trip|journey)(?P<more>.*?)"
    r"\s*\?*\s*",
    re.IGNORECASE,
)
_GOOD, _BAD = frozenset(("best", "ideal")), frozenset(("worst",))
_UNITS = frozenset("time month season week day year".split())
_STOPS = frozenset((",", ".", ";", ":", "(", "but"))
_SEASONS = frozenset("spring summer autumn winter".split())
_NEAR = 8  # tokens from the unit to its verb


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The months or the season that a sentence calls the best, or None."""
    asked = _ASKED.fullmatch(question.resolved)
    if asked is None:
        return None
    wanted = _BAD if asked["how"].lower() in _BAD else _GOOD
    places = {term.stem for term in question.terms if term.kind == "name"}
    for reading in library.readings:
        for sentence in reading.article.sentences:
            own = reading.sentence(sentence.index)
            known = {*own.stems, *reading.title_stems}
            place = _time_in(own, wanted) if places <= known else None
            if place is not None:
                return told_in(question, own, place, rule=_RULE, confidence=0.7)
    return None


def _time_in(own: SentenceReading, wanted: frozenset[str]) -> Range | None:
    """What stands behind "the best months are", or before "is the best month"."""
    lowers = own.lowers
    for i in range(len(lowers) - 1):
        if lowers[i] not in wanted or singular(lowers[i + 1]) not in _UNITS:
            continue
        verbs = (j for j in range(i + 2, min(i + _NEAR, len(lowers))) if lowers[j] in FINITE_BE)
        be = next(verbs, 0)
        behind = be + 1, next((j for j in range(be, len(lowers)) if lowers[j] in _STOPS), be)
        if be and _is_time(own, behind):
            return behind
        start = i - 2
        if start > 0 and lowers[start] in FINITE_BE and lowers[i - 1] == "the":
            before = max((j + 1 for j in range(start) if lowers[j] in _STOPS), default=0), start
            return before if _is_time(own, before) else None
    return None


def _is_time(own: SentenceReading, place: Range) -> bool:
    """Whether a time of the year stands among some tokens."""
    said = own.lowers[slice(*place)]
    timed = any(one.kind in TIME_KINDS and place[0] <= one.start < place[1] for one in own.mentions)
    return timed or any(stem(word) in _SEASONS or word in table("months") for word in said)
