"""What a light of some colour means: "What does a red lamp mean?" of "When the battery is low, the
lamp turns red", "The lamp flashes white while the drill is charging", "It turns blue and brewing
begins".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.lexicon import words
from qa.language.stems import StemSet, singular, stem
from qa.light import NamedTuple, pattern
from qa.reading.clauses import Clause
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "what is so when it has that colour"
_ASKED = pattern(
    r"\s*what does (?:a|an|the|this) (?P<said>[a-z -]+?) (?:mean|signify|indicate|tell (?:me|you))"
    r"|\s*what does it mean (?:when|if) the (?P<when>[a-z -]+)",
    re.IGNORECASE,
)
_TURNING = StemSet("turn flash glow blink go become shine be".split())
_MEANING = StemSet("mean signify indicate show".split())
_SHADES = frozenset("light dark pale bright".split())  # "a light" is no colour here
_WHEN = frozenset("when while if once".split())
_STOPS = frozenset((",", ";", ".", ":", "("))


class _Signal(NamedTuple):
    """The colour and the noun of what has it."""

    colour: str
    noun: str


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """What the text tells of a light of that colour, or None."""
    signal = _signal(question.resolved.rstrip(" ?"))
    if signal is None:
        return None
    for reading in library.readings:
        for sentence in reading.article.sentences:
            own = reading.sentence(sentence.index)
            if signal.colour not in own.lowers or signal.noun not in own.stems:
                continue
            place = _meant(own, reading.clauses(sentence.index), own.lowers.index(signal.colour))
            if place is not None:
                return told_in(question, own, place, rule=_RULE, confidence=0.7)
    return None


def _signal(text: str) -> _Signal | None:
    """ "A red lamp", "the lamp is red" where the question asks what that means."""
    found = _ASKED.fullmatch(text)
    said = (found["said"] or found["when"]).lower().split() if found else []
    colours = [word for word in said if word in words("colours") and word not in _SHADES]
    nouns = [word for word in said if word not in colours and stem(word) not in _TURNING]
    if len(colours) != 1 or not nouns:
        return None
    return _Signal(colours[0], stem(singular(nouns[0] if found and found["when"] else nouns[-1])))


def _meant(own: SentenceReading, clauses: Sequence[Clause], colour: int) -> Range | None:
    """What is so when the colour is seen, by the words that tell it."""
    size = len(own.words) - (not own.lowers[-1][0].isalnum())
    told = next((i for i in range(colour, size) if own.stems[i] in _MEANING), 0)
    if told:
        return told + 1 + (own.lowers[told + 1] == "that"), size
    turns = any(own.stems[i] in _TURNING for i in range(max(0, colour - len(_STOPS)), colour))
    if not turns:
        return None
    led = next((i for i in range(colour, -1, -1) if own.lowers[i] in _WHEN), -1)
    if led == 0 and "," in own.lowers[:colour]:
        return 1, own.lowers.index(",")
    if led > 0 and not _STOPS.intersection(own.lowers[led:colour]):
        return _done(clauses, led)
    later = next((i for i in range(colour, size) if own.lowers[i] in _WHEN), 0)
    if later:
        return later + 1, _end(own, later, size)
    joined = own.lowers[colour + 1 : colour + 2] == ("and",)
    return (colour + 2, size) if joined and colour + 2 < size else None


def _done(clauses: Sequence[Clause], before: int) -> Range | None:
    """ "It should be descaled" of "it should be descaled monthly, or when the light turns red"."""
    for clause in clauses:
        if clause.kind == "main" and clause.head < before:
            first = clause.subject.start if clause.subject is not None else clause.verb_start
            thing = clause.object
            end = thing.end if thing is not None and thing.end <= before else clause.verb_end
            return first, max(end, clause.head + 1)
    return None


def _end(own: SentenceReading, start: int, size: int) -> int:
    return next((i for i in range(start, size) if own.lowers[i] in _STOPS), size)
