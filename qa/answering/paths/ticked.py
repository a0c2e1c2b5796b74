"""Yes or no by what stands behind a label: "Waterproof: no", "Apologies: Ann Lee"."""

from __future__ import annotations

import re

from qa.answering.answer import Answer, Trace
from qa.answering.context import Context
from qa.answering.labels import Labelled
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.question import Question, QuestionType
from qa.language.lexicon import words
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import pattern
from qa.types import AnswerKind, RuleHit

__all__ = ["answer"]

_CONFIDENCE = 0.7
_NAME = r"(?P<who>(?:[A-Z][\w'’.-]*\s?){1,4}?)"
_PLACE = r"(?: (?:at|in|to|for) .+?)?"
_PRESENT = (
    pattern(
        rf"(?:was|were|is) {_NAME}\s?(?:present|there|in attendance){_PLACE}\W*", re.IGNORECASE
    ),
    pattern(rf"(?:was|were|is) {_NAME}\s?(?:at|in) the (?:meeting|session)\W*", re.IGNORECASE),
    pattern(
        rf"(?:did|has) {_NAME}\s?(?:attend(?:ed)?|c[oa]me|take part|taken part|participated?)\b.*",
        re.IGNORECASE,
    ),
)
_ABSENT = (
    pattern(rf"(?:was|were|is) {_NAME}\s?(?:absent|missing|away){_PLACE}\W*", re.IGNORECASE),
    pattern(
        rf"(?:did|has) {_NAME}\s?(?:miss(?:ed)?|(?:sen[dt]|give[n]?) .*apologies)\b.*",
        re.IGNORECASE,
    ),
)
_THERE = frozenset(map(stem, "present attendance attendee participant".split()))
_AWAY = frozenset(map(stem, "apology absent absentee excused regrets".split()))
_NO = pattern(r"(?:no|none|never)\b(?! \w)|not \w+(?:ed|ble)\b|not possible\b", re.IGNORECASE)
_YES = pattern(r"yes\b", re.IGNORECASE)
# What asks for no more than that there is such a thing, or that it is allowed.
_ASKING = frozenset(
    stem(word)
    for word in """
    allow permit include available possible have come offer provide supply require need get accept
    bring take there necessary welcome
    """.split()
)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """Yes or no where a label and its value settle what is asked; else None."""
    if question.type is not QuestionType.YES_NO or question.negated or not library.labelled:
        return None
    found = _attended(question, library) or _ticked(question, library)
    if found is not None or not any(one.field.items for one in library.labelled):
        return found
    from qa.answering.paths.rulelists import in_list  # few texts have lists

    return in_list(question, library)


def _attended(question: Question, library: Library) -> Answer | None:
    """Whether somebody was there, by the list that has the name."""
    text = question.resolved.strip()
    for asked, ways in ((True, _PRESENT), (False, _ABSENT)):
        found = next(filter(None, (way.fullmatch(text) for way in ways)), None)
        if found is None:
            continue
        name = set(token_texts(found["who"].lower())) - words("titles")
        listed = ((one, _is_there(one)) for one in library.labelled)
        for one, there in listed:
            if there is not None and name and name.issubset(_words(library, one)):
                return _told(question, library, one, there is asked)
    return None


def _is_there(one: Labelled) -> bool | None:
    """Whether a label lists who was present, or who was absent; None for any other."""
    if not _THERE.isdisjoint(one.label):
        return True
    return None if _AWAY.isdisjoint(one.label) else False


def _words(library: Library, one: Labelled) -> frozenset[str]:
    return frozenset(token_texts(_value(library, one).lower()))


def _ticked(question: Question, library: Library) -> Answer | None:
    """Whether it has or is what the label says, by a "yes" or "no" behind it."""
    matcher = Matcher(question)
    for one in library.labelled:
        value = _value(library, one)
        true = bool(_YES.match(value))
        if not (true or _NO.match(value)) or not all(map(matcher.says, one.label)):
            continue
        held = {*one.label, *one.above, *map(stem, token_texts(value)), *_ASKING}
        if one.label and all(term.stem in held for term in matcher.terms):
            return _told(question, library, one, true)
    return None


def _value(library: Library, one: Labelled) -> str:
    span = one.field.value
    return library.articles[one.article].text[span.start : span.end]


def _told(question: Question, library: Library, one: Labelled, true: bool) -> Answer:
    label, value = one.field.label, one.field.value
    start = min(label.start, value.start)
    span = library.verbatim(one.article, start, max(label.end, value.end))
    kind = AnswerKind.YES if true else AnswerKind.NO
    hit = RuleHit("label says so", 1.0, 0.0, "what stands behind the label says so")
    return Answer(
        kind,
        f"{kind.value.title()}: {' '.join(span.text.split())}",
        question,
        spans=(span,),
        evidence=(span,),
        confidence=_CONFIDENCE,
        trace=(Trace(span, 0.0, (hit,)),),
    )
