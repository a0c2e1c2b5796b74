"""Answers to text and back: what is kept of a turn, so that a conversation can go on later.

Only offsets are kept of what stands in the article; its text gives the words back. So a kept answer
holds over an article with the same hash and over no other.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, AnswerSpan, Trace
from qa.documents.article import Article
from qa.types import AnswerKind, Rewrite, RuleHit

__all__ = ["recall", "to_json"]

# The winner and three runners-up: what the surfaces show.
_TRACES = 4


def to_json(answer: Answer, articles: Sequence[Article]) -> str:
    """The whole answer over `articles`, for `recall`."""
    numbers = {id(article): number for number, article in enumerate(articles)}

    def packed(span: AnswerSpan) -> list[Any]:
        return [numbers.get(id(span.article), 0), span.start, span.end, span.normal]

    values = {
        "kind": answer.kind.value,
        "text": answer.text,
        "typed": answer.question.text,
        "resolved": answer.question.resolved,
        "rewrites": [[step.rule, step.before, step.after] for step in answer.question.rewrites],
        "spans": [packed(span) for span in answer.spans],
        "evidence": [packed(span) for span in answer.evidence],
        "confidence": answer.confidence,
        "note": answer.note,
        "trace": [
            [
                packed(trace.span),
                trace.points,
                _packed(trace.hits),
            ]
            for trace in answer.trace[:_TRACES]
        ],
        "signals": _packed(answer.signals),
    }
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def recall(text: str, articles: Sequence[Article]) -> Answer:
    """The answer that `to_json` made `text` of. Raises ValueError when it cannot be read."""
    try:
        return _recalled(json.loads(text), articles)
    except (KeyError, IndexError, TypeError) as error:
        raise ValueError(f"no kept answer: {error!r}") from error


def _recalled(values: dict[str, Any], articles: Sequence[Article]) -> Answer:
    rewrites = tuple(Rewrite(*step) for step in values["rewrites"])
    return Answer(
        kind=AnswerKind(values["kind"]),
        text=values["text"],
        question=analyse(values["resolved"], typed=values["typed"], rewrites=rewrites),
        spans=tuple(_span(packed, articles) for packed in values["spans"]),
        evidence=tuple(_span(packed, articles) for packed in values["evidence"]),
        confidence=values["confidence"],
        note=values["note"],
        trace=tuple(
            Trace(_span(packed, articles), points, tuple(RuleHit(*hit) for hit in hits))
            for packed, points, hits in values["trace"]
        ),
        # Conversations kept before there were signals have none.
        signals=tuple(RuleHit(*hit) for hit in values.get("signals", ())),
    )


def _packed(hits: Sequence[RuleHit]) -> list[list[Any]]:
    return [[hit.rule, hit.value, hit.points, hit.reason] for hit in hits]


def _span(packed: list[Any], articles: Sequence[Article]) -> AnswerSpan:
    number, start, end, normal = packed
    article = articles[number]
    if not 0 <= start <= end <= len(article.text):
        raise IndexError(f"characters {start} to {end} of {len(article.text)}")
    return AnswerSpan(start, end, article.text[start:end], article, normal)
