""" "What happened next?", "What did Ann do next?": the sentence that tells of a deed
beside the last answer, as stories are told in order, or what the sentence of that answer itself
goes on to tell."""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.befallen import STATES
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.telling import sentence_of, told_in
from qa.answering.question import Question
from qa.language.stems import listed
from qa.light import pattern
from qa.reading.clauses import read_clauses
from qa.reading.names.gender import known_gender
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind

__all__ = ["answer", "beside", "narrates", "sequel"]

_DONE_NEXT = pattern(
    r"(?:and |so |but )?what did (?P<doer>[\w.'’-]+(?: [\w.'’-]+){0,3}) do (?:next|afterwards?)\W*",
    re.IGNORECASE,
)
_STANDING_IN = {"f": ("she",), "m": ("he",), "": ("he", "she", "they")}
_OPENING = 5
_NEXT = "the sentence beside the last answer that tells of a deed"
_ALSO = "what the sentence of the last answer goes on to tell"
_GOING_ON = frozenset(("and", "then"))
_REACH = 3  # sentences
_STOPS = frozenset((",", ".", ";", ":", "—", "–", "?", "!", "”", '"'))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What somebody did next, where what stands beside the last answer tells of just that one."""
    asked = _DONE_NEXT.fullmatch(question.resolved)
    told = beside(question, library, context, 1) if asked else None
    if asked is None or told is None or not told.spans:
        return None
    said = told.evidence[0].text.lower().split()[:_OPENING] if told.evidence else ()
    doer = asked["doer"].lower()
    meant = (*doer.split(), *_STANDING_IN[known_gender(doer.split()[0])])
    return None if frozenset(meant).isdisjoint(said) else told


def beside(question: Question, library: Library, context: Context, way: int) -> Answer | None:
    """The first sentence after the last answer (`way` 1) or before it (-1) that tells of a deed."""
    if context.near is None:
        return None
    reading = library.readings[context.near.article]
    here = reading.article.sentence_at(context.near.start)
    if here is None:
        return None
    if way > 0 and (rest := _rest(question, reading.sentence(here.index), context.near.end)):
        return rest
    for index in range(here.index + way, here.index + way * (_REACH + 1), way):
        inside = 0 <= index < len(reading.article.sentences)
        if inside and narrates(told_of := reading.sentence(index)):
            return sequel(question, told_of)
    closest = (sentence_of(reading.sentence(here.index)),)
    return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=closest)


def sequel(question: Question, own: SentenceReading) -> Answer:
    place = own.lead, len(own.words)
    return told_in(question, own, place, rule="happening", reason=_NEXT, confidence=0.6)


def _rest(question: Question, reading: SentenceReading, end: int) -> Answer | None:
    """What the sentence of the last answer itself goes on to tell behind it: "and dined"."""
    for clause in read_clauses(reading.words, reading.tags):
        behind = reading.offsets(clause.start, clause.start + 1)[0] >= end
        joined = clause.link == "coordination" and reading.lowers[clause.start - 1] in _GOING_ON
        verb = reading.stems[clause.head]
        said = verb in listed("reporting_verbs") or verb in STATES
        if behind and joined and not said and clause.polarity == "positive":
            stop = clause.end
            while stop > clause.verb_end and reading.words[stop - 1] in _STOPS:
                stop -= 1
            place = (clause.start, stop)
            return told_in(question, reading, place, rule="happening", reason=_ALSO, confidence=0.6)
    return None


def narrates(reading: SentenceReading) -> bool:
    """Whether its main clause tells what was done or is to be done, in no quotation."""
    if any(one.start <= reading.lead + 1 for one in reading.quotes):
        return False
    clauses = read_clauses(reading.words, reading.tags)
    main = next((one for one in clauses if one.kind == "main"), None)
    ordered = main is not None and main.subject is None and reading.tags[main.head] == "VB"
    done = main is not None and (main.tense == "past" or (ordered and main.tense == "none"))
    done = done and main is not None and main.polarity == "positive"
    verb = reading.stems[main.head] if main is not None else ""
    return done and verb not in listed("reporting_verbs") and verb not in STATES
