"""Claims that one thing is more than another, of what a text sets side by side: "Is lead heavier
than gold?" of "Gold is twice as heavy as lead", "Is Tom taller than Peter?" of "as tall as Peter".
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.contrasted import ungraded
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.light import NamedTuple

__all__ = ["told_equally"]

_AS_MUCH = frozenset("twice thrice times".split())
_HALF = frozenset("half third quarter".split())
_NOT = frozenset("not n't n’t never nowhere hardly".split())
_NEARLY = frozenset("almost nearly about roughly".split())
_COMPARED = ("JJR", "RBR")
_THINGS = frozenset(("noun", "name"))
_WIDEST = 8  # tokens between "as" and the "as" behind it
_LEAD = 3


class _Told(NamedTuple):
    """Token of the word that both are measured by, where the second one begins, and whether the
    first has more of it (1), as much (0) or less (-1)."""

    degree: int
    second: int
    sign: int


def told_equally(question: Question, scene: Scene) -> bool | None:
    """Whether the first of two is more so than the second, by a sentence that tells how much as
    much; None where it sets no such two side by side."""
    lowers = [token.text.lower() for token in question.tokens]
    graded = next((i for i, tag in enumerate(question.tags) if tag in _COMPARED), 0)
    if not graded or "than" not in lowers[graded:] or question.negated:
        return None
    told = _told(scene.reading.lowers)
    if told is None or not _is_same(lowers, graded, scene.reading.lowers[told.degree]):
        return None
    turned = _is_turned(question, scene, lowers.index("than"), told.second)
    if turned is None:
        return None
    sign = -1 if lowers[graded] == "less" else 1
    return told.sign * (-1 if turned else 1) == sign


def _is_same(lowers: Sequence[str], graded: int, told: str) -> bool:
    """Whether the question compares by the word that the sentence has: "taller", "more useful"."""
    behind = lowers[graded + 1] if lowers[graded] in ("more", "less") else ""
    return told in (behind, lowers[graded]) or ungraded(lowers[graded]) == ungraded(told)


def _told(lowers: Sequence[str]) -> _Told | None:
    """The first "as tall as" of a sentence."""
    for i, word in enumerate(lowers[:-2]):
        led = lowers[max(0, i - _LEAD) : i]
        first = word == "as" or (word == "so" and not _NOT.isdisjoint(led))
        ends = range(i + 2, min(i + _WIDEST, len(lowers)))
        end = next((j for j in ends if lowers[j] == "as"), 0)
        if first and end:
            return _Told(i + 1, end + 1, _sign(led))
    return None


def _sign(led: Sequence[str]) -> int:
    if not _NOT.isdisjoint(led) or (led[-1:] and led[-1] in _HALF):
        return -1
    if not _NEARLY.isdisjoint(led) and _AS_MUCH.isdisjoint(led):
        return -1
    return 0 if _AS_MUCH.isdisjoint(led) else 1


def _is_turned(question: Question, scene: Scene, than: int, second: int) -> bool | None:
    """Whether the sentence has the two the other way round; None where it has not both."""
    terms = scene.matcher.terms
    first = {n for n, one in enumerate(terms) if one.index < than and _is_thing(question, n, scene)}
    other = {n for n, one in enumerate(terms) if one.index > than and _is_thing(question, n, scene)}
    before = {one.term for one in scene.matches[:second] if one}
    behind = {one.term for one in scene.matches[second:] if one}
    if other and other <= behind and not first & (behind - before):
        return False if first & before else None
    return True if other and other <= before and first & behind else None


def _is_thing(question: Question, number: int, scene: Scene) -> bool:
    """A noun, or "the north" that is tagged as an adjective."""
    term = scene.matcher.terms[number]
    alone = question.tags[term.index - 1] == "DT" and not question.tags[term.index + 1].startswith(
        ("NN", "JJ")
    )
    return term.kind in _THINGS or alone or term.index == 1
