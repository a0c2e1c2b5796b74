""" "When did the strike end?" of "They returned to work on 19 March": what tells that an event is
over, or that it began, without a word of its name.

What is usual of each event is a row of `lexicon/endings.tsv`. A sentence that says outright when
it ended goes before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.lexicon import table
from qa.language.stems import StemSet
from qa.reading.found import TIME_KINDS
from qa.reading.reading import Reading, SentenceReading
from qa.types import Range

__all__ = ["answer"]

_RULE = "told by what ends it"
_SURE = 0.7
_EDGES = {
    "begin": StemSet("begin start commence".split()),
    "end": StemSet("end finish stop conclude cease".split()),
}
_OUTRIGHT = {
    "begin": StemSet("begin start commence since".split()),
    "end": StemSet("end finish stop conclude cease last until till".split()),
}
_NEAR = 3  # sentences from the name of the event to what ends it
_REACH = 8  # tokens from what ends it to its date
_STOPS = frozenset((";", ":", "but"))


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The date beside what ended or began the event, or None."""
    edge = next((one for one, stems in _EDGES.items() if question.predicate in stems), "")
    nouns = [one.word.lower() for one in question.terms if one.kind == "noun"]
    phrases = table("endings").get(f"{nouns[-1]} {edge}", "") if edge and nouns else ""
    if question.type is not QuestionType.WHEN or not phrases:
        return None
    matcher = Matcher(question, context.hints)
    scenes = library.scenes(question, matcher, context)
    if any(_tells_outright(edge, scene) for _, scene in scenes):
        return None
    told = [phrase.split() for phrase in phrases.split(", ")]
    for reading in library.readings:
        for own in _near_event(reading, nouns[-1]):
            if place := _dated(own, told):
                return told_in(question, own, place, rule=_RULE, confidence=_SURE)
    return None


def _tells_outright(edge: str, scene: Scene) -> bool:
    """Whether a sentence with a date says that the event began or ended, or how long it was."""
    asked = [n for n, one in enumerate(scene.matcher.terms) if one.kind == "noun"]
    named = all(scene.factors.get(n, 0.0) > 0.0 for n in asked)
    said = any(one in _OUTRIGHT[edge] for one in scene.reading.stems)
    return named and said and any(one.kind in TIME_KINDS for one in scene.reading.mentions)


def _near_event(reading: Reading, noun: str) -> Iterator[SentenceReading]:
    """The sentences that name the event, and a few behind each of them."""
    left = 0
    for sentence in reading.article.sentences:
        own = reading.sentence(sentence.index)
        left = _NEAR + 1 if noun in own.lowers else left - 1
        if left > 0:
            yield own


def _dated(own: SentenceReading, told: Sequence[Sequence[str]]) -> Range | None:
    """The date right behind one of the phrases, or at the head of its sentence."""
    for phrase in told:
        size = len(phrase)
        for at in range(len(own.words) - size + 1):
            if list(own.lowers[at : at + size]) == phrase:
                return _behind(own, at + size) or _leading(own, at)
    return None


def _behind(own: SentenceReading, start: int) -> Range | None:
    dates = (one for one in own.mentions if one.kind.value in ("date", "time"))
    found = next((one for one in dates if start <= one.start < start + _REACH), None)
    if found is None or not _STOPS.isdisjoint(own.lowers[start : found.start]):
        return None
    return found.start, found.end


def _leading(own: SentenceReading, at: int) -> Range | None:
    """ "On 2 April they went back to work": a date before the subject."""
    found = next((one for one in own.mentions if one.end <= at), None)
    led = found is not None and found.kind.value == "date" and found.start <= own.lead + 1
    return (found.start, found.end) if found is not None and led else None
