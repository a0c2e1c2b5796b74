""" "How much will the council pay?" of "£6 million, of which the council will pay two thirds": the
share that the one asked about does the deed asked about to.

Without this the sum beside it is taken, which is of the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.owners import is_of
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.phrases import Phrase
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE = "share that is done"
_SUMS = frozenset((MentionKind.MONEY, MentionKind.QUANTITY, MentionKind.NUMBER))
_OF_WHOLE = pattern(r"\s*how much of ", re.IGNORECASE)
_ONLY = frozenset("only just about nearly almost over".split())
_HALVES = (("half",), ("a", "half"), ("one", "half"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The share in the object of the deed; None where there is none, or a sum is told as well."""
    if _OF_WHOLE.match(question.resolved):
        return _of_whole(question, library, context)
    if question.type is not QuestionType.HOW_MUCH or question.negated:
        return None
    if question.answer_type:  # "How much food is wasted?" of "A third of all food is wasted"
        return _of_whole(question, library, context, stem(question.answer_type))
    matcher = Matcher(question, context.hints)
    doer = _doer(question, matcher)
    if not doer:
        return None
    objects = [
        (scene, one)
        for number, scene in library.scenes(question, matcher, context)
        for one in _objects(question, library, number, scene, doer)
    ]
    if any(_holds_sum(scene, one) for scene, one in objects):
        return None
    for scene, one in objects:
        place = _share(scene, one)
        if place is not None:
            return told_in(question, scene.reading, place, rule=_RULE, confidence=0.75)
    return None


def _of_whole(
    question: Question, library: Library, context: Context, stuff: str = ""
) -> Answer | None:
    """ "A fifth" of "tickets covered only a fifth of that", where it is asked how much of it."""
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        for clause in scene.clauses:
            own = scene.matches[clause.head]
            if own is None or not question.is_of_verb(matcher.terms[own.term]):
                continue
            held = clause.subject if clause.voice == "passive" else clause.object
            place = None if held is None else _share(scene, held)
            if (
                held is not None
                and stuff
                and stuff not in scene.reading.stems[held.start : held.end]
            ):
                continue
            others = {n for n, one in enumerate(matcher.terms) if one.kind in ("name", "noun")}
            if place is not None and others & scene.own_factors.keys():
                return told_in(question, scene.reading, place, rule=_RULE, confidence=0.75)
    return None


def _doer(question: Question, matcher: Matcher) -> frozenset[str]:
    """The stems of the nouns and names before the verb of the question."""
    verbs = [one.index for one in matcher.terms if question.is_of_verb(one)]
    named = [one for one in matcher.terms if one.kind in ("noun", "name")]
    return frozenset(one.stem for one in named if verbs and 0 <= one.index < verbs[-1])


def _objects(
    question: Question, library: Library, number: int, scene: Scene, doer: frozenset[str]
) -> Iterator[Phrase]:
    """The objects of the clauses that tell of the deed of the very one asked about."""
    links = library.coreferences[number].links(scene.reading.sentence.index)
    for clause in scene.clauses:
        match, subject = scene.matches[clause.head], clause.subject
        if match is None or subject is None or clause.object is None:
            continue
        same = question.is_of_verb(scene.matcher.terms[match.term])
        done = same and clause.polarity == "positive" and clause.voice == "active"
        if done and is_of(scene, [(subject.start, subject.end)], links, [doer]):
            yield clause.object


def _holds_sum(scene: Scene, held: Phrase) -> bool:
    found = (one for one in scene.reading.mentions if held.start <= one.start < held.end)
    return any(one.kind in _SUMS for one in found)


def _share(scene: Scene, held: Phrase) -> Range | None:
    """The share that an object begins with: "two thirds", "40 % of it", or a mere "half"."""
    if scene.reading.lowers[held.start : held.end] in _HALVES:
        return held.start, held.end
    start = held.start + (scene.reading.lowers[held.start] in _ONLY)
    for one in scene.reading.mentions:
        if one.kind is MentionKind.PERCENT and held.start <= one.start <= start:
            return one.start, one.end
    return None
