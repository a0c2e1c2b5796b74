""" "Does the name have anything to do with cats?" of "it has nothing to do with cats"."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import sentence_of, told
from qa.answering.question import Question, QuestionType
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["answer"]

_RULE, _SURE = "whether the two have to do with each other", 0.8
_SAID = pattern(
    r"\b(?:have|has|had|having) "
    r"(?P<much>nothing|little|something|a lot|much|everything) to do with\b"
)
_NONE = frozenset(("nothing", "little"))
_TELLING = frozenset(("noun", "name", "number", "verb"))
_IDLE = frozenset("have has had do anything something nothing much".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Yes or no by the sentence that says how much they have to do with each other; None where
    none says so of both."""
    if question.type is not QuestionType.YES_NO or "to do with" not in question.resolved.lower():
        return None
    matcher = Matcher(question, context.hints)
    asked = {
        n
        for n, term in enumerate(matcher.terms)
        if term.kind in _TELLING and term.index >= 0 and term.word.lower() not in _IDLE
    }
    for number, scene in library.scenes(question, matcher, context) if asked else ():
        sentence = sentence_of(scene.reading)
        found = _SAID.search(sentence.text.lower())
        place = (0, scene.size)
        held = library.meant(matcher, number, scene.reading.sentence.index, place)
        if found is None or not asked <= held | scene.factors.keys():
            continue
        denied = question.negated or "nothing" in question.resolved.lower()
        true = (found["much"] in _NONE) == denied
        kind = AnswerKind.YES if true else AnswerKind.NO
        text = f"{kind.value.title()}: {' '.join(sentence.text.split())}"
        spans = (sentence,)
        return told(question, spans, spans, rule=_RULE, confidence=_SURE, kind=kind, text=text)
    return None
