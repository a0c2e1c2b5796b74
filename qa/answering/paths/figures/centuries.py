""" "How old is the abbey?", "When was it built?" of "an 11th-century abbey", "dates from the 11th
century": the century, where the text tells no year.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.ages import ages_of, asks_for_now, subject_of
from qa.answering.paths.figures.foundings import MAKING, makings
from qa.answering.paths.figures.owners import is_of, owner_of
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.found import Found
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "the century that it is from"
_CENTURY = stem("century")
_CLASSES = frozenset(("date", "century", "year"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The century that the thing asked about is from, or None."""
    asked = _asked(question)
    if not asked:
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    if question.type is QuestionType.HOW_OLD and next(ages_of(library, scenes, [asked]), None):
        return None
    made = [(scene, one.found) for n, scene in scenes for one in makings(library, n, scene, asked)]
    if any(not _is_century(found) for _, found in made):
        return None  # a year tells more
    told = made or [*_named(library, scenes, asked)]
    if not told:
        return None
    scene, found = told[0]
    place = found.start - (scene.reading.lowers[found.start - 1] == "the" and bool(made)), found.end
    return told_in(question, scene.reading, place, normal=found.normal, rule=_RULE, confidence=0.75)


def _asked(question: Question) -> frozenset[str]:
    """The stems of the thing whose making is asked about, or none."""
    if question.type is QuestionType.HOW_OLD:
        return subject_of(question) if asks_for_now(question) else frozenset()
    century = question.answer_type == "century"
    dated = question.type is QuestionType.WHEN or century
    if not dated or not (question.predicate in MAKING or century):
        return frozenset()
    nouns = [one for one in question.terms if one.index >= 0 and one.kind in ("noun", "name")]
    return frozenset(one.stem for one in nouns) - {_CENTURY}


def _named(
    library: Library, scenes: list[tuple[int, Scene]], asked: frozenset[str]
) -> Iterator[tuple[Scene, Found]]:
    """The centuries that stand before the very noun: "an 11th-century abbey"."""
    for number, scene in scenes:
        links = library.coreferences[number].links(scene.reading.sentence.index)
        for found in scene.reading.mentions:
            named = _is_century(found) and _is_before_noun(scene, found, asked)
            if named and is_of(scene, owner_of(scene, found)[:1], links, [asked]):
                yield scene, found


def _is_before_noun(scene: Scene, found: Found, asked: frozenset[str]) -> bool:
    """ "A 12th-century abbey barn" is no abbey."""
    tags = scene.reading.tags
    end = found.end
    while end < len(tags) and tags[end].startswith(("NN", "JJ")):
        end += 1
    return end > found.end and scene.reading.stems[end - 1] in asked


def _is_century(found: Found) -> bool:
    return found.kind is MentionKind.DATE and found.normal[:1] == "C"
