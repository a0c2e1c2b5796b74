""" "Why did Ida cry?" of "Why do you cry?" asked aloud in a story: what is said in reply to it.

Whom a story asks is "you" there, and whoever replies is "I"; neither has to be named in the words
between the marks, but the one asked about has to be named beside them.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.relatives import FAMILY
from qa.light import NamedTuple
from qa.reading.quotes import MARKS
from qa.reading.reading import Reading, SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "what is said in reply to who asks so aloud"
_SURE = 0.75
_YOU = frozenset(("you", "your", "ye", "thou"))
_LEAD = frozenset("because well oh ah yes no".split())
_STOPS = frozenset((".", "!", "?", ";"))
_NEAR = 2  # sentences from the question to its reply, and back to whom it is put to
_MOST = 20  # tokens of a reply


class _Said(NamedTuple):
    """The tokens between two quotation marks of a sentence."""

    read: SentenceReading
    start: int
    end: int


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The reply to the very question, or None where nobody puts it to the one asked about."""
    if question.negated or context.exclude:
        return None
    by = question.tokens[question.wh[0]].text.lower()
    matcher = Matcher(question, context.hints)
    for number, scene in library.scenes(question, matcher, context):
        reading, index = library.readings[number], scene.reading.sentence.index
        said = list(_from(reading, index))
        for n, one in enumerate(said):
            if one.read.sentence.index != index or not _asks(one, by, matcher, library, number):
                continue
            reply = next(iter(said[n + 1 :]), None)
            place = _told(reply, question) if reply is not None else None
            if reply is not None and place is not None:
                return told_in(question, reply.read, place, rule=_RULE, confidence=_SURE)
    return None


def _from(reading: Reading, index: int) -> Iterator[_Said]:
    """What is said between marks from a sentence on."""
    last = min(len(reading.article.sentences), index + _NEAR + 1)
    for n in range(index, last):
        read = reading.sentence(n)
        marks = [i for i, word in enumerate(read.words) if word in MARKS]
        for start, end in zip(marks[::2], [*marks[1::2], len(read.words)], strict=False):
            if end > start + 1:
                yield _Said(read, start + 1, end)


def _asks(one: _Said, by: str, matcher: Matcher, library: Library, number: int) -> bool:
    """Whether the words between the marks ask it of "you", or name all that the question does."""
    read, inside = one.read, range(one.start, one.end)
    if read.words[one.end - 1] != "?" or by not in read.lowers[one.start : one.start + 3]:
        return False
    found = matcher.matches(read.stems[one.start : one.end])
    held = {each.term for each in found if each is not None and each.factor >= FAMILY}
    lacking = {n for n, term in enumerate(matcher.terms) if term.index >= 0} - held
    verbs = {n for n, term in enumerate(matcher.terms) if term.kind == "verb"}
    if verbs & lacking or (not verbs and (lacking or len(matcher.terms) < _NEAR)):
        return False
    if not lacking:
        return True
    named = not _YOU.isdisjoint(read.lowers[i] for i in inside)
    return named and len(lacking) == 1 and lacking <= _beside(one, matcher, library, number)


def _beside(one: _Said, matcher: Matcher, library: Library, number: int) -> set[int]:
    """The terms of whoever is named, or stood for, in the sentences around."""
    reading, index = library.readings[number], one.read.sentence.index
    last = len(reading.article.sentences)
    near = range(max(0, index - _NEAR), min(last, index + _NEAR + 1))
    sides = ((n, reading.sentence(n).words) for n in near)
    found = (library.meant(matcher, number, n, (0, len(words))) for n, words in sides)
    return set().union(*found)


def _told(reply: _Said, question: Question) -> Range | None:
    """The first sentence of a reply without "because" or "well"; None for a question back."""
    read, start = reply.read, reply.start
    because = read.lowers[start] == "because"
    while start < reply.end and (read.lowers[start] in _LEAD or read.words[start] == ","):
        start += 1
    stops = (i for i in range(start, reply.end) if read.words[i] in _STOPS)
    end = next(stops, reply.end)
    if read.words[end : end + 1] == ("?",) or not start < end <= start + _MOST:
        return None
    end -= read.words[end - 1] == ","
    why = question.type is QuestionType.WHY
    return (start, end) if because or not why or _tells_state(read, start, end) else None


def _tells_state(read: SentenceReading, start: int, end: int) -> bool:
    """Whether a reply to "why" has a verb: "To see you" tells why as well as "I have no bread"."""
    return any(read.tags[i].startswith(("VB", "MD", "TO")) for i in range(start, end))
