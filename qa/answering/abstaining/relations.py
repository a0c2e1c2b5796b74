"""Whether the winner is a relation of the one asked about: "Who is the coach?" of "Ann Lee, the
coach's wife", "What is his name?" of "the coach's wife, Ann Lee"."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from qa.answering.abstaining.asked import MAKERS
from qa.answering.abstaining.held import PEOPLED, has_free_pronoun
from qa.answering.abstaining.roles import TOGETHER, asked_roles, owner_asked, owner_of, places_of
from qa.answering.case import Case
from qa.answering.entailing import name_groups, names_otherwise
from qa.answering.expected import class_of
from qa.answering.question import QuestionType, Role, Term
from qa.language.grammar import BE
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.types import MentionKind, Range

__all__ = ["is_done_next", "is_held_under", "is_of_it", "is_said_of", "relation", "unrelated"]

_OWNED = ("DT", "JJ", "NN", "CD")
# So many sentences tell what a text is about.
_LEAD = 4
_GOVERNING = frozenset("mayor mayoress governor president premier minister king queen".split())
_LEADING = ("DT", "JJ", "CD", "PRP$")
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


def _is_of_held_noun(case: Case, number: int) -> bool:
    """ "The head of the survey done in Lindal": whether the role, a term, is asked for as that of
    something by a noun that the sentence has; where that was, the sentence need not say."""
    tags, at = (*case.question.tags, ".", "."), case.terms[number].index + 1
    if [token.text.lower() for token in case.question.tokens[at : at + 1]] != ["of"]:
        return False
    at += 1
    while tags[at].startswith(_LEADING):
        at += 1
    while tags[at] in ("NN", "NNS") and tags[at + 1] in ("NN", "NNS"):
        at += 1
    if tags[at] not in ("NN", "NNS") or tags[at + 1].startswith("NNP"):
        return False
    return any(
        term.index == at and case.standing(n) == "exact" for n, term in enumerate(case.terms)
    )


def is_said_of(case: Case, place: int) -> bool:
    """ "Ida Falk (who has been for many years the trainer)", "the trainer, who …, is Ida Falk":
    whether a clause says that the winner is what the token `place` names, or the winner has it:
    "in his leadership"."""
    return any(_says(case, clause, place) for clause in case.scene.clauses)


def _says(case: Case, clause: Clause, place: int) -> bool:
    subject, own = clause.subject, (case.start, case.end)
    if subject is None or case.scene.reading.lowers[clause.head] not in BE:
        return False
    if clause.head < place < clause.end:
        told = clause.kind == "relative" or subject.end <= place
        return told and subject.start < own[1] and own[0] < subject.end
    heads = subject.parts[0][0] <= place < subject.parts[0][1]
    return heads and clause.head < own[0] < clause.end


def is_held_under(case: Case, place: int, owner: Range | None, asked: Set[int]) -> bool:
    """Whether the role at a place, which may have another's name beside it, is held under who is
    asked about all the same: "the first European explorer in Lindal", "unlike its predecessor, …,
    Lindal is …"; or the other is the winner, who has what makes him one: "Moe's leadership"."""
    own, asks = case.scene.reading, {"with", *(one.text.lower() for one in case.question.tokens)}
    if own.tags[place + 1 : place + 2] == ("IN",) and own.lowers[place + 1] in asks - {"of"}:
        behind = place + 2 + (own.tags[place + 2 : place + 3] == ("DT",))
        if asked & case.meant(behind, behind + 1):
            return True
    if owner is None:
        return False
    # "A book called Dunes by the English writer Moe" has him for its author, whatever else he is.
    by = own.lowers[max(0, owner[0] - 2) : owner[0]]
    if case.question.answer_type in MAKERS and "by" in by and asked <= set(case.scene.factors):
        return True
    if class_of(own.lowers[place]) != "person" and owner[0] < case.end and case.start < owner[1]:
        return True
    return own.tags[owner[1] - 1] == "PRP$" and _points_ahead(case, owner[1], asked)


def _points_ahead(case: Case, end: int, asked: Set[int]) -> bool:
    """Whether tokens before `end` open a clause whose subject, which follows, is asked about."""
    return any(
        one.kind == "main"
        and one.subject is not None
        and one.start <= end <= one.subject.start
        and bool(asked & case.meant(one.subject.start, one.subject.end))
        for one in case.scene.clauses
    )


def unrelated(case: Case, roles: Sequence[int]) -> str:
    """The word of a name or noun to which the roles, tokens of the sentence, do not belong."""
    terms, asked = case.terms, {n for group in _complements(case)[:1] for n in group}
    owners = [owner_of(case, i) for i in places_of(case, asked_roles(case))]
    if any(owner is not None and asked & case.meant(*owner) for owner in owners):
        return ""  # "the Gazette's editor Moe wrote in an editorial"
    if missing := _missing_owner(case):
        return missing
    if _is_of_another_side(case):
        return terms[_complements(case)[0][-1]].word
    if case.is_well_held:
        return ""
    for group in _complements(case)[:1]:
        gaps = [abs(i - j) for i in roles for j in places_of(case, group)]
        if gaps and min(gaps) > TOGETHER:
            return terms[group[-1]].word
    return ""


def _is_of_another_side(case: Case) -> bool:
    """ "The coach of Marjan" of a sentence that names neither Marjan nor whose coach it has: he is
    that of whom the text is about from its title or first name on."""
    asked = _complements(case)[:1]
    name = [case.terms[n] for group in asked for n in group]
    if not name or any(n in case.scene.factors for group in asked for n in group):
        return False
    if names_otherwise(name, [case.scene.reading]) or has_free_pronoun(case, PEOPLED):
        return False
    if _is_of_place(case):
        return False
    opens = case.title_stems[: len(name)]
    if opens and all(term.stem in opens for term in name):
        return False
    return not {term.word for term in name} & set(_first_name(case))


def _is_of_place(case: Case) -> bool:
    """ "The mayor of Marjan" of a text that goes on about "the city" and does not name it."""
    governs = case.question.answer_type in _GOVERNING
    near = (
        two
        for one in case.near
        for two in pairwise(one.lowers)
        if governs and two[0] == "the" and class_of(two[1]) in PEOPLED
    )
    return next(near, None) is not None


def _first_name(case: Case) -> tuple[str, ...]:
    """The words of the first name in the article that is no person's."""
    for sentence in case.article.sentences[:_LEAD]:
        reading = case.read(sentence.index)
        for found in reading.mentions:
            if found.kind in NAME_KINDS and found.kind is not MentionKind.PERSON:
                return reading.words[found.start : found.end]
    return ()


def _missing_owner(case: Case) -> str:
    """ "The president of the union" of a sentence with no union, which does not say of what; unless
    the sentence beside it goes on about "the union"."""
    nouns = owner_asked(case)
    absent = nouns and not any(n in case.scene.factors for n in nouns)
    return case.terms[nouns[-1]].word if absent and not _goes_on_about(case, nouns[-1]) else ""


def _goes_on_about(case: Case, number: int) -> bool:
    """Whether the sentence before or behind says "the" and the noun of a term."""
    index, noun = case.scene.reading.sentence.index, case.terms[number].stem
    last = len(case.article.sentences) - 1
    for beside in (index - 1, index + 1):
        if 0 <= beside <= last:
            reading = case.read(beside)
            pairs = zip(reading.lowers, reading.stems[1:], strict=False)
            if any(low == "the" and stem == noun for low, stem in pairs):
                return True
    return False


def _complements(case: Case) -> list[list[int]]:
    """The names behind the wh-phrase, the role's own first: "of Lindal" before "under Falk"; none
    behind a verb or a noun that says of what the role is: "the head of the survey done in Lindal",
    "the singers who worked in Lindal"."""
    roles, tags = asked_roles(case), case.question.tags
    if any(_is_of_held_noun(case, number) for number in roles):
        return []
    role = case.terms[roles[0]].index if roles else 0
    deeds = (i for i in range(max(role + 1, case.question.wh[1]), len(tags)) if tags[i][:2] == "VB")
    starts = range(case.question.wh[1], next(deeds, len(tags)))
    return [group for group in name_groups(case.terms) if case.terms[group[0]].index in starts]


def is_of_it(case: Case) -> bool:
    """ "Lund's army", "the mayor of Lund": somebody of it, whom the question does not name."""
    own, inside = case.scene.reading, range(case.start, case.end)
    at = next((i for i in inside if own.lowers[i] == "of" or own.tags[i] == "POS"), case.start)
    others = range(at + 1, case.end) if own.tags[at] == "POS" else range(case.start, at)
    nouns = [i for i in others if own.tags[i].startswith("NN")]
    return bool(nouns) and all(case.scene.matches[i] is None for i in nouns)
