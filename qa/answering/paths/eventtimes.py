""" "When did the accident happen?" of a story that tells it in its lead: the time told there, not
that of one long ago to which it is compared ("the deadliest accident since 2008")."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.paths import choosing
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, MentionKind

__all__ = ["answer"]

_HAPPENING = frozenset(map(stem, "happen occur be take".split()))
# Times of things that were over, or that are yet to come, when what is told happened.
_AWAY = frozenset("since until till before after by from next".split())
_OLD = frozenset("since similar another previous earlier last worst deadliest ago".split())
_LEAD = 2  # sentences
_YEAR = 4  # characters of a bare year


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The time in the lead where the best answer is one of old, else None."""
    if not _asks_for_event(question) or len(library.articles) > 1:
        return None
    chosen = choosing.answer(question, library, context)
    if chosen.kind is not AnswerKind.SPAN or not _is_of_old(library, chosen):
        return None
    found = next(_told_in_lead(library), None)
    if found is None:
        return None
    read, time = found
    reason = "the lead tells it of what the story is about"
    place = (time.start, time.end)
    return told_in(
        question,
        read,
        place,
        normal=time.normal,
        rule="time of the event",
        reason=reason,
        confidence=0.7,
    )


def _asks_for_event(question: Question) -> bool:
    """ "When did the accident happen?", "when was the crash?": of the one event alone."""
    if question.type is not QuestionType.WHEN or question.predicate not in _HAPPENING:
        return False
    nouns = [term for term in question.terms if term.kind not in ("verb", "other")]
    lowers = [token.text.lower() for token in question.tokens]
    return (
        len(nouns) == 1
        and class_of(nouns[0].word.lower()) == "event"
        and lowers[nouns[0].index - 1] == "the"
    )


def _is_of_old(library: Library, chosen: Answer) -> bool:
    """Whether an answer is a bare year, or its sentence compares."""
    span = chosen.spans[0]
    read = library.reading_of(span)
    if read is None or read.sentence.index < _LEAD:
        return False
    bare = len(span.text) == _YEAR and span.text.isdigit()
    return bare or not _OLD.isdisjoint(read.lowers)


def _told_in_lead(library: Library) -> Iterator[tuple[SentenceReading, Found]]:
    """The days that the first sentences tell of what befell somebody."""
    reading = library.readings[0]
    for sentence in reading.article.sentences[:_LEAD]:
        read = reading.sentence(sentence.index)
        fates = {stem(word) for word in table("fates")}
        befell = any(map(fates.__contains__, read.stems)) or "event" in map(class_of, read.lowers)
        for one in read.mentions if befell else ():
            year = len(one.normal) == _YEAR
            led = _AWAY.intersection(read.lowers[max(0, one.start - 1) : one.end])
            if one.kind is MentionKind.DATE and not year and not led:
                yield read, one
