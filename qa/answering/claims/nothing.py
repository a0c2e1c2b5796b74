""" "Will any shops be closed?" of "there will be no closures": a deed that is told by its noun, of
which there is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.claims.leave import Ruling
from qa.answering.question import Question
from qa.answering.relatives import FAMILY, related_stems
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.reading import SentenceReading

__all__ = ["none_of_it"]

_TO_COME = frozenset(("will", "would", "wo"))
_BEING = frozenset("is are was were be been".split())
# What the words between "there" and "no" may be.
_LEADING = _BEING | _TO_COME | frozenset("have has had 've ’ve".split())
_INSIDE = ("JJ", "JJR", "NN", "CC", "DT")
# "No arrests at the gate" leaves those elsewhere open.
_ENDS = frozenset(", . ; : and or nor ” '' \" — –".split())
_AIM, _LONGEST = 4, 6  # tokens from "there" to "no"; from "no" to the last noun


def none_of_it(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """That nothing of the kind is, was or will be, by a sentence on "there"; None of others."""
    deed = question.predicate
    coming = question.tokens[0].text.lower() in _TO_COME
    if not deed or question.negated:
        return None
    nouns = {deed, *(one for one, factor in related_stems(deed) if factor >= FAMILY)}
    for number, scene in scenes:
        for noun, to_come in _denied(scene.reading):
            if coming == to_come and stem(noun) in nouns:
                return Ruling(False, number, scene, f"no {noun}")
    return None


def _denied(reading: SentenceReading) -> Iterator[tuple[str, bool]]:
    """The nouns of which a sentence says that there are none, and whether it speaks of what is to
    come."""
    lowers, tags = reading.lowers, reading.tags
    for start, low in enumerate(lowers):
        if low != "there":
            continue
        no = next((i for i in range(start, min(start + _AIM, len(lowers))) if lowers[i] == "no"), 0)
        between = lowers[start + 1 : no]
        if not no or not between or not _LEADING.issuperset(between):
            continue
        for end in range(no + 1, min(no + 1 + _LONGEST, len(lowers))):
            ended = not _ENDS.isdisjoint(lowers[end + 1 : end + 2])
            if tags[end] in ("NN", "NNS") and ended:
                yield lowers[end], not _TO_COME.isdisjoint(between)
            elif tags[end] not in _INSIDE:
                break
