""" "Did he do it on purpose?" of "'I didn't mean to,' he said": whether a deed was meant."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import sentence_of, told
from qa.answering.question import Question, QuestionType
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind

__all__ = ["answer"]

_RULE = "whether it was meant"
_SURE = 0.75
_PURPOSE = frozenset(
    "purpose deliberately intentionally deliberate intentional intended arson".split()
)
_ACCIDENT = frozenset("accident accidentally accidental mistake unintentionally".split())
_MEANING = r"(?:on purpose|deliberate(?:ly)?|(?<!un)intentional(?:ly)?|with intent|arson)"
_MEANT = pattern(rf"\b{_MEANING}\b")
# "Could have been started deliberately", "whether it was arson": nobody knows.
_OPEN = pattern(
    r"\b(?:may|might|could|whether|if|possib\w+|suspect\w*|fear\w*|not (?:yet )?(?:known|clear)"
    rf"|not (?:yet )?ruled out)\b[^.;]{{0,80}}\b{_MEANING}\b"
)
_NOT_MEANT = pattern(
    r"\b(?:not|\w+n['’]t|no longer|never|rul(?:ed|es|ing) out"
    rf"|no (?:sign|evidence|suggestion|indication|reason)s?)\b[^.;,]{{0,60}}\b{_MEANING}\b|"
    r"\b(?:(?:did not|didn['’]t|never|had not|hadn['’]t) (?:mean(?:t)? (?:to|it|any)"
    r"|intend(?:ed)? to|do (?:it|that|this) on purpose)"
    r"|by (?:accident|mistake)|accidental(?:ly)?|unintentional(?:ly)?|not (?:on purpose"
    r"|deliberate(?:ly)?|intentional(?:ly)?))\b"
)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Yes or no by the first sentence that says of whoever is asked about that it was meant, or
    that it was not; None where none does, and of other questions."""
    lowers = {token.text.lower() for token in question.tokens}
    meant = bool(_PURPOSE & lowers)
    if question.type is not QuestionType.YES_NO or meant == bool(_ACCIDENT & lowers):
        return None
    matcher = Matcher(question, context.hints)
    marks = {stem(word) for word in _PURPOSE | _ACCIDENT}
    terms = enumerate(matcher.terms)
    asked = {n for n, one in terms if one.index >= 0 and one.stem not in marks}
    names = {n for n in asked if matcher.terms[n].kind == "name"}
    for number in range(len(library.readings)):
        for read, way in _told_of(library, number):
            index = read.sentence.index
            held = matcher.said(read.stems) | _meant_by(library, number, index, matcher)
            told_of = names <= held if names else bool(asked & held)
            if told_of:
                return _told(question, read, true=(way == meant) != question.negated)
    return None


def _told_of(library: Library, number: int) -> Iterator[tuple[SentenceReading, bool]]:
    """The sentences that tell whether something was meant, each with whether it was."""
    reading = library.readings[number]
    text = reading.article.text
    for sentence in reading.article.sentences:
        said = text[sentence.start : sentence.end].lower()
        if _OPEN.search(said):
            continue
        if _NOT_MEANT.search(said):
            yield reading.sentence(sentence.index), False
        elif _MEANT.search(said):
            yield reading.sentence(sentence.index), True


def _meant_by(library: Library, number: int, index: int, matcher: Matcher) -> set[int]:
    """The terms of the names that its pronouns stand for, and its "I"."""
    links = library.coreferences[number].links(index)
    return matcher.said(
        stem(word) for link in links for name in link.names for word in name.split()
    )


def _told(question: Question, read: SentenceReading, *, true: bool) -> Answer:
    sentence = sentence_of(read)
    kind = AnswerKind.YES if true else AnswerKind.NO
    return told(
        question,
        (sentence,),
        (sentence,),
        rule=_RULE,
        confidence=_SURE,
        kind=kind,
        text=f"{kind.value.title()}: {' '.join(sentence.text.split())}",
    )
