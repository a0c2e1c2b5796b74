""" "In which style was the chapel built?" of "The chapel, a late Norman building": the style that
tells what sort of building it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.types import Range

__all__ = ["answer"]

_STAGES = frozenset("late early high neo mid".split())
_LONGEST = 2


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The style of the building asked about, or None where none is told."""
    if question.answer_type != "style":
        return None
    matcher = Matcher(question, context.hints)
    named = [n for n, one in enumerate(matcher.terms) if one.kind in ("noun", "name")]
    asked = {n for n in named if matcher.terms[n].word.lower() != "style"}
    for _, scene in library.scenes(question, matcher, context):
        if asked and asked <= scene.own_factors.keys():
            for place in _styles(scene):
                return told_in(question, scene.reading, place, rule="style", confidence=0.7)
    return None


def _styles(scene: Scene) -> Iterator[Range]:
    """The places of styles in a sentence: "late Gothic", "Art Deco"."""
    lowers = scene.reading.lowers
    for size in range(_LONGEST, 0, -1):
        for i in range(len(lowers) - size + 1):
            if " ".join(lowers[i : i + size]) in words("building_styles"):
                start = i - (i > 0 and lowers[i - 1] in _STAGES)
                if not _is_period(scene, start, i + size):
                    yield start, i + size


def _is_period(scene: Scene, start: int, end: int) -> bool:
    """ "Early in the Renaissance": a time, and no style of "the Gothic tower"."""
    led = start > 0 and scene.reading.lowers[start - 1] == "the"
    return led and not scene.reading.tags[end : end + 1][0].startswith(("NN", "JJ"))
