""" "How much was it expected to cost?" of "85,000 euros, 20,000 more than expected": what was
foreseen, reckoned back from what came.
"""

from __future__ import annotations

from itertools import pairwise

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.figures.computing import computed, spelled
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.reading.found import Found
from qa.reading.quantities.finding import value
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind

__all__ = ["answer"]

_RULE = "what was foreseen, by how far it was missed"
_FORESEEING = StemSet("expect plan budget estimate forecast predict foresee intend".split())
_MORE, _LESS = frozenset("more higher longer over".split()), frozenset("less fewer lower".split())
_FREE = StemSet("cost price take be original".split())
_FIRST = frozenset(("first", "originally", "initially"))
_FAR = 6  # tokens: "the city council had"
_TRIED = 3  # sentences


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The figure less, or with, what it missed the plan by; None where no such miss is told."""
    if question.negated or not any(stem(token.text) in _FORESEEING for token in question.tokens):
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context)[:_TRIED]:
        held = all(
            scene.factors.get(n, 0.0) >= FAMILY
            for n, term in enumerate(matcher.terms)
            if term.stem not in _FREE and term.stem not in _FORESEEING and term.kind != "other"
        )
        found = _missed(scene) if held else None
        if found is not None:
            return _told(question, scene, *found)
        if held and _is_vague(scene):
            closest = (sentence_of(scene.reading),)
            return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=closest)
    return None


def _is_vague(scene: Scene) -> bool:
    """ "12 million euros, more than expected": by how much is not told."""
    own, ways = scene.reading, _MORE | _LESS
    than = (i for i in range(1, scene.size - 1) if own.lowers[i] == "than")
    return any(own.lowers[i - 1] in ways and own.stems[i + 1] in _FORESEEING for i in than)


def _missed(scene: Scene) -> tuple[Found, Found, float] | None:
    """A figure, by how much it missed what was foreseen, and which way."""
    own = scene.reading
    figures = [one for one in own.mentions if value(one.normal) is not None]
    for figure, miss in pairwise(figures):
        behind = own.lowers[miss.end : miss.end + 4]
        if miss.start > figure.end + 2 or behind[1:2] != ("than",):
            continue
        sign = (behind[0] in _MORE) - (behind[0] in _LESS)
        if sign and _is_foreseen(own, miss.end + 2):
            return figure, miss, -float(sign)
    return None


def _is_foreseen(own: SentenceReading, at: int) -> bool:
    """ "Than expected", "than first planned", "than the council had set aside"."""
    at += own.lowers[at : at + 1] in tuple((word,) for word in _FIRST)
    if own.stems[at : at + 1] and own.stems[at] in _FORESEEING:
        return True
    behind = range(at, min(at + _FAR, len(own.words)))
    had = next((i for i in behind if own.lowers[i] == "had"), None)
    if had is None:
        return False
    aside = own.lowers[had + 1 : had + 3] in (("set", "aside"), ("put", "aside"))
    return aside or any(one in _FORESEEING for one in own.stems[had + 1 : had + 2])


def _told(
    question: Question, scene: Scene, figure: Found, miss: Found, sign: float
) -> Answer | None:
    came, by = value(figure.normal), value(miss.normal)
    if came is None or by is None or by[1] not in ("", came[1]):
        return None
    spans = tuple(span_in(scene.reading, (one.start, one.end)) for one in (figure, miss))
    text = spelled(came[0] + sign * by[0], came[1], spans[0].text)
    joint = " − " if sign < 0 else " + "
    note = joint.join(span.text for span in spans)
    evidence = (sentence_of(scene.reading),)
    return computed(question, text, note, rule=_RULE, spans=spans, evidence=evidence)
