"""Why something was so, where the text tells it the other way round: "the road was icy, so the bus
slid", "A tube may burst. For this reason many pumps have an alarm."

What stands behind such a word is what is asked about; the reason is the clause before it, or the
sentence before, where the word opens its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.answering.scene import Scene
from qa.language.grammar import FINITE, VERBS
from qa.language.lexicon import words
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_RULE = "what it follows from"
_SCENES = 3
# The share of the question that has to stand behind the word.
_ENOUGH = 0.5
_LONGEST = 4  # words of such a phrase
_MOST = 45  # tokens of a reason
_OPENING = frozenset((",", ";", ":", "-", "–", "—", "and", "but"))
# "So far", "so that", "so long as", "thus far"; "as a result of" leads in the reason itself.
_NOT_BEHIND = frozenset("far that long of as called to".split())
_DEGREES = frozenset(("JJ", "RB", "VBG", "VBN"))
_LONE = frozenset("therefore thus consequently hence accordingly".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The clause or the sentence before the consequence that the question asks about, or None."""
    if question.type is not QuestionType.WHY or question.negated:
        return None
    matcher = Matcher(question, context.hints)
    asked = [number for number, term in enumerate(matcher.terms) if term.index >= 0]
    for number, scene in library.scenes(question, matcher, context)[:_SCENES] if asked else ():
        for start, end in _markers(scene.reading):
            told = scene.matches[_clause_start(scene.reading, start) :]
            held = {one.term: one.factor for one in told if one is not None}
            if matcher.share(asked, held) < _ENOUGH or _has_reason(scene, end):
                continue
            reason = _reason(library, number, scene.reading, start)
            if reason is not None:
                return told_in(question, *reason, rule=_RULE, confidence=0.75)
    return None


def _markers(reading: SentenceReading) -> Iterator[Range]:
    """The words that lead in a consequence: at the start of a clause, "therefore" also in it."""
    lowers = reading.lowers
    for start in range(reading.lead, len(lowers)):
        opens = start == max(reading.lead, reading.marker) or lowers[start - 1] in _OPENING
        for length in range(_LONGEST, 0, -1):
            end = start + length
            if " ".join(lowers[start:end]) not in words("consequence_words"):
                continue
            behind = lowers[end : end + 1]
            led = _leads(reading, end) if opens else lowers[start] in _LONE
            if led and behind and behind[0] not in _NOT_BEHIND:
                yield start, end
            break


def _clause_start(reading: SentenceReading, place: int) -> int:
    """Where the clause begins that a word stands in: "many models therefore have one"."""
    stops = (i + 1 for i in range(place - 1, reading.lead, -1) if reading.lowers[i] in _OPENING)
    return next(stops, reading.lead)


def _leads(reading: SentenceReading, end: int) -> bool:
    """Whether a clause follows: no "so far", no "so cold that", but "so many pumps have one"."""
    degree = reading.lowers[end - 1] == "so" and not _DEGREES.isdisjoint(
        reading.tags[end : end + 1]
    )
    clause = not VERBS.isdisjoint(reading.tags[end:])
    return clause and not (degree and "that" in reading.lowers[end + 1 : end + 6])


def _has_reason(scene: Scene, end: int) -> bool:
    """Whether the consequence has a reason or a purpose of its own behind it: "so he left because
    of the cold"; "so they chose to sell it" has none where that they would sell it is asked."""
    return any(
        one.start >= end
        and not (one.kind is MentionKind.PURPOSE and any(scene.matches[one.start : one.start + 2]))
        for one in scene.reading.reasons
    )


def _reason(
    library: Library, number: int, own: SentenceReading, start: int
) -> tuple[SentenceReading, Range] | None:
    """The clause before a word at `start`, else the sentence before, without its marks."""
    first = max(own.lead, own.marker)
    first = next((i + 1 for i in range(start - 2, first, -1) if own.lowers[i] == ";"), first)
    clause = _trimmed(own, first, start)
    finite = not FINITE.isdisjoint(own.tags[slice(*clause)])
    if start > first and own.lowers[start - 1] in _OPENING and finite:
        explained = any(
            clause[0] < one.start < clause[1] and one.kind is MentionKind.REASON
            for one in own.reasons
        )
        return None if explained or clause[1] - clause[0] > _MOST else (own, clause)
    return _before(library, number, own)


def _before(
    library: Library, number: int, own: SentenceReading
) -> tuple[SentenceReading, Range] | None:
    """The sentence before in the same paragraph, whole; what asks is no reason."""
    reading, index = library.readings[number], own.sentence.index
    if not index:
        return None
    before = reading.sentence(index - 1)
    place = _trimmed(before, max(before.lead, before.marker), len(before.words))
    near = before.sentence.paragraph == own.sentence.paragraph
    told = near and before.words[-1] != "?" and 1 < place[1] - place[0] <= _MOST
    return (before, place) if told else None


def _trimmed(reading: SentenceReading, start: int, end: int) -> Range:
    """A stretch without the marks and conjunctions at its ends."""
    while end > start and (reading.lowers[end - 1] in _OPENING or reading.words[end - 1] == "."):
        end -= 1
    while start < end and reading.lowers[start] in _OPENING:
        start += 1
    return start, end
