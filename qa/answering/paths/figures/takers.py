""" "How many people took part in the study?" of "Researchers recruited 412 workers": those whom a
study has from the start, and not those who left it.
"""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_ASKED = pattern(
    r"\s*how many (?:people|participants|volunteers|subjects|patients|men and women|adults)"
    r"(?: (?:took part|participated|were involved|were recruited|were enrolled|were studied|"
    r"were tested|were examined|were included|were there|were surveyed)"
    r"(?: in (?:the|this|that|it|their)(?: \w+){0,2})?"
    r"| did (?:the |it|they)(?:\w+)? (?:involve|recruit|study|include|enrol|enroll|have))\s*\?*\s*",
    re.IGNORECASE,
)
_TAKING = frozenset(
    map(stem, "recruit enrol enroll survey interview study follow track test examine".split())
)
_JOINING = frozenset(map(stem, "participate volunteer".split()))
_STUDIES = frozenset(
    "study trial research researchers scientists team survey experiment authors they we it".split()
)
_CITED = frozenset("earlier previous another other similar older second separate".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The first number of people whom a study is told to have had, or None."""
    if _ASKED.fullmatch(question.resolved) is None:
        return None
    for number, article in enumerate(library.articles):
        reading = library.readings[number]
        for sentence in article.sentences:
            own = reading.sentence(sentence.index)
            if _TAKING.union(_JOINING, ("take",)).isdisjoint(own.stems):
                continue
            for clause in reading.clauses(sentence.index):
                place = _number(own, _taken(own, clause))
                if place is not None:
                    return told_in(question, own, place, rule="those who took part", confidence=0.8)
    return None


def _taken(own: SentenceReading, clause: Clause) -> Phrase | None:
    """Those whom a clause tells to be in a study: what it recruits, or who takes part."""
    verb, who = own.stems[clause.head], clause.subject
    if who is None or clause.polarity == "negative":
        return None
    if not _CITED.isdisjoint(own.lowers[who.start : who.end]):
        return None
    if clause.voice == "passive":
        return who if verb in _TAKING else None
    if verb in _TAKING and own.lowers[who.parts[0][1] - 1] in _STUDIES:
        return clause.object
    takes = own.lowers[clause.head + 1 : clause.head + 2] == ("part",) and verb == "take"
    return who if takes or verb in _JOINING else None


def _number(own: SentenceReading, part: Phrase | None) -> Range | None:
    """The number that a phrase begins with, where it is of what is counted and no share or time."""
    if part is None:
        return None
    for one in own.mentions:
        first = part.start <= one.start <= part.start + 1 and one.end < part.end
        if first and one.kind is MentionKind.NUMBER and own.tags[one.end] != "IN":
            return one.start, one.end
    return None
