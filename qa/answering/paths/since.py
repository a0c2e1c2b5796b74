""" "Since when …?", "Until when …?", "From when …?": the time behind that word, where the sentence
has another, too; "When was it last done?" of what "had not been done since 2017".
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.light import pattern
from qa.reading.found import TIME_KINDS

__all__ = ["answer"]

_ASKED = pattern(
    r"\s*(?:and )?(since|until|till|from|by|before|after) (?:when|what (?:year|date|day))\b"
)
_SAME = {"till": ("till", "until"), "until": ("until", "till"), "from": ("from", "since")}
_RULE = "the time behind that word"
_NOT_SINCE = "since when it is not done"
_SURE = 0.85
_ENOUGH = 0.6


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The time behind the word that the question begins with, or None."""
    asked = _ASKED.match(question.resolved.lower())
    if asked is None and any(token.text.lower() == "last" for token in question.tokens):
        return _not_since(question, library, context)
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


def _not_since(question: Question, library: Library, context: Context) -> Answer | None:
    """The time since which the deed asked about is not done any more."""
    matcher = Matcher(question, context.hints)
    nouns = {n for n, term in enumerate(matcher.terms) if term.kind in ("noun", "name")}
    if question.negated or question.type is not QuestionType.WHEN:
        return None
    for number, scene in library.scenes(question, matcher, context):
        reading = scene.reading
        for clause in scene.clauses:
            denied = clause.polarity == "negative"
            if not denied or reading.stems[clause.head] != question.predicate:
                continue
            index = reading.sentence.index
            held = library.meant(matcher, number, index, (clause.start, clause.end))
            led = (one for one in reading.mentions if clause.head < one.start < clause.end)
            for found in led if nouns <= held else ():
                if found.kind in TIME_KINDS and reading.lowers[found.start - 1] == "since":
                    place = found.start, found.end
                    return told_in(question, reading, place, rule=_NOT_SINCE, confidence=_SURE)
    return None
