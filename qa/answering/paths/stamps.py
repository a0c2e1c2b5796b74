"""The time at the head of a live blog's entry, which tells when it was written, gives way to a time
that the entry itself tells: "08:15 A guard was hurt [shortly before 5 am]"."""

from __future__ import annotations

from qa.answering.library import Ranked
from qa.light import pattern
from qa.reading.found import TIME_KINDS
from qa.reading.reading import SentenceReading
from qa.types import MentionKind as Kind

__all__ = ["past_stamp"]

_STAMP = pattern(r"\d{1,2}[:.]\d\d")
_NEARLY = frozenset("shortly just soon before after around about at nearly almost".split())
_NO_MOMENTS = frozenset((Kind.DURATION, Kind.AGE, Kind.FREQUENCY))


def past_stamp(one: Ranked) -> Ranked:
    """The first time told behind a stamp, where a candidate is the stamp; else the candidate."""
    scored, reading = one.scored, one.scored.scene.reading
    stamped = scored.start == 0 and scored.end < len(reading.words)
    if not stamped or not _is_stamp(reading, scored.end):
        return one
    for found in reading.mentions:
        if found.start >= scored.end and found.kind in TIME_KINDS - _NO_MOMENTS:
            start = _begin(reading, found.start)
            return Ranked(one.article, scored._replace(start=start, end=found.end))
    return one


def _is_stamp(reading: SentenceReading, end: int) -> bool:
    """Whether hours and minutes stand alone before a sentence of its own: no "08:15 train"."""
    clock = end == 1 and _STAMP.fullmatch(reading.words[0]) is not None
    return clock and reading.words[end][:1].isupper()


def _begin(reading: SentenceReading, start: int) -> int:
    """ "Shortly before 5 am" of "5 am"; what only places it ("at", "after") stays out alone."""
    first = start
    while first > 1 and reading.lowers[first - 1] in _NEARLY:
        first -= 1
    return first if start - first > 1 else start
