""" "What is wrong with the pump?" of "the pump is leaking": the clause that tells a fault of it."""

from __future__ import annotations

from functools import cache

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.owners import is_of
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.coreference import Link
from qa.types import Range

__all__ = ["answer"]

_RULE = "a fault of the very thing"
_FORM = pattern(
    r"what(?:(?:['’]s| is| was) (?:wrong|the matter|the trouble|the problem)| (?:is|was) not right)"
    r" with (?P<what>[^?]+?)\W*"
)
_FEW = frozenset(("no", "not", "never", "without", "n't"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The clause that tells the fault, where its subject or owner is the thing asked about."""
    found = _FORM.fullmatch(question.resolved.lower().strip())
    if found is None:
        return None
    named = {stem(one) for one in found["what"].split()}
    asked = frozenset(one.stem for one in question.terms if one.stem in named)
    matcher = Matcher(question, context.hints)
    for number, scene in library.scenes(question, matcher, context) if asked else ():
        links = library.coreferences[number].links(scene.reading.sentence.index)
        for clause in scene.clauses:
            place = _told(scene, clause, links, asked)
            if place is not None:
                return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
    return None


@cache
def _faults() -> frozenset[str]:
    return frozenset(map(stem, words("fault_words")))


def _told(
    scene: Scene, clause: Clause, links: tuple[Link, ...], asked: frozenset[str]
) -> Range | None:
    """The clause, where it tells a fault and nothing is denied."""
    own, subject = scene.reading, clause.subject
    if subject is None or clause.polarity == "negative" or clause.modal:
        return None
    if not is_of(scene, [(subject.start, max(subject.end, clause.verb_start))], links, [asked]):
        return None
    behind = range(clause.verb_start, clause.end)
    faulty = any(own.stems[i] in _faults() or own.lowers[i] in words("fault_words") for i in behind)
    denied = not _FEW.isdisjoint(own.lowers[clause.verb_start : clause.end])
    return (subject.start, _end(scene, clause)) if faulty and not denied else None


def _end(scene: Scene, clause: Clause) -> int:
    """Where the clause ends, without the mark behind it."""
    end = clause.end
    while end > clause.head and not scene.reading.lowers[end - 1][:1].isalnum():
        end -= 1
    return end
