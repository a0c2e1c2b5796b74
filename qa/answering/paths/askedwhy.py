""" "Why won't she cross again?" of an interview: "Q: Will you cross again? A: No. I promised my
daughter." What follows the yes or no is the reason.
"""

from __future__ import annotations

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, AnswerSpan
from qa.answering.library import Library
from qa.answering.paths.asked import RULE, SURE, YES_NO, places_asked, said_of
from qa.answering.paths.telling import told
from qa.answering.question import Question, QuestionType
from qa.light import pattern

__all__ = ["reason_told"]

_WHY = pattern(r"why (?P<aux>[a-z]+)(?P<denied>n['’]t)? (?P<rest>[^?]+)")
_NOT = pattern(r"\bnot ")
_CUT = {"wo": "will", "ca": "can", "sha": "shall"}
_LEAST = 3  # words of a reason


def reason_told(question: Question, library: Library) -> Answer | None:
    """What stands behind the yes or no of the text's own answer, if it says what "why" takes for
    granted."""
    asked = _WHY.match(question.resolved[:1].lower() + question.resolved[1:])
    if asked is None:
        return None
    denied = bool(asked["denied"] or _NOT.search(asked["rest"]))
    auxiliary = _CUT.get(asked["aux"], asked["aux"]).title()
    text = f"{auxiliary} {_NOT.sub('', asked['rest'], count=1)}?"
    claim = analyse(text, typed=question.text, rewrites=question.rewrites)
    if claim.type is not QuestionType.YES_NO:
        return None
    place = next(places_asked(claim, library), None)
    reason = None if place is None else _behind(library, *place, denied=denied)
    if place is None or reason is None:
        return None
    article = library.articles[place[0]]
    evidence = [library.whole(place[0], article.sentences[one]) for one in (place[2], place[1])]
    return told(question, (reason,), evidence, rule=RULE, reason=RULE, confidence=SURE)


def _behind(
    library: Library, number: int, first: int, asked: int, *, denied: bool
) -> AnswerSpan | None:
    """The words behind the yes or no, or the sentence behind a bare one."""
    article = library.articles[number]
    span = said_of(library, number, article.sentences[first])
    found = YES_NO.match(span.text)
    if found is None or ((found["said"] or found["late"]).lower() == "no") != denied:
        return None
    rest = span.text[found.end() :].lstrip(" .,;:!–—-")
    if len(rest.split()) >= _LEAST:
        return library.verbatim(number, span.end - len(rest), span.end)
    goes_on = library.readings[number].answered.get(first + 1) == asked
    return said_of(library, number, article.sentences[first + 1]) if goes_on else None
