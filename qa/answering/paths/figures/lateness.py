""" "How late did the train leave?" of "the departure was put back by 40 minutes": by how much
something was late, which is told by a verb or noun of delay."""

from __future__ import annotations

from itertools import islice

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_ASKED = pattern(
    r"(?:by\s+)?how (?:late (?:did|was|were|is|will)|(?:much|long) (?:was|were|is) .*\b"
    r"(?:delayed|postponed|put back|held up))\b.*"
)
_DELAYS = frozenset(map(stem, "delay postpone defer".split()))
_DELAYED = pattern(r"\b(?:delay|postpone|defer|late\b|behind schedule|back\b|up\b)")
# Words between a delay and how long it was, and sentences that are read for one.
_NEAR, _MOST = 4, 300
_BACK = {stem("put"): "back", stem("push"): "back", stem("move"): "back", stem("hold"): "up"}
# What a text calls the beginning, the going and the coming.
_EVENTS = {
    stem("start"): frozenset(map(stem, "start kick-off opening launch beginning".split())),
    stem("begin"): frozenset(map(stem, "start kick-off opening launch beginning".split())),
    stem("leave"): frozenset(map(stem, "leave departure take-off start".split())),
    stem("depart"): frozenset(map(stem, "leave departure take-off".split())),
    stem("arrive"): frozenset(map(stem, "arrive arrival landing".split())),
}
_SAID = frozenset(map(stem, "late delay postpone put back hold up".split()))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """By how long what is asked about was delayed, or None."""
    if not _ASKED.fullmatch(question.resolved.lower().rstrip(" ?!.")):
        return None
    rule = "how late it was"
    for reading in library.readings:
        for sentence in islice(reading.article.sentences, _MOST):
            text = reading.article.text[sentence.start : sentence.end].lower()
            read = reading.sentence(sentence.index) if _DELAYED.search(text) else None
            place = _delay(read) if read is not None and _is_of(question, read) else None
            if read is not None and place is not None:
                return told_in(question, read, place, rule=rule, confidence=0.7)
    return None


def _is_of(question: Question, read: SentenceReading) -> bool:
    """Whether a sentence has the names asked about, and the things or their start or arrival."""
    held = set(read.stems)
    terms = [one for one in question.terms if one.stem not in _SAID and one.kind != "verb"]
    names = {one.stem for one in terms if one.kind in ("name", "number")}
    things = {one.stem for one in terms} - names
    event = _EVENTS.get(question.predicate, frozenset())
    return names <= held and (things <= held or not event.isdisjoint(held)) and bool(things | names)


def _delay(read: SentenceReading) -> Range | None:
    """The duration soon behind a word for a delay, or before "late"."""
    for found in read.mentions:
        if found.kind is not MentionKind.DURATION:
            continue
        behind = read.lowers[found.end : found.end + 2]
        late = behind[:1] == ("late",) or behind == ("behind", "schedule")
        if late or any(_delays(read, i) for i in range(max(0, found.start - _NEAR), found.start)):
            return found.start, found.end
    return None


def _delays(read: SentenceReading, place: int) -> bool:
    """Whether a word is for a delay, "put back", "delayed", "a delay of", and is not denied."""
    one = read.stems[place]
    if one in _BACK:
        return read.lowers[place + 1] == _BACK[one]
    return one in _DELAYS and "not" not in read.lowers[max(0, place - 2) : place]
