"""The last amount beside another one: "Is that more than in 2022?", "How much less is that than the
Greens got?".

The other amount is what "And in 2022?" would be answered with; both are verbatim spans, and the
note shows how they were compared. Where there is none, the question is left to the answerer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from qa.answering.answer import Answer, Trace
from qa.answering.question import Question, QuestionType
from qa.conversation.sums import amount, computed_answer, number, sentence_of, units_agree
from qa.conversation.turn import Turn, last_answered
from qa.light import pattern
from qa.types import AnswerKind, Rewrite, RuleHit

__all__ = ["compared_answer"]

_MORE = frozenset("more higher bigger larger greater better".split())
_LESS = frozenset("less fewer lower smaller".split())
_DEGREE = r"(?P<how>more|less|fewer|higher|lower|bigger|smaller|larger|greater)"
_OTHER = r"(?: \w+)? than (?:it (?:was|is) |that of |those of )?(?P<other>[^?!.]{2,60})"
_WHETHER = pattern(
    rf"(?:and |so |but )?(?:is|was|are|were) (?:that|this|it) (?:a lot |much |any |even |still )?"
    rf"{_DEGREE}{_OTHER}[?!. ]*",
    re.IGNORECASE,
)
_BY_HOW_MUCH = pattern(
    rf"(?:and |so |but )?how (?:much|many) {_DEGREE}(?: (?:is|was|are|were) (?:that|this|it))?"
    rf"{_OTHER}[?!. ]*",
    re.IGNORECASE,
)
_ABOUT = pattern(r"(?:what|how) about (?P<thing>[^?]{2,60})\?*", re.IGNORECASE)
Ask = Callable[[str, Sequence[Turn]], Answer]


def compared_answer(asked: str, typed: str, history: Sequence[Turn], ask: Ask) -> Answer | None:
    """Yes, no or the difference; `ask` answers a follow-up after some turns. None where one of the
    two is no amount, or both are the same figure of the text."""
    whether = _WHETHER.fullmatch(asked)
    found = whether or _BY_HOW_MUCH.fullmatch(asked)
    turn = last_answered(tuple(history)) if found else None
    if turn is not None and (about := _ABOUT.fullmatch(turn.answer.question.resolved)):
        whole = f"What was {about['thing']}?"
        turn = Turn(whole, ask(whole, history))
    if found is None or turn is None or amount(turn.answer) is None:
        return None
    fragment = f"And {found['other']}?"
    other = ask(fragment, (*history, turn))
    one, against = amount(turn.answer), amount(other)
    if one is None or against is None or not units_agree(one.text, against.text):
        return None
    if not any(step.rule == "slot" for step in other.question.rewrites):
        return None
    if one.article is against.article and one.start < against.end and against.start < one.end:
        return None
    if whether is None:
        both = (turn, Turn(fragment, other))
        return computed_answer("what is the difference", typed, both)
    return _said(found["how"].lower(), asked, typed, turn.answer, other)


def _said(how: str, asked: str, typed: str, first: Answer, second: Answer) -> Answer | None:
    one, other = amount(first), amount(second)
    if one is None or other is None or how not in _MORE | _LESS:
        return None
    more = number(one) > number(other)
    holds = number(one) != number(other) and more == (how in _MORE)
    kind = AnswerKind.YES if holds else AnswerKind.NO
    sign = "=" if number(one) == number(other) else ">" if more else "<"
    note = f"{one.text} {sign} {other.text}"
    whole = f"Is {one.text} {how} than {other.text}?"
    question = Question(typed, whole, QuestionType.YES_NO, (Rewrite("comparison", asked, whole),))
    evidence = tuple(dict.fromkeys((sentence_of(one), sentence_of(other))))
    hit = RuleHit("comparison", 1.0, 0.0, note)
    return Answer(
        kind,
        f"{kind.value.title()}: {note}.",
        question,
        spans=(one, other),
        evidence=evidence,
        confidence=0.7,
        trace=(Trace(one, 0.0, (hit,)),),
        note=note,
    )
