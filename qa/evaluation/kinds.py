"""The kinds of turns that conversations are reported by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.evaluation.metrics import normalise

__all__ = ["gold_kind", "history_kind", "question_word"]

_WH = ("who", "whom", "whose", "what", "which", "when", "where", "why", "how")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
# Words that mean nothing without the turns before (personal and demonstrative pronouns, pro-forms).
_LEANING = frozenset(
    {
        "he", "him", "his", "himself", "she", "her", "hers", "herself",
        "it", "its", "itself", "they", "them", "their", "theirs", "themselves",
        "this", "that", "these", "those", "there", "then", "else", "one",
        "ones", "another", "other", "others", "so", "too", "either", "both",
    }
)  # fmt: skip
# Fewer words than these do not make a whole question: "Why?", "In 2019?", "Who else?".
_WHOLE = 3


def gold_kind(golds: Sequence[str]) -> str:
    """yes, no, unknown or text: what the first reference answer is."""
    gold = normalise(golds[0]) if golds else "unknown"
    return gold if gold in ("yes", "no", "unknown") else "text"


def question_word(question: str) -> str:
    """The first wh-word, in lower case, or "other" for a question without one."""
    return next((word for word in _words(question) if word in _WH), "other")


def history_kind(question: str) -> str:
    """The word leans (a pronoun, or under three words: it needs the turns before) or alone."""
    words = _words(question)
    leans = len(words) < _WHOLE or any(word in _LEANING for word in words)
    return "leans" if leans else "alone"


def _words(question: str) -> list[str]:
    return [word.partition("'")[0] for word in _WORD.findall(question.lower().replace("’", "'"))]
