"""Hours by the days of the week: "from 7 am to 9 pm on weekdays and from 8 am to 6 pm at weekends".

"When is it open on Saturday?" is answered by the hours that stand with a day that holds Saturday,
"When does it close on Saturday?" by their end. Whose hours they are has to be said near, or in the
title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told
from qa.answering.question import Question, QuestionType
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import NamedTuple, pattern
from qa.types import Sentence, Span

__all__ = ["DAY", "DAYS", "answer", "days_of", "is_theirs"]

_RULE = "the hours of that day"
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ALL = frozenset(range(len(_WEEK)))
_WEEKEND = frozenset((5, 6))
DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week-?days?|week-?ends?|daily|every day)"
DAYS = rf"\b{DAY}(?:\s*(?:to|through|-|–|—)\s*{DAY})?(?:\s*(?:,|and|&|or)\s*{DAY}\b)*\b"
_CLOCK = r"(?:\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?|noon|midnight)"
_HOURS = rf"\b(?P<start>{_CLOCK})\s*(?:to|until|till|-|–|—)\s*(?P<end>{_CLOCK})"
_EITHER = pattern(rf"(?P<days>{DAYS})|(?P<hours>{_HOURS})", re.IGNORECASE)
_SURELY = pattern(r"[ap]\.?m\b|\d[:.]\d{2}|noon|midnight", re.IGNORECASE)
_ONE_DAY = pattern(DAY, re.IGNORECASE)
_THROUGH = pattern(r"\s*(?:to|through|-|–|—)\s*")
_OPENING = frozenset(stem(word) for word in "open start begin".split())
_CLOSING = frozenset(stem(word) for word in "close shut end finish".split())
_SAID = _OPENING | _CLOSING | frozenset(stem(word) for word in "hours times time".split())
_PARTS = frozenset("morning evening afternoon night usually normally not today late long".split())
_LATE = pattern(r"\b(?:how (?:late|long)|(?:un)?till? (?:when|what time))\b", re.IGNORECASE)
_NEAR = 4  # sentences before


class _Hours(NamedTuple):
    """The hours of some days: 0 is Monday."""

    days: frozenset[int]
    whole: Span
    start: Span
    end: Span


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The hours of the day asked about, or where they begin or end; else None."""
    asked = days_of(question.resolved)
    stems = {stem(token.text) for token in question.tokens}
    late = _LATE.search(question.resolved) is not None
    if not asked or stems.isdisjoint(_SAID) or not (late or _asks_when(question)):
        return None
    matcher = Matcher(question, context.hints)
    for number, article in enumerate(library.articles):
        for sentence in article.sentences:
            hours = list(_hours_in(article.text, sentence))
            if len(hours) < 2 or not is_theirs(question, matcher, library, number, sentence):
                continue
            for one in hours:
                if asked <= one.days:
                    place = _part(question, stems, one)
                    span = library.verbatim(number, place.start, place.end)
                    evidence = (library.whole(number, sentence),)
                    return told(question, (span,), evidence, rule=_RULE, confidence=0.85)
    from qa.answering.paths.daytimes import at_point  # few questions have need of it

    return at_point(question, library, context, asked)


def _asks_when(question: Question) -> bool:
    timed = question.answer_type in ("time", "times", "hours", "hour")
    return question.type is QuestionType.WHEN or timed


def _part(question: Question, stems: set[str], one: _Hours) -> Span:
    """The end for "When does it close?", the start for "When does it open?", else all: "When is it
    open?"."""
    if stems & _CLOSING:
        return one.end
    does = any(token.text.lower() in ("do", "does", "did") for token in question.tokens[:4])
    return one.start if does else one.whole


def _hours_in(text: str, sentence: Sentence) -> Iterator[_Hours]:
    """The hours of a sentence with their days, which all stand before them or all behind."""
    found = list(_EITHER.finditer(text, sentence.start, sentence.end))
    if not found or not any(one["hours"] and _SURELY.search(one[0]) for one in found):
        return
    # "Every day but Monday, from 9 to 5 on weekdays and from 10 to 4 at weekends" ends with days.
    behind = found[0]["hours"] is not None or found[-1]["days"] is not None
    for i, one in enumerate(found):
        at = i + 1 if behind else i - 1
        if one["hours"] and 0 <= at < len(found) and found[at]["days"]:
            spans = (Span(*one.span(part)) for part in (0, "start", "end"))
            yield _Hours(days_of(found[at][0]), *spans)


def days_of(text: str) -> frozenset[int]:
    """The days of the week that some words name: "Monday to Friday", "weekends"."""
    days: set[int] = set()
    found = list(_ONE_DAY.finditer(text))
    for i, one in enumerate(found):
        own = _days(one[0].lower())
        if i and _THROUGH.fullmatch(text, found[i - 1].end(), one.start()):
            own |= frozenset(range(min(_days(found[i - 1][0].lower())), max(own) + 1))
        days |= own
    return frozenset(days)


def _days(word: str) -> frozenset[int]:
    if word.startswith(("daily", "every")):
        return _ALL
    if word.startswith("week"):
        return _WEEKEND if "end" in word else _ALL - _WEEKEND
    return frozenset((_WEEK.index(word[:3]),))


_OURS = ("We are open", "We open", "We're open")


def is_theirs(
    question: Question, matcher: Matcher, library: Library, number: int, sentence: Sentence
) -> bool:
    """Whether all that the question names beside the day and the hours is said near or above."""
    article = library.articles[number]
    near = article.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]
    text = " ".join((article.title, *(article.text[one.start : one.end] for one in near)))
    held = matcher.said(stem(word) for word in token_texts(text))
    ours = article.text[sentence.start : sentence.end].startswith(_OURS)
    return all(
        n in held
        or (ours and term.kind == "noun")
        or term.stem in _SAID
        or bool(days_of(term.word))
        or term.index < 0
        or term.word.lower() in _PARTS
        for n, term in enumerate(matcher.terms)
    )
