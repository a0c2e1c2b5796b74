"""Whether the winner is a relation of the one asked about: "Who is the coach?" of "Ann Lee, the
coach's wife", "What is his name?" of "the coach's wife, Ann Lee"."""

from __future__ import annotations

import re

from qa.answering.case import Case
from qa.answering.question import QuestionType, Role, Term
from qa.language.stems import stem
from qa.light import pattern

__all__ = ["is_done_next", "relation"]

_OWNED = ("DT", "JJ", "NN", "CD")
_NAME_ASKED = pattern(
    r"\s*what(?:'s|’s| is| was)(?: (?:the|this|that))? (?:\w+ ){0,3}?"
    r"(?P<owner>[a-z]+)['’]s? name\W*"
    r"|\s*what(?:'s|’s| is| was) the name of the (?:\w+ ){0,3}?(?P<whom>[a-z]+)\W*"
    r"|\s*what (?:is|was) the (?:\w+ ){0,3}?(?P<called>[a-z]+) (?:called|named)\W*",
    re.IGNORECASE,
)


def relation(case: Case) -> str:
    """The winner where it names somebody whom the one asked about has, or ""."""
    asked = _named_as(case)
    own = case.scene.reading
    places = [i for i in range(case.scene.size) if asked and own.stems[i] in asked]
    wrong = bool(places) and all(_is_beside_owner(case, i) for i in places)
    return " ".join(own.words[case.start : case.end]) if wrong else ""


def _named_as(case: Case) -> frozenset[str]:
    """The stem of the one noun whose bearer, or whose name, is asked for; none otherwise."""
    question = case.question
    text = question.resolved
    if found := _NAME_ASKED.fullmatch(text):
        return frozenset((stem((found["owner"] or found["whom"] or found["called"]).lower()),))
    if question.type is not QuestionType.WHO or question.role is not Role.COPULA:
        return frozenset()
    return frozenset(one.stem for one in case.terms if case.is_asked(one))


def _is_beside_owner(case: Case, place: int) -> bool:
    """Whether a token is the owner in "the coach's wife" that the winner stands beside."""
    own = case.scene.reading
    start = place
    while start and own.tags[start - 1].startswith(_OWNED):
        start -= 1
    if own.tags[place + 1 : place + 2] == ("POS",):
        head = place + 2
        while head < case.scene.size and own.tags[head].startswith(_OWNED):
            head += 1
        told = any(case.scene.matches[place + 2 : head])
        behind = case.start in (head, head + (own.lowers[head : head + 1] == (",",)))
        within = place < case.start < head or case.start <= place + 2 <= head <= case.end
    elif own.lowers[start - 1 : start] == ("of",):
        start -= 2
        told, behind, within = case.scene.matches[start] is not None, False, False
        start -= own.tags[start - 1] == "DT"
    else:
        return False
    before = own.lowers[start - 1 : start] == (",",) and case.end == start - 1
    return not told and (behind or within or before)


def is_done_next(case: Case, deed: Term) -> bool:
    """ "Her uncle was kind. He yelled at Bo": whether the next sentence tells the deed of a pronoun
    that stands for the winner."""
    reading, index = case.library.readings[case.winner.article], case.scene.reading.sentence.index
    if index + 1 >= len(case.article.sentences):
        return False
    own = reading.sentence(index + 1)
    heads = {
        clause.subject.start
        for clause in reading.clauses(index + 1)
        if clause.subject is not None and own.stems[clause.head] == deed.stem
    }
    links = case.library.coreferences[case.winner.article].links(index + 1) if heads else ()
    return any(
        link.start in heads
        and link.sentence == index
        and link.antecedent[0] < case.end
        and case.start < link.antecedent[1]
        for link in links
    )
