""" "What is the deadline?" of "Please send a letter by 19 May", "they have until noon to agree": by
when something is to be handed in or done, where the text has no word for such a date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import sentences_with, told_in
from qa.answering.question import Question
from qa.answering.relatives import related_stems
from qa.language.stems import StemSet
from qa.light import pattern, replace
from qa.reading.found import Found
from qa.reading.reading import Reading, SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE, _SURE = "by when it is to be handed in", 0.7
_ASKING = frozenset("deadline closing date last day latest time cut-off final".split())
_BY_WHEN = pattern(
    r"\s*(?:by|until|till) (?:when|what (?:date|day|time))\b.* "
    r"(?:apply|register|enter|enrol|enroll|book|reply|send|submit|respond|sign up)\b",
    re.IGNORECASE,
)
_NAMED = ("deadline", "closing date", "cut-off")
_HANDING = StemSet(
    "send apply return submit enter register reply order post book reach receive arrive respond "
    "hand complete sign pay".split()
)
# What has to be done by a time, without a word of handing in.
_DUTY = frozenset(
    "must need needs should have has had required ordered order gave given told urged".split()
)
_LED = (
    ("by",), ("before",), ("until",), ("till",), ("no", "later", "than"), ("not", "later", "than"),
    ("on", "or", "before"),
)  # fmt: skip
_LEADS = ("by ", "before ", "until ", "till ", "than ", "clos", "expir")
_CLOSING = StemSet("close expire".split())
_TIMES = (MentionKind.DATE, MentionKind.TIME)
_JOINTS = frozenset(("on", "at", ",", "of"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The date behind "by" of what is sent, applied for or entered; None where the text names its
    deadline, or tells of none."""
    if question.negated or context.exclude:
        return None
    if any(map(_names_one, library.readings)):
        return _named(question, library, context)
    terms = [term for term in question.terms if term.word.lower() not in _ASKING]
    own = [{term.stem, *(other for other, _ in related_stems(term.stem))} for term in terms]
    for read, place in _told(library):
        if all(not one.isdisjoint(read.stems) for one in own):
            return told_in(question, read, place, rule=_RULE, confidence=_SURE)
    return None


def _named(question: Question, library: Library, context: Context) -> Answer | None:
    """ "By when do I have to apply?" of "Closing date: 18 June"."""
    if not _BY_WHEN.match(question.resolved):
        return None
    from qa.answering.analysis import analyse
    from qa.answering.paths.labelled import answer as labelled

    asked = (f"What is the {name}?" for name in _NAMED)
    found = (labelled(analyse(text), library, context) for text in asked if library.labelled)
    told = next(filter(None, found), None)
    return replace(told, question=question) if told is not None else None


def _told(library: Library) -> Iterator[tuple[SentenceReading, Range]]:
    for reading in library.readings:
        for read in sentences_with(reading, _LEADS):
            for one in read.mentions:
                if one.kind in _TIMES and (_is_due(read, one) or _closes(read, one)):
                    yield read, (one.start, _end(read, one.end))


def _is_due(read: SentenceReading, time: Found) -> bool:
    """ "Send it by [noon]", "they have until [Friday]"; "the hall will be painted by [Friday]" is
    no deadline."""
    before = read.lowers[: time.start]
    led = next((one for one in _LED if before[-len(one) :] == one), ())
    handed = any(one in _HANDING for one in read.stems)
    return bool(led) and (handed or not _DUTY.isdisjoint(before))


def _closes(read: SentenceReading, time: Found) -> bool:
    """ "Bids close on [Monday]"."""
    before = read.stems[: time.start]
    at = 1 + (before[-1:] in (("on",), ("at",)))
    return len(before) >= at and before[-at] in _CLOSING


def _names_one(reading: Reading) -> bool:
    """Whether a text has a word for such a date, which others read."""
    text = reading.article.text.lower()
    return any(word in text for word in _NAMED)


def _end(read: SentenceReading, end: int) -> int:
    """The end of "noon on Friday 19 January", of which "noon" was found."""
    behind = next((one for one in read.mentions if one.start == end + 1), None)
    on = read.lowers[end : end + 1] and read.lowers[end] in _JOINTS
    return behind.end if on and behind is not None and behind.kind in _TIMES else end
