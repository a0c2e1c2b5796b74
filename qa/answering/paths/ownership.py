""" "Who owns it now?" of "since 1958 it has belonged to the trust": to whom a thing belongs, though
somebody else is told to have bought it once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType, Role
from qa.documents.article import Article
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import pattern, replace
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE, _SURE = "to whom it belongs", 0.8
_OWN, _BELONG = stem("own"), stem("belong")
_PRONOUNS = frozenset("it they he she".split())
# What a text calls a thing that it has just named: "the company, which belongs to …".
_STANDING_FOR = frozenset(
    """
    company firm group business club ship vessel ferry building house newspaper paper hotel brand
    """.split()
)
_STILL = frozenset(("has", "have"))
_OWNERS = frozenset(("person", "organisation", "group"))
_NEAR = 3  # sentences
_SELL = stem("sell")
_DEALS = frozenset(map(stem, "buy acquire purchase inherit sell".split()))
_BUYING = pattern(r"\b(?:bought|buys?|acquired?|purchased?|inherited?|sold)\b", re.IGNORECASE)
_OWNER = pattern(
    r"\b(?P<then>(?:last|former|previous|late|original|first)[ -](?:[\w-]+ )?)?owners?\b",
    re.IGNORECASE,
)
_MOST = 300  # sentences


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """To whom the thing asked about belongs; None where no sentence says so of it."""
    if question.predicate != _OWN or question.role is not Role.SUBJECT or question.negated:
        return None
    if question.type is not QuestionType.WHO and question.answer_class not in _OWNERS:
        return None
    matcher = Matcher(question, context.hints)
    things = {n for n, one in enumerate(matcher.terms) if one.kind in ("noun", "name")}
    if _BELONG not in library.stems:
        now = not {"VBZ", "VBP"}.isdisjoint(question.tags)
        return _last_buyer(question, library, matcher, things) if now and things else None
    for number, reading in enumerate(library.readings) if things else ():
        for index in _telling(reading.article):
            own = reading.sentence(index)
            for clause in reading.clauses(index):
                place = _holder(clause, own)
                if place is not None and things & _told_of(library, matcher, number, own, clause):
                    return told_in(question, own, place, rule=_RULE, confidence=_SURE)
    return None


def _last_buyer(
    question: Question, library: Library, matcher: Matcher, things: set[int]
) -> Answer | None:
    """ "The town council" of "its last owner went bankrupt; the town council bought it": who bought
    the thing last, where the text names a former owner and none of today."""
    owners = [found for one in library.articles for found in _OWNER.finditer(one.text)]
    if not owners or not all(found["then"] for found in owners):
        return None
    last: tuple[SentenceReading, Range] | None = None
    for number, reading in enumerate(library.readings):
        for sentence in reading.article.sentences[:_MOST]:
            if _BUYING.search(reading.article.text, sentence.start, sentence.end) is None:
                continue
            own = reading.sentence(sentence.index)
            for clause in reading.clauses(sentence.index):
                place = _buyer(clause, own)
                bought = clause.subject if clause.voice == "passive" else clause.object
                told = replace(clause, subject=bought)
                if place and things & _told_of(library, matcher, number, own, told):
                    last = own, place
    return told_in(question, *last, rule=_RULE, confidence=0.7) if last is not None else None


def _buyer(clause: Clause, own: SentenceReading) -> Range | None:
    """Who buys, by whom it was bought, to whom it was sold."""
    if clause.polarity != "positive" or clause.modal or own.stems[clause.head] not in _DEALS:
        return None
    sold = own.stems[clause.head] == _SELL
    if sold:
        to = (one.object for one in clause.obliques if one.word == "to")
        return next(((one.start, one.end) for one in to), None)
    part = clause.agent if clause.voice == "passive" else clause.subject
    return (part.start, part.end) if part is not None else None


def _telling(article: Article) -> Iterator[int]:
    """The sentences that have the verb; words are cheaper than reading."""
    for sentence in article.sentences:
        if "belong" in article.text[sentence.start : sentence.end].lower():
            yield sentence.index


def _holder(clause: Clause, own: SentenceReading) -> Range | None:
    """The "trust" of "it belongs to the trust", "it has belonged to the trust"."""
    verbs = own.lowers[clause.verb_start : clause.verb_end]
    now = clause.tense == "present" or not _STILL.isdisjoint(verbs)
    if own.stems[clause.head] != _BELONG or clause.polarity != "positive" or not now:
        return None
    to = (one.object for one in clause.obliques if one.word == "to")
    return next(((one.start, one.end) for one in to), None)


def _told_of(
    library: Library, matcher: Matcher, number: int, own: SentenceReading, clause: Clause
) -> set[int]:
    """The terms of the question that a clause's subject is, or stands for; "it" may be what the
    sentences right before it have, or the title, and "the company" what they name."""
    subject, index = clause.subject, own.sentence.index
    if subject is None:
        return set()
    meant = library.meant(matcher, number, index, (subject.start, subject.end))
    head = own.lowers[subject.end - 1]
    if meant or head not in _PRONOUNS | _STANDING_FOR:
        return meant
    reading = library.readings[number]
    near = [stem(word) for word in token_texts(reading.article.title)]
    for before in range(max(0, index - _NEAR), index):
        near += reading.sentence(before).stems
    found = matcher.said(near)
    named = {n for n, one in enumerate(matcher.terms) if one.kind == "name"}
    return found if head in _PRONOUNS else found & named
