""" "What does Ben do?" where no trade is told of him: what he does as a rule, "stacks the shelves
before school".
"""

from __future__ import annotations

from qa.answering.analysis import analyse
from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.paths import choosing
from qa.answering.paths.deeds import deed_told
from qa.answering.question import Question
from qa.language.lexicon import words
from qa.language.stems import singular
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["answer"]

_TRADE_OF = pattern(r"What is (?P<whom>.+?)['’]s? occupation\?")
_DO = pattern(r"\b(?:do|does|doing)\b")
_NOW = pattern(r"\b(?:now|nowadays|currently|today|these days)\b")


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The present deed of whose trade is asked for, or None where a trade is told."""
    found = _TRADE_OF.fullmatch(question.resolved)
    if found is None or not _DO.search(question.text):
        return None
    asked = f"What does {found['whom']} do?"
    plain = analyse(asked, typed=question.text, rewrites=question.rewrites)
    deed = deed_told(plain, library, context, of_somebody=True)
    if deed is None or _NOW.search(question.text):
        return deed
    trade = choosing.answer(question, library, context)
    held = trade.text.lower().split() if trade.kind is AnswerKind.SPAN else ()
    roles = (one for one in map(singular, held) if one in words("roles"))
    told = any(roles) or any(class_of(singular(word)) == "person" for word in held)
    return None if told else deed
