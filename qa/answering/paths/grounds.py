""" "What was he arrested for?", "Why was she fined?": the ground that the law or a master gave, as
told behind "on suspicion of", "over" or "on charges of", where the common path looks for "for"; so
is what somebody "did wrong"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import has_names, told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.stems import StemSet
from qa.light import pattern
from qa.reading.found import TIME_KINDS
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_ANSWERED = StemSet(
    """
    arrest detain hold charge jail imprison fine question sentence try prosecute suspend sack fire
    dismiss ban investigate blame convict want seek sue expel disqualify penalise penalize
    """.split()
)
# "What did she do wrong?", "What crime did he commit?": whatever was done to them for it.
_WRONG = pattern(
    r"(?:and |but |so )?what (?:did|had|has) .+ (?:do|done) wrong\s*\??"
    r"|(?:what|which) (?:crimes?|offences?|offenses?) (?:did|had|has) .+ commit(?:ted)?\s*\??",
    re.IGNORECASE,
)
_LEADS = (
    "on suspicion of", "under suspicion of", "on a charge of", "on charges of", "on a count of",
    "on counts of", "in connection with", "accused of", "charged with", "over", "for",
)  # fmt: skip
_LED = tuple(tuple(lead.split()) for lead in _LEADS)
_ACCUSED = (("accused", "of"), ("charged", "with"), ("suspected", "of"))
_ACCUSED_ONES = frozenset("he she they both".split())
_OPENING = 6  # tokens
_ENDS = frozenset((",", ".", ":", ";", "WDT", "WP", "MD", "VBZ", "VBP", "WRB"))
_PAUSES = frozenset(("after", "when", "while", "at", "as", "before", "until", "but"))
_DENYING = frozenset("not n't n’t never nobody no".split())
_NO_GROUNDS = TIME_KINDS | {MentionKind.DURATION, MentionKind.MONEY}
_LONGEST = 12  # tokens


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The ground, of the best sentence that tells of the same measure and gives one; else None."""
    wrong = _WRONG.fullmatch(question.resolved.strip()) is not None
    if not wrong and not _asks_for_ground(question):
        return None
    matcher = Matcher(question, context.hints)
    scenes = library.scenes(question, matcher, context)
    for _, scene in scenes:
        if not has_names(scene):
            continue
        place = next(_grounds(scene, any_measure=wrong), None)
        if place is not None:
            return told_in(question, scene.reading, place, rule="ground", confidence=0.7)
    return None if wrong else _told_behind(question, library, scenes)


def _told_behind(
    question: Question, library: Library, scenes: Sequence[tuple[int, Scene]]
) -> Answer | None:
    """ "Vidal was arrested on Monday. He is accused of leaving the ship": the accusation that
    the sentence behind the measure begins with."""
    for number, scene in scenes[:1]:
        reading, place = library.readings[number], scene.reading.sentence
        measured = question.predicate in scene.reading.stems and not scene.reading.reasons
        if not measured or not has_names(scene):
            return None
        for one in reading.article.sentences[place.index + 1 : place.index + 2]:
            own = reading.sentence(one.index)
            start = next(_accused(own), 0)
            same = one.paragraph == place.paragraph and own.lowers[own.lead] in _ACCUSED_ONES
            if start and same and (end := _end(own, start)) > start:
                return told_in(question, own, (start, end), rule="ground", confidence=0.7)
    return None


def _accused(own: SentenceReading) -> Iterator[int]:
    """Behind the "accused of" that a sentence has near its beginning."""
    for at in range(own.lead, min(_OPENING, len(own.words))):
        for lead in _ACCUSED:
            if own.lowers[at : at + len(lead)] == lead:
                yield at + len(lead)


def _asks_for_ground(question: Question) -> bool:
    if question.negated or question.predicate not in _ANSWERED:
        return False
    said = [token.text.lower() for token in question.tokens if token.text[0].isalnum()]
    auxiliary = question.tokens[question.wh[1]].text.lower() if question.wh[1] < len(said) else ""
    passive = auxiliary in BE or "been" in said
    stranded = question.type is QuestionType.WHAT and said[-1] == "for"
    return passive and (stranded or question.type is QuestionType.WHY)


def _grounds(scene: Scene, *, any_measure: bool) -> Iterator[Range]:
    """What stands behind the words that lead in a ground, behind the measure asked about."""
    reading = scene.reading
    asked = scene.question.predicate
    measures = [
        i
        for i, one in enumerate(reading.stems)
        if (one in _ANSWERED if any_measure else one == asked)
    ]
    if not measures or not _DENYING.isdisjoint(reading.lowers[: measures[0]]):
        return
    for at in range(measures[0] + 1, len(reading.words)):
        for lead in _LED:
            start = at + len(lead)
            if reading.lowers[at:start] == lead and (end := _end(reading, start)) > start:
                yield start, end


def _end(reading: SentenceReading, start: int) -> int:
    """Where a ground ends: at a comma, at when or where it was, at another verb; 0 where it is a
    time or a sum: "jailed for two years"."""
    kinds = {i: one.kind for one in reading.mentions for i in range(one.start, one.end)}
    if kinds.get(start) in _NO_GROUNDS:
        return 0
    end = start
    while end < min(len(reading.tags), start + _LONGEST) and reading.tags[end] not in _ENDS:
        if end > start and (reading.lowers[end] in _PAUSES or kinds.get(end) in TIME_KINDS):
            break
        end += 1
    while end > start and reading.tags[end - 1] in ("IN", "CC", "DT", "TO"):
        end -= 1
    return end if any(reading.tags[i][:2] in ("NN", "VB") for i in range(start, end)) else 0
