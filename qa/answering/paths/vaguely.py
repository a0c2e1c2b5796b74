""" "How often should I stir?" of "stirring now and then", "does it meet?" of "on Mondays and
Fridays": how often, where no number tells it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import table, words
from qa.types import MentionKind, Range

__all__ = ["answer"]

_TELLING = frozenset("name number verb noun".split())
_REACH = 5  # tokens from the deed to how often it is done
_LONGEST = 6  # words of "once in a blue moon"
_NEAR = 8  # tokens from the deed to the days on which it is done
_JOINTS = frozenset((",", "and", "or"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The adverbial of the best sentence that tells of the same deed; else None."""
    if question.type is not QuestionType.HOW_OFTEN or not question.predicate:
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context):
        if any(one.kind is MentionKind.FREQUENCY for one in scene.reading.mentions):
            return None
        told = chain(_places(scene), _days(scene)) if _tells_all(scene) else ()
        place = next(iter(told), None)
        if place is not None:
            return told_in(question, scene.reading, place, rule="vaguely", confidence=0.7)
    return None


def _tells_all(scene: Scene) -> bool:
    terms = enumerate(scene.matcher.terms)
    asked = {number for number, term in terms if term.kind in _TELLING and term.index >= 0}
    return bool(asked) and asked <= scene.factors.keys()


def _places(scene: Scene) -> Iterator[Range]:
    """Adverbials near the deed, the longest first."""
    reading = scene.reading
    deeds = [i for i, one in enumerate(reading.stems) if one == scene.question.predicate]
    for start in range(scene.size):
        near = any(abs(start - at) <= _REACH for at in deeds)
        for end in range(min(scene.size, start + _LONGEST) if near else 0, start, -1):
            if " ".join(reading.lowers[start:end]) in words("vague_frequencies"):
                yield start, end


def _days(scene: Scene) -> Iterator[Range]:
    """The days of the week near the deed that come back, all of them."""
    reading = scene.reading
    deeds = [i for i, one in enumerate(reading.stems) if one == scene.question.predicate]
    for start in range(scene.size):
        if _comes_back(reading.lowers[start]) and any(abs(start - at) <= _NEAR for at in deeds):
            end = start + 1
            while end < scene.size and (
                _comes_back(reading.lowers[end]) or reading.lowers[end] in _JOINTS
            ):
                end += 1
            while not _comes_back(reading.lowers[end - 1]):
                end -= 1
            yield start, end


def _comes_back(word: str) -> bool:
    return word.endswith("days") and word[:-1] in table("weekdays")
