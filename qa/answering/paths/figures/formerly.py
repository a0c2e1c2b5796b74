""" "Was it cheaper before?", "Did it fall?" of "a ticket costs 18 euros, down from 26": which way a
figure went.

No sentence need say "cheaper": the figure that another is up or down from was the one before.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.levels import FALLS, RISES
from qa.answering.paths.telling import sentence_of, told
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.language.stems import stem
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
_HELPERS = frozenset(("did", "has", "have"))
_MOVING = frozenset("up down go gone went".split())
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
        if term.index >= 0 and term.word.lower() not in _COMPARING | _MOVING
        if term.stem not in RISES and term.stem not in FALLS
    }
    for number, scene in library.scenes(question, matcher, context) if asked else ():
        went = _way_told(scene, asked)
        if went:
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
    lowers = [token.text.lower() for token in question.tokens]
    if moved := _way_moved(lowers):
        return moved
    less = not _LESS.isdisjoint(lowers)
    if less is not _MORE.isdisjoint(lowers):
        return 0
    if _THEN.search(lowered):
        return 1 if less else -1
    return (-1 if less else 1) if _NOW.search(lowered) else 0


def _way_moved(lowers: Sequence[str]) -> int:
    """The way of "Did profits fall?", "Has it gone up?", "Are sales down?" that ends so."""
    last = [word for word in lowers if word[0].isalnum()][-2:]
    if lowers[:1] in (["is"], ["are"]) or last[:1] in (["go"], ["gone"], ["went"]):
        return {"up": 1, "down": -1}.get(last[-1], 0)
    moved = table("irregular").get(last[-1], last[-1]) if last and lowers[0] in _HELPERS else ""
    return 1 if stem(moved) in RISES else -1 if stem(moved) in FALLS else 0


def _way_told(scene: Scene, asked: set[int]) -> int:
    """1 for "up from" a figure right behind another one, -1 for "down from", else 0; the words
    behind the last such figure hold what is asked about."""
    lowers, first = scene.reading.lowers, 0
    figures = [one for one in scene.reading.mentions if one.kind in _FIGURES]
    for i in range(1, len(lowers) - 1):
        way = 1 if lowers[i : i + 2] == _ROSE else -1 if lowers[i : i + 2] == _FELL else 0
        behind = next((one for one in figures if one.start > i), None)
        if not way or behind is None or not any(one.end <= i for one in figures):
            continue
        held = {found.term for found in scene.matches[first:i] if found is not None}
        first = behind.end
        if asked <= held:
            return way
    return 0
