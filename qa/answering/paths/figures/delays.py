""" "When was it finished?" of "due in 2017, it was finished two years late": the year planned and
the delay together."""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths import choosing
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.planned import Told, asked, told
from qa.answering.question import Question, QuestionType
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, MentionKind

__all__ = ["answer"]

_LATE = (("late",), ("behind", "schedule"), ("later", "than", "planned"))
_YEAR = re.compile(r"\d{4}")
_YEARS = re.compile(r"P(\d+)Y")
_DIGITS = 2  # of the years of a delay


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The year in which it was done, where its sentence tells the year planned and how many years
    late it was; else None."""
    if question.type is not QuestionType.WHEN or asked(question) is not Told.PLAIN:
        return None
    chosen = choosing.answer(question, library, context)
    reading = library.reading_of(chosen.spans[0]) if chosen.kind is AnswerKind.SPAN else None
    if reading is None:
        return None
    late = next((one for one in reading.mentions if _delay(reading, one)), None)
    year = next((one for one in reading.mentions if _is_year_planned(reading, one)), None)
    if late is None or year is None or chosen.spans[0].text != _said(reading, year):
        return None
    spans = [span_in(reading, (one.start, one.end), one.normal) for one in (year, late)]
    return computed(
        question,
        str(int(year.normal) + _delay(reading, late)),
        f"{spans[0].text} as planned, and {spans[1].text} late",
        rule="delay",
        spans=spans,
        evidence=(sentence_of(reading),),
    )


def _said(reading: SentenceReading, one: Found) -> str:
    return " ".join(reading.words[one.start : one.end])


def _is_year_planned(reading: SentenceReading, one: Found) -> bool:
    dated = one.kind is MentionKind.DATE and _YEAR.fullmatch(one.normal) is not None
    return dated and told(reading, one) is Told.FORMER_PLAN


def _delay(reading: SentenceReading, one: Found) -> int:
    """The years of "two years late" and "three years behind schedule"; 0 of anything else."""
    found = _YEARS.fullmatch(one.normal) if one.kind is MentionKind.DURATION else None
    behind = reading.lowers[one.end : one.end + 3]
    late = any(behind[: len(words)] == words for words in _LATE)
    return int(found[1]) if late and found is not None and len(found[1]) <= _DIGITS else 0
