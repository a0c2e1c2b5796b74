""" "Does the farm have any animals?" of "it keeps 30 sheep": yes, as "What animals does the farm
have?" is answered by what is one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import instances
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import base, inflected, singular, stem
from qa.language.tokens import token_texts
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind

__all__ = ["of_some_instance"]

_THERE = pattern(
    r"(?:is|are|was|were) there (?:any|some|an?) (?P<kind>[a-z]+)(?P<rest>.*)", re.IGNORECASE
)
_DOES = pattern(
    r"(?P<help>do|does|did) (?P<who>.+) (?P<verb>[a-z]+) any (?P<kind>[a-z]+)(?P<rest>.*)",
    re.IGNORECASE,
)
_DONE = pattern(
    r"(?P<help>did|was|were) any (?P<kind>[a-z]+) (?P<verb>[a-z]+)(?P<rest>.*)", re.IGNORECASE
)
_HURT = frozenset("hurt injured harmed".split())
_SURE = 0.35
_NONE = frozenset("no not never without neither nor".split())
_Ask = Callable[[Question, Library, Context], Answer]


def of_some_instance(
    question: Question, library: Library, context: Context, ask: _Ask
) -> Answer | None:
    """What tells of one of the kind that a question asks for any of; else None."""
    asked = " ".join(question.resolved.split()).strip(" ?!.")
    found = _THERE.fullmatch(asked) or _DOES.fullmatch(asked) or _DONE.fullmatch(asked)
    ones = instances(singular(found["kind"].lower())) if found is not None else frozenset[str]()
    if found is None or not ones or question.negated:
        return None
    if "help" not in found.groupdict() and not found["rest"]:
        return _first(question, library, ones)
    for text in _asked(found):
        told = ask(analyse(text, typed=text), library, Context(hints=context.hints))
        span = told.kind in (AnswerKind.SPAN, AnswerKind.LIST) and told.confidence >= _SURE
        said = {singular(word) for word in token_texts(told.text.lower())} if span else set()
        if said & ones and said.isdisjoint(_NONE) and _is_of_deed(told):
            return told
    return None


def _asked(found: re.Match[str]) -> Iterator[str]:
    """ "What animals does the farm have?", "What animals died?"."""
    kind, parts = found["kind"], found.groupdict()
    if "help" not in parts:
        yield f"What {kind} are there{found['rest']}?"
    elif "who" in parts:
        yield f"What {kind} {found['help'].lower()} {found['who']} {found['verb']}{found['rest']}?"
    elif found["help"].lower() == "did":
        yield f"What {kind} {inflected(base(found['verb']), 'VBD')}{found['rest']}?"
    else:
        yield f"What {kind} were {found['verb']}{found['rest']}?"
        if found["verb"].lower() in _HURT:
            yield f"What {kind} died{found['rest']}?"


def _is_of_deed(told: Answer) -> bool:
    """Whether the sentence tells of the deed, and denies nothing."""
    words = [word.lower() for word in token_texts(told.evidence[0].text)] if told.evidence else []
    deed = told.question.predicate
    light = deed in ("", "be", stem("have"))
    return _NONE.isdisjoint(words) and (light or deed in map(stem, words))


def _first(question: Question, library: Library, ones: frozenset[str]) -> Answer | None:
    """The first noun of a text that is one."""
    for reading in library.readings:
        for sentence in reading.article.sentences:
            own = reading.sentence(sentence.index)
            at = next(_places(own, ones), -1)
            if at >= 0:
                return told_in(question, own, (at, at + 1), rule="one of the kind", confidence=0.6)
    return None


def _places(own: SentenceReading, ones: frozenset[str]) -> Iterator[int]:
    for i, word in enumerate(own.lowers):
        noun = own.tags[i] in ("NN", "NNS") and own.tags[i + 1 : i + 2] != ("NN",)
        if noun and singular(word) in ones and _NONE.isdisjoint(own.lowers[:i]):
            yield i
