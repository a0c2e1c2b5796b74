""" "What is the population of Lund?" of "At the census it had 4,210 inhabitants": the number of
those who live there, and not a share of a population that something happened to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.tokens import token_texts
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_ASKED = pattern(
    r"\s*(?:what(?:'s|’s| is)|how (?:big|large) is) (?:the |its )?(?:current )?"
    r"(?:(?P<owner>[^?]+?)(?:'s|’s) )?(?:current )?population(?: of (?P<place>[^?]+?))?\s*\?*\s*",
    re.IGNORECASE,
)
_LIVING = frozenset("inhabitants residents people".split())
_HAVING = frozenset(("have", "has", "had"))
_AFTER_POPULATION = frozenset("of was is at stood reached".split())
_ANAPHORS = frozenset(("it", "which"))
_PLACES = frozenset("town city village island country county parish district region state".split())
# Tokens from the noun to its number, and from the verb to it.
_NEAR = 4


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """How many live in the place asked about, or in the one that the text is of; else None."""
    asked = _ASKED.fullmatch(question.resolved)
    if asked is None:
        return None
    place = asked["place"] or asked["owner"] or ""
    wanted = {word.lower() for word in token_texts(place)} - {"the"}
    for number, article in enumerate(library.articles):
        own = set(token_texts(article.title.lower())) | _PLACES
        for sentence in article.sentences:
            reading = library.readings[number].sentence(sentence.index)
            if {"population", *_LIVING}.isdisjoint(reading.lowers):
                continue
            for found, subject in _told(reading):
                if _is_theirs(subject, wanted, own):
                    return told_in(question, reading, found, rule="population", confidence=0.75)
    return None


def _told(reading: SentenceReading) -> Iterator[tuple[Range, frozenset[str]]]:
    """The numbers of inhabitants in a sentence, each with the words that tell of where."""
    for one in reading.mentions:
        lowers = reading.lowers
        if one.kind is not MentionKind.NUMBER:
            continue
        before = frozenset(lowers[: one.start])
        had = not _HAVING.isdisjoint(lowers[max(0, one.start - _NEAR) : one.start])
        if had and lowers[one.end : one.end + 1] and lowers[one.end] in _LIVING:
            yield (one.start, one.end), before
        behind = lowers[max(0, one.start - _NEAR) : one.start]
        if "population" in behind and not _AFTER_POPULATION.isdisjoint(behind):
            yield (one.start, one.end), before


def _is_theirs(subject: frozenset[str], wanted: set[str], own: set[str]) -> bool:
    """Whether the words before a number tell of the place, by its name or by "it"."""
    if wanted and not wanted <= own:
        return wanted <= subject
    return bool(subject & (own | _ANAPHORS))
