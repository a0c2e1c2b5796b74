""" "How far apart are the doses?" of "three weeks apart": the measure right before "apart"."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "the measure before apart"
_APART = "apart"
_MEASURES = (MentionKind.QUANTITY, MentionKind.DURATION)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The measure, of a sentence that holds all names and things of the question; else None."""
    if _APART not in {token.text.lower() for token in question.tokens}:
        return None
    matcher = Matcher(question, context.hints)
    things = {
        n
        for n, one in enumerate(matcher.terms)
        if one.kind in ("noun", "name") and one.word.lower() != question.answer_type
    }
    for _, scene in library.scenes(question, matcher, context):
        own = scene.reading
        for one in own.mentions if things <= set(scene.factors) else ():
            if one.kind in _MEASURES and own.lowers[one.end : one.end + 1] == (_APART,):
                place = one.start, one.end
                return told_in(question, own, place, rule=_RULE, confidence=0.75)
    return None
