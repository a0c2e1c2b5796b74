""" "Who is the youngest player?" of "We had 58 players. The youngest, Tomas Reid, is 13": the one
of whom a superlative is said without its noun."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import sentences_with, told_in
from qa.answering.question import Question
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.found import NAME_KINDS
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE, _SURE = "of whom it is said without its noun", 0.75
_ASKED = pattern(
    r"(?:(?:who|what|which)(?: [a-z]+)? (?:is|was|are|were)|(?P<old>how old (?:is|was))) "
    r"the (?P<most>[a-z]+est)(?: (?P<noun>[a-z]+))?(?: of (?:all|them)(?: all)?)?[ ?.!]*"
)
_BACK = 2  # sentences to the noun
_BEHIND = 3  # tokens from a name to its age
_FIGURES = (MentionKind.NUMBER, MentionKind.AGE)
_ENDS = frozenset((",", "is", "was", "are", "were"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The name behind the bare superlative, or its age; None where the noun was not told before."""
    asked = _ASKED.fullmatch(question.resolved.lower())
    if asked is None or context.exclude:
        return None
    for reading in library.readings:
        for read in sentences_with(reading, (asked["most"],)):
            if asked["most"] not in read.lowers or not _is_of(reading, read, asked["noun"]):
                continue
            for place in _told(read, asked["most"], of_age=bool(asked["old"])):
                return told_in(question, read, place, rule=_RULE, confidence=_SURE)
    return None


def _is_of(reading: Reading, read: SentenceReading, noun: str | None) -> bool:
    """Whether the noun, if any, stands in the sentence or in those right before it."""
    at = read.sentence.index
    near = (reading.sentence(n).stems for n in range(max(0, at - _BACK), at + 1))
    return not noun or any(stem(noun) in stems for stems in near)


def _told(read: SentenceReading, most: str, *, of_age: bool) -> Iterator[Range]:
    for i, word in enumerate(read.lowers):
        behind = i + 1 < len(read.lowers) and read.lowers[i + 1] in _ENDS
        if word != most or read.lowers[i - 1 : i] != ("the",) or not behind:
            continue
        name = next((one for one in read.mentions if one.start == i + 2), None)
        if name is None or name.kind not in NAME_KINDS:
            continue
        if not of_age:
            yield name.start, name.end
        for one in read.mentions if of_age else ():
            near = name.end < one.start <= name.end + _BEHIND
            if near and one.kind in _FIGURES:
                yield one.start, one.end
