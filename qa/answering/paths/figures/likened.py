""" "How much does he earn?" of "He earns twice what his brother earns", "How thick?" of
"as thick as a man is tall": amounts told by what they are like, without a unit of their own."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import FINITE
from qa.language.stems import stem
from qa.reading.found import MEASURED_KINDS
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE, _SURE = "what its measure is likened to", 0.75
_AMOUNTS = frozenset("much many little few".split())
# "Weighs as much as", "is as heavy as".
_ALSO = {"weigh": "heavy", "heavy": "much", "cost": "much"}
_TIMES = frozenset("twice double triple half thrice quadruple".split())
_LIKE = frozenset("as that those what the his her its their".split())
_STOPS = frozenset((",", ".", ";", "–", "—", "(", ")", "but", "while", "because", "when"))
_COMPARED = frozenset("compared than as relative".split())
_JOURNEYS = frozenset(
    "walk drive ride march journey sail flight travel trek hike climb swim row".split()
)
_UNITS = MEASURED_KINDS - {MentionKind.FREQUENCY} | {MentionKind.MONEY}
# What asks how far, and stands in no answer.
_FAR = frozenset(map(stem, "far away distance".split()))
_OWNING = frozenset(("'s", "’s", "'", "’"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The likening that tells how much, of the first sentence that says it of what is asked about;
    None where one tells that in its own unit."""
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        for place in _likened(question, scene):
            if _is_of_asked(scene, place):
                return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _likened(question: Question, scene: Scene) -> Iterator[Range]:
    if question.type is QuestionType.HOW_FAR:
        yield from _journeys(scene)
        return
    if any(one.kind in _UNITS and one.normal for one in scene.reading.mentions):
        return
    yield from _as_asked(question, scene)
    if question.type is QuestionType.HOW_MUCH and question.predicate != "be":
        yield from _multiples(question, scene)


def _journeys(scene: Scene) -> Iterator[Range]:
    """ "A day's walk": as far as that."""
    lowers = scene.reading.lowers
    for one in scene.reading.mentions:
        owning = lowers[one.end : one.end + 1] and lowers[one.end] in _OWNING
        if one.kind is MentionKind.DURATION and owning and lowers[one.end + 1] in _JOURNEYS:
            yield one.start, one.end + 2


def _as_asked(question: Question, scene: Scene) -> Iterator[Range]:
    """ "As thick as …" where "how thick" is asked, "as much as" where an amount is."""
    start, end = question.wh
    asked = {token.text.lower() for token in question.tokens[start:end]}
    asked |= _AMOUNTS if question.type is QuestionType.HOW_MUCH else frozenset()
    asked |= {_ALSO[word] for word in (*asked, question.predicate) if word in _ALSO}
    lowers = scene.reading.lowers
    for i in range(1, scene.size - 3):
        counted = scene.reading.tags[i + 3] == "CD" and lowers[i + 1] in _AMOUNTS
        if lowers[i] == lowers[i + 2] == "as" and lowers[i + 1] in asked and not counted:
            yield i, _end(scene, i + 3)


def _multiples(question: Question, scene: Scene) -> Iterator[Range]:
    """ "Twice what his brother earns", "fifty to a hundred times that of a tourist"; only the
    multiple where the question tells of what."""
    lowers, told = scene.reading.lowers, {token.text.lower() for token in question.tokens}
    for i in range(1, scene.size - 2):
        times = lowers[i] == "times"
        if not (times or lowers[i] in _TIMES) or lowers[i + 1] not in _LIKE:
            continue
        counted = [one for one in scene.reading.mentions if one.start < i <= one.end <= i + 1]
        if times and not counted:
            continue
        start = _first(scene, counted[0].start) if times else i
        yield start, i + 1 if not _COMPARED.isdisjoint(told) else _end(scene, i + 1)


def _first(scene: Scene, start: int) -> int:
    """The start of "fifty to a hundred" where "a hundred" begins at a token."""
    tags, lowers = scene.reading.tags, scene.reading.lowers
    ranged = start > 1 and lowers[start - 1] in ("to", "or") and tags[start - 2] == "CD"
    return start - 2 if ranged else start


def _end(scene: Scene, start: int) -> int:
    """Where the phrase or clause that begins at a token ends."""
    lowers, tags = scene.reading.lowers, scene.reading.tags
    for i in range(start + 1, scene.size):
        joined = tags[i] == "CC" and any(tag in FINITE for tag in tags[i + 1 : i + 3])
        if lowers[i] in _STOPS or joined:
            return i
    return scene.size


def _is_of_asked(scene: Scene, place: Range) -> bool:
    """Whether the sentence tells of all that the question names before the likening, or in it."""
    terms = scene.matcher.terms
    told = {one.term for one in scene.matches if one is not None}
    before = {one.term for one in scene.matches[: place[0]] if one is not None}
    degree = stem(scene.reading.lowers[place[0] + 1])
    free = {degree, *_FAR, *map(stem, _COMPARED)}
    wanted = {n for n, term in enumerate(terms) if term.index >= 0 and term.stem not in free}
    nouns = {n for n in wanted if terms[n].kind in ("noun", "name")}
    return bool(before) and wanted <= told and (not nouns or not nouns.isdisjoint(before))
