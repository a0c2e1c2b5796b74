""" "Is it open on Boxing Day?" of "The centre is shut on Christmas Day and Boxing Day".

A holiday that the text does not name is left open: "every day" need not hold it.
"""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.choosing import NOT_SAID
from qa.answering.paths.telling import sentence_of, told
from qa.answering.question import Question
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind

__all__ = ["answer"]

_ASKED = pattern(
    r"\s*(?:is|are|was|will) (?P<who>.+?) (?:be )?(?P<state>open|closed|shut) (?:on|at|over|for) "
    r"(?P<day>[^?]+?)\s*\?*\s*",
    re.IGNORECASE,
)
_SHUT = pattern(
    r"\b(?:closed|closes?|shut|shuts|not open|except|excluding|apart from|other than)\b",
    re.IGNORECASE,
)
_OPEN = pattern(r"\b(?:open|opens)\b", re.IGNORECASE)
_PUBLIC = pattern(r"\b(?:public|bank|national) holidays\b")
_ANAPHORS = frozenset("it we they".split())
_RULE, _SURE = "open on a holiday", 0.8


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Yes or no with the sentence that names the holiday, or that the article does not say; None
    for other questions."""
    asked = _ASKED.fullmatch(question.resolved)
    day = _plain(asked["day"]) if asked else ""
    if asked is None or day not in words("holidays"):
        return None
    stems = {stem(word) for word in token_texts(asked["who"].lower())} - {"the"}
    for number, article in enumerate(library.articles):
        for sentence in article.sentences:
            said = _plain(article.text[sentence.start : sentence.end])
            if re.search(rf"\b{day}\b", said) is None:
                continue
            shut = _SHUT.search(said) is not None
            own = library.readings[number].sentence(sentence.index)
            if (shut or _OPEN.search(said)) and _is_of(own, stems, article.title):
                return _spoken(question, own, shut == (asked["state"].lower() != "open"))
    if (all_of := _shut_on_all(library, stems) if _is_public(day) else None) is not None:
        return _spoken(question, all_of, asked["state"].lower() != "open")
    return Answer(AnswerKind.UNANSWERABLE, NOT_SAID, question)


def _shut_on_all(library: Library, stems: set[str]) -> SentenceReading | None:
    """ "We are closed on Sundays and public holidays", each of which is meant."""
    for number, article in enumerate(library.articles):
        for sentence in article.sentences:
            said = _plain(article.text[sentence.start : sentence.end])
            own = library.readings[number].sentence(sentence.index)
            if _PUBLIC.search(said) and _SHUT.search(said) and _is_of(own, stems, article.title):
                return own
    return None


def _is_public(day: str) -> bool:
    """No eve, and none of the days on which people work."""
    return not day.endswith(("eve", "halloween", "'s day")) or day.startswith("new year")


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").lower().split()).removeprefix("the ")


def _is_of(own: SentenceReading, stems: set[str], title: str) -> bool:
    """Whether a sentence tells of what is asked about: by its name, or by "it"."""
    standing = own.lowers[0] in _ANAPHORS or bool(stems & _ANAPHORS)
    titled = own.stems[1:2] and own.stems[1] in {stem(one) for one in token_texts(title.lower())}
    return bool(stems & {*own.stems}) or standing or bool(titled)


def _spoken(question: Question, own: SentenceReading, true: bool) -> Answer:
    sentence, kind = sentence_of(own), AnswerKind.YES if true else AnswerKind.NO
    said = f"{kind.value.title()}: {' '.join(sentence.text.split())}"
    evidence = (sentence,)
    return told(question, evidence, evidence, rule=_RULE, confidence=_SURE, kind=kind, text=said)
