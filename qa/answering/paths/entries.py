"""What the entries of a timeline, a diary or a log say by their days.

The day that begins a line, or stands above it, is when all of it happened: "2018 – Turnover passes
€10 million. Headquarters move to Apeldoorn." And "What happened on …?" asks for the entries of a
day.
"""

from __future__ import annotations

from qa.answering.answer import Answer, Trace
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.tagger import tag
from qa.language.tokens import token_texts
from qa.reading.reading import Reading
from qa.reading.times.periods import Dated, agrees, asked_dates
from qa.types import AnswerKind, MentionKind, RuleHit, Span

__all__ = ["answer"]

_WHEN = "the day of the entry that tells it"
_WHAT = "the entries of that day"
_DAYS = frozenset("year date day month".split())
_HAPPENED = frozenset("happened happens happen occurred".split())
# So much of the question has to stand in the entry.
_ENOUGH = 0.6
_MOST = 8


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The day of the entry that holds the question, or the entries of its day; else None."""
    if _asks_when(question):
        return _day_of(question, library, context)
    return _told_on(question, library) if _asks_what(question) else None


def _asks_when(question: Question) -> bool:
    return question.type is QuestionType.WHEN or question.answer_type in _DAYS


def _asks_what(question: Question) -> bool:
    """ "What happened in May 2022?": nothing but a day is asked after."""
    lowers = [token.text.lower() for token in question.tokens]
    return lowers[:1] == ["what"] and not _HAPPENED.isdisjoint(lowers[1:3])


# -- when ---------------------------------------------------------------------------------------


def _day_of(question: Question, library: Library, context: Context) -> Answer | None:
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    for number, scene in scenes[:1]:
        day = library.readings[number].entries.get(scene.reading.sentence.paragraph)
        if day is None or scene.coverage < _ENOUGH or _dates_itself(scene, day):
            return None
        sentence = library.whole(number, scene.reading.sentence)
        span = library.verbatim(number, day.start, day.end, _normal(library.readings[number], day))
        hit = RuleHit(_WHEN, 1.0, 0.0, _WHEN)
        trace = (Trace(span, 0.0, (hit,)),)
        return Answer(AnswerKind.SPAN, span.text, question, (span,), (sentence,), 0.8, trace)
    return None


def _dates_itself(scene: Scene, day: Span) -> bool:
    """Whether a sentence of an entry has a day of its own, so that two may be meant."""
    return any(
        one.kind is MentionKind.DATE and scene.reading.tokens[one.start].start >= day.end
        for one in scene.reading.mentions
    )


# -- what ---------------------------------------------------------------------------------------


def _told_on(question: Question, library: Library) -> Answer | None:
    words = [token.text for token in question.tokens]
    for number, reading in enumerate(library.readings):
        if not reading.entries:
            continue
        asked = asked_dates(words, question.tags, reading.article.published)
        rest = {t.index for t in question.terms if t.word.lower() not in _HAPPENED}
        if len(asked) != 1 or any(not asked[0].start <= at < asked[0].end for at in rest):
            return None
        found = [
            paragraph
            for paragraph, day in reading.entries.items()
            if _is_on(reading, asked[0], day)
        ]
        if found:
            return _entries(question, library, number, found[:_MOST])
    return None


def _is_on(reading: Reading, asked: Dated, day: Span) -> bool:
    """Whether an entry's day is the one asked for, or reads so but for its year or weekday."""
    return any(
        agrees(asked, dated) or (asked.period is None and set(asked.words) <= set(dated.words))
        for dated in _dates(reading, day)
    )


def _dates(reading: Reading, day: Span) -> tuple[Dated, ...]:
    """The dates that the words of an entry's day are."""
    words = token_texts(reading.article.text, day.start, day.end)
    return asked_dates(words, tag(words), reading.article.published)


def _normal(reading: Reading, day: Span) -> str:
    sentence = reading.article.sentence_at(day.start)
    read = reading.sentence(sentence.index) if sentence is not None else None
    held = (one for one in read.mentions if one.kind is MentionKind.DATE) if read else ()
    return next((one.normal for one in held), "")


def _entries(question: Question, library: Library, number: int, found: list[int]) -> Answer:
    """What the entries tell, each from behind its day to the end of its first sentence."""
    article, spans, evidence = library.articles[number], [], []
    for paragraph in found:
        own = [one for one in article.sentences if one.paragraph == paragraph]
        day = library.readings[number].entries[paragraph]
        start = day.end if own[0].start <= day.start < own[0].end else own[0].start
        while not article.text[start].isalnum():
            start += 1
        end = own[0].end - (article.text[own[0].end - 1] == ".")
        spans.append(library.verbatim(number, start, max(end, start + 1)))
        evidence.append(library.whole(number, own[0]))
    hit = RuleHit(_WHAT, float(len(spans)), 0.0, _WHAT)
    return Answer(
        AnswerKind.LIST if len(spans) > 1 else AnswerKind.SPAN,
        "; ".join(span.text for span in spans),
        question,
        tuple(spans),
        tuple(evidence),
        0.8,
        (Trace(spans[0], 0.0, (hit,)),),
    )
