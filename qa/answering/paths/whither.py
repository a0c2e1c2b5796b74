""" "Where was the moose taken?" of "it was driven back to the forest near Torpa": the end of a way
on which somebody or something is told to be brought, whatever verb tells of it."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import StemSet
from qa.reading.clauses import Clause
from qa.reading.found import TIME_KINDS
from qa.types import Range

__all__ = ["answer"]

_RULE = "where it was brought"
# "Take" is asked of any way; what is told of one names the means: "fly", "tow", "ship".
_ANY = "take bring carry transport transfer move send".split()
_MEANS = "ship fly drive airlift tow rush escort evacuate deliver lead haul relocate ferry return"
_ASKED, _BROUGHT = StemSet(_ANY), StemSet((*_ANY, *_MEANS.split()))
_TO = frozenset(("to", "into", "onto"))
_WITHIN = frozenset("in at near on by of outside above below behind beside".split())
_OWN = frozenset(("noun", "name"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Where the thing asked about is told to be brought, unless the very verb is told of it."""
    if question.type is not QuestionType.WHERE or question.predicate not in _ASKED:
        return None
    matcher = Matcher(question, context.hints)
    asked = _thing(question, matcher)
    found: list[tuple[Scene, Range]] = []
    for number, scene in library.scenes(question, matcher, context) if asked else ():
        for clause in scene.clauses:
            if not asked <= _done_to(library, number, scene, clause, matcher):
                continue
            if scene.reading.stems[clause.head] == question.predicate:
                return None
            found += [(scene, place) for place in _ends(scene, clause)]
    if not found:
        return None
    scene, place = found[0]
    return told_in(question, scene.reading, place, rule=_RULE, confidence=0.75)


def _thing(question: Question, matcher: Matcher) -> set[int]:
    """The terms of what is brought: the subject of a passive question, else the object."""
    verb = next((one.index for one in matcher.terms if question.is_of_verb(one)), -1)
    passive = question.tags[verb : verb + 1] == ("VBN",)
    terms = [(n, one) for n, one in enumerate(matcher.terms) if one.kind in _OWN]
    return {n for n, one in terms if 0 <= verb != one.index and (passive or one.index > verb)}


def _done_to(
    library: Library, number: int, scene: Scene, clause: Clause, matcher: Matcher
) -> set[int]:
    """The terms of what a clause tells to be brought somewhere."""
    phrase = clause.subject if clause.voice == "passive" else clause.object
    told = scene.reading.stems[clause.head] in _BROUGHT
    if phrase is None or not told or clause.polarity == "negative" or clause.modal:
        return set()
    index = scene.reading.sentence.index
    return library.meant(matcher, number, index, (phrase.start, phrase.end))


def _ends(scene: Scene, clause: Clause) -> Iterator[Range]:
    """The phrase behind the verb's "to", with the named places that it is within."""
    start, end = -1, -1
    for one in sorted((*clause.obliques, *clause.modifiers)):
        inner = range(one.object.start, one.object.end)
        if any(m.kind in TIME_KINDS and m.start in inner for m in scene.reading.mentions):
            continue
        if start < 0 and one.word in _TO and one.preposition > clause.head:
            start, end = one.object.start, one.object.end
        elif one.preposition == end and one.word in _WITHIN and scene.mention_of[inner[0]]:
            end = one.object.end
    if start >= 0:
        yield start, end
