""" "How old do I have to be?" of "You must be 18 or over": the age that one must be."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.light import pattern

__all__ = ["answer"]

_RULE, _SURE = "the age that one must be", 0.75
_BEING = frozenset("old have need be must".split())
_TOLD = pattern(
    r"\b(?:must|has to|have to|need to|needs to) be (?:at least |aged |over )?(?P<age>[1-9]\d?)"
    r"(?= (?:or|and|years|to|when|before|,|\.|;)|$)"
)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The age, where all the things that are asked about stand in the sentence; or None."""
    matcher = Matcher(question, context.hints)
    terms = {n for n, one in enumerate(matcher.terms) if one.word.lower() not in _BEING}
    for _, scene in library.scenes(question, matcher, context):
        read = scene.reading
        found = _TOLD.search(" ".join(read.lowers))
        if found is None or not terms <= scene.factors.keys():
            continue
        at = len(found.string[: found.start("age")].split())
        return told_in(question, read, (at, at + 1), rule=_RULE, confidence=_SURE)
    return None
