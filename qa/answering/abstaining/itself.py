"""Whether the answer is only what the question names already."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.case import Case
from qa.answering.entailing import name_groups
from qa.answering.matching import EXACT
from qa.answering.question import QuestionType, Role, Term
from qa.language.lexicon import words
from qa.language.stems import singular, stem
from qa.reading.found import NAME_KINDS
from qa.types import MentionKind

__all__ = ["itself"]

_NAME = stem("name")
_TOLD_APART = frozenset("other itself himself herself themselves".split())


def itself(case: Case) -> str:
    """ "Who did Falk beat?" is not answered by "Falk": the one whom the question names already; the
    "Lindal Water Board" is another than Lindal."""
    stems = case.scene.reading.stems[case.start : case.end]
    for group in name_groups(case.terms):
        name = [case.terms[number] for number in group]
        beside = _is_longer_name(case, group) or _names_another(case)
        beside = beside or _is_namesake(case, group)
        if all(term.stem in stems for term in name) and not beside:
            from qa.answering.abstaining.relations import is_of_it  # few get so far

            return "" if is_of_it(case) else name[-1].word
        if _is_full_name(case, [term for term in name if term.word.lower() not in words("titles")]):
            return name[-1].word
    return _named_object(case)


def _named_object(case: Case) -> str:
    """ "Who built the ferries?" of "the ferries Hector and Helen": the name of its object."""
    question, place = case.question, case.start - 1
    found = case.scene.matches[place] if place >= 0 else None
    if found is None or question.role is not Role.SUBJECT or question.type is QuestionType.WHOM:
        return ""
    term = case.terms[found.term]
    behind = any(one.index < term.index for one in case.terms if question.is_of_verb(one))
    named = case.scene.reading.tags[case.start].startswith("NNP")
    same = singular(case.scene.reading.lowers[place]) == singular(term.word)
    named = named and same  # an engineer designed the engine
    thing = term.kind == "noun" and case.scene.reading.tags[place] in ("NN", "NNS")
    return term.word if behind and named and thing else ""


def _is_full_name(case: Case, name: Sequence[Term]) -> bool:
    """ "Whom does Mr Reeve replace?" of "Daniel Reeve": he himself; a name without a title may be
    that of another of the family."""
    own = case.owner
    before = case.question.tokens[max(0, name[0].index - 1)] if name else None
    titled = len(name) == 1 and before is not None and before.text.lower() in words("titles")
    person = own is not None and own.kind is MentionKind.PERSON and own.end == case.end
    return titled and person and case.scene.reading.stems[case.end - 1] == name[0].stem


def _is_namesake(case: Case, group: Sequence[int]) -> bool:
    """ "Holm was founded by Anton Holm": the name asked about stands beside the longer one."""
    matches = case.scene.matches
    outside = (*matches[: case.start], *matches[case.end :])
    held = {one.term for one in outside if one is not None and one.factor == EXACT}
    person = case.owner is not None and case.owner.kind is MentionKind.PERSON
    return person and case.end - case.start > len(group) and set(group) <= held


def _names_another(case: Case) -> bool:
    """ "Ole Moe and Falk", "other judges", "Falk itself": whether the winner has a name that is
    none of the question's, or is told as another or the same."""
    if not _TOLD_APART.isdisjoint(case.scene.reading.lowers[case.start : case.end + 1]):
        return True
    return any(
        found.kind in NAME_KINDS
        and case.start <= found.start < case.end
        and not any(case.scene.matches[found.start : found.end])
        for found in case.scene.reading.mentions
    )


def _is_longer_name(case: Case, group: Sequence[int]) -> bool:
    """Whether the winner's name goes on behind that of the question: "Lindal Water Board"."""
    owner = case.owner
    if owner is None or owner.kind not in NAME_KINDS:
        return False
    if owner.kind is MentionKind.PERSON:
        # What is "named after Ida Falk" may well be called Falk.
        return case.question.predicate == _NAME and owner.end - owner.start > len(group)
    last = max((i for n in group for i in case.places.get(n, ()) if i < owner.end), default=-1)
    return owner.start <= last < owner.end - 1
