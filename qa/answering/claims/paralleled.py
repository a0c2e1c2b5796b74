"""Of two that a sentence sets side by side, what is told of the one asked about: "Did exports to
Italy rise?" of "Exports to Spain rose, but those to Italy did not", "and so did those to Italy".

The second has a bare auxiliary for the deed of the first; words that only one side has tell which
of them a claim is of.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.leave import Ruling
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.grammar import FINITE, NOUNS
from qa.light import NamedTuple
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["paralleled"]

_JOINING = frozenset("but while whereas though although so neither nor and".split())
_BARE = frozenset(
    "did does do was were is are has have had can could will would may might should".split()
)
_NOT = frozenset(("not", "n't", "n’t", "never"))
_TURNED = {"so": True, "neither": False, "nor": False}
_ENDS = frozenset((".", ",", ";", ":", "–", "—", "!", "''"))
_STANDING = frozenset(("that", "those"))
_TRIED = 3  # sentences


class _Second(NamedTuple):
    """The tokens that name the second of two, and whether the deed of the first is its too."""

    place: Range
    true: bool


def paralleled(question: Question, scenes: Sequence[tuple[int, Scene]]) -> Ruling | None:
    """What is told of the one of two that is asked about; None where no sentence sets two side by
    side, or the question has words of both or of neither alone."""
    if question.negated:
        return None
    for number, scene in scenes[:_TRIED]:
        terms = scene.matcher.terms
        whole = all(scene.own_factors.get(n, 0.0) >= FAMILY for n in range(len(terms)))
        second = _second(scene.reading) if whole else None
        true = _is_true(scene, second) if second is not None else None
        if second is not None and true is not None:
            said = " ".join(scene.reading.words[slice(*second.place)])
            return Ruling(true, number, scene, said)
    return None


def _is_true(scene: Scene, second: _Second) -> bool | None:
    """What is told of the side that has the words asked with; None where that is open."""
    terms, (start, end) = scene.matcher.terms, second.place
    ahead, own = _held(scene, 0, start), _held(scene, start, end)
    deed = {n for n, term in enumerate(terms) if scene.question.is_of_verb(term)}
    deed = deed or {max(range(len(terms)), key=lambda n: terms[n].index)}  # "was damaged"
    first = ahead - own - deed
    if not deed or not deed <= ahead - own:
        return None
    denied = any(one.polarity == "negative" for one in scene.clauses if one.head < start)
    if own - ahead:
        both = any(terms[n].kind == "name" for n in first)
        return None if both else second.true
    if not _STANDING.isdisjoint(scene.reading.lowers[start:end]):
        first -= _heads(scene)
    return not denied if first else None


def _heads(scene: Scene) -> set[int]:
    """The heads of subjects, for which "that of" and "those in" stand."""
    ends = [one.subject.parts[0][1] - 1 for one in scene.clauses if one.subject is not None]
    return {found.term for at in ends if (found := scene.matches[at]) is not None}


def _second(read: SentenceReading) -> _Second | None:
    """The second of two: "those in Italy" of "but those in Italy did not"."""
    lowers = read.lowers
    for at in range(3, len(lowers)):
        if lowers[at] not in _BARE:
            continue
        if (turned := _TURNED.get(lowers[at - 1])) is not None:
            end = next((i for i in range(at, len(lowers)) if lowers[i] in _ENDS), len(lowers))
            if not any(tag in FINITE for tag in read.tags[at + 1 : end]):
                return _Second((at - 1, end), turned)
        denied = not _NOT.isdisjoint(lowers[at + 1 : at + 2])
        if lowers[at + 1 + denied : at + 2 + denied] in ((), *((end,) for end in _ENDS)):
            start = _opening(read, at)
            if start:
                return _Second((start, at), not denied)
    return None


def _opening(read: SentenceReading, at: int) -> int:
    """Where the part begins that has a bare auxiliary at token `at`; 0 without a join or a noun."""
    for start in range(at - 1, 1, -1):
        if read.tags[start] in FINITE:
            return 0
        if read.lowers[start] in _JOINING and read.tags[start + 1] != "VB":
            named = any(tag in NOUNS for tag in read.tags[start + 1 : at])
            return start + 1 if named and any(tag in FINITE for tag in read.tags[:start]) else 0
    return 0


def _held(scene: Scene, start: int, end: int) -> set[int]:
    found = (one for one in scene.matches[start:end] if one is not None)
    return {one.term for one in found if one.factor >= FAMILY}
