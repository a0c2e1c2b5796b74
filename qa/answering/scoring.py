"""Points for every candidate of a sentence, and the rules behind them.

A span's rules split into those of its first word, of its last word, of both together and of its
sentence; the first two are added up once an edge, not once a span.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from qa.answering.candidates import candidate_spans
from qa.answering.question import QuestionType
from qa.answering.rules.boundary import end_keys, start_keys
from qa.answering.rules.clausal import Arguments, clause_keys
from qa.answering.rules.evidence import evidence_keys
from qa.answering.rules.kind import fit_of, kind_keys
from qa.answering.rules.nearness import closeness, nearness_keys
from qa.answering.rules.points import Points
from qa.answering.rules.structure import structure_keys
from qa.answering.scene import Scene

__all__ = ["Scored", "fired", "is_loose", "score"]

# Of a sentence's candidates so many are weighed by all rules, those with the likeliest edges.
MOST_WEIGHED = 100
_LOOSE_TYPES = {QuestionType.WHY, QuestionType.HOW, QuestionType.SAYING, QuestionType.DEFINITION}
_LOOSE_PROFILES = frozenset(
    """
    what_object what_subject what_oblique what_none what_reason what_is
    """.split()
)


class Scored(NamedTuple):
    """A candidate with its points; tokens `start` to `end` of the scene's sentence."""

    points: float
    start: int
    end: int
    scene: Scene


def is_loose(scene: Scene) -> bool:
    """Whether clauses and verb phrases may answer, not only noun phrases."""
    question = scene.question
    return question.type in _LOOSE_TYPES or scene.profile in _LOOSE_PROFILES


def score(scene: Scene, points: Points) -> list[Scored]:
    """Every candidate of the scene's sentence with its points, in order of place."""
    get = points.of(scene.profile).get
    base = sum(get(key, 0.0) for key in evidence_keys(scene))
    arguments = Arguments(scene)
    found = []
    for total, start, end in _by_edges(scene, get):
        total += base
        for key in _pair_keys(scene, arguments, start, end):
            total += get(key, 0.0)
        found.append(Scored(total, start, end, scene))
    return found


def _by_edges(scene: Scene, get: Callable[[str, float], float]) -> list[tuple[float, int, int]]:
    """The candidates whose edges fit best, with the points of their edges, in order of place."""
    starts: dict[int, float] = {}
    ends: dict[int, float] = {}
    found = []
    for start, end in candidate_spans(scene.reading, loose=is_loose(scene)):
        if start not in starts:
            starts[start] = sum(get(key, 0.0) for key in start_keys(scene, start))
        if end not in ends:
            ends[end] = sum(get(key, 0.0) for key in end_keys(scene, end))
        found.append((starts[start] + ends[end], start, end))
    if len(found) > MOST_WEIGHED:
        found.sort(key=lambda one: -one[0])
        found = sorted(found[:MOST_WEIGHED], key=lambda one: one[1:])
    return found


def fired(scene: Scene, start: int, end: int) -> list[str]:
    """All rules that fire for one span, whether they have points or not."""
    return [
        *evidence_keys(scene),
        *start_keys(scene, start),
        *end_keys(scene, end),
        *_pair_keys(scene, Arguments(scene), start, end),
    ]


def _pair_keys(scene: Scene, arguments: Arguments, start: int, end: int) -> list[str]:
    head = scene.head(start, end)
    fit = fit_of(scene, start, end, head)
    close = closeness(scene, start, end)
    return [
        *kind_keys(scene, start, end, head, fit),
        *nearness_keys(scene, start, end, head, close),
        *structure_keys(scene, start, end, head, fit, close),
        *clause_keys(scene, arguments, start, end, head),
    ]
