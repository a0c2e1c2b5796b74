"""Whether the winner may be a sum of money or a change where one is asked for, and whose."""

from __future__ import annotations

from qa.answering.case import Case
from qa.answering.changing import another_changes
from qa.answering.question import QuestionType
from qa.language.stems import stem
from qa.reading.found import NAME_KINDS, TIME_KINDS
from qa.types import MentionKind as Kind

__all__ = [
    "anothers_change",
    "are_counted_alone",
    "extremes_counted",
    "is_no_change",
    "is_no_price",
]

_COST = stem("cost")
_PRICED = frozenset(map(stem, "cost price fee charge pay worth free spend buy sell money".split()))
_MOST = frozenset(("JJS", "RBS"))
_PAYING = frozenset(map(stem, ("pay", "earn", "owe")))


def is_no_price(case: Case) -> bool:
    """ "How much did Ann pay for it?": neither a name nor a length; "How much does it cost?":
    nothing but money where no price is spoken of."""
    question, owner = case.question, case.owner
    if question.type is not QuestionType.HOW_MUCH or question.answer_type:
        return False
    if _is_anothers_cost(case):
        return True
    held = [case.scene.mention_of[i] for i in range(case.start, case.end)]
    if any(one and one.kind is Kind.MONEY for one in held):
        return False
    if question.predicate == _COST:
        return _PRICED.isdisjoint(case.scene.reading.stems)
    if question.predicate not in _PAYING:
        return False
    named = any(one is not None and one.kind in (*NAME_KINDS, *TIME_KINDS) for one in held)
    return named or (owner is not None and owner.kind is Kind.QUANTITY)


def _is_anothers_cost(case: Case) -> bool:
    """ "How much does the move cost?" of "Ask for a permit, which costs £65"."""
    nouns = {n for n, one in enumerate(case.terms) if one.kind in ("noun", "name")}
    if _asks_for_deed(case) and nouns.isdisjoint(case.scene.factors):
        return True
    for clause in case.scene.clauses if case.question.predicate == _COST and nouns else ():
        part = clause.attached  # what a main clause is about may be what is asked about
        costs = case.scene.reading.stems[clause.head] == _COST and clause.kind == "relative"
        if not costs or part is None or not clause.head < case.start < clause.end:
            continue
        common = case.scene.reading.tags[part.end - 1] in ("NN", "NNS")
        return common and not case.meant(part.start, clause.head) & nouns
    return False


def _asks_for_deed(case: Case) -> bool:
    """ "What does it cost to hire a boat?" of a sentence that tells of no hire."""
    deeds = [n for n, one in enumerate(case.terms) if one.kind == "verb" and one.stem != _COST]
    to = any(token.text.lower() == "to" for token in case.question.tokens)
    costs = to and case.question.predicate == _COST
    return costs and bool(deeds) and not any(n in case.scene.factors for n in deeds)


def is_no_change(case: Case) -> bool:
    """ "By how much have her takings fallen?": no name and no time tells a change, and no "two
    Kenyans"."""
    last = case.scene.mention_of[case.end - 1]
    if case.question.type is not QuestionType.DIFFERENCE or last is None:
        return False
    return last.kind in (*NAME_KINDS, Kind.DATE, Kind.TIME, Kind.NATIONALITY, Kind.ROLE)


def anothers_change(case: Case) -> str:
    """ "By how much did exports fall?" of profits that fell by 2 percent."""
    return another_changes(case.library, case.winner.article, case.scene, case.start)


def extremes_counted(case: Case) -> str:
    """ "How many ships does it have?" of "its two oldest ships", which are not all of them."""
    tags, end = case.scene.reading.tags, case.end
    asked = not _MOST.isdisjoint(case.question.tags)
    counted = case.question.type is QuestionType.HOW_MANY and tags[end - 1] == "CD"
    if asked or not counted or end >= case.scene.size or tags[end] not in _MOST:
        return ""
    return case.scene.reading.words[end]


def are_counted_alone(case: Case) -> bool:
    """ "How many settlers arrived?" of "by then 20,000 had arrived", which are of nothing else."""
    question = case.question
    heads = [
        case.scene.matches[one.head]
        for one in case.scene.clauses
        if one.subject is not None and one.subject.end == case.end
        if set(case.scene.reading.tags[one.subject.start : case.end]) == {"CD"}
    ]
    deeds = (case.terms[one.term] for one in heads if one is not None and one.factor >= 1.0)
    return any(question.is_of_verb(term) for term in deeds)
