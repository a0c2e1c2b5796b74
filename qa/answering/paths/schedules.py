"""All of the days and hours that something is open: "Monday to Friday, 9 a.m. to 6 p.m.", and when
it opens and closes, where the text tells one pair of hours; and the days that it is closed on.
"""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.hours import DAY, days_of, is_theirs
from qa.answering.paths.telling import told
from qa.answering.question import Question
from qa.language.stems import stem
from qa.light import pattern
from qa.types import Range

__all__ = ["answer"]

_RULE = "the days and hours that it is open"
_LEFT_OUT = "the days that are left out"
_SURE = 0.85
_OPENING = stem("open")
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_DATED = (
    r"(?:(?:the )?(?:end|beginning|start|middle) of |mid-|early |late )?"
    rf"(?:(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}})?|easter|christmas|whitsun"
    r"|spring|summer|autumn|winter)"
)
# "Open from 8 to 4", "between nine and five": hours without a sign of their own stand in pairs.
_BARE = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
_PAIRED = (
    rf"(?<=from ){_BARE}(?= (?:to|until|till) {_BARE})|(?<=between ){_BARE}(?= and {_BARE})"
    rf"|(?:(?<= to )|(?<=until )|(?<= till )|(?<= and )){_BARE}(?![ -]?(?:year|of|and)|\s?%)"
)
_CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d{2})?\s?[ap](?:m\b|\.m\.)|\d{1,2}[:.]\d{2}"
    rf"|noon|midnight|dusk|dawn|sunset|{_PAIRED})"
)
_ONE = rf"(?:(?:{DAY}|{_DATED}|all year(?: round)?|(?:public|bank) holidays)\b"
_ONE += rf"|{_CLOCK}(?: in the (?:morning|afternoon|evening)\b)?)"
_JOINT = r"(?:\s*[,–—-]\s*|\s+(?:to|until|till|through|and|from|on|at|between|or)\b){0,3}"
_EXCEPT = r"(?:,?\s+(?:except|apart from|but not)(?: for)?(?: on)?)?"
# "Open daily from 10 a.m. to 5 p.m. except Mondays": all behind the word that it is open.
_OPEN = pattern(
    rf"\b(?:is|are|stays?|remains?|opens?)\b(?: now| also| only)?(?: open)?(?: to [\w ]{{3,30}}?)?"
    rf"\s+(?P<lead>(?:from|on|at|between|every)?\s*)(?P<all>{_ONE}(?:{_EXCEPT}{_JOINT}\s*{_ONE})+)",
    re.IGNORECASE,
    needs="ope",
)
_HOUR = pattern(_CLOCK, re.IGNORECASE)
_PAIR = 2
_HOURS = pattern(
    rf"(?P<start>{_CLOCK})\s*(?:to|until|till|and|-|–|—)\s*(?P<end>{_CLOCK})", re.IGNORECASE
)
# "From 9 to 6, on Thursdays until 8": it opens as on the other days.
_UNTIL = pattern(rf"\A.*?{_CLOCK}.*?{_CLOCK},? on {DAY} (?:until|till) {_CLOCK}\Z",
                 re.IGNORECASE)  # fmt: skip
_IS_OPEN = pattern(
    r"\A(?:when|what (?:hours|times)|(?:at )?which hours)\b.*\b(?:is|are)\b.*\bopen\b"
    r"|\bopening (?:hours|times)\b"
)
_OPENS = pattern(r"\A(?:when|(?:at )?what time)\b.*\b(?:does|do)\b.*\bopen\b")
_SHUT_DAYS = pattern(
    r"\A(?:on )?(?:which|what) (?:day|days|weekday|weekdays)\b.*\b(?:closed|shut|not open)\b"
)
# "Daily except Mondays and Tuesdays", "every day but Sunday".
_BUT = pattern(
    rf"\b(?:daily|every day|all week|week|days|year|(?:{DAY}))?,?\s*(?:except|excluding|apart from"
    rf"|other than|but not|but)(?: for)?(?: on)? (?P<all>{DAY}(?:(?:,| and| or|, and) {DAY})*)",
    re.IGNORECASE,
)
_CLOSES = pattern(r"\A(?:when|(?:at )?what time)\b.*\b(?:does|do)\b.*\b(?:close|shut)\b")


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The days and hours, or the hour at their edge that is asked for; None where the question
    names a day, or where they are another's."""
    lowered = question.resolved.lower()
    if _SHUT_DAYS.search(lowered):
        return _shut(question, library, context)
    part = _part(lowered)
    if not part or days_of(lowered) or _OPENING not in library.stems:
        return None
    matcher = Matcher(question, context.hints)
    for number, article in enumerate(library.articles):
        for sentence in article.sentences:
            for found in _OPEN.finditer(article.text, sentence.start, sentence.end):
                place = _edge(found["all"], found.start("all"), part)
                if place is None or not is_theirs(question, matcher, library, number, sentence):
                    continue
                span = library.verbatim(number, *place)
                evidence = (library.whole(number, sentence),)
                return told(question, (span,), evidence, rule=_RULE, confidence=_SURE)
    return None


def _part(lowered: str) -> str:
    """Which part of the days and hours a question asks for, "" for none."""
    ways = (("all", _IS_OPEN), ("start", _OPENS), ("end", _CLOSES))
    return next((part for part, way in ways if way.search(lowered)), "")


def _edge(schedule: str, start: int, part: str) -> Range | None:
    """The characters of the part; an edge only of a single pair of hours."""
    pairs: list[re.Match[str]] = list(_HOURS.finditer(schedule))
    if part == "all":
        return start, start + len(schedule)
    later = part == "start" and _UNTIL.search(schedule) is not None
    if len(pairs) != 1 or (len(_HOUR.findall(schedule)) > _PAIR and not later):
        return None
    begin, end = pairs[0].span(part)
    return start + begin, start + end


def _shut(question: Question, library: Library, context: Context) -> Answer | None:
    """The days that "daily except" leaves out, where it is told when it is open."""
    matcher = Matcher(question, context.hints)
    for number, article in enumerate(library.articles):
        for sentence in article.sentences:
            found = _BUT.search(article.text, sentence.start, sentence.end)
            said = found is not None and "open" in article.text[sentence.start : found.start()]
            if found is None or not said:
                continue
            if is_theirs(question, matcher, library, number, sentence):
                span = library.verbatim(number, *found.span("all"))
                evidence = (library.whole(number, sentence),)
                return told(question, (span,), evidence, rule=_LEFT_OUT, confidence=_SURE)
    return None
