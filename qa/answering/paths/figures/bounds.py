""" "How much is the cheapest ticket?" of "tickets cost between £25 and £60": the lower or the upper
end of a range of prices."""

from __future__ import annotations

from itertools import pairwise

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import sentence_of, told
from qa.answering.question import Question
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.language.stems import stem
from qa.light import pattern
from qa.types import MentionKind, Span

__all__ = ["answer"]

_LOW = frozenset(("cheapest", "lowest", "minimum"))
_HIGH = frozenset("dearest priciest costliest highest maximum".split())
_TWO_WORDS = frozenset((("most", "expensive"), ("most", "costly"), ("least", "expensive")))
_PRICED = frozenset("cheapest dearest priciest costliest".split())  # tell that prices are meant
_END_WORDS = _LOW | _HIGH
_SAID = _END_WORDS | {"most", "least", "expensive", "costly"}
# What prices are called, which "£25" says already.
_PRICES = frozenset(map(stem, "cost price fee fare rate charge pay money".split()))
_ASKING = frozenset(("how", "what"))
_ENDS = pattern(
    r"(?P<low>[^\W\d_]{0,3}[$£€¥]?\s?\d[\d,.]*(?:k|m|bn)?)\s*(?:and|to|up to|-|–|—)\s*"
    r"(?P<high>[^\W\d_]{0,3}[$£€¥]?\s?\d.*)"
)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """One end of a range of prices for what is asked about; None where no range is told, or where
    the text itself tells which is the cheapest or the dearest."""
    end = _end(question)
    if not end or not _END_WORDS.isdisjoint(library.vocabulary):
        return None
    matcher = Matcher(question, context.hints)
    asked = {n for n, one in enumerate(matcher.terms) if one.index >= 0 and one.word not in _SAID}
    asked -= {n for n, one in enumerate(matcher.terms) if one.stem in _PRICES}
    for number, scene in library.scenes(question, matcher, context) if asked else ():
        place = _place(scene, end)
        if place is not None and asked <= {n for n, f in scene.factors.items() if f >= FAMILY}:
            span = library.verbatim(number, place.start, place.end)
            evidence = (sentence_of(scene.reading),)
            return told(question, (span,), evidence, rule="one end of a range", confidence=0.75)
    return None


def _end(question: Question) -> str:
    """Which end of a range of prices a question asks for; "" where it asks for none."""
    lowers = [token.text.lower() for token in question.tokens]
    if lowers[0] not in _ASKING:
        return ""
    priced = lowers[:2] == ["how", "much"] or any(stem(word) in _PRICES for word in lowers)
    dear = any(pair in _TWO_WORDS for pair in pairwise(lowers))
    if not (priced or dear or not _PRICED.isdisjoint(lowers)):
        return ""
    if dear or not _HIGH.isdisjoint(lowers):
        return "low" if ("least", "expensive") in pairwise(lowers) else "high"
    return "" if _LOW.isdisjoint(lowers) else "low"


def _place(scene: Scene, end: str) -> Span | None:
    """The end of the one range of money of a sentence, in characters."""
    found = [one for one in scene.reading.mentions if one.kind is MentionKind.MONEY]
    if len(found) != 1 or ".." not in found[0].normal:
        return None
    match = _ENDS.search(scene.reading.article.text, *scene.reading.offsets(*found[0][:2]))
    return Span(*match.span(end)) if match else None
