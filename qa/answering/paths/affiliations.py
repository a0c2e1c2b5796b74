""" "Which party does Post belong to?" of "Bram Post, of the Labour Party", "Which school does Marn
work for?" of "Vida Marn, a teacher at the Lund School": whose somebody is.

An organisation of another sort than the one asked for is no answer: an institute is no party.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.telling import sentence_of, told_in
from qa.answering.question import Question
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, MentionKind

__all__ = ["answer"]

_RULE = "of which somebody is"
_ASKED = pattern(
    r"(?:which|what) (?:\w+ )?(?P<kind>\w+) (?:"
    r"(?:do|does|did) (?P<who>.+?) (?:belong to|work (?:for|at|with|in)|represent|"
    r"play for|study at|stand for|run for|speak for)"
    r"|(?:is|was) (?P<one>.+?) (?:(?:a|the) \w+ (?:of|at|for|with)|from|with|"
    r"part of|affiliated with)"
    r")[ ?.!]*",
    re.IGNORECASE,
)
_OF = frozenset("of from at with for".split())
_SORTED = frozenset((MentionKind.ORGANISATION, MentionKind.NAME))
_STOPS = frozenset(";:.?!()")
_REACH = 9  # tokens from a name to what it is of
_BEFORE_NAME = ("DT", "JJ", "NN", "POS", "PRP$")


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The organisation that stands behind a name as its own; that the article does not say where
    it has only another sort of one; None where it has none."""
    asked = _ASKED.fullmatch(question.resolved.strip())
    if asked is None or class_of(asked["kind"].lower()) != "organisation":
        return None
    words = (asked["who"] or asked["one"]).split()
    matcher, others = Matcher(question, context.hints), None
    for _, scene in library.scenes(question, matcher, context):
        for found in _of_name(scene.reading, stem(words[-1])):
            if _is_of_sort(scene.reading, found, asked["kind"].lower()):
                place = found.start, found.end
                return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
            others = others or scene.reading
    if others is None:
        return None
    return Answer(
        AnswerKind.UNANSWERABLE, NOT_SAID, question, evidence=(sentence_of(others),), confidence=0.6
    )


def _of_name(reading: SentenceReading, last: str) -> Iterator[Found]:
    """The organisations behind a name: "of the X", ", of the X", ", a teacher at the X"."""
    for i, one in enumerate(reading.stems):
        if one != last or not reading.tags[i].startswith("NNP"):
            continue
        for at in range(i + 1, min(i + _REACH, len(reading.lowers))):
            if reading.lowers[at] in _STOPS or reading.tags[at].startswith(("VB", "MD", "W")):
                break
            if reading.lowers[at] in _OF and (found := _organisation_at(reading, at + 1)):
                yield found


def _organisation_at(reading: SentenceReading, start: int) -> Found | None:
    """The organisation whose phrase begins at a token: "the conservative Homeland Party"."""
    at = start
    while at < len(reading.lowers):
        found = next((one for one in reading.mentions if one.start <= at < one.end), None)
        if found is not None and found.kind in _SORTED:
            return found
        if not reading.tags[at].startswith(_BEFORE_NAME) and found is None:
            return None
        at += 1
    return None


def _is_of_sort(reading: SentenceReading, found: Found, kind: str) -> bool:
    """Whether an organisation is called what is asked for, or tells nothing of its sort."""
    words = reading.lowers[found.start : found.end]
    if stem(kind) in map(stem, words):
        return True
    return all(class_of(word) != "organisation" for word in words)
