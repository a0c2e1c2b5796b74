""" "What does the new press print?" of "the old press prints 300 sheets, the new one 2,000":
of two things of one kind, told of in turn, the answer is what is told of the one asked about."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from qa.answering.library import Ranked
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.types import Range

__all__ = ["of_contrasted"]

_TELLING = ("JJ", "RBR", "RBS", "VBN", "CD")
_ONES = frozenset(("one", "ones"))
_OPENING = frozenset("the a an his her its their our my this that".split())
# "The first" alone stands for a thing told of before; "the old" does not.
_ORDER = frozenset("first second third fourth fifth last other former latter next".split())


class _Told(NamedTuple):
    """Which one of its kind is told of, and the tokens that may tell it."""

    which: frozenset[str]
    place: Range


def of_contrasted(question: Question, ranked: list[Ranked]) -> list[Ranked]:
    """The candidates with those told of the one asked about before all, where the first is told of
    another of its kind."""
    if not ranked:
        return ranked
    scene = ranked[0].scored.scene
    for which, kind in _asked(question):
        told = _told(scene, kind)
        own = [one for one in told if which in one.which]
        others = [one for one in told if one.which and which not in one.which]
        if len(own) == 1 and others and any(_begins(ranked[0], one.place) for one in others):
            fits = [one for one in ranked if one.scored.scene is scene and _lies(one, own[0].place)]
            return [*fits[:1], *(one for one in ranked if one not in fits[:1])]
    return ranked


def _asked(question: Question) -> Iterator[tuple[str, str]]:
    """ "New" and "press" of "the new press", as stems."""
    tags, words = question.tags, [token.text for token in question.tokens]
    for i in range(1, len(tags) - 1):
        if tags[i].startswith(_TELLING) and tags[i + 1] in ("NN", "NNS"):
            yield stem(words[i]), stem(words[i + 1])


def _told(scene: Scene, kind: str) -> list[_Told]:
    """What is told behind each thing of a kind that a sentence tells apart, from the first that is
    named as one."""
    places = [*_things(scene, kind), (scene.size, scene.size)]
    return [
        _Told(_which(scene, start, head), (head + 1, end))
        for (start, head), (end, _) in pairwise(places)
    ]


def _things(scene: Scene, kind: str) -> Iterator[Range]:
    """The first token and the head of each phrase that names such a thing, or stands for one."""
    reading, named = scene.reading, False
    for head in range(1, scene.size):
        start = head
        while start and reading.tags[start - 1].startswith(_TELLING):
            start -= 1
        opened = start and reading.lowers[start - 1] in _OPENING
        own = reading.stems[head] == kind and reading.tags[head].startswith("NN")
        stands = reading.lowers[head] in _ONES and start < head
        behind = reading.tags[head + 1 : head + 2]
        stands |= reading.lowers[head] in _ORDER and behind not in (("NN",), ("NNS",), ("CD",))
        named |= own
        if own or (named and opened and stands):
            yield start - bool(opened), head


def _which(scene: Scene, start: int, head: int) -> frozenset[str]:
    """The stems that tell which one it is."""
    end = head + (scene.reading.lowers[head] in _ORDER)
    return frozenset(scene.reading.stems[start:end]) - _OPENING


def _lies(one: Ranked, place: Range) -> bool:
    return place[0] <= one.scored.start and one.scored.end <= place[1]


def _begins(one: Ranked, place: Range) -> bool:
    return place[0] <= one.scored.start < place[1]
