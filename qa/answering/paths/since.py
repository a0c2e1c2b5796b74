""" "Since when …?", "Until when …?", "From when …?": the time behind that word, where the sentence
has another, too; "When was it last done?" of what "had not been done since 2017"; "When did it
close?" of "Built in 1890, the mill closed 50 years later".
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import has_names, told_in
from qa.answering.question import Question, QuestionType
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.found import TIME_KINDS, Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["answer"]

_ASKED = pattern(
    r"\s*(?:and )?(since|until|till|from|by|before|after) (?:when|what (?:year|date|day))\b"
)
_SAME = {"till": ("till", "until"), "until": ("until", "till"), "from": ("from", "since")}
_RULE = "the time behind that word"
_NOT_SINCE = "since when it is not done"
_STEP = "counted from another date"
_STEPS = frozenset("later earlier after afterwards".split())
_DATED = frozenset("year date".split())
_ENDS = frozenset((",", ":", "CC", "VBD", "VBZ", "VBP", "MD", "IN"))
_TRIED = 3  # sentences
_SURE = 0.85
_ENOUGH = 0.6


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The time behind the word that the question begins with, or None."""
    asked = _ASKED.match(question.resolved.lower())
    if asked is None and any(token.text.lower() == "last" for token in question.tokens):
        return _not_since(question, library, context)
    if asked is None:
        told = not _STEPS.isdisjoint(library.vocabulary)
        return _stepped(question, library, context) if told else None
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


def _stepped(question: Question, library: Library, context: Context) -> Answer | None:
    """The date beside the verb asked about that is counted from another date."""
    dated = question.type is QuestionType.WHEN or question.answer_type in _DATED
    if not dated or question.negated or question.predicate in ("", "be"):
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context)[:_TRIED]:
        reading = scene.reading
        for clause in scene.clauses if has_names(scene) else ():
            done = reading.stems[clause.head] == question.predicate and not clause.modal
            beside = (one for one in reading.mentions if _is_beside(reading, clause, one))
            found = next(beside, None) if done else None
            if found is not None and clause.polarity == "positive":
                place, year = (found.start, found.end), found.normal
                return told_in(question, reading, place, rule=_STEP, confidence=_SURE, normal=year)
    return None


def _is_beside(reading: SentenceReading, clause: Clause, found: Found) -> bool:
    """Whether a date with a known anchor stands right behind the verb, or before its subject."""
    lowers, subject = reading.lowers, clause.subject
    counted = found.kind is MentionKind.DATE and lowers[found.end - 1] in _STEPS
    if not counted or not found.normal or lowers[found.end : found.end + 1] == ("than",):
        return False
    before = subject is not None and 0 <= subject.start - found.end <= 1
    between = reading.tags[clause.head + 1 : found.start]
    behind = found.start > clause.head and _ENDS.isdisjoint(between)
    return before or behind
