""" "Can I bring a drone?" of a list below "Please do not bring:", "Can I take it if I have asthma?"
of one below "Do not take it if:": what a line rules holds of all the items below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer, Trace
from qa.answering.claims.leave import Leave, leave_asked
from qa.answering.labels import Labelled
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.question import Question
from qa.language.lexicon import words
from qa.language.stems import StemSet, stem
from qa.language.tokens import token_texts
from qa.light import pattern
from qa.types import AnswerKind, RuleHit, Span

__all__ = ["in_list"]

_SURE = 0.7
_RULE = "a rule over a list"
_FORBIDDING = pattern(
    r"\b(?:do not|don['’]t|must not|mustn['’]t|may not|cannot|can['’]t|should not|shouldn['’]t|"
    r"never|not (?:allowed|permitted|accepted|welcome|to (?:bring|do|use|take))|forbidden|"
    r"prohibited|banned|leave at home|no)\b",
    re.IGNORECASE,
)
_ALLOWING = pattern(
    r"\b(?:(?:you|we|guests|visitors|members) (?:may|can)|allowed|permitted|welcome|accept(?:ed)?|"
    r"what (?:to|you (?:can|may)) (?:bring|do|use|take))\b",
    re.IGNORECASE,
)
_CASE = pattern(
    r"(?:can|could|may|should) (?:i|we|you|one) (?P<deed>[a-z]+) .*?\b(?:if|when|while)\b "
    r"(?P<case>.+)"
    r"|(?P<told>.+), (?:can|could|may|should) (?:i|we|you|one) (?P<done>[a-z]+) .+"
    r"|(?:can|could|may|should) (?:i|we|you|one) (?P<used>[a-z]+) .*?\bwith (?P<ill>(?!it\b).+)",
    re.IGNORECASE,
)
_IF = pattern(r"\b(?:if|when|in (?:these|the following) cases)[ :.…]*\Z", re.IGNORECASE)
# What says no more than that something is so with one.
_IDLE = StemSet("have be take use suffer get feel go".split())
_USING = StemSet("take use".split())
_PARTING = frozenset(", ; ( ) : and or such as like including in on of with for".split())


def in_list(question: Question, library: Library) -> Answer | None:
    """Yes or no by the line that rules a list with what is asked about, or None."""
    if question.negated:
        return None
    text = question.resolved.strip(" ?!.")
    case = _CASE.fullmatch(text)
    lists = [one for one in library.labelled if one.field.source == "list" and one.field.items]
    if case is not None:
        found = _of_case(case, question, library, lists)
        if found is not None:
            return _told(question, library, *found, true=False)
    asked = leave_asked(question)
    if asked is None or not asked.thing:
        return None
    for one in lists:
        true = _rules(library, one)
        item = _item_of(library, one, asked) if true is not None else None
        if item is not None and true is not None:
            return _told(question, library, one, item, true=true)
    return None


def _text(library: Library, one: Labelled, span: Span) -> str:
    return library.articles[one.article].text[span.start : span.end]


def _rules(library: Library, one: Labelled) -> bool | None:
    """Whether the line above a list allows or forbids; None where it does neither, or in some
    cases only."""
    lead = _text(library, one, one.field.label)
    if _IF.search(lead):
        return None
    if _FORBIDDING.search(lead):
        return False
    return True if _ALLOWING.search(lead) else None


def _item_of(library: Library, one: Labelled, asked: Leave) -> Span | None:
    """The item that names the very thing, and no other sort of it."""
    lead = {stem(word) for word in token_texts(_text(library, one, one.field.label).lower())}
    deed = asked.brings or asked.deed in lead
    for item in one.field.items if deed else ():
        own = token_texts(_text(library, one, item).lower())
        held = {stem(word) for word in own}
        if asked.rest <= lead | held and any(_names(asked, said) for said in _phrases(own)):
            return item
    return None


def _phrases(own: list[str]) -> Iterator[list[str]]:
    """The stems of each thing that an item names, without small words."""
    said: list[str] = []
    for word in (*own, ","):
        if word in _PARTING:
            yield said
            said = []
        elif word not in words("stopwords"):
            said.append(stem(word))


def _names(asked: Leave, said: list[str]) -> bool:
    return bool(said) and said[-1] in asked.names and set(said[:-1]) == asked.sorts


def _of_case(
    case: re.Match[str], question: Question, library: Library, lists: list[Labelled]
) -> tuple[Labelled, Span] | None:
    """The list of cases in which one must not do it, and the item that is the case told."""
    deed = stem((case["deed"] or case["done"] or case["used"]).lower())
    told = case["case"] or case["told"] or case["ill"]
    said = (stem(word) for word in token_texts(told.lower()) if word not in words("stopwords"))
    asked = [word for word in said if word not in _IDLE]
    matcher = Matcher(question)
    for one in lists:
        lead = _text(library, one, one.field.label)
        own = {stem(word) for word in token_texts(lead.lower())}
        same = deed in own or (deed in _USING and any(word in _USING for word in own))
        if not (asked and same and _IF.search(lead) and _FORBIDDING.search(lead)):
            continue
        for item in one.field.items:
            held = {stem(word) for word in token_texts(_text(library, one, item).lower())}
            held |= {matcher.terms[n].stem for n in matcher.said(held)}
            if held.issuperset(asked):
                return one, item
    return None


def _told(question: Question, library: Library, one: Labelled, item: Span, *, true: bool) -> Answer:
    article = library.articles[one.article]
    places = (one.field.label.start, item.start)
    rows = [sentence for at in places if (sentence := article.sentence_at(at)) is not None]
    evidence = tuple(library.whole(one.article, row) for row in rows)
    kind = AnswerKind.YES if true else AnswerKind.NO
    said = " ".join(" ".join(span.text.split()) for span in evidence)
    trace = (Trace(evidence[-1], 0.0, (RuleHit(_RULE, 1.0, 0.0, said),)),)
    return Answer(
        kind, f"{kind.value.title()}: {said}", question, evidence, evidence, _SURE, trace=trace
    )
