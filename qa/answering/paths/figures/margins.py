""" "By how much did they beat Lund?" of "beating Lund by half a length": the margin behind the very
verb that is asked for, which no two figures around it have to be subtracted for.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.paths.figures.levels import FALLS, RISES
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import FINITE_BE, NOUNS
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["margin_told"]

# Tokens between the verb and its margin, of which none is another verb.
_REACH = 8
_FRACTIONS = frozenset("half quarter third".split())
_ARTICLES = frozenset(("a", "an"))
_WITHIN = frozenset((*NOUNS, "CD", "JJ", "PDT", "RB", "JJR", "IN", "$", "#"))
_BEING = FINITE_BE | {"been", "being"}
_SOMEBODY = frozenset((MentionKind.PERSON, MentionKind.NATIONALITY, MentionKind.ROLE))
_JOINING = frozenset(("than", "of"))


def margin_told(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Answer | None:
    """The margin that the first sentence with the verb tells, or None; of what rose or fell the
    levels tell more."""
    if question.predicate in RISES or question.predicate in FALLS:
        return None
    for _, scene in scenes:
        read = scene.reading
        for at in range(len(read.words)):
            if read.stems[at] != question.predicate or not read.tags[at].startswith("VB"):
                continue
            place = _margin(read, at) or _only_margin(read, at)
            if place is not None and _holds_all(scene):
                return told_in(question, read, place, rule="margin", confidence=0.7)
    return None


def _margin(read: SentenceReading, verb: int) -> tuple[int, int] | None:
    """Where "half a length" of "by half a length" stands behind the verb, or None."""
    before = read.lowers[max(0, verb - 2) : verb]
    passive = read.tags[verb] == "VBN" and not _BEING.isdisjoint(before)
    for at in range(verb + 1, min(verb + _REACH, len(read.words) - 1)):
        if read.tags[at].startswith(("VB", "MD")) or read.lowers[at] in (",", ";", "."):
            return None
        if read.lowers[at] == "by" and _is_measure(read, at + 1, passive=passive):
            return at + 1, _end(read, at + 1)
    return None


def _only_margin(read: SentenceReading, verb: int) -> tuple[int, int] | None:
    """The only measure behind "by" and the verb: "broke the record she had set by a second"."""
    found = [
        at + 1
        for at in range(verb + 1, len(read.words) - 1)
        if read.lowers[at] == "by" and read.tags[at + 1] == "CD" and _counts_no_one(read, at + 1)
    ]
    return (found[0], _end(read, found[0])) if len(found) == 1 else None


def _counts_no_one(read: SentenceReading, at: int) -> bool:
    """ "By two Kenyans" is by whom, and no margin."""
    behind = (one for one in read.mentions if one.start <= at + 1 < one.end)
    return not any(one.kind in _SOMEBODY for one in behind)


def _is_measure(read: SentenceReading, at: int, *, passive: bool) -> bool:
    """Does "half a length", "a goal", "12 points" or "more than a minute" begin there? A crew may
    be beaten by a woman."""
    start = at + 2 if read.lowers[at + 1 : at + 2] == ("than",) else at
    first = read.lowers[start : start + 1]
    if read.tags[start : start + 1] in (("CD",), ("$",), ("#",)):
        return True
    return not passive and bool(first) and first[0] in _FRACTIONS | _ARTICLES


def _end(read: SentenceReading, start: int) -> int:
    end = start
    while end < len(read.words) and (read.tags[end] in _WITHIN or read.lowers[end] in _ARTICLES):
        if read.tags[end] == "IN" and read.lowers[end] not in _JOINING:
            break
        end += 1
    return end


def _holds_all(scene: Scene) -> bool:
    """Whether all names and nouns of the question stand in the sentence or near it."""
    nouns = (n for n, term in enumerate(scene.matcher.terms) if term.kind in ("name", "noun"))
    return all(n in scene.factors for n in nouns)
