""" "Who is older, Ann or Bob?", "Which is taller, the tower or the spire?": the one of two whose
measure is greater, or less, as `comparisons` holds measures against each other.
"""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.figures import ages, comparisons
from qa.answering.question import Question
from qa.light import pattern, replace
from qa.types import AnswerKind

__all__ = ["answer", "asks_which"]

_BY_AGE = {"older": 1, "elder": 1, "younger": -1}
_WHICH = pattern(
    r"(?:who|which|what)(?: of (?:the )?(?:two|them|these))? (?P<be>is|was|are|were) (?:the )?"
    r"(?P<more>\w+er)(?: one)?[,:]? (?P<one>[^,?]{1,60}?),? or (?P<other>[^,?]{1,60}?)\W*$",
    re.IGNORECASE,
)


def asks_which(text: str) -> bool:
    """Is it a question for one of two that are compared?"""
    return _WHICH.match(text) is not None


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The one of the two whose claim holds, with both sentences as evidence, else None."""
    found = _WHICH.match(question.resolved)
    if found is None:
        return None
    one, other = found["one"], found["other"]
    if found["more"].lower() in _BY_AGE:
        return _by_age(question, library, context, (one, other), _BY_AGE[found["more"].lower()])
    for first, second in ((one, other), (other, one)):
        claim = analyse(f"{found['be'].title()} {first} {found['more']} than {second}?")
        told = comparisons.answer(claim, library, context)
        if told is not None and told.kind is AnswerKind.YES:
            return _said(question, told.evidence, first, told)
    return None


def _by_age(
    question: Question, library: Library, context: Context, pair: tuple[str, str], way: int
) -> Answer | None:
    """The older or the younger of two whose ages are told, be it far from each other."""
    told = [ages.answer(analyse(f"How old is {name}?"), library, context) for name in pair]
    figures = [_years(answer) for answer in told]
    if None in figures or figures[0] == figures[1]:
        return None
    evidence = tuple(dict.fromkeys(span for answer in told if answer for span in answer.evidence))
    older = pair[0] if (figures[0] or 0) * way > (figures[1] or 0) * way else pair[1]
    shown = next(answer for answer in told if answer is not None)
    return _said(question, evidence, older, shown)


def _years(answer: Answer | None) -> int | None:
    told = answer.spans[0].text if answer is not None and answer.spans else ""
    figure = re.search(r"\d+", told)
    return int(figure.group()) if figure is not None else None


def _said(
    question: Question, evidence: tuple[AnswerSpan, ...], name: str, told: Answer
) -> Answer | None:
    """The name as it stands in the sentences that were compared, or None."""
    for sentence in evidence:
        place = re.search(rf"\b{re.escape(name)}\b", sentence.text, re.IGNORECASE)
        if place is not None:
            start = sentence.start + place.start()
            span = AnswerSpan.of(sentence.article, start, start + len(place.group()))
            return replace(
                told,
                kind=AnswerKind.SPAN,
                text=span.text,
                question=question,
                spans=(span,),
                evidence=evidence,
            )
    return None
