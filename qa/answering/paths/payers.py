"""Who pays, where the text says at whose expense it is: "Lost keys are replaced at the tenant's
expense", "at the expense of the town", "the cost is borne by the state", "with a grant from
the council", "It will be paid from the reserve fund".
"""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "at whose expense it is"
_SURE = 0.75
_PAYING = frozenset(map(stem, "pay finance fund foot".split()))
_COMING = frozenset(map(stem, ("come", "came")))
_EXPENSE = frozenset("expense cost expenses".split())
_BORNE = frozenset("borne covered met shared defrayed".split())
_GIFTS = frozenset("grant grants loan donation donations gift subsidy money funds funding".split())
_NEAR = 4  # tokens from "with" to "grant"
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
        place = _fund(scene.reading) if paid else _payer(scene.reading)
        place = _source(scene) or place
        if place is not None and matcher.share(named, scene.factors) >= _ENOUGH:
            return told_in(question, scene.reading, place, rule=_RULE, confidence=_SURE)
    return None


def _source(scene: Scene) -> Range | None:
    """ "The county" of "the rest comes from the county", where it is asked who paid the rest."""
    own = scene.reading
    for i in range(2, len(own.lowers) - 1):
        comes = own.stems[i - 1] in _COMING and own.lowers[i] == "from"
        if comes and scene.matches[i - 2] is not None:
            end = _phrase_end(own.tags, i + 1)
            return (i + 1, end) if end > i + 1 else None
    return None


def _fund(reading: SentenceReading) -> Range | None:
    """ "The reserve fund" of what is paid from it."""
    for i in range(1, len(reading.lowers) - 1):
        paid = reading.stems[i - 1] in _PAYING or reading.lowers[i - 1] == "out"
        led = reading.lowers[i] == "from" or reading.lowers[i - 1 : i + 1] == ("out", "of")
        end = _phrase_end(reading.tags, i + 1) if paid and led else 0
        if end > i + 1 and not any(tag == "CD" for tag in reading.tags[i + 1 : end]):
            return i + 1, end
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
        given = lowers[i] in _GIFTS and "with" in lowers[max(0, i - _NEAR) : i]
        borne |= given and lowers[i + 1] == "from"
        by = ("from",) if given else ("by",)
        if (led and lowers[i + 1] == "of") or (borne and lowers[i + 1 : i + 2] == by):
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
