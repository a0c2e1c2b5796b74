"""Which turn a follow-up leans on, where it is not the last one.

"What was it the year before?" is of the last figure, though "Why so much?" was asked between; "When
was this?" is of the last thing that happened, and not of how much it was worth.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from qa.answering.answer import Answer
from qa.conversation.followups.fragments import figure_then
from qa.conversation.form import Form, read
from qa.conversation.turn import Turn
from qa.conversation.verbs import base_verb
from qa.light import pattern
from qa.types import AnswerKind

__all__ = ["asks_anew", "turn_meant"]

_NEAR = 3
_FRAGMENT = 4  # words
_WHEN = pattern(
    r"(?:and |so )?(?:when|where) (?:was|is) (?:that|this)|(?:and |so )?(?:when|where) did "
    r"(?:that|this|it) (?:happen|take place|occur)"
)
_ABOUT = pattern(r"\s*(?:(?:and|but|so|ok|okay)\b[\s,]*)*(?:what|how) about\b", re.IGNORECASE)
_OF_WHAT = frozenset(("what of", "of what", "from what"))
_WORTH = frozenset(("much", "many", "old", "big", "large", "heavy", "long", "high", "expensive"))


def turn_meant(text: str, history: Sequence[Turn]) -> Turn | None:
    """The turn before the last one that `text` leans on, or None where the last one is meant."""
    asked = list(islice((turn for turn in reversed(history) if not turn.small_talk), _NEAR))
    if len(asked) < 2 or figure_then(text, asked[0].answer) is not None:
        return None
    if _is_lost(asked[0]) and not _is_lost(asked[1]):
        return asked[1]
    for turn in asked[1:]:
        if figure_then(text, turn.answer) is not None:
            return turn
    said = " ".join(text.lower().strip(" ?!.").split())
    if said in _OF_WHAT and not _died(_form(asked[0].answer)):
        return next((turn for turn in asked[1:] if _died(_form(turn.answer))), None)
    if not _WHEN.fullmatch(said) or not _is_measured(_form(asked[0].answer)):
        return None
    return next((turn for turn in asked[1:] if _happened(_form(turn.answer))), None)


def _is_lost(turn: Turn) -> bool:
    """Was it a fragment like "what subject?" that nobody made whole, and that had no answer?"""
    form = _form(turn.answer)
    short = not form.whole and form.end <= _FRAGMENT and bool(form.wh_word)
    return short and turn.answer.kind is AnswerKind.UNANSWERABLE


def asks_anew(text: str, history: Sequence[Turn]) -> bool:
    """Is it "What about the spill?" after "What about coal?" and "Why?", another thing again?"""
    asked = [turn.answer.question for turn in history if not turn.small_talk][-2:]
    told = len(asked) == 2 and _ABOUT.match(asked[0].resolved) and _ABOUT.match(text)
    return bool(told) and [step.rule for step in asked[1].rewrites][:1] == ["bare wh"]


def _form(answer: Answer) -> Form:
    return read(answer.question.resolved)


def _died(form: Form) -> bool:
    return form.verb >= 0 and base_verb(form.words[form.verb]) == "die"


def _is_measured(form: Form) -> bool:
    """Does it ask how much something was worth, which is no event?"""
    return form.wh_word == "how" and form.copular and not _WORTH.isdisjoint(form.lowers)


def _happened(form: Form) -> bool:
    return form.verb >= 0 and form.wh_word != "when"
