"""What an answer says in the terms of each data set, and whether a dialogue's turn is right."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.answer import Answer
from qa.evaluation.datasets import DialogueTurn
from qa.evaluation.metrics import ENOUGH, f1, normalise, plain
from qa.types import AnswerKind

__all__ = [
    "coqa_prediction",
    "holds_gold",
    "is_right",
    "shown",
    "spoken_prediction",
    "squad_prediction",
]

_EXPECTED_KIND = {
    "yes": AnswerKind.YES,
    "no": AnswerKind.NO,
    "none": AnswerKind.UNANSWERABLE,
    "chat": AnswerKind.CHAT,
}


def squad_prediction(answer: Answer) -> str:
    """The first span, of a list all of it; "" where the answer is that the text does not say."""
    if answer.kind is AnswerKind.UNANSWERABLE:
        return ""
    if answer.kind is AnswerKind.LIST:
        return answer.text
    return answer.spans[0].text if answer.spans else answer.text


def coqa_prediction(answer: Answer) -> str:
    """CoQA's own words for yes, no and "does not say"; else the answer's text."""
    if answer.kind in (AnswerKind.YES, AnswerKind.NO):
        return str(answer.kind)
    return "unknown" if answer.kind is AnswerKind.UNANSWERABLE else answer.text


def spoken_prediction(answer: Answer) -> str:
    """As in SQuAD, but yes and no are those words."""
    if answer.kind in (AnswerKind.YES, AnswerKind.NO):
        return str(answer.kind)
    return squad_prediction(answer)


def holds_gold(answer: Answer, golds: Sequence[str]) -> bool:
    """Whether the first cited sentence holds a gold, word for word but for case."""
    if not answer.evidence:
        return False
    sentence = answer.evidence[0].text.lower()
    return any(gold.lower() in sentence for gold in golds)


def is_right(turn: DialogueTurn, answer: Answer) -> bool:
    """Whether `answer` is right by the rule of the turn's kind.

    span: the text or one of the spans has F1 of at least 0.66 with an accepted text. list: at
    least `min_recall` of the accepted texts stand in the answer's text. The others: the kind.
    """
    if turn.kind == "span":
        said = [answer.text, *(span.text for span in answer.spans)]
        return any(f1(plain(text), plain(gold)) >= ENOUGH for text in said for gold in turn.answers)
    if turn.kind == "list":
        text = normalise(plain(answer.text))
        named = sum(normalise(plain(gold)) in text for gold in turn.answers)
        return named >= turn.min_recall * len(turn.answers)
    return answer.kind is _EXPECTED_KIND[turn.kind]


def shown(answer: Answer) -> str:
    """The answer on one line."""
    return " ".join(answer.text.split())
