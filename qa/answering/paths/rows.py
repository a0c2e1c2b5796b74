"""Rows of a sentence that tells several of the same: whose figure, or what, is told of each of
them; and which row a question means.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.lexicon import words
from qa.language.stems import StemSet
from qa.light import NamedTuple
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["CONTENT", "Row", "asked_stems", "content", "is_told_of", "row_meant"]

CONTENT = frozenset("NN NNS NNP NNPS JJ JJR JJS CD VB VBP VBG VBN VBD".split())
_ASKED = frozenset(("name", "noun", "adjective", "number"))
# These say no more than that something has, costs or reaches so much.
_LIGHT = StemSet(
    "be have do get take make give cost pay charge come go reach sell own hold receive add".split()
)


class Row(NamedTuple):
    """What one of several is called, and the tokens of what is told of it."""

    stems: frozenset[str]
    name: Range
    told: Range


def content(own: SentenceReading, place: Range) -> frozenset[str]:
    """The stems of the words of a phrase that tell it from another."""
    start, end = place
    telling = (i for i in range(start, end) if own.tags[i] in CONTENT and own.words[i][0].isalnum())
    return frozenset(own.stems[i] for i in telling if own.lowers[i] not in words("stopwords"))


def asked_stems(question: Question) -> frozenset[str]:
    """The stems of the nouns, names and figures of a question, what it asks for aside."""
    start, end = question.wh if question.wh[1] - question.wh[0] > 1 else (-1, -1)
    kept = (one for one in question.terms if one.kind in _ASKED and not start <= one.index < end)
    return frozenset(one.stem for one in kept)


def row_meant(asked: frozenset[str], named: Sequence[frozenset[str]]) -> int | None:
    """The number of the only row that holds most of what is asked, and all that any of them holds;
    None where there is none."""
    held = [len(asked & one) for one in named]
    best = max(held, default=0)
    if not best or held.count(best) != 1:
        return None
    chosen = named[held.index(best)]
    return held.index(best) if _all(asked & one for one in named) <= chosen else None


def _all(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)


def is_told_of(question: Question, scene: Scene) -> bool:
    """Whether a sentence holds each noun of the question, and its verb where that says something
    of its own."""
    start, end = question.wh
    terms = [(n, one) for n, one in enumerate(scene.matcher.terms) if one.index >= 0]
    outside = [(n, one) for n, one in terms if not start <= one.index < end]
    nouns = [n for n, one in outside if one.kind in ("noun", "name", "number")]
    verbs = [n for n, one in outside if one.kind == "verb" and one.stem not in _LIGHT]
    said = bool(verbs or nouns)
    return said and all(n in scene.factors for n in (*nouns, *verbs))
