""" "What broke?" of "a storm broke her mast": what a verb is done to is what it happens to, where
the verb tells of either; and "What sank the ship?" of "the ship struck a mine and sank"."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, Role
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.reading.clauses import Clause
from qa.types import Range

__all__ = ["answer"]

_RULE, _BLOW = "what the verb is done to", "what it struck"
# One may say of a thing that it does so by itself.
_EITHER = StemSet(
    "break sink melt burn crack shatter tear rip snap explode collapse open close".split()
)
_STRIKING = StemSet("strike hit ram".split())
_OBJECTS = ("DT", "PRP", "NN", "JJ", "CD")


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What is told to be broken or sunk where "what broke" is asked, and what that was struck by
    where it is asked what sank it; None where the text says so itself."""
    bare = question.wh[1] == 1 and question.role is Role.SUBJECT and not question.negated
    verb = question.wh[1]
    if not bare or question.predicate not in _EITHER or not _is_verb(question, verb):
        return None
    matcher = Matcher(question, context.hints)
    acts = question.tags[verb + 1 : verb + 2] and question.tags[verb + 1].startswith(_OBJECTS)
    asked = {n for n, one in enumerate(matcher.terms) if one.index > verb and one.kind != "other"}
    scenes = library.scenes(question, matcher, context)
    find = _blows if acts else _things
    told = [(scene, place) for n, scene in scenes for place in find(library, n, scene, asked)]
    done = [(scene, place) for scene, place in told if place is not None]
    if not done or len(done) < len(told):
        return None
    scene, place = done[0]
    rule = _BLOW if acts else _RULE
    return told_in(question, scene.reading, place, rule=rule, confidence=0.65)


def _is_verb(question: Question, verb: int) -> bool:
    return any(one.index == verb and question.is_of_verb(one) for one in question.terms)


def _things(library: Library, number: int, scene: Scene, asked: set[int]) -> Iterator[Range | None]:
    """What clauses tell to be broken; None where one tells that something broke."""
    for clause in scene.clauses:
        if scene.reading.stems[clause.head] != scene.question.predicate:
            continue
        if clause.polarity == "negative" or not asked <= scene.factors.keys():
            continue
        done = clause.object if clause.voice == "active" else None
        yield (done.start, done.end) if done is not None and done.start > clause.head else None


def _blows(library: Library, number: int, scene: Scene, asked: set[int]) -> Iterator[Range | None]:
    """What the thing asked about struck in a sentence that tells that it sank."""
    own, index = scene.reading, scene.reading.sentence.index
    for clause in scene.clauses:
        if own.stems[clause.head] != scene.question.predicate:
            continue
        if clause.object is not None or clause.voice != "active" or clause.subject is None:
            yield None
            continue
        who = (clause.subject.start, clause.subject.end)
        if asked <= library.meant(scene.matcher, number, index, who):
            yield from _struck(scene, clause)


def _struck(scene: Scene, sunk: Clause) -> Iterator[Range]:
    """The mine of a clause before, or one behind "after" or "when"."""
    for clause in scene.clauses:
        near = clause is not sunk and clause.polarity == "positive"
        if near and scene.reading.stems[clause.head] in _STRIKING and clause.object is not None:
            yield clause.object.start, clause.object.end
