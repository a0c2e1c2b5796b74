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
_DETERMINERS = frozenset("the its their his her our my these those".split())
_HAVING = frozenset(("have", "be"))
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
    places = [i for i, one in enumerate(stems) if one == asked]
    return any("CD" in tags[max(0, i - 2) : i] or _is_part_of(scene, i) for i in places)


def _is_part_of(scene: Scene, noun: int) -> bool:
    """ "Lost two of its arches", where so many as were lost are asked for."""
    reading = scene.reading
    part = noun >= 3 and reading.tags[noun - 3] == "CD" and reading.lowers[noun - 2] == "of"
    if not part or reading.lowers[noun - 1] not in _DETERMINERS:
        return False
    told = {match.term for i in scene.verbs if (match := scene.matches[i]) is not None}
    return bool(told) and any(scene.matcher.terms[i].stem not in _HAVING for i in told)


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
