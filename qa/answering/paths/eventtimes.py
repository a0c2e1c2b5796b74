""" "When did the accident happen?" of a story that tells it in its lead: the time told there, not
that of one long ago to which it is compared ("the deadliest accident since 2008")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.paths import choosing
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.language.lexicon import table
from qa.language.stems import StemSet, stem
from qa.reading.found import Found
from qa.reading.reading import Reading, SentenceReading
from qa.types import AnswerKind, MentionKind

__all__ = ["answer"]

_HAPPENING = frozenset(map(stem, "happen occur be take".split()))
# Times of things that were over, or that are yet to come, when what is told happened.
_AWAY = frozenset("since until till before after by from next".split())
_OLD = frozenset("since similar another previous earlier last worst deadliest ago".split())
_LEAD = 2  # whole sentences
_WHOLE = 8  # tokens of one at least: no dateline, and whom it is by
_YEAR = 4  # characters of a bare year
_IT = frozenset("it this that everything".split())
# What any story may be asked by, whatever it tells of.
_ANY = frozenset("accident incident event disaster tragedy".split())
_BOUTS = frozenset("match game fight bout race derby fixture tie".split())
_BEATING = StemSet("beat defeat win lose draw stun thrash edge overcome knock hold".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The time in the lead where the best answer is one of old, or there is none; else None."""
    if not _asks_for_event(question) or len(library.articles) > 1:
        return None
    chosen = choosing.answer(question, library, context)
    told = chosen.kind is AnswerKind.SPAN
    if not (_is_of_old(library, chosen) if told else _is_plain(question)):
        return None
    found = next(_told_in_lead(question, library, surely=not told), None)
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
    if not nouns:
        return not _IT.isdisjoint(lowers)
    return (
        len(nouns) == 1
        and class_of(nouns[0].word.lower()) == "event"
        and lowers[nouns[0].index - 1] == "the"
    )


def _is_plain(question: Question) -> bool:
    """ "It", "the accident", "the match": what a story tells of without a word for it."""
    lowers = {token.text.lower() for token in question.tokens}
    return not lowers.isdisjoint(_IT | _ANY | _BOUTS)


def _is_of_old(library: Library, chosen: Answer) -> bool:
    """Whether an answer is a bare year, or its sentence compares."""
    span = chosen.spans[0]
    read = library.reading_of(span)
    if read is None or read.sentence.index <= _opening(library):
        return False
    bare = len(span.text) == _YEAR and span.text.isdigit()
    return bare or not _OLD.isdisjoint(read.lowers)


def _opening(library: Library) -> int:
    """The number of the first whole sentence."""
    return next((read.sentence.index for read in _whole(library.readings[0])), 0)


def _told_in_lead(
    question: Question, library: Library, *, surely: bool
) -> Iterator[tuple[SentenceReading, Found]]:
    """The days that the first sentences tell of what befell somebody, or who beat whom."""
    lowers = {token.text.lower() for token in question.tokens}
    bout, surely = not lowers.isdisjoint(_BOUTS), surely and not lowers.isdisjoint(_ANY)
    for read in islice(_whole(library.readings[0]), _LEAD):
        if not (_tells_bout(read) if bout else _tells_fate(read, surely=surely)):
            continue
        for one in read.mentions:
            year = len(one.normal) == _YEAR
            led = _AWAY.intersection(read.lowers[max(0, one.start - 1) : one.end])
            if one.kind is MentionKind.DATE and not year and not led:
                yield read, one


def _whole(reading: Reading) -> Iterator[SentenceReading]:
    """The sentences behind the headline, the dateline and whom it is by."""
    for sentence in reading.article.sentences:
        read = reading.sentence(sentence.index)
        if read.words[-1:] == (".",) and len(read.words) >= _WHOLE:
            yield read


def _tells_fate(read: SentenceReading, *, surely: bool) -> bool:
    """Whether a sentence tells what befell somebody, or, unless surely, of any event."""
    fates = {stem(word) for word in table("fates")}
    if any(map(fates.__contains__, read.stems)):
        return True
    return not surely and "event" in map(class_of, read.lowers)


def _tells_bout(read: SentenceReading) -> bool:
    return any(one in _BEATING for one in read.stems)
