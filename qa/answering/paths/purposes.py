""" "What is the purpose of X?", "What is X used for?": what the text says that X is to do.

"X was held to mark the centenary", "X is used to carry grain", "X, in order to save time": the
whole infinitive, which the common path, made for noun phrases, cuts short.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.light import pattern
from qa.types import MentionKind, Range

__all__ = ["answer"]

_PURPOSE_OF = pattern(
    r"\s*what(?:'s|’s| is| was| are| were) (?:the |one )?(?:\w+ )?"
    r"(?:purpose|aim|goal|objective|function|point) of (?:the |an? )?(?P<what>.+?)\s*\?*\s*",
    re.IGNORECASE,
)
_USED_FOR = pattern(
    r"\s*what (?:is|was|are|were) (?:the |an? )?(?P<what>.+?) (?:\w+ly )?"
    r"(?:used|designed|meant|intended|built) for\s*\?*\s*",
    re.IGNORECASE,
)
# What stands before the infinitive of a purpose: "is used to", "their aim is to".
_LEADING = frozenset("used designed meant intended built set made created held".split())
_SERVING = frozenset(("serve", "serves", "served", "serving"))
_AIMS = frozenset("purpose aim goal objective function point".split())
_BE = frozenset(("is", "was", "are", "were"))
# So much of what the question names has to stand in the sentence.
_ENOUGH = 0.7


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The purpose that the best sentence about the thing tells, or None."""
    forms = (one.fullmatch(question.resolved) for one in (_PURPOSE_OF, _USED_FOR))
    found = next(filter(None, forms), None)
    if found is None or context.exclude:
        return None
    first = found.start("what")
    matcher = Matcher(question, context.hints)
    named = [
        n
        for n, term in enumerate(matcher.terms)
        if term.index >= 0 and first <= question.tokens[term.index].start < found.end("what")
    ]
    for _, scene in library.scenes(question, matcher, context) if named else ():
        if matcher.share(named, scene.own_factors) < _ENOUGH:
            continue
        purpose = _purpose_of(scene, named)
        if purpose is None:
            continue
        return told_in(question, scene.reading, purpose, rule="what it is to do", confidence=0.6)
    return None


def _purpose_of(scene: Scene, named: Sequence[int]) -> Range | None:
    """The purpose of what the terms `named` stand for, where one deed at most stands between."""
    lowers = scene.reading.lowers
    found = scene.matches
    places = [
        i
        for i, one in enumerate(found)
        if one is not None and one.term in named and one.factor >= FAMILY
    ]
    for purpose in sorted(set(_purposes(scene))):
        before = [i for i in places if i < purpose[0]]
        aim = lowers[purpose[0] - 1] in _BE or lowers[purpose[0] - 2] in _BE
        told = not _AIMS.isdisjoint(lowers[: purpose[0]])
        near = bool(before) and scene.verbs_between(before[-1], purpose[0]) <= 1
        if near and (aim or not told) and lowers[purpose[0] + 1] != "be":
            return purpose
    return None


def _purposes(scene: Scene) -> Iterator[Range]:
    """The purposes in a sentence, with their "to"."""
    reading = scene.reading
    for one in reading.reasons:
        if one.kind is MentionKind.PURPOSE and reading.lowers[one.start] == "to":
            yield one.start, one.end
    for clause in scene.clauses:
        to = clause.verb_start - (reading.lowers[clause.verb_start] != "to")
        led = to > 1 and reading.lowers[to] == "to" and _leads(scene, to - 1)
        if led:
            yield to, clause.end


def _leads(scene: Scene, at: int) -> bool:
    """ "Used to" behind a form of "be", or "is (mainly) to" behind an aim."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    if lowers[at] in _SERVING:
        return True
    while at > 0 and tags[at] == "RB":
        at -= 1
    if lowers[at] in _LEADING:
        return True
    return lowers[at] in _BE and not _AIMS.isdisjoint(lowers[max(0, at - 2) : at])
