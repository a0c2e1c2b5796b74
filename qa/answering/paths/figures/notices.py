"""How much of what is measured in time: "three months' notice", "five weeks of holiday", "at least
two years' experience".
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.found import Found
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "how long of it there is"
_SURE = 0.75
_NEAR = 2  # tokens between the time and what lasts so long: "of paid holiday"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The time that stands with the noun asked with, or None."""
    noun = _asked(question)
    if not noun or noun not in library.stems:
        return None
    matcher = Matcher(question, context.hints)
    others = {n for n, one in enumerate(matcher.terms) if one.stem != noun}
    for _, scene in library.scenes(question, matcher, context):
        if others and others.isdisjoint(scene.factors):
            continue
        for found in scene.reading.mentions:
            if found.kind is MentionKind.DURATION and _lasts(scene, found, noun):
                place = found.start, found.end
                return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _asked(question: Question) -> str:
    """The stem of "notice" in "how much notice", "how long is the notice"."""
    lowers = [token.text.lower() for token in question.tokens]
    if question.type is QuestionType.HOW_MUCH:
        behind = lowers.index("much") + 1 if "much" in lowers else len(lowers)
        is_noun = question.tags[behind : behind + 1] in (("NN",), ("VB",))  # "leave", "work"
        return stem(lowers[behind]) if is_noun else ""
    asked = question.type is QuestionType.HOW_LONG and lowers[2:3] in (["is"], ["was"])
    nouns = [low for low, tag in zip(lowers, question.tags, strict=True) if tag == "NN"]
    return stem(nouns[0]) if asked and nouns else ""


def _lasts(scene: Scene, found: Found, noun: str) -> bool:
    """Whether a time is of the noun: "months' notice", "weeks of paid leave"."""
    lowers, tags, stems = scene.reading.lowers, scene.reading.tags, scene.reading.stems
    behind = found.end
    if tags[behind : behind + 1] == ("POS",) or lowers[behind : behind + 1] == ("of",):
        return noun in stems[behind + 1 : behind + 1 + _NEAR]
    return lowers[found.start - 1] == "of" and stems[max(0, found.start - 2)] == noun
