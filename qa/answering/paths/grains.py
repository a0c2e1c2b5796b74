"""As much of a date as is asked for: of "In what year?" the year alone, of "On what date?" all of
it, where the best candidate is more or less than that.
"""

from __future__ import annotations

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.library import Library
from qa.light import pattern, replace
from qa.types import MentionKind

__all__ = ["of_grain"]

_YEAR = pattern(r"(?<![\d.,–/-])(?:1\d{3}|20\d{2})(?![\d–/-]|[.,]\d)")


def of_grain(answer: Answer, library: Library) -> Answer:
    """The answer with the year of "14 May 1854" alone, or with all of the date that "14" is of."""
    span = answer.spans[0]
    if answer.question.answer_type == "year":
        years = list(_YEAR.finditer(span.text))
        if len(years) != 1:
            return answer  # "1998–99", "1815 and 1871"
        start, end = years[0].span()
        return _told(answer, span.start + start, span.start + end)
    reading = library.reading_of(span)
    for one in reading.mentions if reading is not None and span.text[0].isdigit() else ():
        start, end = reading.offsets(one.start, one.end) if reading is not None else (0, 0)
        if one.kind is MentionKind.DATE and start <= span.start and span.end <= end:
            return _told(answer, start, end)
    return answer


def _told(answer: Answer, start: int, end: int) -> Answer:
    span = answer.spans[0]
    if (start, end) == (span.start, span.end):
        return answer
    told = AnswerSpan.of(span.article, start, end)
    return replace(answer, text=told.text, spans=(told, *answer.spans[1:]))
