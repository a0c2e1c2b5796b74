""" "Was it cheaper before?" of "a ticket costs 18 euros, down from 26": which way a figure went.

No sentence need say "cheaper": the figure that another is up or down from was the one before.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import sentence_of, told
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.light import pattern
from qa.types import AnswerKind, MentionKind

__all__ = ["answer"]

_RULE = "what a figure is up or down from"
_SURE = 0.75
_THEN = pattern(
    r"\b(?:was|were|did|had) .*\b(?:before|previously|in the past|earlier|formerly)\W*$"
    r"|\bused to (?:be|cost|have)\b"
)
_NOW = pattern(r"\b(?:is|are|has|have|does|do) .*\b(?:now|than (?:it was |they were )?before)\W*$")
_LESS = frozenset("cheaper lower smaller less fewer shorter".split())
_MORE = frozenset("dearer costlier higher larger bigger greater more longer pricier".split())
_FELL, _ROSE = ("down", "from"), ("up", "from")
_FIGURES = (MentionKind.MONEY, MentionKind.NUMBER, MentionKind.PERCENT, MentionKind.QUANTITY)
_COMPARING = frozenset(
    "before previously past earlier formerly used now than expensive cost".split()
) | _LESS | _MORE  # fmt: skip


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Yes or no by the sentence that tells both figures of what is asked about; else None."""
    way = _way_asked(question)
    if question.type is not QuestionType.YES_NO or not way:
        return None
    matcher = Matcher(question, context.hints)
    asked = {
        n
        for n, term in enumerate(matcher.terms)
        if term.index >= 0 and term.word.lower() not in _COMPARING
    }
    for number, scene in library.scenes(question, matcher, context) if asked else ():
        went = _way_told(scene)
        if went and asked <= scene.factors.keys():
            true = (went == way) != question.negated
            kind = AnswerKind.YES if true else AnswerKind.NO
            span = sentence_of(scene.reading)
            said = " ".join(library.whole(number, scene.reading.sentence).text.split())
            text = f"{kind.value.title()}: {said}"
            return told(
                question, (span,), (span,), rule=_RULE, confidence=_SURE, kind=kind, text=text
            )
    return None


def _way_asked(question: Question) -> int:
    """1 where a figure is asked to have risen since, -1 to have fallen, else 0."""
    lowered = question.resolved.lower()
    lowers = {token.text.lower() for token in question.tokens}
    less = bool(_LESS & lowers)
    if less == bool(_MORE & lowers):
        return 0
    if _THEN.search(lowered):
        return 1 if less else -1
    return (-1 if less else 1) if _NOW.search(lowered) else 0


def _way_told(scene: Scene) -> int:
    """1 for "up from" a figure right behind another one, -1 for "down from", else 0."""
    lowers = scene.reading.lowers
    figures = [one for one in scene.reading.mentions if one.kind in _FIGURES]
    for i in range(1, len(lowers) - 1):
        way = 1 if lowers[i : i + 2] == _ROSE else -1 if lowers[i : i + 2] == _FELL else 0
        if way and any(one.end <= i for one in figures) and any(one.start > i for one in figures):
            return way
    return 0
