"""The whole stretch of time that an answer is one end of: "from 3 a.m. until 9 a.m. on Friday" for
"When should people stay in?", "since 1286" for "How long has it stood?"."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.library import Library
from qa.answering.paths.telling import span_in
from qa.answering.question import QuestionType
from qa.language.stems import stem
from qa.light import replace
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["ranges_in", "whole_stretch"]

_TIMES = (MentionKind.TIME, MentionKind.DATE)
_UNTIL = frozenset(("until", "till"))
_JOINTS = _UNTIL | {"to", "and"}
_BOUNDED = _UNTIL | {"since"}
_GOING_ON = frozenset(("has", "have"))
# Of these one end is asked for.
_ENDS = frozenset(map(stem, "begin start open end finish close stop move change leave".split()))


def whole_stretch(answer: Answer, library: Library) -> Answer:
    """The answer with all of the stretch, or as it is where it is no end of one."""
    question, span = answer.question, answer.spans[0]
    reading = library.reading_of(span)
    whole_already = not _JOINTS.isdisjoint(span.text.split())
    lasting = question.type is QuestionType.HOW_LONG
    if reading is None or whole_already or (question.predicate in _ENDS and not lasting):
        return answer
    asked = {token.text.lower() for token in question.tokens}
    since = lasting and not _GOING_ON.isdisjoint(asked)
    for start, end in _since(reading) if since else ranges_in(reading):
        whole = span_in(reading, (start, end))
        if whole.start <= span.start and span.end <= whole.end:
            return replace(answer, text=whole.text, spans=(whole, *answer.spans[1:]))
    return answer


def _since(reading: SentenceReading) -> Iterator[Range]:
    """ "Since 1286", "until 5 May": the date with the word that makes it the beginning or the end
    of what goes on."""
    for one in reading.mentions:
        led = "".join(reading.lowers[one.start - 1 : one.start])
        if one.kind is MentionKind.DATE and led in _BOUNDED:
            yield one.start - 1, one.end


def ranges_in(reading: SentenceReading) -> Iterator[Range]:
    """ "From 3 a.m. to 9 a.m. on Friday", "between 2 a.m. and 4 a.m."; "moved from Monday to
    Friday" is no stretch."""
    times = [one for one in reading.mentions if one.kind in _TIMES]
    for one in times:
        lead = reading.lowers[one.start - 1 : one.start]
        comma = (
            reading.lowers[one.end : one.end + 1] == (",",)
            and "," in reading.lowers[one.start : one.end]
        )
        at = one.end + comma  # "from Monday, 10 March, until …"
        joint = reading.lowers[at : at + 1]
        other = next((last for last in times if last.start == at + 1), None)
        if other is None or other.kind is not one.kind:
            continue
        hours = one.kind is MentionKind.TIME and joint == ("to",)
        opened = lead == ("from",) and (hours or not _UNTIL.isdisjoint(joint))
        if opened or (lead == ("between",) and joint == ("and",)):
            yield one.start - 1, _with_day(reading, other.end)


def _with_day(reading: SentenceReading, end: int) -> int:
    """Where the day ends that stands behind two hours: "on Friday"."""
    step = reading.lowers[end : end + 1] == ("on",)
    dated = (
        one.end
        for one in reading.mentions
        if one.start == end + step and one.kind is MentionKind.DATE
    )
    return next(dated, end)
