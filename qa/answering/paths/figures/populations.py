""" "How many people live there?": of "the number of residents rose from 310 in 1990 to 420".

What a place has is what its headcount came to, not a figure beside the word: "150 people, half of
the population, came".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.paths.figures.levels import FALLS, RISES
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Term
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.found import Found
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE = "what a headcount came to"
_SURE = 0.75
_FOLK = frozenset("inhabitants residents islanders villagers people".split())
_LIVING = frozenset(map(stem, "live dwell reside inhabit".split()))
_OWNING = frozenset(map(stem, "have be".split()))
_HEADS = pattern(r"\b(?:population|number of (?:inhabitants|residents|islanders|villagers))\b")
_LIVED_IN = pattern(r"\d (?:inhabitants|residents|islanders|villagers|people)\b")
_LINKS = frozenset({"with", "of", "(", "about", "some", "around"})
_NOW = frozenset(map(stem, "now today currently nowadays".split()))
_MOST = 6  # sentences that are read for it
_LEVEL = frozenset(("to", "of", "at", "is", "was", "reached", "about", "some", "around", "only"))
_TO = "to"
_IT_HAS = (("it", "has"), ("this", "has"), ("it", "is"))
_NEAR = 14  # tokens behind the word


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The figure of the first headcount of the place that is asked about, or None."""
    if not _asks(question) or context.exclude:
        return None
    names = [term for term in question.terms if term.kind == "name"]
    for reading in library.readings:
        text = reading.article.text
        if not all(term.word in text for term in names):
            continue
        told = (
            reading.sentence(one.index)
            for one in reading.article.sentences
            if _HEADS.search(text[one.start : one.end].lower())
        )
        # One that names the place before one that names none.
        for read in sorted(islice(told, _MOST), key=lambda one: not _names(one, names)):
            place = _headcount(read) if _is_of(read, names) else None
            if place is not None:
                if later := _since(reading, read.sentence.index + 1):
                    read, place = later
                return told_in(question, read, place, rule=_RULE, confidence=_SURE)
        if names and (appended := _appended(reading, names)):
            return told_in(question, *appended, rule=_RULE, confidence=_SURE)
    return None


def _appended(reading: Reading, names: list[Term]) -> tuple[SentenceReading, Range] | None:
    """The "8,400" of "Elling, the largest town on the lake, with 8,400 inhabitants", or None."""
    text = reading.article.text
    for one in reading.article.sentences:
        said = text[one.start : one.end]
        if not all(term.word in said for term in names) or not _LIVED_IN.search(said):
            continue
        read = reading.sentence(one.index)
        for number in (found for found in read.mentions if found.kind is MentionKind.NUMBER):
            folk = read.lowers[number.end : number.end + 1]
            if folk and folk[0] in _FOLK and _is_appended(read, number, names):
                return read, (number.start, number.end)
    return None


def _is_appended(read: SentenceReading, number: Found, names: list[Term]) -> bool:
    """Is it said behind the place itself, with no verb and no other name between?"""
    near = range(max(0, number.start - _NEAR), number.start)
    last = max((i for i in near if read.stems[i] == names[-1].stem), default=-1)
    between = read.tags[last + 1 : number.start]
    linked = read.lowers[number.start - 1] in _LINKS
    if read.lowers[number.end] == "people":  # "a village of 210 people", but no bus with 30
        placed = read.lowers[number.start - 2 : number.start - 1]
        linked = read.lowers[number.start - 1] == "of" and class_of("".join(placed)) == "place"
    return last >= 0 and linked and not any(tag.startswith(("NNP", "VB")) for tag in between)


def _since(reading: Reading, index: int) -> tuple[SentenceReading, Range] | None:
    """The "690" of "It has since risen to 690" right behind, or None."""
    if index >= len(reading.article.sentences):
        return None
    read = reading.sentence(index)
    if read.lowers[:2] not in _IT_HAS or "to" not in read.lowers[:_NEAR]:
        return None
    to = read.lowers.index("to")
    moved = read.stems[to - 1] in RISES or read.stems[to - 1] in FALLS
    number = next((one for one in read.mentions if one.start == to + 1), None)
    level = number is not None and number.kind is MentionKind.NUMBER and moved
    return (read, (number.start, number.end)) if level and number is not None else None


def _asks(question: Question) -> bool:
    """Whether so many people live somewhere is asked for, of no time of the past."""
    rest = [one for one in question.terms if one.kind not in ("name", "other")]
    if any(one.kind == "number" for one in rest):
        return False
    noun = question.answer_type
    if noun == "population":
        own = {stem(noun), "be", "current"}
    elif question.type is QuestionType.HOW_MANY and noun in _FOLK:
        living = noun != "people" and question.predicate in _OWNING
        if question.predicate not in _LIVING and not living:
            return False
        own = {stem(noun), *_LIVING, *_OWNING}
    else:
        return False
    own |= _NOW
    return all(one.stem in own or class_of(one.word.lower()) == "place" for one in rest)


def _is_of(read: SentenceReading, names: list[Term]) -> bool:
    """Whether the sentence names the place, or no other one."""
    return _names(read, names) or not any(one.kind is MentionKind.PLACE for one in read.mentions)


def _names(read: SentenceReading, names: list[Term]) -> bool:
    return all(term.stem in read.stems for term in names)


def _headcount(read: SentenceReading) -> tuple[int, int] | None:
    """Where the number stands that the headcount is said to be, or to have come to."""
    for word in _words(read):
        near = range(word + 1, word + _NEAR)
        numbers = [
            one for one in read.mentions if one.kind is MentionKind.NUMBER and one.start in near
        ]
        level = next((one for one in numbers if read.lowers[one.start - 1] == _TO), None)
        level = level or next((one for one in numbers if _is_level(read, one)), None)
        if level is not None:
            return level.start, level.end
    return None


def _words(read: SentenceReading) -> Iterator[int]:
    """Where a headcount is called so as a whole, and is no half of one."""
    for index, word in enumerate(read.lowers):
        counted = word in _FOLK and read.lowers[max(0, index - 2) : index] == ("number", "of")
        start = index
        while start and read.tags[start - 1] in ("DT", "JJ", "POS", "NN", "NNP", "PRP$"):
            start -= 1
        shared = read.lowers[max(0, start - 1) : start] == ("of",)
        if counted or (word == "population" and not shared):
            yield index


def _is_level(read: SentenceReading, number: Found) -> bool:
    return read.lowers[number.start - 1] in _LEVEL
