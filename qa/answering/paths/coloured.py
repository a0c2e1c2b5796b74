""" "What colour was the box?" of "the green box": the colour that stands before the very noun, or
is said of it, wherever else a colour is told."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import sentences_with, told_in
from qa.answering.question import Question
from qa.language.grammar import BE
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE, _SURE = "the colour that stands before it", 0.75
_ASKED = pattern(
    r"(?:and )?(?:what|which) colou?r (?:is|was|are|were) "
    r"(?:the |his |her |its |their |my |[\w’']+['’]s )?"
    r"(?:(?P<sort>[a-z-]+) )?(?P<noun>[a-z-]+)[ ?.!]*"
)
_BRIGHT = frozenset("bright dark light pale deep vivid dull".split())
_PHRASE = ("NN", "JJ", "VBN")
_JOINING = frozenset((",", "and"))
_OF, _NEAR = (("of",), ("for",)), 5  # tokens from a noun to the end of "of heavy wind"
_IT = frozenset(("it", "they", "he", "she"))
_PAINTED = frozenset("painted dyed all now mostly still".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The colour of the one noun asked about, where no more is asked of it; or None."""
    asked = _ASKED.fullmatch(question.resolved.lower())
    if asked is None or context.exclude:
        return None
    noun, sort = stem(asked["noun"]), stem(asked["sort"] or "")
    for number, reading in enumerate(library.readings):
        for read in sentences_with(reading, words("colours")):
            if not sort and (place := _said_of_it(library, number, read, noun)):
                return told_in(question, read, place, rule=_RULE, confidence=_SURE)
            for place in _told(read, noun, sort) if noun in read.stems else ():
                return told_in(question, read, place, rule=_RULE, confidence=_SURE)
    return None


def _told(read: SentenceReading, noun: str, sort: str) -> Iterator[Range]:
    tones = [_is_colour(word) for word in read.lowers]
    for i, one in enumerate(read.stems):
        if one != noun or not read.tags[i].startswith("NN") or not _is_of_sort(read, i, sort):
            continue
        start = i
        while start and (tones[start - 1] or _goes_on(read, start - 1, tones)):
            start -= 1
        found = [j for j in range(start, i) if tones[j]]
        behind = i + 1
        if read.lowers[behind : behind + 1] and read.lowers[behind] in BE:
            while read.lowers[behind + 1 : behind + 2] and read.lowers[behind + 1] in _PAINTED:
                behind += 1
            found = found or [j for j in (behind + 1,) if j < len(tones) and tones[j]]
        if found:
            first = found[0] - (read.lowers[found[0] - 1] in _BRIGHT and found[0] > 0)
            yield first, found[-1] + 1


def _said_of_it(library: Library, number: int, read: SentenceReading, noun: str) -> Range | None:
    """ "It was green" behind "There sat a dragon", where the dragon is what "it" stands for."""
    start = read.lead
    if read.lowers[start + 1 : start + 2] == () or read.lowers[start] not in _IT:
        return None
    end = start + 2
    while read.lowers[end : end + 1] and _is_colour(read.lowers[end]):
        end += 1
    links = library.coreferences[number].links(read.sentence.index)
    link = next((one for one in links if one.start == start), None)
    if read.lowers[start + 1] not in BE or end == start + 2 or link is None:
        return None
    meant = library.readings[number].sentence(link.sentence)
    return (start + 2, end) if noun in meant.stems[slice(*link.antecedent)] else None


def _is_of_sort(read: SentenceReading, noun: int, sort: str) -> bool:
    """ "The wind warning", "a warning of wind", where a wind warning is asked about."""
    led = noun and read.stems[noun - 1] == sort
    behind = read.lowers[noun + 1 : noun + 2] in _OF and sort in read.stems[noun + 2 : noun + _NEAR]
    return not sort or bool(led) or behind


def _goes_on(read: SentenceReading, index: int, tones: list[bool]) -> bool:
    """Whether a token belongs to the phrase before a noun: "long", the "and" of "red and white"."""
    joins = read.lowers[index] in _JOINING and index > 0 and tones[index - 1]
    return joins or read.tags[index].startswith(_PHRASE)


def _is_colour(word: str) -> bool:
    """A hue: what is bright or dark may be of any."""
    return word.rpartition("-")[2] in words("colours") and word not in _BRIGHT
