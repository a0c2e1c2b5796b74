"""By what means somebody gets to a place, and in which direction: "How did the team get to Lagos?"
of "the team flew to Lagos", "Which way does the river flow?" of "it flows south for 40 km".
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.stems import listed, stem
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.types import MentionKind, Range

__all__ = ["direction", "means"]

_DIRECTION, _MEANS = "the direction told of it", "the verb tells by what means"
_QUARTER = r"(?:north|south|east|west)"
_HEADED = pattern(
    rf"{_QUARTER}(?:-?(?:east|west))?(?:-?{_QUARTER})?(?:wards?|erly)?"
    r"|(?:up|down)(?:hill|stream|river|wards?)|inland|seawards?|landwards?|backwards?|forwards?"
    r"|sideways|(?:anti|counter)?-?clockwise"
)
_ASKED = pattern(r"\b(?:which|what) (?:direction|way)\b|^where .*\bhead(?:s|ed|ing)?\W*$")
_GETTING = frozenset(map(stem, "get go travel come reach arrive journey move make".split()))
_BY = frozenset(("by", "aboard", "on", "in", "via", "using", "with"))
_LED, _ENDS = frozenset(("the", "to", "towards", "toward", "from")), frozenset(("to", "and"))
_MOMENTS = frozenset((MentionKind.DATE, MentionKind.TIME))
_TRIED = 3  # sentences


def direction(question: Question, library: Library, context: Context) -> Answer | None:
    """The direction in which something goes or faces, in a clause of the deed asked about."""
    text = question.resolved.lower().strip()
    if not _ASKED.search(text):
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context)[:_TRIED]:
        for clause in scene.clauses:
            deed = scene.matches[clause.head]
            if deed is None or deed.factor < FAMILY or not _holds_things(scene):
                continue
            place = next(_headed(scene, clause), None)
            if place is not None:
                return told_in(question, scene.reading, place, rule=_DIRECTION, confidence=0.75)
    return None


def _holds_things(scene: Scene) -> bool:
    """Whether a sentence has, or stands for, each thing asked about."""
    terms = enumerate(scene.matcher.terms)
    nouns = [n for n, one in terms if one.index >= 0 and one.kind in ("noun", "name")]
    ways = [n for n in nouns if scene.matcher.terms[n].stem in (stem("way"), stem("direction"))]
    return all(scene.factors.get(n, 0.0) >= FAMILY for n in nouns if n not in ways)


def _headed(scene: Scene, clause: Clause) -> Iterator[Range]:
    """ "South", "to the east", "from north to south" behind the verb of a clause."""
    lowers = scene.reading.lowers
    for i in range(clause.verb_end, clause.end):
        if not _HEADED.fullmatch(lowers[i]) or scene.reading.tags[i].startswith("NNP"):
            continue
        start, end = i, i + 1
        while start > clause.verb_end and lowers[start - 1] in _LED:
            start -= 1
        joined = lowers[end : end + 1] and lowers[end] in _ENDS
        if joined and end + 1 < clause.end and _HEADED.fullmatch(lowers[end + 1]):
            end += 2
        yield start, end


def means(question: Question, library: Library, context: Context) -> Answer | None:
    """The verb that tells how somebody got to a place, where nothing else there tells it."""
    asked = [token.text.lower() for token in question.tokens]
    plain = asked[:1] == ["how"] and question.type is QuestionType.HOW  # no "how fast"
    if not plain or question.negated or question.predicate not in _GETTING:
        return None
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context)[:_TRIED]:
        for clause in scene.clauses:
            own = scene.reading.stems[clause.head] in listed("travel_verbs")
            if own and clause.polarity == "positive" and _gets_there(scene, clause):
                place = clause.head, clause.verb_end
                return told_in(question, scene.reading, place, rule=_MEANS, confidence=0.7)
    return None


def _gets_there(scene: Scene, clause: Clause) -> bool:
    """Whether the place asked about stands behind the verb, and no means of its own: "by boat"."""
    terms = scene.matcher.terms
    behind = range(clause.verb_end, clause.end)
    matches = (scene.matches[i] for i in behind)
    there = any(one and terms[one.term].kind in ("noun", "name") for one in matches)
    by = any(scene.reading.lowers[i] in _BY and not _is_when(scene, i) for i in behind)
    return there and not by and _holds_things(scene)


def _is_when(scene: Scene, preposition: int) -> bool:
    """ "On Monday", "in 1912"."""
    after = scene.mention_of[preposition + 1 : preposition + 2]
    return bool(after) and after[0] is not None and after[0].kind in _MOMENTS
