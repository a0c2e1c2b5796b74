"""When something opens or closes on a day, of texts that tell each day by its own time: "it opens
at 9 on weekdays and at 10 on Saturdays", "on Fridays it stays open until nine".

A time with days of its own holds on those; one without holds on all the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.hours import DAYS, days_of, is_theirs
from qa.answering.paths.telling import told
from qa.answering.question import Question
from qa.light import NamedTuple, pattern
from qa.types import Sentence, Span

__all__ = ["asks_point", "at_point"]

_RULE = "the time of that day"
_SURE = 0.85
_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_CLOCK = (
    rf"(?:(?:half past |quarter (?:past|to) )?(?:\d{{1,2}}(?:[:.]\d{{2}})?|{_NUMBERS})"
    r"(?:\s?[ap]\.?m\b\.?| o['’]clock)?|noon|midday|midnight)"
    r"(?: in the (?:morning|afternoon|evening)| at night)?"
)
# What may stand behind a time, and behind no count of something.
_BEHIND = (
    r"(?=\s*(?:$|[.,;:)–—-]|(?:on|and|or|in|at|every|but|until|till|to|from|during|throughout|except"
    rf"|while|{DAYS})\b))"
)
_POINT = pattern(
    rf"\b(?P<lead>at|until|till|from|to|by) (?P<clock>{_CLOCK}){_BEHIND}", re.IGNORECASE
)
_VERB = pattern(
    r"\b(?:(?P<opens>open(?:s|ing|ed)?|starts?|begins?)|(?P<shut>closed|shut from)"
    r"|(?P<closes>clos(?:es?|ing)|shuts?|ends?|finish(?:es)?))\b",
    re.IGNORECASE,
)
_SHUT = pattern(rf"\b(?:closed|shut)(?: all day)? on {DAYS}", re.IGNORECASE)
_DAYS = pattern(rf"(?:on |at |every |all )?{DAYS}(?: only)?", re.IGNORECASE)
_OPENS = pattern(r"\A(?:when|(?:at )?what time|from when)\b.*\b(?:does|do)\b.*\bopen\b")
_CLOSES = pattern(
    r"\A(?:when|(?:at )?what time)\b.*\b(?:does|do)\b.*\b(?:close|shut)\b"
    r"|\A(?:how late|how long|until when|till when|until what time)\b.*\bopen\b"
)


class _Point(NamedTuple):
    """A time at which something opens or closes, on some days or on those not told elsewhere."""

    opens: bool
    days: frozenset[int]
    place: Span


def asks_point(question: Question) -> bool | None:
    """Whether a question asks when something opens (True) or closes (False); else None."""
    text = question.resolved.lower()
    if _OPENS.search(text):
        return True
    return False if _CLOSES.search(text) else None


def at_point(
    question: Question, library: Library, context: Context, asked: frozenset[int]
) -> Answer | None:
    """The time at which it opens or closes on the days asked about, or None."""
    opens = asks_point(question)
    if opens is None:
        return None
    matcher = Matcher(question, context.hints)
    rest: tuple[int, Sentence, _Point] | None = None
    for number, article in enumerate(library.articles):
        for sentence in article.sentences:
            points = [one for one in _points(article.text, sentence) if one.opens == opens]
            if not points or not is_theirs(question, matcher, library, number, sentence):
                continue
            if own := next((one for one in points if asked <= one.days), None):
                return _told(question, library, number, sentence, own)
            other = next((one for one in points if not one.days), None)
            if other is not None and rest is None:
                rest = number, sentence, other
    if (shut := _shut(question, library, matcher, asked)) is not None:
        return shut
    return _told(question, library, *rest) if rest is not None else None


def _shut(
    question: Question, library: Library, matcher: Matcher, asked: frozenset[int]
) -> Answer | None:
    """ "Closed on Sundays", where that is told of it."""
    for number, article in enumerate(library.articles):
        for sentence in article.sentences:
            found = _SHUT.search(article.text, sentence.start, sentence.end)
            if found is None or not asked <= days_of(found[0]):
                continue
            if is_theirs(question, matcher, library, number, sentence):
                place = Span(*found.span())
                return _told(question, library, number, sentence, _Point(False, asked, place))
    return None


def _told(
    question: Question, library: Library, number: int, sentence: Sentence, point: _Point
) -> Answer:
    span = library.verbatim(number, point.place.start, point.place.end)
    evidence = (library.whole(number, sentence),)
    return told(question, (span,), evidence, rule=_RULE, confidence=_SURE)


def _points(text: str, sentence: Sentence) -> Iterator[_Point]:
    """The times of a sentence with their days."""
    found = list(_POINT.finditer(text, sentence.start, sentence.end))
    verbs = list(_VERB.finditer(text, sentence.start, sentence.end))
    days = _days_of(text, sentence, found) if verbs else []
    for n, one in enumerate(found if verbs else ()):
        own = days[n]
        if not own and n + 1 < len(found) and _is_range(text, one, found[n + 1]):
            own = days[n + 1]
        elif not own and n and _is_range(text, found[n - 1], one):
            own = days[n - 1]
        if (opens := _opens(one, verbs)) is not None:
            yield _Point(opens, own, Span(*one.span("clock")))


def _is_range(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """ "From 8 to 6"."""
    ends = other["lead"].lower() in ("to", "until", "till")
    return ends and not text[one.end() : other.start()].strip()


def _days_of(text: str, sentence: Sentence, found: Sequence[re.Match[str]]) -> list[frozenset[int]]:
    """The days of each time: what stands between two belongs to the one or the other."""
    days: list[frozenset[int]] = [frozenset()] * len(found)
    edges = [*(one.start() for one in found), sentence.end]
    begun = sentence.start
    for n, edge in enumerate(edges):
        for one in _DAYS.finditer(text, begun, edge):
            owner = n - _is_behind(text[begun : one.start()], text[one.end() : edge], n, len(found))
            if 0 <= owner < len(found):
                days[owner] = days[owner] or days_of(one[0])
        begun = found[n].end() if n < len(found) else edge
    return days


def _is_behind(before: str, after: str, place: int, many: int) -> bool:
    """Whether a day between two times is of the one before it: "at 9 on weekdays and at 10", not
    "at five, on Fridays at nine"."""
    led, rest = before.strip(), after.strip(" ,;")
    if not place or led.strip(",;"):
        return place == many
    return place == many or rest in ("and", "or", "but", "and from") or not led


def _opens(one: re.Match[str], verbs: Sequence[re.Match[str]]) -> bool | None:
    """Whether something opens or closes at a time, by its preposition and the verb before it."""
    before = [verb for verb in verbs if verb.start() < one.start()]
    if not before or before[-1]["shut"]:
        return None
    if one["lead"].lower() in ("until", "till", "to"):
        return False if before[-1]["opens"] else None
    return before[-1]["closes"] is None
