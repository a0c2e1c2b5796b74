"""The whole stretch of time that an answer is one end of: "from 3 a.m. until 9 a.m. on Friday" for
"When should people stay in?", "since 1286" for "How long has it stood?"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.library import Library
from qa.answering.paths.telling import span_in
from qa.answering.question import Question, QuestionType
from qa.language.stems import stem
from qa.light import pattern, replace
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["ranges_in", "whole_stretch"]

_TIMES = (MentionKind.TIME, MentionKind.DATE)
_UNTIL = frozenset(("until", "till"))
_JOINTS = _UNTIL | {"to", "and"}
_BOUNDED = _UNTIL | {"since"}
_GOING_ON = frozenset(("has", "have"))
_LAST = frozenset(map(stem, "end finish stop cease conclude dissolve abolish".split()))
_FIRST = frozenset(map(stem, "begin start commence found establish".split()))
_YEARS = pattern(
    r"(?:from |between )?(?P<first>[^,;]*?\d{3,4}) ?(?:until|till|to|and|-|–|—) ?"
    r"(?P<last>[^,;]*\d{3,4})"
)
# Of these one end is asked for.
_ENDS = frozenset(map(stem, "begin start open end finish close stop move change leave".split()))


def whole_stretch(answer: Answer, library: Library) -> Answer:
    """The answer with all of the stretch, or that end of it that is asked for, or as it is where it
    is no end of one."""
    whole = _widened(answer, library)
    return _of_one_end(whole) or whole


def _widened(answer: Answer, library: Library) -> Answer:
    question, span = answer.question, answer.spans[0]
    reading = library.reading_of(span)
    whole_already = not _JOINTS.isdisjoint(span.text.split())
    lasting = question.type is QuestionType.HOW_LONG
    if reading is None or whole_already or (question.predicate in _ENDS and not lasting):
        return answer
    asked = {token.text.lower() for token in question.tokens}
    if not lasting and not asked.isdisjoint(("first", "last")):
        return answer  # "When is the last bus?"
    since = lasting and not _GOING_ON.isdisjoint(asked)
    for start, end in _since(reading) if since else ranges_in(reading):
        whole = span_in(reading, (start, end))
        if whole.start <= span.start and span.end <= whole.end:
            return replace(answer, text=whole.text, spans=(whole, *answer.spans[1:]))
    return answer


def _of_one_end(answer: Answer) -> Answer | None:
    """The year asked for of a range of years: "1798" of "from 1320 until 1798" for "When did it
    come to an end?"; None where all of it is, or where the answer is no such range."""
    span, place = answer.spans[0], _asked_end(answer.question)
    found = _YEARS.fullmatch(span.text) if place else None
    if found is None:
        return None
    start, end = found.span(place)
    cut = AnswerSpan.of(span.article, span.start + start, span.start + end)
    return replace(answer, text=cut.text, spans=(cut, *answer.spans[1:]))


def _asked_end(question: Question) -> str:
    """Which end of a time is asked for, "first" or "last", or "" where it is none."""
    lowers = [token.text.lower() for token in question.tokens]
    if question.type is not QuestionType.WHEN:
        return ""
    verbs = {
        stem(word) for word, tag in zip(lowers, question.tags, strict=True) if tag.startswith("VB")
    }
    over = ("an", "end") in pairwise(lowers) or not verbs.isdisjoint(_LAST)
    if lowers[0] in _UNTIL or over:
        return "last"
    return "" if verbs.isdisjoint(_FIRST) else "first"


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
