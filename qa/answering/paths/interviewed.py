""" "Who was interviewed?", "Who asks the questions?": the speakers of an interview by what they do.

No sentence need say it: who mostly asks is the interviewer, and who mostly answers is asked about.
"""

from __future__ import annotations

from collections import Counter

from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told
from qa.answering.question import Question, QuestionType, Role
from qa.documents.turns import Turn
from qa.light import pattern

__all__ = ["answer"]

_RULE = "who answers in the interview"
_RULE_ASKING = "who asks in the interview"
_SURE = 0.8
_INTERVIEWED = pattern(
    r"(?:is|was|are|were|being|been|gets?|got) (?:being )?(?:interviewed|questioned)\b"
    r"|\binterviewee\b|\banswers? (?:the )?questions\b|\bgives? (?:the|this) interview\b"
)
_INTERVIEWS = pattern(
    r"\b(?:conduct|did|does|do|led|leads?|held|made|took|carried out)\w*(?: out)? (?:the|this)"
    r" interview\b|\binterviewer\b|\bask(?:s|ed)? the questions\b"
    r"|\b(?:is|was) (?:asking|interviewing)\b"
)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The name of who is asked, or asks, in the first article that is an interview; else None."""
    lowered = question.resolved.lower()
    asks = bool(_INTERVIEWS.search(lowered))
    if question.type is not QuestionType.WHO or not (asks or _INTERVIEWED.search(lowered)):
        return None
    if asks and question.role is Role.OBJECT:
        return None
    for number, reading in enumerate(library.readings):
        text = reading.article.text
        name = _most(text, reading.turns, asking=asks) if reading.turns else ""
        start = text.find(name) if name else -1
        if start < 0:
            continue
        span = AnswerSpan.of(reading.article, start, start + len(name))
        sentence = next(one for one in reading.article.sentences if one.end > start)
        rule = _RULE_ASKING if asks else _RULE
        return told(
            question,
            (span,),
            [library.whole(number, sentence)],
            rule=rule,
            confidence=_SURE,
        )
    return None


def _most(text: str, turns: tuple[Turn, ...], *, asking: bool) -> str:
    """The name whose turns most often are questions, or are none; "" where nobody is named so."""
    counts = Counter(
        turn.name for turn, asks in zip(turns, _asks(text, turns), strict=True) if asks == asking
    )
    name = counts.most_common(1)[0][0] if counts else ""
    others = Counter(turn.name for turn in turns)
    return name if 2 * counts[name] > others[name] else ""


def _asks(text: str, turns: tuple[Turn, ...]) -> list[bool]:
    """Whether each turn ends in a question mark."""
    ends = [turn.label.start for turn in turns[1:]] + [len(text)]
    return [
        text[turn.label.end : end].rstrip().endswith("?")
        for turn, end in zip(turns, ends, strict=True)
    ]
