"""What a thing is made of, where its name alone tells: "a glass jug", "the jug, a glass one".

Where a clause says it in so many words, "made of", "built in", the common path finds it.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.types import Range

__all__ = ["answer"]

_MAKING = frozenset(map(stem, "make build construct weave carve cast forge".split()))
_FROM = frozenset(("of", "from", "in", "out"))
_ASKED = frozenset(("material", "materials", "metal", "wood", "stone", "cloth", "fabric"))
_MAKERS = frozenset(("organisation", "person", "group"))
_NAMING = ("NN", "JJ", "VBN")


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The material that stands before the noun asked about, or None."""
    lowers = [token.text.lower() for token in question.tokens]
    made = question.predicate in _MAKING and not _FROM.isdisjoint(lowers)
    if question.type not in (QuestionType.WHAT, QuestionType.WHICH) or not made:
        return None
    matcher = Matcher(question, context.hints)
    asked = [
        n
        for n, term in enumerate(matcher.terms)
        if term.index >= 0 and term.stem not in _MAKING and term.word.lower() not in _ASKED
    ]
    if not asked or any(matcher.terms[n].kind == "verb" for n in asked):
        return None
    scenes = [scene for _, scene in library.scenes(question, matcher, context)]
    if any(_tells_outright(scene, asked) for scene in scenes):
        return None
    places = ((scene, _before_noun(scene, asked)) for scene in scenes)
    scene, place = next(((s, p) for s, p in places if p is not None), (None, None))
    if scene is None or place is None:
        return None
    return told_in(question, scene.reading, place, rule="the material in its name", confidence=0.75)


def _tells_outright(scene: Scene, asked: list[int]) -> bool:
    """Whether a sentence about the thing tells what something in it is made of."""
    lowers, stems = scene.reading.lowers, scene.reading.stems
    made = any(one in _MAKING and lowers[i + 1 : i + 2] and lowers[i + 1] in _FROM
               for i, one in enumerate(stems))  # fmt: skip
    return made and all(scene.factors.get(n, 0.0) > 0.0 for n in asked)


def _before_noun(scene: Scene, asked: list[int]) -> Range | None:
    """Where a material stands before the last noun of what is asked about."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    for i, found in enumerate(scene.matches):
        if found is None or found.term != asked[-1] or found.factor < FAMILY:
            continue
        start = i
        while start and tags[start - 1].startswith(_NAMING):
            start -= 1
        if lowers[i] in words("facilities") or class_of(lowers[i]) in _MAKERS:
            return None  # a glass factory, a brass band
        held = [j for j in range(start, i) if lowers[j] in words("materials")]
        behind = tags[i + 1 : i + 2]
        if held and not "".join(behind).startswith("NN"):
            return held[0], held[-1] + 1
    return None
