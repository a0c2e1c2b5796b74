"""What brackets tell of the noun before them: "by tram (number 4, every ten minutes, 3 euros)"."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.free import asks_price
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.relatives import FAMILY
from qa.answering.scene import Scene
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE = "what the brackets behind it tell"
_BACK = 4  # tokens of "boats to the island"
_BETWEEN = frozenset("NN NNS NNP NNPS JJ IN TO DT CD".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The price, or how often, in the brackets behind the noun asked about; else None."""
    kind = _kind_asked(question)
    if kind is None:
        return None
    matcher = Matcher(question, context.hints)
    asked = {n for n, one in enumerate(matcher.terms) if one.kind in ("noun", "name")}
    for _, scene in library.scenes(question, matcher, context) if asked else ():
        for opens, closes in _brackets(scene):
            found = [
                one
                for one in scene.reading.mentions
                if one.kind is kind and opens < one.start and one.end <= closes
            ]
            if len(found) == 1 and asked == _named_before(scene, opens):
                place = found[0].start, found[0].end
                return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
    return None


def _kind_asked(question: Question) -> MentionKind | None:
    if question.type is QuestionType.HOW_OFTEN:
        return MentionKind.FREQUENCY
    much = question.type is QuestionType.HOW_MUCH or question.answer_type in ("price", "fare")
    return MentionKind.MONEY if much and asks_price(question) else None


def _brackets(scene: Scene) -> Iterator[Range]:
    """Where brackets open and close."""
    lowers = scene.reading.lowers
    for opens in (i for i, word in enumerate(lowers) if word == "("):
        closes = next((i for i in range(opens, scene.size) if lowers[i] == ")"), 0)
        if closes:
            yield opens, closes


def _named_before(scene: Scene, opens: int) -> set[int]:
    """The terms in the noun phrase right before the brackets; none where its head is another
    noun: "boats to the island" are no island."""
    lowers, tags, first = scene.reading.lowers, scene.reading.tags, opens
    while first > max(0, opens - _BACK) and tags[first - 1] in _BETWEEN:
        first -= 1
    # "20 minutes away by tram": the tram.
    first = max((i + 1 for i in range(first, opens) if lowers[i] == "by"), default=first)
    links = (i for i in range(first + 1, opens) if tags[i] in ("IN", "TO"))
    head = scene.matches[next(links, opens) - 1]
    held = {
        one.term for one in scene.matches[first:opens] if one is not None and one.factor >= FAMILY
    }
    return held if head is not None and head.term in held else set()
