""" "Who is the president of X?": the name that a role stands for in the text.

The role need not stand beside the name: coreference says that "the French president" is the person
who was named before.
"""

from __future__ import annotations

from qa.answering.answer import Answer, Trace
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.question import Question, QuestionType, Role
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.reading.coreference import Link
from qa.types import AnswerKind, RuleHit

__all__ = ["answer"]

_RULE = "the name that the role stands for"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The name behind the role asked for, or None when no role of the text is the one."""
    if question.type is not QuestionType.WHO or question.role is not Role.COPULA:
        return None
    if not question.answer_type:
        return None
    matcher = Matcher(question, context.hints)
    for number, scene in library.scenes(question, matcher, context):
        for link in library.coreferences[number].links(scene.reading.sentence.index):
            if link.names and _is_asked(scene, link):
                return _told(question, library, number, scene, link)
    return None


def _is_asked(scene: Scene, link: Link) -> bool:
    """Whether the linked role says all that the question says."""
    held = {
        found.term
        for found in scene.matches[link.start : link.end]
        if found is not None and found.factor >= FAMILY
    }
    wanted = {number for number, term in enumerate(scene.matcher.terms) if term.index >= 0}
    return bool(wanted) and held >= wanted


def _told(question: Question, library: Library, number: int, scene: Scene, link: Link) -> Answer:
    named = library.readings[number].sentence(link.sentence)
    span = library.verbatim(number, *named.offsets(*link.antecedent))
    evidence = dict.fromkeys(
        library.whole(number, sentence) for sentence in (named.sentence, scene.reading.sentence)
    )
    hit = RuleHit(_RULE, 1.0, 0.0, f"{_RULE}: {link.rule}")
    return Answer(
        AnswerKind.SPAN,
        span.text,
        question,
        (span,),
        tuple(evidence),
        0.75,
        (Trace(span, 0.0, (hit,)),),
    )
