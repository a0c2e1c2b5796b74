""" "How much was the fine?" of "a £9,000 fine, £4,700 in costs": the sum with that very noun."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import IS
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "the sum with that very noun"
_LINKS = frozenset(("in", "of"))
_MONEY = frozenset("money cash".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The one sum that a text gives with the noun asked about, "£9,000 fine", "£700 in costs"; None
    for other questions, and where there are two of them or none."""
    noun = _noun(question)
    if not noun:
        return None
    scenes = library.scenes(question, Matcher(question, context.hints), context)
    found = [(scene.reading, place) for _, scene in scenes for place in _sums(scene, noun)]
    if len(found) != 1:
        return None
    return told_in(question, *found[0], rule=_RULE, confidence=0.75)


def _noun(question: Question) -> str:
    """The stem of the noun in "How much is the …?", where nothing else is said; or ""."""
    lowers = [token.text.lower() for token in question.tokens]
    nouns = [term for term in question.terms if term.kind == "noun"]
    asks = IS.isdisjoint(lowers[2:3]) or len(nouns) != 1 or len(question.terms) != 1
    return "" if asks or nouns[0].word.lower() in _MONEY else nouns[0].stem


def _sums(scene: Scene, noun: str) -> Iterator[tuple[int, int]]:
    """The sums of money right before the noun, or before "in" and the noun."""
    reading = scene.reading
    for one in reading.mentions if noun in reading.stems else ():
        after = one.end + (not _LINKS.isdisjoint(reading.lowers[one.end : one.end + 1]))
        if one.kind is MentionKind.MONEY and reading.stems[after : after + 1] == (noun,):
            yield one.start, one.end
