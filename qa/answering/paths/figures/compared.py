""" "Who is older, Ann or Bob?", "Which is taller, the tower or the spire?": the one of two whose
measure is greater, or less, as `comparisons` holds measures against each other, or as the text
holds them itself: "rents have risen faster than wages".
"""

from __future__ import annotations

import re

from qa.answering.analysis import analyse
from qa.answering.answer import Answer, AnswerSpan
from qa.answering.context import Context
from qa.answering.contrary import opposite_words
from qa.answering.library import Library
from qa.answering.paths.figures import ages, comparisons
from qa.answering.paths.telling import sentence_of, told_in
from qa.answering.question import Question, Term
from qa.language.stems import stem
from qa.light import pattern, replace
from qa.types import AnswerKind

__all__ = ["answer"]

_BY_AGE = {"older": 1, "elder": 1, "younger": -1}
_WHICH = pattern(
    r"(?:who|which|what)(?: of (?:the )?(?:two|them|these))? (?P<be>is|was|are|were) (?:the )?"
    r"(?P<more>\w+er)(?: one)?[,:]? (?P<one>[^,?]{1,60}?),? or (?P<other>[^,?]{1,60}?)\W*$",
    re.IGNORECASE,
)


_THAN = pattern(
    r"(?:who|which|what)\b[^,?]*?\b(?P<more>\w+er|more|less)(?: one)?[,:]? "
    r"(?P<one>[^,?]{1,60}?),? or (?P<other>[^,?]{1,60}?)\W*$",
    re.IGNORECASE,
)
_ARTICLES = frozenset(("the", "a", "an"))
_MOST = 400  # sentences that are read for it


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The one of the two whose claim holds, with both sentences as evidence, else None."""
    told = _than(question, library)
    found = _WHICH.match(question.resolved) if told is None else None
    if found is None:
        return told
    one, other = found["one"], found["other"]
    if found["more"].lower() in _BY_AGE:
        return _by_age(question, library, context, (one, other), _BY_AGE[found["more"].lower()])
    for first, second in ((one, other), (other, one)):
        claim = analyse(f"{found['be'].title()} {first} {found['more']} than {second}?")
        told = comparisons.answer(claim, library, context)
        if told is not None and told.kind is AnswerKind.YES:
            return _said(question, told.evidence, first, told)
    return None


def _than(question: Question, library: Library) -> Answer | None:
    """The one that a sentence puts before "than", or behind it where it says the opposite."""
    found = _THAN.match(question.resolved)
    if found is None:
        return None
    more = found["more"].lower()
    less = opposite_words(Term(stem(more), more, 0, "adjective", 1.0))
    pair = [found["one"], found["other"]]
    named = [{stem(word) for word in one.split()} - _ARTICLES for one in pair]
    for reading in library.readings:
        for sentence in reading.article.sentences[:_MOST]:
            own = reading.sentence(sentence.index)
            at = own.lowers.index("than") if "than" in own.lowers else 0
            said = own.lowers[at - 1] if at else ""
            sides = set(own.stems[:at]), set(own.stems[at:])
            for first in (0, 1) if said in (more, *less) else ():
                if named[first] <= sides[0] and named[1 - first] <= sides[1]:
                    winner = pair[first if said == more else 1 - first]
                    evidence = (sentence_of(own),)
                    shown = told_in(question, own, (0, 1), rule="held against", confidence=0.75)
                    return _said(question, evidence, winner, shown)
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
