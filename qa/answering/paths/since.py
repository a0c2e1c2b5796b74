""" "Since when …?", "Until when …?", "From when …?": the time behind that word, where the sentence
has another, too.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.light import pattern
from qa.reading.found import TIME_KINDS

__all__ = ["answer"]

_ASKED = pattern(
    r"\s*(?:and )?(since|until|till|from|by|before|after) (?:when|what (?:year|date|day))\b"
)
_SAME = {"till": ("till", "until"), "until": ("until", "till"), "from": ("from", "since")}
_RULE = "the time behind that word"
_SURE = 0.85
_ENOUGH = 0.6


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The time behind the word that the question begins with, or None."""
    asked = _ASKED.match(question.resolved.lower())
    if asked is None:
        return None
    leading = _SAME.get(asked[1], (asked[1],))
    matcher = Matcher(question, context.hints)
    terms = [n for n, term in enumerate(matcher.terms) if term.index >= 0]
    for _, scene in library.scenes(question, matcher, context):
        reading = scene.reading
        for found in reading.mentions if matcher.share(terms, scene.factors) >= _ENOUGH else ():
            before = reading.lowers[max(0, found.start - 1) : found.start]
            if found.kind in TIME_KINDS and before and before[0] in leading:
                place = found.start, found.end
                return told_in(question, reading, place, rule=_RULE, confidence=_SURE)
    return None
