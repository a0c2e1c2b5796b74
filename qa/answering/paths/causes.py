"""What caused something: "the pandemic" of "due to the pandemic, the figure fell", where the text
tells no cause in a verb.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import choosing
from qa.answering.question import Question, QuestionType, Role
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import replace
from qa.types import AnswerKind

__all__ = ["answer"]

_CAUSING = frozenset(
    stem(verb) for verb in "cause lead trigger prompt spark provoke bring explain".split()
)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The reason for what the question names, or None where a verb tells of its cause."""
    if question.type is not QuestionType.WHAT or question.role is not Role.SUBJECT:
        return None
    # "What revolution led to …?" asks for a thing, not for a reason.
    if question.predicate not in _CAUSING or question.answer_type:
        return None
    scenes = [scene for _, scene in library.scenes(question, Matcher(question), context)]
    if not scenes or _tells_cause(scenes[0]) or not scenes[0].reading.reasons:
        return None
    rest = tuple(term for term in question.terms if term.stem not in _CAUSING)
    why = replace(question, type=QuestionType.WHY, role=Role.ADVERBIAL, terms=rest)
    told = choosing.answer(why, library, context)
    return replace(told, question=question) if told.kind is AnswerKind.SPAN else None


def _tells_cause(scene: Scene) -> bool:
    """Whether a word of the sentence tells of causing, or for short the verb asked with."""
    return not _CAUSING.isdisjoint(scene.reading.stems) or bool(scene.verb_terms)
