"""What a path has found as an answer: its spans, its evidence, and the one rule behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.question import Question
from qa.light import replace
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, Range, RuleHit

__all__ = ["listed", "sentence_of", "span_in", "span_over", "told", "told_in"]


def told(
    question: Question,
    spans: Sequence[AnswerSpan],
    evidence: Iterable[AnswerSpan],
    *,
    rule: str,
    confidence: float,
    reason: str = "",
    kind: AnswerKind = AnswerKind.SPAN,
    text: str = "",
    note: str = "",
    value: float = 1.0,
) -> Answer:
    """The answer that `rule` gives, for `reason` where its name does not tell; each sentence of the
    evidence is kept once.

    `text` is that of the first span where none is given; `value` is the rule's in the trace.
    """
    hit = RuleHit(rule, value, 0.0, reason or rule)
    return Answer(
        kind,
        text or spans[0].text,
        question,
        spans=tuple(spans),
        evidence=tuple(dict.fromkeys(evidence)),
        confidence=confidence,
        trace=(Trace(spans[0], 0.0, (hit,)),),
        note=note,
    )


def told_in(
    question: Question,
    reading: SentenceReading,
    place: Range,
    *,
    rule: str,
    confidence: float,
    reason: str = "",
    normal: str = "",
) -> Answer:
    """The tokens `place` of a sentence as the answer, with that sentence."""
    span, evidence = span_in(reading, place, normal), (sentence_of(reading),)
    return told(question, (span,), evidence, rule=rule, reason=reason, confidence=confidence)


def listed(answer: Answer, reading: SentenceReading, parts: Sequence[Range]) -> Answer:
    """The answer with some tokens of a sentence as its spans, told as all from the first to the
    last; it rests on what it rested on."""
    spans = tuple(span_in(reading, part) for part in parts)
    kind = AnswerKind.LIST if len(spans) > 1 else AnswerKind.SPAN
    return replace(answer, kind=kind, text=span_over(spans).text, spans=spans)


def span_in(reading: SentenceReading, place: Range, normal: str = "") -> AnswerSpan:
    """Tokens of a sentence as a span."""
    return AnswerSpan.of(reading.article, *reading.offsets(*place), normal)


def span_over(spans: Sequence[AnswerSpan]) -> AnswerSpan:
    """All from the first to the last of some spans in order."""
    return AnswerSpan.of(spans[0].article, spans[0].start, spans[-1].end)


def sentence_of(reading: SentenceReading) -> AnswerSpan:
    """A whole sentence as a span."""
    return AnswerSpan.of(reading.article, reading.sentence.start, reading.sentence.end)
