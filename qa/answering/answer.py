"""What a question gets: the answer, its spans, its evidence, and the rules that chose it."""

from __future__ import annotations

from qa.answering.question import Question
from qa.documents.article import Article
from qa.light import TYPE_CHECKING, dataclass, replace
from qa.types import AnswerKind, RuleHit

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["SCHEMA", "Answer", "AnswerSpan", "Trace"]

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class AnswerSpan:
    """Verbatim text: `article.text[start:end] == text`; `normal` is its normal form or ""."""

    start: int
    end: int
    text: str
    article: Article
    normal: str = ""

    @classmethod
    def of(cls, article: Article, start: int, end: int, normal: str = "") -> AnswerSpan:
        """Characters `start` to `end` of an article; a normal form that they are is left out."""
        text = article.text[start:end]
        return cls(start, end, text, article, "" if normal == text else normal)

    def to_dict(self) -> dict[str, Any]:
        """The span as JSON takes it; places count from 1, offsets are characters from 0."""
        place = self.article.place(self.start)
        return {
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "normal": self.normal,
            "article": self.article.title,
            "paragraph": place.paragraph,
            "sentence": place.sentence,
            "caption": place.caption,
        }


class Trace:
    """One candidate and what the rules gave it; `hits` are sorted by points, strongest first.

    A function that finds them is called when somebody first looks at them: few ask why.
    """

    __slots__ = ("_hits", "points", "span")

    def __init__(
        self,
        span: AnswerSpan,
        points: float,
        hits: tuple[RuleHit, ...] | Callable[[], tuple[RuleHit, ...]],
    ) -> None:
        self.span = span
        self.points = points
        self._hits = hits

    def __repr__(self) -> str:
        return f"Trace({self.span.text!r}, points={self.points:.1f})"

    @property
    def hits(self) -> tuple[RuleHit, ...]:
        """What the rules gave."""
        if callable(self._hits):
            self._hits = self._hits()
        return self._hits

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Trace) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash((self.span, self.points))

    def _values(self) -> tuple[object, ...]:
        return self.span, self.points, self.hits


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question.

    `text` is what a person is told. For "span" it is `spans[0].text`; "yes" and "no" begin with
    that word; for "unanswerable" it is a short sentence, and `evidence` may hold the closest
    sentences. `evidence` are whole sentences as spans. `trace` holds the winner first, then the
    runners-up, best first; it is empty for "chat". `signals` are what the confidence is made of,
    strongest first: for "unanswerable", what speaks for and against the best candidate. `note`
    shows how a "computed" answer came about.
    """

    kind: AnswerKind
    text: str
    question: Question
    spans: tuple[AnswerSpan, ...] = ()
    evidence: tuple[AnswerSpan, ...] = ()
    confidence: float = 0.0
    trace: tuple[Trace, ...] = ()
    note: str = ""
    signals: tuple[RuleHit, ...] = ()

    def __repr__(self) -> str:
        # Whole it would fill a screen of the interpreter that it is asked from.
        return f"Answer({self.kind.value!r}, {self.text!r}, confidence={self.confidence:.2f})"

    def asked(self, question: Question) -> Answer:
        """The same answer to another wording of its question."""
        return replace(self, question=question)

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain values; `schema` changes when a key changes its meaning."""
        return {
            "schema": SCHEMA,
            "kind": self.kind.value,
            "text": self.text,
            "question": self.question.to_dict(),
            "spans": [span.to_dict() for span in self.spans],
            "evidence": [span.to_dict() for span in self.evidence],
            "confidence": round(self.confidence, 3),
            "note": self.note,
            "trace": [
                {
                    "span": trace.span.to_dict(),
                    "points": round(trace.points, 2),
                    "rules": [_told(hit) for hit in trace.hits],
                }
                for trace in self.trace
            ],
            "signals": [_told(hit) for hit in self.signals],
        }


def _told(hit: RuleHit) -> dict[str, Any]:
    return {
        "rule": hit.rule,
        "value": round(hit.value, 3),
        "points": round(hit.points, 2),
        "reason": hit.reason,
    }
