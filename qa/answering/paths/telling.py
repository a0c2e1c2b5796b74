"""What a path has found as an answer: its spans, its evidence, and the one rule behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.answering.question import Question
from qa.reading.reading import SentenceReading
from qa.types import AnswerKind, Range, RuleHit

__all__ = ["told", "told_in"]


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
    article, sentence = reading.article, reading.sentence
    span = AnswerSpan.of(article, *reading.offsets(*place), normal)
    evidence = (AnswerSpan.of(article, sentence.start, sentence.end),)
    return told(question, (span,), evidence, rule=rule, reason=reason, confidence=confidence)
