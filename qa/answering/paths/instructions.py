"""What to do when something is so: "What should I do if there is mould?" of "If you see mould,
throw everything away."."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.directions import order_in
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.stems import listed
from qa.language.wordtags import choices
from qa.types import Range

__all__ = ["answer", "asks_what_to_do"]

_RULE = "what is told to be done then"
_HELPING = frozenset("should must can could shall do does to".split())
_WHOEVER = frozenset("i we you one people they he she".split())
_MOST_HELD = 0.6
_TRIED = 3
_OPENING = frozenset((",", "then", ":"))
_SIDES = frozenset(("before", "after"))
_THEN = frozenset("if when before after once until on at during while in".split())


def asks_what_to_do(lowers: Sequence[str]) -> bool:
    """ "What should I do if …?", "What if …?", "what do you do on the second day?", "the evening
    before?", with more behind it."""
    words = [word for word in lowers if word[:1].isalnum()]
    if words[:2] == ["what", "if"]:
        return len(words) > _TRIED
    helped = words[:1] == ["what"] and len(words) > _TRIED + 1 and words[1] in _HELPING
    then = helped and (words[4] in _THEN or (words[4] == "the" and words[-1] in _SIDES))
    return then and words[2] in _WHOEVER and words[3] == "do"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The order that a sentence gives for the case that is asked about, or None."""
    lowers = [token.text.lower() for token in question.tokens]
    if question.type is not QuestionType.WHAT or not asks_what_to_do(lowers):
        return None
    for _, scene in library.scenes(question, Matcher(question, context.hints), context)[:_TRIED]:
        place = _order(scene) if scene.coverage >= _MOST_HELD else None
        if place is not None:
            return told_in(question, scene.reading, place, rule=_RULE, confidence=0.7)
    return None


def _order(scene: Scene) -> Range | None:
    """What is to be done: behind the words of the case, or before them."""
    held = [i for i, found in enumerate(scene.matches) if found is not None]
    if not held:
        return None
    tags, lowers, last = scene.reading.tags, scene.reading.lowers, max(held)
    end = scene.size - (not lowers[-1][0].isalnum())
    for i in range(last + 1, end):
        led = i == last + 1 or lowers[i - 1] in _OPENING
        acts = i == last + 1 or tags[i + 1 : i + 2] in (("PRP",), ("DT",), ("PRP$",))
        verb = tags[i] == "VB" or (acts and _may_order(lowers[i]))
        if led and (verb or order_in(scene.reading, i)):
            return i, _before_speaker(scene, i, end)
    return _order_before(tags, lowers, min(held))


def _before_speaker(scene: Scene, start: int, end: int) -> int:
    """Where ", says the engineer" begins, which is no part of what to do; else `end`."""
    own = scene.reading
    said = listed("reporting_verbs")
    places = (i for i in range(start + 1, end) if own.lowers[i - 1] == ",")
    return next(
        (i - 1 for i in places if own.stems[i] in said and own.tags[i] in ("VBZ", "VBD")), end
    )


def _order_before(tags: Sequence[str], lowers: Sequence[str], first: int) -> Range | None:
    """ "Repeat this on the third day", "Please fill a tub the evening before"."""
    said = (i for i, word in enumerate(lowers) if word[0].isalpha() and word != "please")
    start = next(said, 0)
    behind = (i for i in range(first, start, -1) if lowers[i] in _THEN)
    timed = tags[first - 1] == "DT" and not _SIDES.isdisjoint(lowers[first + 1 : first + 2])
    end = next(behind, first - 1 if timed else start)
    verb = tags[start] == "VB" or (tags[start].startswith("NN") and _may_order(lowers[start]))
    return (start, end) if verb and end > start + 1 else None


def _may_order(word: str) -> bool:
    return "VB" in choices(word).split("/")
