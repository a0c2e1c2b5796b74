"""The places that an answer leads to: its spans, what it rests on, and what came after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from qa.ui.rendering.reasons import points_words
from qa.ui.rendering.render import flat, place_of, place_words

if TYPE_CHECKING:
    from qa.answering.answer import Answer, AnswerSpan, Trace
    from qa.documents.article import Article

__all__ = ["Stop", "stops_of"]

_LONGEST_SHOWN = 40


class Stop(NamedTuple):
    """One place to show: `at` is scrolled to, `spans` and `evidence` of its article are marked.

    `words` tell which place it is; `rival` says that it lost.
    """

    at: AnswerSpan
    spans: tuple[AnswerSpan, ...]
    evidence: tuple[AnswerSpan, ...]
    words: str
    rival: bool = False

    @property
    def article(self) -> Article:
        """The article that the place is in."""
        return self.at.article


def stops_of(answer: Answer) -> tuple[Stop, ...]:
    """The answer itself first, then its other spans, its evidence, and the runners-up, best first.

    Empty for an answer that stands nowhere, such as small talk.
    """
    return (*_answer(answer), *_spans(answer), *_evidence(answer), *_rivals(answer))


def _answer(answer: Answer) -> Iterator[Stop]:
    for at in (answer.spans or answer.evidence)[:1]:
        yield _stop(answer, at, place_of(answer) or "the closest sentence")


def _spans(answer: Answer) -> Iterator[Stop]:
    count = len(answer.spans)
    for number, span in enumerate(answer.spans[1:], 2):
        yield _stop(answer, span, f"{number} of {count}: {place_words(span)}")


def _evidence(answer: Answer) -> Iterator[Stop]:
    """The sentences that no span stands in: those of a span are marked with it."""
    shown = answer.spans or answer.evidence[:1]
    for sentence in answer.evidence:
        if not any(_holds(sentence, span) for span in shown):
            yield _stop(answer, sentence, f"evidence: {place_words(sentence)}")


def _rivals(answer: Answer) -> Iterator[Stop]:
    rivals = answer.trace if not answer.spans else answer.trace[1:]
    for number, trace in enumerate(rivals, 1):
        yield Stop(trace.span, (trace.span,), (), _rival_words(number, trace), rival=True)


def _rival_words(number: int, trace: Trace) -> str:
    name = flat(trace.span.text)
    short = name if len(name) <= _LONGEST_SHOWN else f"{name[: _LONGEST_SHOWN - 1]}…"
    return f"runner-up {number}: {short} ({points_words(trace.points)})"


def _stop(answer: Answer, at: AnswerSpan, words: str) -> Stop:
    return Stop(at, _within(at, answer.spans), _within(at, answer.evidence), words)


def _within(at: AnswerSpan, spans: Iterable[AnswerSpan]) -> tuple[AnswerSpan, ...]:
    return tuple(span for span in spans if span.article is at.article)


def _holds(sentence: AnswerSpan, span: AnswerSpan) -> bool:
    return sentence.article is span.article and sentence.start <= span.start < sentence.end
