""" "How many people were on board?" of "carrying 142 passengers and six crew": all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.paths.coordination import coordinated
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import StemSet, stem
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_WHERE = r"(?:on board|aboard|on|in)(?: (?:the |that |this )?(?P<{}>[\w -]+?))?"
_ASKED = pattern(
    r"\s*how many (?:people|persons) (?:(?:were|was|are|did) (?:there )?(?:travell?ing )?"
    rf"{_WHERE.format('on')}"
    r"|(?:was|were|did) (?:the |that |this )?(?P<by>[\w -]+?) carry(?:ing)?)[ ?.!]*",
    re.IGNORECASE,
)
_CARRYING = StemSet(("carry",))
_BOARD = frozenset(("aboard", "board"))
_SOULS = (("people",), ("persons",), ("souls",), ("passengers",))
_CREW = frozenset("crew staff".split())
_REACH = 6  # tokens from the thing to what it carries
_MOST = 40  # sentences that are read for it


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """All who are carried, where a text counts several sorts of them in one; else None."""
    asked = _ASKED.fullmatch(question.resolved)
    if asked is None or context.exclude:
        return None
    what = (asked["on"] or asked["by"] or "").lower().split()
    for reading in library.readings:
        for sentence in reading.article.sentences[:_MOST]:
            read = reading.sentence(sentence.index)
            for i, one in enumerate(read.stems):
                place = _carried(read, i + 1) if one in _CARRYING else None
                near = read.stems[max(0, i - _REACH) : i]
                if place is not None and (not what or stem(what[-1]) in near):
                    return told_in(question, read, place, rule="all aboard", confidence=0.75)
    return _all_on_board(question, library, what)


def _all_on_board(question: Question, library: Library, what: Sequence[str]) -> Answer | None:
    """The 212 of "the evacuation of all 212 on board", "with 212 people aboard", "of the 212
    passengers, 200 were saved", of the one thing that the text tells of so."""
    found = []
    for reading in library.readings:
        for sentence in reading.article.sentences[:_MOST]:
            read = reading.sentence(sentence.index)
            near = not what or stem(what[-1]) in read.stems
            told = not _BOARD.isdisjoint(read.lowers) or "passengers" in read.lowers
            for one in read.mentions if near and told else ():
                sorts = _carried(read, one.start)
                if sorts is not None and _is_aboard(read, sorts[1]):
                    found.append((read, sorts))  # "64 passengers and nine crew on board"
                    continue
                behind = one.end + (read.lowers[one.end : one.end + 1] in _SOULS)
                aboard = _is_aboard(read, behind)
                aboard |= _is_of_passengers(read, one.start, one.end)
                if one.kind is MentionKind.NUMBER and aboard:
                    found.append((read, (one.start, one.end)))
    if not found:
        return None
    return told_in(question, *found[0], rule="all aboard", confidence=0.75)


def _is_aboard(read: SentenceReading, at: int) -> bool:
    return read.lowers[at : at + 1] == ("aboard",) or read.lowers[at : at + 2] == ("on", "board")


def _is_of_passengers(read: SentenceReading, start: int, end: int) -> bool:
    """ "Of the 212 passengers": all of them, where that begins a sentence."""
    before = read.lowers[:start]
    return before in (("of", "the"), ("of", "its")) and read.lowers[end : end + 1] == _SOULS[-1]


def _carried(read: SentenceReading, start: int) -> Range | None:
    """The "142 passengers and six crew" that begins at a token; None of things or of one sort."""

    def is_counted(first: int, end: int) -> bool:
        somebody = class_of(read.lowers[end - 1]) == "person" or read.lowers[end - 1] in _CREW
        return read.tags[first] == "CD" and somebody

    counts = (one for one in read.mentions if one.start == start)
    if not any(one.kind is MentionKind.NUMBER for one in counts):
        return None
    parts = coordinated(read, start, start + 2, is_counted)
    return (parts[0][0], parts[-1][1]) if len(parts) > 1 and parts[0][0] == start else None
