"""When to say that the article does not say.

Every name and number of the question must be entailed by the evidence; the thing asked for must be
named; enough of the question must be there. Each reason is a named check.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from qa.answering.expected import fits
from qa.answering.library import Library, Ranked
from qa.answering.matching import Matcher
from qa.answering.question import Question, Role, Term
from qa.answering.scene import Scene

__all__ = ["LEAST_COVERAGE", "Doubt", "doubts"]

LEAST_COVERAGE = 0.34
_BACK, _AHEAD = 3, 1
# What people ask for by a word that the text need not hold: "what is the name of …".
_FREE_CLASSES = frozenset("name title date year day month time number reason other purpose".split())


class Doubt(NamedTuple):
    """Why the evidence does not entail the question."""

    check: str
    words: str


def doubts(question: Question, matcher: Matcher, winner: Ranked, library: Library) -> list[Doubt]:
    """All the checks that the winning candidate fails; empty when it may be given."""
    around = _around(matcher, winner, library)
    return [
        Doubt(name, words)
        for name, check in _CHECKS
        if (words := check(question, matcher, winner, around, library))
    ]


def _around(matcher: Matcher, winner: Ranked, library: Library) -> dict[int, float]:
    """Which terms are matched in the winner's sentence and its neighbours, and how well."""
    reading = library.readings[winner.article]
    own = winner.scored.scene.reading.sentence.index
    first, last = max(0, own - _BACK), min(len(reading.article.sentences), own + _AHEAD + 1)
    held: dict[int, float] = {}
    for index in range(first, last):
        for found in matcher.matches(reading.sentence(index).stems):
            if found is not None:
                held[found.term] = max(held.get(found.term, 0.0), found.factor)
    return held


_Check = Callable[[Question, Matcher, Ranked, dict[int, float], Library], str]


def _missing_name(
    question: Question, matcher: Matcher, winner: Ranked, around: dict[int, float], library: Library
) -> str:
    """A name that the evidence and its neighbours do not hold, unless the article is about it."""
    for number, term in enumerate(matcher.terms):
        if term.kind != "name" or number in around or term.weight < 0.5:
            continue
        if not _is_topic(term, library, winner.article):
            return term.word
    return ""


def _is_topic(term: Term, library: Library, article: int) -> bool:
    """Whether a name stands so often that the article is about it."""
    text = library.articles[article].text
    return text.count(term.word) >= 3


def _missing_number(
    question: Question, matcher: Matcher, winner: Ranked, around: dict[int, float], library: Library
) -> str:
    """A number or year of the question that the winner's own sentence does not hold."""
    own = winner.scored.scene.factors
    for number, term in enumerate(matcher.terms):
        if term.kind == "number" and number not in own and term.word[:1].isdigit():
            normals = " ".join(one.normal for one in winner.scored.scene.reading.mentions)
            if term.word.replace(",", "") not in normals:
                return term.word
    return ""


def _missing_subject(
    question: Question, matcher: Matcher, winner: Ranked, around: dict[int, float], library: Library
) -> str:
    """The thing asked for by its noun ("the population of …", "…'s wife") stands nowhere near."""
    if question.role is not Role.COPULA or not question.answer_type:
        return ""
    if question.answer_class in _FREE_CLASSES and question.answer_class not in ("number", "other"):
        return ""
    for number, term in enumerate(matcher.terms):
        # "Which country is …" names only the kind: the text need not say "country".
        named = term.index >= question.wh[1] and _is_asked(term, question)
        if named and number not in winner.scored.scene.factors:
            return term.word
    return ""


def _little_evidence(
    question: Question, matcher: Matcher, winner: Ranked, around: dict[int, float], library: Library
) -> str:
    """Too little of the question stands in the evidence and its neighbours."""
    own = winner.scored.scene.coverage
    wide = sum(factor * matcher.weights[term] for term, factor in around.items()) / matcher.total
    return "" if max(own, 0.7 * wide) >= LEAST_COVERAGE else f"{own:.2f}"


# Profiles that only a typed mention can answer; the others take a plain noun too.
_TYPED = frozenset(
    """
    when how_many how_much how_old what_date what_time what_number what_percent what_money what_age
    what_duration what_quantity how_far
    """.split()
)


def _wrong_kind(
    question: Question, matcher: Matcher, winner: Ranked, around: dict[int, float], library: Library
) -> str:
    """The best span is of a kind that cannot answer ("When …?" with no date about)."""
    profile = question.profile
    if profile not in _TYPED and profile not in ("who", "whom", "whose", "what_person"):
        return ""
    scene = winner.scored.scene
    owner = scene.mention_of[scene.head(winner.scored.start, winner.scored.end)]
    fit = fits(profile, owner.kind if owner else "", "exact").partition(" ")[0]
    wrong = fit == "clash" or (profile in _TYPED and fit in ("untyped", "other"))
    if wrong and not _holds_number(scene, winner.scored.start, winner.scored.end):
        return owner.kind.value if owner else "no mention"
    return ""


def _holds_number(scene: Scene, start: int, end: int) -> bool:
    """A figure that no finder typed ("six" in "six-volume") may still answer "how many"."""
    return scene.profile.startswith("how_") and "CD" in scene.reading.tags[start:end]


def _far_relation(
    question: Question, matcher: Matcher, winner: Ranked, around: dict[int, float], library: Library
) -> str:
    """ "The president of X": the role and the name stand in one sentence, but not together."""
    if question.role is not Role.COPULA or question.answer_class != "person":
        return ""
    scene = winner.scored.scene
    roles = [n for n, term in enumerate(matcher.terms) if _is_asked(term, question)]
    for number, name in enumerate(matcher.terms):
        if name.kind != "name":
            continue
        gaps = [abs(i - j) for i in _places(scene, roles) for j in _places(scene, [number])]
        if gaps and min(gaps) > _TOGETHER:
            return name.word
    return ""


def _is_asked(term: Term, question: Question) -> bool:
    return term.word.lower() == question.answer_type


_TOGETHER = 5


def _places(scene: Scene, numbers: Sequence[int]) -> list[int]:
    """The tokens that match one of these terms."""
    return [i for i, found in enumerate(scene.matches) if found and found.term in numbers]


_CHECKS: tuple[tuple[str, _Check], ...] = (
    ("missing name", _missing_name),
    ("missing number", _missing_number),
    ("missing subject", _missing_subject),
    ("little evidence", _little_evidence),
    ("wrong kind", _wrong_kind),
    ("far relation", _far_relation),
)
