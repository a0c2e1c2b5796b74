""" "What does WHO stand for?": the name whose initials an abbreviation is.

The name stands right beside it, one of the two in brackets or between commas ("the World Health
Organization (WHO)", "WHO, the World Health Organization,"), or elsewhere in the text. Small words
and later parts of a word may give a letter or none; what the letters do not fit is no name for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, Range

__all__ = ["answer"]

_RULE = "the name whose initials it is"
_WORD = pattern(r"\b[A-Z][A-Za-z&.\-]{1,9}\b")
_SHORT = pattern(r"(?=.*[A-Z].*[A-Z])[A-Z][A-Za-z&.\-]{1,9}$")
# "What does X stand for / mean?", "What is X short for?", "What is the full name of X?"
_ASKS = ("stand for", "stands for", "short for", "acronym", "full name", "initials", " mean")
# Of these the name in full alone is an answer.
_STRICT = ("stand for", "stands for", "short for")
_SMALL = frozenset("of for the and in on to a an at by with de du la et & -".split())
_MOST_SENTENCES = 400
# A name has no more words than so many for a letter.
_WORDS_A_LETTER = 2
_LETTERS_A_WORD = 3


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The name in full, or None where the text has none beside the abbreviation or at all."""
    asked = question.resolved.lower()
    if not any(words in asked for words in _ASKS):
        return None
    if _asks_for_short(asked):
        return None
    typed = {token.text.lower() for token in question.tokens}
    shorts = _shorts(library, typed)
    found = [
        (rank, number, sentence.index, place)
        for number, reading in enumerate(library.readings)
        for sentence in reading.article.sentences[:_MOST_SENTENCES]
        for read in (reading.sentence(sentence.index),)
        for short in shorts
        for rank, place in _names(read, short)
    ]
    if not found:
        strict = bool(shorts) and any(words in asked for words in _STRICT)
        return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question) if strict else None
    _, number, index, place = min(found)
    read = library.readings[number].sentence(index)
    return told_in(question, read, place, rule=_RULE, confidence=0.9)


def _asks_for_short(asked: str) -> bool:
    """ "What is the acronym for the weather service?", "which acronyms were used": the short form
    itself is asked for."""
    behind = asked.partition("acronym")[2]
    return behind.startswith("s ") or (behind.startswith(" for ") and len(behind.split()) > 1)


def _shorts(library: Library, typed: set[str]) -> list[str]:
    """The abbreviations of the articles that the question has, in capitals or not."""
    words = {word for article in library.articles for word in _WORD.findall(article.text)}
    said = (word for word in words if {word.lower(), _bare(word).lower()} & typed)
    return sorted(word for word in said if _SHORT.match(word))


def _bare(word: str) -> str:
    """ "UAV" of "UAVs"."""
    return word[:-1] if word[-1] == "s" and word[:-1].isupper() else word


def _names(read: SentenceReading, short: str) -> Iterator[tuple[int, Range]]:
    """The names that an abbreviation may stand for, with 0 where it stands right beside; a name in
    small letters has to."""
    letters = [letter.lower() for letter in _bare(short) if letter.isalpha()]
    places = [i for i, word in enumerate(read.words) if word == short]
    for start, word in enumerate(read.words):
        if word[:1].lower() != letters[0] or word == short:
            continue
        end = _end(read, start, letters)
        if end - start > 1:
            beside = bool(places)
            named = all(w[:1].isupper() for w in read.words[start:end] if w.lower() not in _SMALL)
            if beside or named:
                yield (0 if beside else 1), (start, end)


def _end(read: SentenceReading, start: int, letters: list[str]) -> int:
    """The end of the words from `start` whose initials are these letters, or `start`."""
    most = min(start + _WORDS_A_LETTER * len(letters), len(read.words))
    return _spelled(read.words[start:most], letters, start) or start


def _spelled(words: Sequence[str], left: list[str], place: int) -> int:
    """The end of the words at `place` that begin with the letters left, most of them with one, but
    "TRIangle BElow" with three and two of "TriBe"; 0 where they do not."""
    if not left:
        return place
    word = words[0].lower() if words else ""
    for size in range(1, _LETTERS_A_WORD + 1 if word else 0):
        if len(left) >= size and word.startswith("".join(left[:size])):
            end = _spelled(words[1:], _further(words[0], left[size:]), place + 1)
            if end:
                return end
    return _spelled(words[1:], left, place + 1) if word in _SMALL else 0


def _further(word: str, left: list[str]) -> list[str]:
    """The letters left when parts of a word behind hyphens have given theirs."""
    for part in word.split("-")[1:]:
        if left and part[:1].lower() == left[0]:
            left = left[1:]
    return left
