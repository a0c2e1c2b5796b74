"""What some pay less for: "How much do students pay?" of "15 euros, half price for students"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.paths.figures.free import asks_price
from qa.answering.paths.telling import told
from qa.answering.question import Question
from qa.language.stems import singular
from qa.light import pattern

__all__ = ["answer"]

_RULE = "what they pay less"
_LESS = (
    r"(?:half(?:[ -]price)?|half the price|(?:a (?:third|quarter)|"
    r"\d{1,2}(?: ?%| per ?cent)) (?:off|less|cheaper|discount))"
)
_FOR = pattern(rf"\b(?P<less>{_LESS}) (?:for|to) (?P<who>[a-z ]{{3,40}})", re.IGNORECASE)
_PAY = pattern(
    rf"\b(?P<who>[a-z]{{3,20}})(?: (?:under|over|aged)[a-z\d ]{{1,20}})?"
    rf"(?: (?:pay|travel|go|ride|get in|enter)(?: for)?| are)? (?P<less>{_LESS})\b",
    re.IGNORECASE,
)
_AGES = frozenset("child kid pupil student adult pensioner senior baby toddler teenager".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The words for the lower price of the people asked about, or None."""
    groups = set(_groups(question))
    if not groups or not asks_price(question):
        return None
    for number, article in enumerate(library.articles):
        for sentence in article.sentences:
            for found in _reductions(article.text, sentence.start, sentence.end):
                if groups.intersection(map(singular, found["who"].lower().split())):
                    span = library.verbatim(number, *found.span("less"))
                    evidence = (library.whole(number, sentence),)
                    return told(question, (span,), evidence, rule=_RULE, confidence=0.75)
    return None


def _groups(question: Question) -> Iterator[str]:
    """The people whom a question names by a noun: "students"."""
    for term in question.terms:
        noun = singular(term.word.lower())
        if term.kind == "noun" and (noun in _AGES or class_of(noun) in ("person", "role")):
            yield noun


def _reductions(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    yield from _FOR.finditer(text, start, end)
    yield from _PAY.finditer(text, start, end)
