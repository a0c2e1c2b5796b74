"""Negative questions as what they claim: "Isn't it old?" as "Is it old?".

The contracted "not" says only what answer is looked for, and parts the auxiliary from its subject.
"""

from __future__ import annotations

from qa.answering.analysis import analyse
from qa.answering.question import Question

__all__ = ["affirmed"]

_CONTRACTED = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}


def affirmed(question: Question) -> Question:
    """The claim of a question whose second token is a contracted "not"."""
    first, negation = question.tokens[:2]
    said = _CONTRACTED.get(first.text.lower(), first.text)
    text = f"{question.resolved[: first.start]}{said}{question.resolved[negation.end :]}"
    return analyse(text, typed=question.text, rewrites=question.rewrites)
