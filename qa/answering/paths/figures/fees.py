"""Which of several sums is for what is asked about: "940 euros plus 120 euros for heating"."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.free import asks_price
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.reading.found import Found
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "the sum that is for it"
_SURE = 0.75
_WITHIN = frozenset("DT JJ PRP$ NN NNS CD VBG".split())
_PRICING = ("for", "at")
_REACH = 4  # tokens from "for" to the noun


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The one of a sentence's sums that is told to be for the last noun of a question that asks
    for a price, or None."""
    if not asks_price(question):
        return None
    matcher = Matcher(question, context.hints)
    nouns = [n for n, term in enumerate(matcher.terms) if term.kind == "noun" and term.index >= 0]
    for _, scene in library.scenes(question, matcher, context) if nouns else ():
        sums = [one for one in scene.reading.mentions if one.kind is MentionKind.MONEY]
        own = [one for one in sums if _is_for(scene, one, nouns[-1])]
        own = own or _of_deed(scene, sums, nouns[-1])
        if not own and len(sums) > 1:
            own = _of_the_rest(scene, sums, nouns[-1])
        if len(sums) > 1 and len(own) == 1:
            place = own[0].start, own[0].end
            return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _is_for(scene: Scene, sum_: Found, noun: int) -> bool:
    """Whether "for" and the noun stand right behind a sum."""
    own = scene.reading
    if own.lowers[sum_.end : sum_.end + 1] != ("for",):
        return False
    for place in range(sum_.end + 1, min(scene.size, sum_.end + 1 + _REACH)):
        found = scene.matches[place]
        if found is not None and found.term == noun and found.factor >= FAMILY:
            return True
        if own.tags[place] not in _WITHIN:
            return False
    return False


def _of_deed(scene: Scene, sums: Sequence[Found], noun: int) -> list[Found]:
    """The first sum for which what is asked about is had: "chairs can be hired for 4 euros against
    a deposit of 10"."""
    for clause in scene.clauses:
        deed, had = scene.matches[clause.head], clause.object or clause.subject
        asked = deed is not None and scene.matcher.terms[deed.term].kind == "verb"
        if not asked or had is None or clause.polarity == "negative":
            continue
        held = (scene.matches[i] for i in range(had.start, had.end))
        if any(one is not None and one.term == noun and one.factor >= FAMILY for one in held):
            inside = (one for one in sums if clause.head < one.start < clause.end)
            first = next(inside, None)
            led = first is not None and scene.reading.lowers[first.start - 1] in _PRICING
            return [first] if first is not None and led else []
    return []


def _of_the_rest(scene: Scene, sums: Sequence[Found], noun: int) -> list[Found]:
    """The sums that are for nothing else, behind the noun, where the others are: 940 euros of "the
    rent is 940 euros plus 120 euros for heating"."""
    lowers = scene.reading.lowers
    rest = [one for one in sums if lowers[one.end : one.end + 1] != ("for",)]
    places = [i for i, found in enumerate(scene.matches) if found and found.term == noun]
    behind = [one for one in rest if places and places[0] < one.start]
    return behind if len(rest) < len(sums) else []
