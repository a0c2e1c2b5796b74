"""One exchange of a conversation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.answer import Answer, AnswerSpan
from qa.light import dataclass
from qa.types import AnswerKind, Rewrite

__all__ = ["Turn", "last_answered", "last_said", "place_of", "words_of", "words_put_in"]


@dataclass(frozen=True, slots=True)
class Turn:
    """What was typed (cleaned), and the answer that it got."""

    question: str
    answer: Answer

    @property
    def small_talk(self) -> bool:
        """Was it a dialogue act, from which no follow-up takes anything?"""
        return self.answer.kind is AnswerKind.CHAT


def last_answered(history: tuple[Turn, ...]) -> Turn | None:
    """The latest turn that was a question to the article, or None."""
    return next((turn for turn in reversed(history) if not turn.small_talk), None)


def last_said(history: tuple[Turn, ...]) -> Turn | None:
    """The latest turn to which the article had an answer, or None."""
    unsaid = (AnswerKind.CHAT, AnswerKind.UNANSWERABLE)
    return next((turn for turn in reversed(history) if turn.answer.kind not in unsaid), None)


def place_of(answer: Answer) -> AnswerSpan | None:
    """The first span of the answer, else its first sentence of evidence, else None."""
    if answer.spans:
        return answer.spans[0]
    return answer.evidence[0] if answer.evidence else None


def words_of(span: AnswerSpan) -> str:
    """A span's words on one line, the first without the capital that only a sentence or a headline
    gives it: "museum curator" of a headline whose story speaks of "a museum curator"."""
    from qa.conversation.form import PREPOSITIONS  # a first question loads no form

    said = " ".join(span.text.split())
    first, _, behind = said.partition(" ")
    opens = span.article.text[: span.start].rstrip(" ")[-1:] in ("", "\n", ".")
    common = opens and behind[:1].islower() and first[1:].islower()
    if common and first.lower() in PREPOSITIONS:
        return said[:1].lower() + said[1:]  # "Under a beech tree" has no name in it
    if common and re.search(rf"\b{re.escape(first.lower())}\b", span.article.text):
        return said[:1].lower() + said[1:]
    return said


def words_put_in(step: Rewrite) -> str:
    """The words that a rewrite put in."""
    before, after = step.before.split(), step.after.split()
    start = _alike(before, after)
    tail = min(_alike(before[::-1], after[::-1]), len(after) - start)
    words = " ".join(after[start : len(after) - tail])
    return re.sub(r"(?:['’]s?)?[^\w]*$", "", words)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))
