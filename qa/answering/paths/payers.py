"""Who pays, where the text says at whose expense it is: "Lost keys are replaced at the tenant's
expense", "at the expense of the town", "the cost is borne by the state".
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import stem
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "at whose expense it is"
_SURE = 0.75
_PAYING = frozenset(map(stem, "pay finance fund foot".split()))
_EXPENSE = frozenset("expense cost expenses".split())
_BORNE = frozenset("borne covered met shared defrayed".split())
_COSTS = frozenset("cost costs expense expenses bill".split())
_BILLS = frozenset(map(stem, _COSTS))
_PHRASE = ("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS")
# So much of what the question names beside paying has to be said.
_ENOUGH = 0.6


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Whose expense what is asked about is at, or None where no sentence about it says so."""
    matcher = Matcher(question, context.hints)
    named = [
        n
        for n, one in enumerate(matcher.terms)
        if one.stem not in _PAYING and one.stem not in _BILLS and one.kind != "number"
    ]
    if question.predicate not in _PAYING or not named:
        return None
    for _, scene in library.scenes(question, matcher, context):
        paid = not _PAYING.isdisjoint(scene.reading.stems)  # and is told of there
        place = None if paid else _payer(scene.reading)
        if place is not None and matcher.share(named, scene.factors) >= _ENOUGH:
            return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _payer(reading: SentenceReading) -> Range | None:
    """Who bears the cost by the words of a sentence."""
    lowers, tags = reading.lowers, reading.tags
    for i in range(1, len(lowers) - 1):
        if lowers[i] in _EXPENSE and tags[i - 1] == "POS":
            start = _phrase_start(tags, i - 1)
            if start and lowers[start - 1] == "at":
                return start, i - 1
        led = lowers[i] in _EXPENSE and lowers[max(0, i - 2) : i] == ("at", "the")
        borne = lowers[i] in _BORNE and not _COSTS.isdisjoint(lowers[:i])
        if (led and lowers[i + 1] == "of") or (borne and lowers[i + 1] == "by"):
            end = _phrase_end(tags, i + 2)
            return (i + 2, end) if end > i + 2 else None
    return None


def _phrase_start(tags: tuple[str, ...], end: int) -> int:
    start = end
    while start > 0 and tags[start - 1] in _PHRASE:
        start -= 1
    return start


def _phrase_end(tags: tuple[str, ...], start: int) -> int:
    end = start
    while end < len(tags) and tags[end] in _PHRASE:
        end += 1
    return end
