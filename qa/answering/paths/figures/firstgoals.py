""" "Who scored first?" where no word says "first": of "Osk took the lead when Falk headed in a
corner", "went ahead through Falk", "Falk made it 1-0", and of several minutes the earliest.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from qa.answering.library import Library
from qa.language.stems import StemSet
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind, Range

__all__ = ["first_scorer"]

_AHEAD = pattern(r"\b(?:t(?:ake|ook|aking)|seized|grabbed) (?:the|an early|a surprise) lead\b|"
                 r"\bw?[eo](?:nt|ing|ent)? (?:ahead|in front|one up|1[-–]0 up)\b")  # fmt: skip
_PUT_AHEAD = pattern(
    r"\b(?:gave|handed) (?:\w+ ){1,3}(?:the|an early|a surprise|a \d-0) lead\b|"
    r"\bput (?:\w+ ){1,3}(?:ahead|in front|1[-–]0 up)\b|"
    r"\bmade it 1[-–]0\b|\bmake it 1[-–]0\b|\bbr(?:oke|eak) the deadlock\b"
)
_AGAIN = frozenset("back again regained restored second-half once".split())
_SCORING = StemSet(
    "score net head hit strike fire slot tap volley nod convert drill curl poke blast turn finish "
    "sweep lash bundle stab chip".split()
)
_THROUGH = frozenset(("through", "via"))
_MINUTE = pattern(
    r"\b(?P<ordinal>\d{1,3})(?:st|nd|rd|th)[ -]minute|\bafter (?P<after>\d{1,3}) minutes"
)
_MOST, _PAIR = 200, 2  # sentences that are read; goals with a minute


def first_scorer(library: Library, names: set[str]) -> tuple[SentenceReading, Range] | None:
    """Who scored the first goal of a match, in the first report that tells it of those names."""
    for reading in library.readings:
        told = {*reading.title_stems, *reading.sentence(0).stems}
        found = _by_lead(reading, names - told) or _by_minute(reading)
        if found is not None:
            return found
    return None


def _by_lead(reading: Reading, names: set[str]) -> tuple[SentenceReading, Range] | None:
    for sentence in islice(reading.article.sentences, _MOST):
        text = reading.article.text
        ahead = _AHEAD.search(text, sentence.start, sentence.end)
        put = None if ahead else _PUT_AHEAD.search(text, sentence.start, sentence.end)
        if ahead is None and put is None:
            continue
        read = reading.sentence(sentence.index)
        if not _AGAIN.isdisjoint(read.lowers) or not names <= set(read.stems):
            continue
        clauses = reading.clauses(sentence.index)
        places = _behind_lead(read, clauses) if ahead else _who_put(read, clauses)
        return next(((read, place) for place in places), None)
    return None


def _behind_lead(read: SentenceReading, clauses: tuple[Clause, ...]) -> Iterator[Range]:
    """The scorer whom the sentence names behind the side that went ahead."""
    for clause in clauses:
        scores = read.stems[clause.head] in _SCORING and clause.voice == "active"
        if scores and clause.subject is not None and clause.start:
            yield from _person(read, (clause.subject.start, clause.subject.end))
    for index, word in enumerate(read.lowers):
        if word in _THROUGH:
            yield from (
                (one.start, one.end)
                for one in read.mentions
                if one.kind is MentionKind.PERSON and index < one.start <= index + _PAIR
            )


def _who_put(read: SentenceReading, clauses: tuple[Clause, ...]) -> Iterator[Range]:
    """The subject of what put a side ahead."""
    for clause in clauses:
        if clause.subject is not None and clause.voice == "active":
            yield from _person(read, (clause.subject.start, clause.subject.end))


def _by_minute(reading: Reading) -> tuple[SentenceReading, Range] | None:
    """The scorer of the earliest of several minutes."""
    goals: list[tuple[int, SentenceReading, Range]] = []
    for sentence in islice(reading.article.sentences, _MOST):
        minute = _MINUTE.search(reading.article.text, sentence.start, sentence.end)
        if minute is None:
            continue
        read = reading.sentence(sentence.index)
        for clause in reading.clauses(sentence.index):
            scores = read.stems[clause.head] in _SCORING and clause.voice == "active"
            if scores and clause.subject is not None:
                owners = _person(read, (clause.subject.start, clause.subject.end))
                when = int(minute["ordinal"] or minute["after"])
                goals += [(when, read, place) for place in owners]
    first = min(goals, key=lambda goal: goal[0], default=None)
    return first[1:] if first is not None and len(goals) >= _PAIR else None


def _person(read: SentenceReading, place: Range) -> Iterator[Range]:
    """The name in a subject, be it of a person or of what is not known for a place."""
    start, end = place
    for one in read.mentions:
        if one.kind in NAME_KINDS and start <= one.start and one.end <= end:
            yield one.start, one.end
            return
