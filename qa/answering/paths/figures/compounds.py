""" "How many spaces …?" of "a 300-space car park", "How many days …?" of "a two-day visit".

The number is the first part of a compound whose other part is the noun asked for.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.types import Token

__all__ = ["answer"]

_RULE = "the number joined to the very noun"
_TYPES = frozenset((QuestionType.HOW_MANY, QuestionType.HOW_LONG))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The number of the compound in the best sentence with all that is asked about, or None."""
    if question.type not in _TYPES or not question.answer_type:
        return None
    asked = stem(question.answer_type)
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    if any(_is_counted(scene, asked) and scene.holds_the_rest for _, scene in scenes):
        return None
    for number, scene in scenes:
        found = next((one for one in scene.reading.tokens if _counts(one.text, asked)), None)
        if found is not None and scene.holds_the_rest:
            return _number_of(question, library, number, scene, found)
    return None


def _is_counted(scene: Scene, asked: str) -> bool:
    """Whether the text counts the noun in so many words: "three parks"."""
    tags, stems = scene.reading.tags, scene.reading.stems
    return any(one == asked and "CD" in tags[max(0, i - 2) : i] for i, one in enumerate(stems))


def _counts(compound: str, asked: str) -> bool:
    """Whether a word is a number joined to the noun asked for."""
    figure, _, noun = compound.lower().partition("-")
    written = figure in table("number_words") or figure.replace(",", "").isdecimal()
    return written and bool(noun) and stem(noun) == asked


def _number_of(
    question: Question, library: Library, number: int, scene: Scene, found: Token
) -> Answer:
    span = library.verbatim(number, found.start, found.start + found.text.index("-"))
    evidence = (library.whole(number, scene.reading.sentence),)
    return told(question, (span,), evidence, rule=_RULE, reason=_RULE, confidence=0.75)
