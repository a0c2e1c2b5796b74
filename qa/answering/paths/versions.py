""" "Which version of the system do I need?" of "it needs System 12": a name with its number."""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import sentence_of, told
from qa.answering.question import Question
from qa.light import pattern

__all__ = ["answer"]

_RULE, _SURE = "the number behind its name", 0.8
_ASKED = pattern(
    r"\b(?:which|what) (?:version|release|edition|generation|model) of (?:the )?(?P<name>[^?,]+?) "
    r"(?:do|does|did|is|are|was|were|has|have|must|can|should|will|would)\b",
    re.IGNORECASE,
)
_NUMBER = r"(?: version)? v?\d[\w.]*(?<![.])(?:(?: or| and) (?:later|newer|above|higher|up)\b)?"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The name and number in the best sentence that has both; None where the question is no such
    one, or the text gives that name no number."""
    asked = _ASKED.search(question.resolved)
    if asked is None:
        return None
    numbered = re.compile(rf"\b{re.escape(asked['name'])}{_NUMBER}", re.IGNORECASE)
    for number, scene in library.scenes(question, Matcher(question, context.hints), context):
        sentence = scene.reading.sentence
        article = library.articles[number]
        found = numbered.search(article.text, sentence.start, sentence.end)
        if found is not None:
            span = library.verbatim(number, *found.span())
            evidence = (sentence_of(scene.reading),)
            return told(question, (span,), evidence, rule=_RULE, confidence=_SURE)
    return None
