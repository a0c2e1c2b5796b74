""" "Where is X based?": "the Gothenburg-based company", "X, a start-up in Grenoble"."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told
from qa.answering.question import Question
from qa.language.grammar import NOUNS
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_BASED = ("-based", "-headquartered")
_SEATS = ("headquarters", "head office", "headquartered")
_DEFINITE = (("the",), ("it",))
_ITS = frozenset(("its", "their", "is", "are"))
_REACH = 9  # tokens
_RULE = "where it is based"
_WITHIN = frozenset(("in", "near", "of", "from"))
_PLACED = (MentionKind.PLACE, MentionKind.NAME)
# A name is in the apposition or the phrase so many tokens from what is said of it.
_NEAR = 4


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The place of whom the question names, or of the one firm that the text calls so."""
    asked = frozenset(term.stem for term in question.terms if term.kind == "name")
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    found = [_apposed(scene.reading, asked) for _, scene in scenes]
    found += [
        _hyphened(reading, read, asked)
        for reading in library.readings
        for read in _telling(reading)
    ]
    found += [
        _relative(reading, read, asked) for reading in library.readings for read in _seated(reading)
    ]
    span = next(filter(None, found), None)
    if span is None:
        return None
    evidence = (AnswerSpan.of(span.article, *_sentence(span)),)
    return told(question, (span,), evidence, rule=_RULE, confidence=0.75)


def _sentence(span: AnswerSpan) -> Range:
    sentence = span.article.sentence_at(span.start)
    assert sentence is not None
    return sentence.start, sentence.end


def _telling(reading: Reading) -> Iterator[SentenceReading]:
    """The sentences with a word such as "Gothenburg-based"; words are cheaper than reading."""
    article = reading.article
    for sentence in article.sentences:
        if any(one in article.text[sentence.start : sentence.end] for one in _BASED):
            yield reading.sentence(sentence.index)


def _seated(reading: Reading) -> Iterator[SentenceReading]:
    """The sentences with "where" and a word for a seat."""
    article = reading.article
    for sentence in article.sentences:
        text = article.text[sentence.start : sentence.end]
        if "where" in text and any(one in text for one in _SEATS):
            yield reading.sentence(sentence.index)


def _relative(reading: Reading, read: SentenceReading, asked: frozenset[str]) -> AnswerSpan | None:
    """The "Lund" of "the plant in Lund, where the firm has its headquarters"."""
    for one in read.mentions:
        behind = read.lowers[one.end : one.end + _REACH]
        has = behind[:2] == (",", "where") and not _ITS.isdisjoint(behind)
        seat = any(word in _SEATS for word in behind) or "head office" in " ".join(behind)
        own = not asked.isdisjoint(read.stems[one.end : one.end + _REACH])
        own = own or (behind[2:3] in _DEFINITE and _is_topic(reading, read, asked))
        if one.kind in _PLACED and has and seat and own:
            return AnswerSpan.of(read.article, *read.offsets(one.start, one.end), "")
    return None


def _hyphened(reading: Reading, read: SentenceReading, asked: frozenset[str]) -> AnswerSpan | None:
    """The "Gothenburg" of "Gothenburg-based" where the phrase is of the one asked about."""
    for i, word in enumerate(read.lowers):
        ending = next((one for one in _BASED if word.endswith(one)), "")
        if not ending or not read.words[i][0].isupper():
            continue
        first = i
        while first and read.tags[first - 1] == "NNP":
            first -= 1
        around = read.stems[max(0, first - _NEAR) : i + _NEAR + 1]
        leading = read.lowers[first - 1 : first] == ("the",) and _is_topic(reading, read, asked)
        if asked & set(around) or leading:
            start, end = read.offsets(first, i + 1)
            return AnswerSpan.of(read.article, start, end - len(ending), "")
    return None


def _is_topic(reading: Reading, read: SentenceReading, asked: frozenset[str]) -> bool:
    """Whether "the Gothenburg-based company" is of one whom the story begins with, or whom the
    sentence before names; of any where none is named."""
    before = {0, 1, read.sentence.index - 1} & set(range(read.sentence.index))
    return not asked or any(asked <= set(reading.sentence(index).stems) for index in sorted(before))


def _apposed(read: SentenceReading, asked: frozenset[str]) -> AnswerSpan | None:
    """The "Grenoble" of "X, a start-up in Grenoble"."""
    if not asked or not asked <= set(read.stems):
        return None
    name = max(i for i, one in enumerate(read.stems) if one in asked)
    if read.lowers[name + 1 : name + 2] != (",",) or read.tags[name + 2 : name + 3] != ("DT",):
        return None
    at = name + 3
    while at < len(read.tags) and read.tags[at] in (*NOUNS, "JJ"):
        at += 1
    place = next((one for one in read.mentions if one.start == at + 1), None)
    if place is None or place.kind not in _PLACED or read.lowers[at] not in _WITHIN:
        return None
    return AnswerSpan.of(read.article, *read.offsets(place.start, place.end), "")
