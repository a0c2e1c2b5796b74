"""The calendar form of a time just said: "Which year is that?" after "next year" or "Monday".

The words stay verbatim as the answer's span; their normal form was counted from the date of the
article. What is asked on after it is about the question before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.question import Question, QuestionType
from qa.conversation.form import read
from qa.conversation.turn import Turn, last_answered, place_of
from qa.conversation.wordings import Wording
from qa.language.lexicon import table
from qa.light import pattern, replace
from qa.reading.reading import Reading
from qa.types import AnswerKind, MentionKind

__all__ = ["moment_answer"]

_POINTED = r"(?: (?:is|was|would|will) (?:that|this|it)(?: be)?(?: in| on)?)?(?: exactly)?"
_YEAR = Wording(rf"(?:and |so )?(?:in )?(?:what|which) year{_POINTED}")
_DAY = Wording(
    rf"(?:and |so )?(?:on )?(?:what|which) (?:exact )?(?:date|day){_POINTED}"
    r"|(?:and |so )?what(?: is|'s| was) the (?:exact )?date(?: of that)?"
    r"|(?:and |so )?when(?: is| was) (?:that|this|it) exactly|when exactly"
)
_WEEKDAY = Wording(
    rf"(?:and |so )?(?:on )?(?:what|which) (?:week ?day|day(?: of the week)?){_POINTED}"
)
_NEAR = 16  # characters
_DATE = pattern(r"(?P<year>\d{4})(?P<day>-\d\d-\d\d)?")
_TIMES = (MentionKind.DATE, MentionKind.TIME)


def moment_answer(asked: str, typed: str, history: Sequence[Turn]) -> Answer | None:
    """The year or date that the last answer, or the question that it answers, means; or None."""
    said = " ".join(re.sub(r"[^\w' ]", " ", asked.lower().replace("’", "'")).split())
    year, day = _YEAR.fits(said), _DAY.fits(said) or _WEEKDAY.fits(said)
    turn = last_answered(tuple(history)) if year or day else None
    if turn is None or turn.answer.kind not in (AnswerKind.SPAN, AnswerKind.UNANSWERABLE):
        return None
    span = _time(turn.answer)
    if span is not None and _WEEKDAY.fits(said) and (named := _weekday(span)):
        return _computed(named, span, turn.answer, typed)
    found = _DATE.match(span.normal) if span is not None else None
    if span is None or not found or found["year"] in span.text or (day and not found["day"]):
        return None
    return _computed(found["year"] if year else found.group(), span, turn.answer, typed)


def _weekday(span: AnswerSpan) -> str:
    """The "Friday" in, before or behind "29 November", or the one that its year tells, or ""."""
    days = "|".join(day.capitalize() for day in table("weekdays"))
    if not re.search(r"\d", span.text):
        return ""
    text = span.article.text
    around = re.search(rf"\b({days})\b", span.text) or re.search(
        rf"\b({days}),? (?:the )?$", text[max(0, span.start - _NEAR) : span.start]
    )
    around = around or re.match(rf"(?: \d{{4}})?,? (?:a |\()?({days})\b", text[span.end :])
    if around:
        return around[1]
    whole = _DATE.fullmatch(span.normal)
    if not whole or not whole["day"]:
        return ""
    return date.fromisoformat(span.normal).strftime("%A")


def _time(answer: Answer) -> AnswerSpan | None:
    """The answer itself, or the time of its question as its sentence has it, with a normal form."""
    span = place_of(answer)
    if span is None:
        return None
    if re.match(r"\d{4}(?:-\d\d-\d\d)?(?:$|[T/])", span.normal):
        return span
    last = read(answer.question.resolved)
    asked = {last.piece(one.start, one.end).lower() for one in last.times}
    whole = span.article.sentence_at(span.start) if asked else None
    reading = Reading(span.article).sentence(whole.index) if whole is not None else None
    for mention in reading.mentions if reading is not None else ():
        start, end = reading.offsets(mention.start, mention.end) if reading else (0, 0)
        text = span.article.text[start:end]
        if mention.kind in _TIMES and text.lower() in asked:
            return AnswerSpan(start, end, text, span.article, mention.normal)
    return None


def _computed(text: str, span: AnswerSpan, answer: Answer, typed: str) -> Answer:
    question = Question(typed, answer.question.resolved, QuestionType.WHEN)
    note = f"{' '.join(span.text.split())} = {text}"
    return replace(
        answer, kind=AnswerKind.COMPUTED, text=text, question=question, spans=(span,), note=note
    )
