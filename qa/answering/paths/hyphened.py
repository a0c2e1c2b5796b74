""" "What time can I check in?" of "Check-in is from 4 pm and check-out is by 10 am": the time of a
noun that is made of the verb and its adverb."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import sentences_with, told_in
from qa.answering.question import Question
from qa.light import pattern
from qa.reading.found import TIME_KINDS
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE, _SURE = "the time of what the verb is a noun of", 0.75
_ASKED = pattern(
    r"(?:and )?(?:when|(?:at |by |from )?what time) "
    r"(?:can|do|does|must|should|may|will|could|is|are) "
    r"(?:(?:i|we|you|guests?|visitors?|the) )?(?:(?:have|need) to )?"
    r"(?P<verb>[a-z]+)[ -]?(?P<adverb>in|out|off|up|on)(?: (?:time|by|at|from))?[ ?.!]*"
)
_STOPS = frozenset((";", "and", "but", "while", ","))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The first time told behind the noun, up to what is told of another; or None."""
    asked = _ASKED.fullmatch(question.resolved.lower())
    if asked is None or context.exclude:
        return None
    verb, adverb = asked["verb"], asked["adverb"]
    for reading in library.readings:
        for read in sentences_with(reading, (f"{verb}-{adverb}", f"{verb}{adverb}")):
            for place in _told(read, verb, adverb):
                return told_in(question, read, place, rule=_RULE, confidence=_SURE)
    return None


def _told(read: SentenceReading, verb: str, adverb: str) -> Iterator[Range]:
    for _, end in _nouns(read, verb, adverb):
        for one in read.mentions:
            between = read.lowers[end : one.start]
            if one.kind in TIME_KINDS and one.start >= end and _STOPS.isdisjoint(between):
                yield one.start, one.end
                break


def _nouns(read: SentenceReading, verb: str, adverb: str) -> Iterator[Range]:
    """Where "check-in" stands, in one token, two or three."""
    lowers = read.lowers
    for i, word in enumerate(lowers):
        if word in (f"{verb}-{adverb}", f"{verb}{adverb}"):
            yield i, i + 1
        elif word == verb and lowers[i + 1 : i + 3] == ("-", adverb):
            yield i, i + 3
