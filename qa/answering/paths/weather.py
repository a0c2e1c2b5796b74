""" "What was the weather like?" of "it was bitterly cold and windy": what a sentence tells of it
that need not name the weather, or amid what weather something was done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.grammar import BE
from qa.language.lexicon import table, words
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "what the weather is told to be"
_FORM = pattern(
    r"(?:what(?:['’]s| is| was| will| were)|how(?:['’]s| is| was| will)) "
    r"(?:the )?(?:weather|conditions)(?P<rest>.*?)\W*"
    r"|what (?:kind|sort) of weather (?P<kind>.*?)\W*"
)
# "How warm will it get?", which is asked for in these words as well.
_WARM = pattern(
    r"(?:and |but |so )?(?:what(?:['’]s| is| was| will| were) the temperatures?(?: be| like)?"
    r"|how (?:warm|hot|cold) (?:will|did|does) it (?:be|get|become))"
    r"(?: (?:on )?(?P<rest>today|tomorrow|yesterday|tonight|\w+day))?\W*"
)
_SPOKEN = pattern(
    r"\b(?:weather|forecast|forecasts|forecasters?|temperatures?|mercury|thermometers?)\b",
    re.IGNORECASE,
)
_TOLD = pattern(r"\bweather (?:was|is|will be|had been|has been)\b", re.IGNORECASE)
_COLD_OR_HOT = (("cold", "cool"), ("hot", "warm"))
_RISING = frozenset(map(stem, "rise rose soar climb peak top".split()))
_FALLING = frozenset(map(stem, "fall fell drop plunge plummet sink sank".split()))
_AMID = frozenset("despite amid in through under because of".split())
_NOMINAL = ("DT", "JJ", "VBG", "VBN", "NN", "CC")
_IT = frozenset(("it", "conditions", "there"))
_SMALL = frozenset("in on at the like during be that this for of will there it is was".split())
_BEFORE = 2  # sentences in which the place may stand
_WILL = frozenset(("will", "'ll", "’ll"))
_WAS = frozenset(("was", "were", "had", "rose", "fell", "reached"))
_DAYS = frozenset("today tomorrow yesterday tonight morning afternoon evening night day".split())
_ENDS = frozenset((".", ";", "but", "when", "as", "while", "—", "–", '"', "”"))
_NEAR = 2  # tokens: "was bitterly cold"
_REACH = 400  # sentences that are looked at


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What the first sentence with the day and the place of the question tells of the weather;
    None where a text says what the weather was."""
    if warm := _WARM.fullmatch(question.resolved.lower().strip()):
        return _degrees(question, library, {*(warm["rest"] or "").split()})
    found = _FORM.fullmatch(question.resolved.lower().strip())
    if found is None or any(_TOLD.search(one.text) for one in library.articles):
        return None
    rest = {stem(one) for one in (found["rest"] or found["kind"] or "").split()} - _SMALL
    ahead = any(token.text.lower() == "will" for token in question.tokens[:3])
    for own, clause in _clauses(library):
        place = _told(own, clause)
        come = clause.modal in _WILL
        if place and ahead == come and _is_of(rest, own, library):
            return told_in(question, own, place, rule=_RULE, confidence=0.7)
    will = "will" in question.resolved.lower().split()[:3]
    for own in () if will else _sentences(library):
        place = _amid(own)
        if place and _is_of(rest, own, library):
            return told_in(question, own, place, rule=_RULE, confidence=0.6)
    return None


def _sentences(library: Library) -> Iterator[SentenceReading]:
    told = dict.fromkeys((id(own), own) for own, _ in _clauses(library))
    yield from (own for _, own in told)


def _amid(own: SentenceReading) -> Range | None:
    """ "Heavy snow and strong winds" of "despite heavy snow and strong winds, …"."""
    for index, word in enumerate(own.lowers):
        if word not in _AMID:
            continue
        start = end = index + 1
        while own.tags[end : end + 1] and own.tags[end].startswith(_NOMINAL):
            end += 1
        start += own.tags[start : start + 1] == ("DT",)
        if end > start and own.lowers[end - 1] in words("weather_words"):
            return start, end
    return None


def _degrees(question: Question, library: Library, days: set[str]) -> Answer | None:
    """The degrees of the first sentence that tells the weather of the day; a text that speaks of
    no weather may mean any."""
    if not any(_SPOKEN.search(article.text) for article in library.articles):
        return None
    ahead = "will" in f"{question.text} {question.resolved}".lower().split()
    cold, hot = (any(word in question.resolved.lower() for word in one) for one in _COLD_OR_HOT)
    for own in _of_weather(library):
        against = _RISING if cold else _FALLING if hot else frozenset[str]()
        if not against.isdisjoint(own.stems):
            continue
        warm = next((one for one in own.mentions if "°" in one.normal), None)
        past = ahead and not _WAS.isdisjoint(own.lowers) and _WILL.isdisjoint(own.lowers)
        if warm is not None and days <= {*own.lowers} and not past:
            return told_in(question, own, (warm.start, warm.end), rule=_RULE, confidence=0.6)
    return None


def _of_weather(library: Library) -> Iterator[SentenceReading]:
    """The sentences that speak of the weather, or of a temperature."""
    for reading in library.readings:
        text = reading.article.text
        for sentence in reading.article.sentences[:_REACH]:
            place = sentence.start, sentence.end
            if _word().search(text, *place) or _SPOKEN.search(text, *place):
                yield reading.sentence(sentence.index)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(words('weather_words')))})\b", re.IGNORECASE)


def _clauses(library: Library) -> Iterator[tuple[SentenceReading, Clause]]:
    """The clauses of the sentences that have a word of weather."""
    for reading in library.readings:
        text = reading.article.text
        for sentence in reading.article.sentences[:_REACH]:
            if _word().search(text, sentence.start, sentence.end):
                for clause in reading.clauses(sentence.index):
                    yield reading.sentence(sentence.index), clause


def _told(own: SentenceReading, clause: Clause) -> Range | None:
    """ "Bitterly cold and windy, with gusts of 60mph" of "it was …", "Monday will be …"."""
    subject = clause.subject
    if subject is None or clause.polarity == "negative" or own.lowers[clause.head] not in BE:
        return None
    led = own.lowers[subject.end - 1]
    timed = led in _IT or led in table("weekdays") or led in _DAYS
    start = clause.head + 1
    end = start
    while end < len(own.words) and own.lowers[end] not in _ENDS:
        end += 1
    held = [i for i in range(start, end) if own.lowers[i] in words("weather_words")]
    return (start, end) if timed and held and held[0] - start <= _NEAR else None


def _is_of(rest: set[str], own: SentenceReading, library: Library) -> bool:
    """Whether the day is told in the sentence, and all else in it or shortly before it."""
    days = {stem(one) for one in (*table("weekdays"), *_DAYS)}
    reading = next(one for one in library.readings if one.article is own.article)
    index = own.sentence.index
    near = {
        one for at in range(max(0, index - _BEFORE), index) for one in reading.sentence(at).stems
    }
    return rest & days <= {*own.stems} and rest <= near | {*own.stems}
