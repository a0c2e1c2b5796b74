""" "How long has the strike lasted?" of "the strike, now in its third week": how far a thing that
goes on has come, where no length of it is told."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import choosing
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.ranks import rank_of_word
from qa.types import AnswerKind, Range

__all__ = ["answer"]

_RULE = "how far it has come"
_GOING = frozenset(map(stem, "last go be continue run drag rage strike fight".split()))
_UNITS = frozenset("day week month year hour decade season night century".split())
_OWN = frozenset("its their his her the a".split())
_INTO = frozenset("in into enters entered entering on begins began starts started".split())
_NOUNS = ("noun", "name")


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """ "In its third week", where the common path finds no length; else None."""
    lowers = {token.text.lower() for token in question.tokens}
    goes_on = question.predicate in _GOING and not lowers.isdisjoint(("has", "have", "been"))
    if question.type is not QuestionType.HOW_LONG or not goes_on:
        return None
    matcher = Matcher(question, context.hints)
    asked = {n for n, term in enumerate(matcher.terms) if term.kind in _NOUNS and term.index >= 0}
    found = next(
        (
            (scene, place)
            for number, scene in library.scenes(question, matcher, context)
            if asked and asked <= _held(library, number, scene)
            and (place := _stage(scene)) is not None
        ),
        None,
    )  # fmt: skip
    if found is None:
        return None
    if choosing.answer(question, library, context).kind is AnswerKind.SPAN:
        return None
    return told_in(question, found[0].reading, found[1], rule=_RULE, confidence=0.65)


def _held(library: Library, number: int, scene: Scene) -> set[int]:
    place = (0, scene.size)
    meant = library.meant(scene.matcher, number, scene.reading.sentence.index, place)
    return meant | scene.factors.keys()


def _stage(scene: Scene) -> Range | None:
    """ "In its third week", "entered their second year"."""
    lowers = scene.reading.lowers
    for i in range(2, scene.size - 1):
        ordinal = rank_of_word(lowers[i]) and lowers[i + 1] in _UNITS
        if ordinal and lowers[i - 1] in _OWN and lowers[i - 2] in _INTO:
            return i - 1 - (lowers[i - 2] in ("in", "into")), i + 2
    return None
