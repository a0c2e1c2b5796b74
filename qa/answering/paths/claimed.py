"""A claim held against what the best sentences say, and against what tells of it in other words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.analysis import analyse
from qa.answering.claims.alignment import Alignment, Finding
from qa.answering.claims.claim import claim_of
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import NamedTuple, pattern

__all__ = ["Told", "aligned", "best", "best_of", "otherwise", "permitted"]

# A later sentence has to hold so much more of the claim to be believed before an earlier one.
_BETTER = 0.15
# "He arrived on Monday" says more of an arrival than "upon his arrival".
_DEED = 0.3
# Of a claim asked instead these need not stand there: numbers are held against others.
_HELD_APART = frozenset(("verb", "number"))
_APART = frozenset("anyone anybody anything someone somebody more fewer less before after".split())
_DENIALS = frozenset(("negation", "opposite word"))
_CASES_BELOW = (("if", ":"), ("when", ":"))  # in which a rule holds

_ESCAPED = stem("escape")
_PERMITTED = pattern(
    r"\s*is (?P<deed>[a-z]+ing)(?: (?P<what>[^?]{1,60}?))? "
    r"(?:allowed|permitted|ok|okay|possible)(?: (?P<where>[^?]+?))?\s*\?*\s*",
    re.IGNORECASE,
)


class Told(NamedTuple):
    number: int
    scene: Scene
    finding: Finding
    weight: float


def aligned(
    question: Question, matcher: Matcher, library: Library, scenes: Sequence[tuple[int, Scene]]
) -> list[tuple[int, Scene, Alignment]]:
    """The claim held against each of the sentences."""
    claim = claim_of(question)
    return [
        (number, scene, Alignment(question, claim, matcher, scene, library.readings[number]))
        for number, scene in scenes
        if scene.reading.lowers[-2:] not in _CASES_BELOW
    ]


def best(aligned: Sequence[tuple[int, Scene, Alignment]]) -> Told | None:
    """The finding of the sentence that holds most of the claim, the first of those about equal."""
    found: Told | None = None
    left_open = 0.0
    for number, scene, alignment in aligned:
        finding = alignment.finding()
        weight = alignment.covered + (_DEED if alignment.by_deed else 0.0)
        if finding is None:
            left_open = max(left_open, weight if alignment.leaves_open else 0.0)
        elif found is None or weight > found.weight + _BETTER:
            found = Told(number, scene, finding, weight)
    # What the best sentence plans or supposes is not settled by one that holds less of the claim.
    return found if found is None or left_open <= found.weight + _BETTER else None


def best_of(side: Question, library: Library, context: Context) -> Told | None:
    matcher = Matcher(side, context.hints)
    return best(aligned(side, matcher, library, library.scenes(side, matcher, context)))


def otherwise(question: Question, library: Library, context: Context) -> Told | None:
    """ "Did she like it?" as "Did she praise it?", and what follows of that."""
    from qa.answering.claims.alike import in_other_words

    for other in in_other_words(question, library.stems):
        side = analyse(other.text)
        told = best_of(side, library, context)
        if told is None or not other.said.issubset(told.scene.reading.stems):
            continue
        if other.said and not told.finding.true and told.finding.rule not in _DENIALS:
            continue  # a loss in 2019 is no profit in 2020
        if other.bare and (_has_object(told.scene, side.predicate) or _escapes_harm(told.scene)):
            continue
        true = other.if_so if told.finding.true else other.if_not
        if true is not None and _holds_all(told, other.rest, library):
            reason = f"“{other.text}” is answered by it"
            return told._replace(finding=told.finding._replace(true=true, reason=reason))
    return None


def _escapes_harm(scene: Scene) -> bool:
    if _ESCAPED not in scene.reading.stems:
        return False
    from qa.answering.claims.wounded import escapes_harm

    return escapes_harm(scene)


def _has_object(scene: Scene, verb: str) -> bool:
    """ "Lost the ball" is no defeat."""
    heads = (one for one in scene.clauses if scene.reading.stems[one.head] == verb)
    return any(one.object is not None and one.voice == "active" for one in heads)


def _holds_all(told: Told, rest: str, library: Library) -> bool:
    """Whether all but the deed stands there in the same words, or is what the sentence is about,
    and what was left out there or in the sentence before."""
    scene, terms = told.scene, enumerate(told.scene.matcher.terms)
    held = all(
        one.kind in _HELD_APART or one.word.lower() in _APART or scene.factors.get(n, 0.0) >= FAMILY
        for n, one in terms
    )
    at, reading = scene.reading.sentence.index, library.readings[told.number]
    near = {one for back in range(max(0, at - 1), at + 1) for one in reading.sentence(back).stems}
    left = (word for word in token_texts(rest.lower()) if word not in words("stopwords"))
    return held and near.issuperset(map(stem, left))


def permitted(question: Question, library: Library, context: Context) -> Told | None:
    """ "Is smoking allowed there?" as "Can you smoke there?", where the text forbids that deed."""
    found = _PERMITTED.fullmatch(question.resolved)
    if found is None:
        return None
    deed = stem(found["deed"])
    side = analyse(f"Can you {deed} {' '.join(filter(None, (found['what'], found['where'])))}?")
    told = best_of(side, library, context)
    if told is None or told.finding.true:
        return None
    reading = told.scene.reading
    places = (i for i, one in enumerate(reading.stems) if one == deed)
    done = (reading.tags[i][:2] == "VB" or reading.lowers[max(0, i - 1)] == "no" for i in places)
    return told if any(done) else None
