""" "How many people can the hall hold?" of "the hall, which has a capacity of 14,300": how many fit
into what the sentence tells of, where no number stands before the very noun that is counted.
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import StemSet, stem
from qa.types import MentionKind, Range

__all__ = ["answer", "is_of_today"]

_HOLDING = StemSet("hold seat accommodate fit take carry sleep stay live".split())
_OCCUPIED = StemSet("occupy use inhabit share".split())
_RULE = "the capacity"
_SEATING = StemSet("seat sleep hold accommodate".split())
_NOW = frozenset("now today currently nowadays".split())
_MAY = frozenset(("may", "can", "could"))
_MOST = ("no more than", "up to", "at most", "not more than", "by")
_REACH = 3  # tokens from "capacity" to its number: "capacity of about 14,300"
_MEANT = frozenset("people persons spectators fans visitors passengers guests viewers".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The number behind "capacity of", or None where the noun itself is counted."""
    if question.predicate not in _HOLDING or question.answer_type not in _MEANT:
        return None
    matcher = Matcher(question, context.hints)
    scenes = [scene for _, scene in library.scenes(question, matcher, context)]
    noun = stem(question.answer_type)
    for scene in scenes:
        if is_of_today(question, scene):
            continue
        if (place := _seats(scene)) is not None and _is_of_it(scene, noun):
            return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
    counted = any(_is_counted(scene, noun) for scene in scenes)
    for scene in scenes:
        if (place := _occupied(scene)) is not None:
            return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
    if counted:
        return None
    for scene in scenes:
        place = _capacity(scene)
        if place is not None and _is_of_it(scene, noun):
            return told_in(question, scene.reading, place, rule=_RULE, confidence=0.75)
    return None


def is_of_today(question: Question, scene: Scene) -> bool:
    """ "Now holds 18,500", where the figure of 1928 is asked for."""
    dated = any(term.kind == "number" for term in question.terms)
    return dated and not _NOW.isdisjoint(scene.reading.lowers)


def _is_counted(scene: Scene, noun: str) -> bool:
    stems, tags = scene.reading.stems, scene.reading.tags
    return any(stems[i] == noun and tags[i - 1] == "CD" for i in range(1, scene.size))


def _capacity(scene: Scene) -> Range | None:
    """The number of "a capacity of 14,300", of no litres; a "capacity crowd" has none."""
    lowers = scene.reading.lowers
    for one in scene.reading.mentions:
        led = lowers[max(0, one.start - _REACH) : one.start]
        if one.kind is MentionKind.NUMBER and "capacity" in led and led[-1] != "capacity":
            return one.start, one.end
    return None


def _seats(scene: Scene) -> Range | None:
    """ "Ten" of "it seats ten": a number alone behind a verb of holding."""
    own = scene.reading
    for i in range(1, scene.size - 2):
        bare = own.tags[i] == "VBZ" and own.tags[i + 1] == "CD"
        if bare and own.stems[i] in _SEATING and not own.tags[i + 2].startswith(("NN", "JJ", "IN")):
            return i + 1, i + 2
    return None


def _occupied(scene: Scene) -> Range | None:
    """ "Five persons" of "may be occupied by no more than five persons"."""
    own = scene.reading
    may = (i for i, one in enumerate(own.stems) if one in _OCCUPIED)
    if not any(_MAY.intersection(own.lowers[max(0, i - 3) : i]) for i in may):
        return None
    numbers = (i for i in range(2, scene.size - 1) if own.tags[i] == "CD")
    led = (i for i in numbers if " ".join(own.lowers[max(0, i - 3) : i]).endswith(_MOST))
    return next(((i, i + 2) for i in led if own.lowers[i + 1] in _MEANT), None)


def _is_of_it(scene: Scene, noun: str) -> bool:
    """Whether the sentence names what is asked about, or goes on about it."""
    terms = scene.matcher.terms
    asked = {n for n, term in enumerate(terms) if term.kind in ("noun", "name")}
    asked -= {n for n in asked if terms[n].stem == noun}
    return not asked or not asked.isdisjoint(scene.factors)
