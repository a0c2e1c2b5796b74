"""Whether the evidence tells the deed the way round that is asked for: of who did it or to whom it
was done, of what was or what is to come, of its reason or of a mere part of it."""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.abstaining.slots import told
from qa.answering.case import Case
from qa.answering.question import QuestionType, Role
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase

__all__ = ["done_by", "no_reason", "without_object", "yet_to_come"]

_BE = frozenset("is are was were been being be got get".split())
_COMING = frozenset(("will", "shall"))
# Prepositions that lead in whom or where a deed concerns, and no reason for it.
_CONCERNING = frozenset("against at to into near with".split())


def done_by(case: Case) -> str:
    """ "Who was rescued?" of "the rescue was led by Ida Falk": the one by whom it was done."""
    question = case.question
    if question.type is not QuestionType.WHO or question.role is not Role.SUBJECT:
        return ""
    lowers = [token.text.lower() for token in question.tokens]
    behind = question.wh[1]
    passive = lowers[behind] in _BE and question.tags[behind + 1] in ("VBN", "VBD")
    if not passive or "by" in lowers:
        return ""
    if any(_is_in(case, clause.agent) for clause in case.scene.clauses):
        return case.scene.reading.words[case.end - 1]
    return ""


def yet_to_come(case: Case) -> str:
    """ "What did they decide?" of what they will decide on Monday."""
    lowers = [token.text.lower() for token in case.question.tokens]
    if lowers[case.question.wh[1] : case.question.wh[1] + 1] != ["did"]:
        return ""
    deeds = [one for one in told(case) if one.start <= case.start < one.end]
    if deeds and all(one.modal in _COMING for one in deeds):
        return deeds[0].modal
    return ""


def without_object(case: Case) -> str:
    """ "Who flew the helicopter?" of somebody who "is flying in": nothing that is flown is told of
    in the sentence."""
    question = case.question
    if question.type is not QuestionType.WHO or question.role is not Role.SUBJECT:
        return ""
    objects = [
        number
        for number, term in enumerate(case.terms)
        if term.kind == "noun" and case.is_typed(number) and question.tags[term.index - 1] == "DT"
    ]
    deeds = [one for one in told(case) if one.voice == "active" and _is_in(case, one.subject)]
    bare = deeds and all(one.object is None and one.complement is None for one in deeds)
    missing = objects and all(number not in case.around for number in objects)
    return case.terms[objects[0]].word if bare and missing else ""


def no_reason(case: Case) -> str:
    """ "Why did he vote against it?" is not answered by what, or against what, he voted."""
    if case.question.type is not QuestionType.WHY:
        return ""
    if any(_is_in(case, part) for clause in told(case) for part in _parts(clause)):
        return case.scene.reading.words[case.end - 1]
    return ""


def _parts(clause: Clause) -> Iterator[Phrase | None]:
    yield clause.subject
    yield clause.object
    for oblique in clause.obliques:
        if oblique.word in _CONCERNING:
            yield oblique.object


def _is_in(case: Case, phrase: Phrase | None) -> bool:
    """Whether the winner is within a phrase."""
    return phrase is not None and phrase.start <= case.start and case.end <= phrase.end
