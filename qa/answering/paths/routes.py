""" "Where was the train going?" of "a train from Oslo to Bergen", "Where did the ferry start?" of
"the ferry left Lund for Tarn": one end of a way that is told as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths import whither
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import StemSet, stem
from qa.light import NamedTuple, pattern
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "one end of the way"
_GOING = r"(?:going|headed|heading|bound|travell?ing|flying|sailing|driving|on its way)"
_WHAT = r"(?:the |that |this |its )?(?P<{}>[\w -]+?)"
_TO = pattern(
    rf"\s*where (?:was|were|is|are|had) {_WHAT.format('a')} {_GOING}(?: to| for)?[ ?.!]*"
    rf"|\s*where (?:does|do|did) {_WHAT.format('d')} (?:end|finish|terminate|lead)(?: up| to)?"
    r"[ ?.!]*"
    rf"|\s*what (?:was|is) {_WHAT.format('b')}(?:'s|’s) destination[ ?.!]*"
    rf"|\s*what (?:was|is) the destination of {_WHAT.format('c')}[ ?.!]*",
    re.IGNORECASE,
)
_FROM = pattern(
    rf"\s*where (?:was|were|is|are) {_WHAT.format('a')} (?:coming|{_GOING}) from[ ?.!]*"
    rf"|\s*where had {_WHAT.format('c')} (?:come|set (?:off|out)|sailed|started)(?: from)?[ ?.!]*"
    rf"|\s*(?:from )?where (?:did|do|does) {_WHAT.format('b')} "
    r"(?:start|begin|depart|set (?:off|out)|leave|come)"
    r"(?: its (?:journey|trip|voyage))?(?: from)?[ ?.!]*",
    re.IGNORECASE,
)
_BOTH = pattern(
    r"\s*(?:from where to where|between (?:which|what) (?:two )?(?:places|towns|cities|points)) "
    rf"(?:does|do|did) {_WHAT.format('a')} (?:run|go|lead|travel|operate|sail|fly)[ ?.!]*",
    re.IGNORECASE,
)
_WAYS = pattern(r"direction|\bway\b|\bhead(?:s|ed|ing)\b", re.IGNORECASE)
_PLACED = frozenset((MentionKind.PLACE, MentionKind.NAME, MentionKind.ORGANISATION))
_LEAVING = StemSet("leave depart".split())
_BOUND = (("bound", "for"), ("heading", "for"), ("headed", "for"), ("way", "to"), ("en", "route"))
_MOVING = StemSet("sail fly drive travel run head bind cross go".split())
_WITHIN = (("at",), ("in",), ("of",), ("near",))
_MOST = 40  # sentences that are read for it
_REACH = 6  # tokens from the thing to its way


class _Way(NamedTuple):
    """The two ends of a way, and the token that it begins at; either end may be left out."""

    at: int
    start: Found | None
    end: Found | None


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The end that is asked for of the way that is told of the very thing, or None."""
    text = question.resolved
    if text.lower().startswith("how ") or _WAYS.search(text):
        from qa.answering.paths.journeys import direction, means  # few questions have need of it

        ways = (direction, means)
        told = next(filter(None, (way(question, library, context) for way in ways)), None)
        if told is not None:
            return told
    if (brought := whither.answer(question, library, context)) is not None:
        return brought
    ends = ((True, _TO.fullmatch(text)), (False, _FROM.fullmatch(text)))
    going, asked = next(((one, found) for one, found in ends if found), (False, None))
    both = _BOTH.fullmatch(text)
    asked = asked or both
    if asked is None:
        return None
    what = next(filter(None, asked.groups())).split()[-1]
    matcher = Matcher(question, context.hints)
    for _, scene in library.scenes(question, matcher, context):
        for way in _ways(scene.reading):
            found = way.end if going or both else way.start
            if found is not None and _is_of(scene.reading, way.at, stem(what.lower())):
                first = way.start if both and way.start else found
                place = first.start, found.end
                return told_in(question, scene.reading, place, rule=_RULE, confidence=0.75)
    return _of_vessel(question, library, matcher, going) if class_of(what) == "vehicle" else None


def _of_vessel(
    question: Question, library: Library, matcher: Matcher, going: bool
) -> Answer | None:
    """The end of the one way of a text that somebody or something is told to be on: the ship's of
    "the MV Asta was sailing from Lerwick to Aberdeen"."""
    ways = []
    for reading in library.readings:
        for sentence in reading.article.sentences[:_MOST]:
            if " from " in reading.article.text[sentence.start : sentence.end]:
                read = reading.sentence(sentence.index)
                ways += [(read, way) for way in _ways(read) if read.stems[way.at - 1] in _MOVING]
    if len(ways) != 1 or not _may_be_it(ways[0][0], ways[0][1].at, matcher):
        return None
    read, way = ways[0]
    found = way.end if going else way.start
    if found is None:
        return None
    return told_in(question, read, (found.start, found.end), rule=_RULE, confidence=0.7)


def _may_be_it(read: SentenceReading, at: int, matcher: Matcher) -> bool:
    """Whether a name or a pronoun is on the way, and no vehicle of another kind."""
    tags, matches = read.tags[:at], matcher.matches(read.stems[:at])
    kinds = (class_of(word) for word, one in zip(read.lowers, matches, strict=False) if not one)
    return any(tag in ("NNP", "PRP") for tag in tags) and "vehicle" not in kinds


def _is_of(reading: SentenceReading, at: int, thing: str) -> bool:
    """Whether the thing stands right before its way, or is the last noun there."""
    return thing in reading.stems[max(0, at - _REACH) : at + 1]


def _ways(reading: SentenceReading) -> Iterator[_Way]:
    for i, word in enumerate(reading.lowers):
        left = reading.stems[i] in _LEAVING
        if word == "from" or left:
            start = _place_at(reading, i + 1)
            joint = reading.lowers[start.end : start.end + 1] if start is not None else ()
            end = _place_at(reading, start.end + 1) if start is not None else None
            if joint in (("for",), ("to",)) and (joint == ("for",)) == left and end is not None:
                yield _Way(i, start, end)
        if reading.lowers[i : i + 2] in _BOUND and (end := _place_at(reading, i + 2)) is not None:
            yield _Way(i, None, end)


def _place_at(reading: SentenceReading, at: int) -> Found | None:
    """The name behind "from" or "to", with "the coast at" or "the market town of" before it."""
    at += reading.lowers[at : at + 1] == ("to",)
    first = at = at + (reading.lowers[at : at + 1] == ("the",))
    while reading.tags[at : at + 1] in (("NN",), ("JJ",)):
        at += 1
    at += at > first and reading.lowers[at : at + 1] in _WITHIN
    named = (one for one in reading.mentions if one.start == at and one.kind in _PLACED)
    found = next(named, None)
    return found and found._replace(start=first)
