"""When what is closed opens again, and when what is over by some hour ends: "closed until May",
"opens at five and is over by eight"."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.reading.found import TIME_KINDS
from qa.types import Range

__all__ = ["answer"]

_AGAIN, _ENDS = "until when it is closed", "by when it is over"
_REOPENING = StemSet("reopen resume restart".split())
_OPENING = StemSet("open start run".split())
_ENDING = StemSet("close shut end finish stop".split())
_SHUT = frozenset("closed shut suspended cancelled".split())
_OVER = frozenset("over finished done ended".split())
_LEAST = 0.5


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The date behind "until", the hour behind "over by"; None for any other question."""
    if question.type is not QuestionType.WHEN or question.negated:
        return None
    lowers = [token.text.lower() for token in question.tokens]
    again = question.predicate in _REOPENING or (
        question.predicate in _OPENING and "again" in lowers
    )
    if not again and question.predicate not in _ENDING:
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        states, lead = (_SHUT, "until") if again else (_OVER, "by")
        place = _time_behind(scene, states, lead) if _is_of_it(scene, question) else None
        if place is not None:
            rule = _AGAIN if again else _ENDS
            return told_in(question, scene.reading, place, rule=rule, confidence=0.7)
    return None


def _is_of_it(scene: Scene, question: Question) -> bool:
    """Whether all the things asked about stand in a sentence, but for "again"."""
    terms = scene.matcher.terms
    named = [
        n
        for n, term in enumerate(terms)
        if term.index >= 0 and term.stem != question.predicate and term.word.lower() != "again"
    ]
    return bool(named) and all(scene.own_factors.get(n, 0.0) >= _LEAST for n in named)


def _time_behind(scene: Scene, states: frozenset[str], lead: str) -> Range | None:
    """The time of "closed until May", "over by eight": right behind the two words."""
    lowers = scene.reading.lowers
    for found in scene.reading.mentions:
        before = lowers[max(0, found.start - 2) : found.start]
        timed = found.kind in TIME_KINDS or lead == "by"
        led = before[1:] == (lead,) and before[0] in states
        if timed and led:
            return found.start, found.end
    return None
