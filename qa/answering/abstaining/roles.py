"""Whether the answer holds the role or bears the name that is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.case import Case
from qa.answering.entailing import name_groups, names_otherwise
from qa.answering.expected import class_of
from qa.answering.question import QuestionType, Role
from qa.answering.relatives import FAMILY
from qa.language.lexicon import words
from qa.language.stems import StemSet, stem
from qa.light import pattern
from qa.reading.found import NAME_KINDS
from qa.types import MentionKind

__all__ = [
    "HAS_NAME",
    "NAMING",
    "TOGETHER",
    "another_role",
    "anothers_role",
    "asked_roles",
    "far_relation",
    "far_role",
    "is_no_owned_name",
    "is_no_proper_name",
    "owner_asked",
    "owner_of",
    "places_of",
    "unlinked_name",
]

NAMING = frozenset(("name", "names", "title", "titles"))
HAS_NAME = frozenset(("vehicle", "city", "person", "organisation", "building"))
_CALLING = frozenset(map(stem, "call name know dub nickname".split()))
TOGETHER = 6
_MODIFIERS = ("JJ", "NN", "NNP", "VBG", "VBN")
# "Asta, the fleet's oldest ship", "Asta, at 90 metres the longest ship".
_BESIDE = (*_MODIFIERS, "POS", "CD")
_BETWEEN = frozenset(', called named known as is was are were the a an at ( : – — -- - " “'.split())
_OWNERS = (MentionKind.NATIONALITY, MentionKind.PLACE, MentionKind.ORGANISATION)
# By these the subject takes the role itself.
_TAKING = StemSet("become remain stay replace succeed play portray be make turn".split())
_CALLING = frozenset(("called", "named", "dubbed", "as"))
_POSSESSIVE = frozenset(("PRP$", "WP$"))
_LEADING = StemSet("lead main principal".split())
_ANYBODY = frozenset("person man woman individual people".split())  # no roles
_PERSONS_NAME = pattern(r"\b(?:his|her) (?:first |last |full |real )?name\W*$", re.IGNORECASE)


def asked_roles(case: Case) -> list[int]:
    """The term of the role in "Who is the umpire?", "Which mayor is …"; none otherwise."""
    question = case.question
    if question.role is not Role.COPULA or question.answer_class != "person":
        return []
    if question.type is QuestionType.HOW_MANY or question.answer_type in _ANYBODY:
        return []
    return [number for number, term in enumerate(case.terms) if case.is_asked(term)]


def far_role(case: Case) -> str:
    """ "Who is the umpire?": the role and the answer stand in one sentence, but not together, and
    neither stands for the other; or the answer has a role of its own, and the other stands nowhere
    in the sentence."""
    asked = asked_roles(case)
    places = places_of(case, asked)
    gaps = [max(i - case.end + 1, case.start - i) for i in places]
    if case.meant(case.start, case.end) & set(asked):
        return ""
    if asked and not gaps:
        return _own_role(case)
    if gaps and all(_is_acted_on(case, i) for i in places):
        return case.question.answer_type
    if not gaps or min(gaps) <= TOGETHER or case.is_well_held:
        return ""
    from qa.answering.abstaining.relations import is_said_of

    return "" if any(is_said_of(case, i) for i in places) else case.question.answer_type


def _is_acted_on(case: Case, place: int) -> bool:
    """ "The umpire" of "Ida Falk blamed the umpire": the winner does something to who has the
    role."""
    for clause in case.scene.clauses:
        doer, done = clause.subject, clause.object
        if doer is None or done is None or clause.voice != "active":
            continue
        does = doer.start <= case.start and case.end <= doer.end
        if does and place == done.parts[0][1] - 1:
            return case.scene.reading.stems[clause.head] not in _TAKING
    return False


def _own_role(case: Case) -> str:
    """The role that stands beside the winner, or opens it: "Judge Ida Falk", "Ole Moe, a
    trainer"."""
    titled = case.end - case.start > 1 and case.scene.reading.lowers[case.start] in words("roles")
    if titled and case.scene.reading.tags[case.start] == "NNP":
        return case.question.answer_type
    for i in (case.start - 1, case.end + 1):
        found = case.scene.mention_of[i] if 0 <= i < case.scene.size else None
        if found is not None and found.kind is MentionKind.ROLE:
            return case.question.answer_type
    return ""


def far_relation(case: Case) -> str:
    """ "The president of X": the role and the name stand in one sentence, but not together; where
    the sentence says whose the role is ("its president"), `anothers_role` decides."""
    roles = [i for i in places_of(case, asked_roles(case)) if owner_of(case, i) is None]
    if not roles:
        return ""
    from qa.answering.abstaining.relations import unrelated  # few get so far

    return unrelated(case, roles)


def places_of(case: Case, numbers: Sequence[int]) -> list[int]:
    """The tokens of the winner's sentence that match one of these terms."""
    return [i for number in numbers for i in case.places.get(number, ())]


def another_role(case: Case) -> str:
    """ "The prime minister" where the sentence has "the defence minister"."""
    reading = case.scene.reading
    for number in asked_roles(case):
        before = case.terms[number].index - 1
        asked = [n for n, term in enumerate(case.terms) if term.index == before]
        if not asked or case.terms[asked[0]].kind == "name":
            continue
        # "Financed" is no finance.
        nominal = any(not reading.tags[i].startswith("VB") for i in places_of(case, asked))
        if nominal and case.scene.factors[asked[0]] >= FAMILY:
            continue
        others = [
            reading.words[place - 1]
            for place in case.places.get(number, ())  # "led by Moe" is led by any leader
            if place and reading.tags[place - 1].startswith(_MODIFIERS)
            if not reading.tags[place].startswith("VB")
            if asked[0] not in case.meant(place - 1, place)
            if case.terms[asked[0]].stem not in map(stem, reading.lowers[place - 1].split("-"))
            # "Besk singer Ida Moe" may well be the lead singer of Besk.
            if case.terms[asked[0]].stem not in _LEADING or not case.meant(place - 1, place)
        ]
        if others and len(others) == len(case.places[number]):
            return others[0]
    return ""


def anothers_role(case: Case) -> str:
    """ "The minister of Besk" where the sentence has "Norway, whose minister …": the role is held
    under another."""
    asked = {n for group in name_groups(case.terms) for n in group}
    after = {n for n in asked if case.terms[n].index >= case.question.wh[1]}
    if not after:
        return _another_owner(case)
    absent = [case.terms[n] for n in sorted(after) if n not in case.scene.factors]
    if absent and names_otherwise(absent, [case.scene.reading]):
        return ""
    for number in asked_roles(case):
        places = case.places.get(number, ())
        owners = [(place, owner_of(case, place)) for place in places]
        named = [(i, owner) for i, owner in owners if owner and _named(case, *owner)]
        if named and not any(after & case.meant(*owner) for _, owner in named):
            from qa.answering.abstaining.relations import is_held_under

            held = any(is_held_under(case, i, owner, after) for i, owner in owners)
            return "" if held else _named(case, *named[0][1])
    return ""


def _another_owner(case: Case) -> str:
    """ "The secretary of the court" of "the union's secretary", in a sentence with no court."""
    nouns = owner_asked(case)
    if not nouns or any(n in case.scene.factors for n in nouns):
        return ""
    for place in places_of(case, asked_roles(case)):
        owner = owner_of(case, place)
        if owner is None or case.scene.reading.tags[owner[1] - 1] in _POSSESSIVE:
            continue
        if not set(nouns) & case.meant(*owner):
            return case.scene.reading.words[owner[1] - 1]
    return ""


def owner_asked(case: Case) -> list[int]:
    """The terms of "the court" in "the secretary of the court", "the court's secretary", where it
    has no name."""
    roles = asked_roles(case)
    if not roles:
        return []
    lowers = [token.text.lower() for token in case.question.tokens]
    role = case.terms[roles[0]].index
    if case.question.tags[role - 1] == "POS":
        nouns = enumerate(case.terms)
        return [n for n, term in nouns if term.index == role - 2 and term.kind == "noun"]
    behind = [n for n, term in enumerate(case.terms) if term.index > role]
    if lowers[role + 1 : role + 2] != ["of"] or any(case.terms[n].kind == "name" for n in behind):
        return []
    return [n for n in behind if case.terms[n].kind == "noun"]


def _named(case: Case, start: int, end: int) -> str:
    """Whose a role is said to be, by name or by nation."""
    found = case.scene.mention_of[start]
    if found is not None and found.kind is MentionKind.NATIONALITY:
        return case.scene.reading.words[start]
    return case.named(start, end)


def owner_of(case: Case, place: int) -> tuple[int, int] | None:
    """The tokens that say whose the role at a place is: "its", "Norway 's", "of Norway",
    "Norwegian"."""
    tags, lowers = case.scene.reading.tags, case.scene.reading.lowers
    if lowers[place + 1 : place + 2] == ("of",) and place + 2 < len(tags):
        end = place + 2
        while end < len(tags) and tags[end].startswith(("NN", "DT", "JJ")):
            end += 1
        return place + 2, end
    first = place
    while first and tags[first - 1].startswith(_MODIFIERS):
        first -= 1
    for i in range(first, place):
        found = case.scene.mention_of[i]
        if found is not None and found.kind in _OWNERS and found.end <= place:
            return found.start, found.end
    if first and tags[first - 1] in _POSSESSIVE:
        return first - 1, first
    if first > 1 and tags[first - 1] == "POS":
        return first - 2, first - 1
    return None


def unlinked_name(case: Case) -> str:
    """ "What is the name of the accountant?" of a sentence in which the accountant has none."""
    owned = _bearers(case)
    places = places_of(case, owned)
    if not places or case.is_well_held or case.meant(case.start, case.end) & set(owned):
        return ""
    if any(_is_beside(case, place) for place in places):
        return ""
    return case.terms[owned[0]].word


def _is_beside(case: Case, place: int) -> bool:
    """ "The pilot, Ida Falk", "a ship called Asta", "the port of Lindal", "under the name Asta"."""
    lowers, tags = case.scene.reading.lowers, case.scene.reading.tags
    if not NAMING.isdisjoint(lowers[max(0, case.start - 1) : case.end]):
        return True
    start, end = (place + 1, case.start) if place < case.start else (case.end, place)
    if lowers[start:end] in (("of",), ("of", "the")):
        return True
    return all(lowers[i] in _BETWEEN or tags[i].startswith(_BESIDE) for i in range(start, end))


def _bearers(case: Case) -> list[int]:
    """The terms of what bears the name: "accountant" of "the name of the accountant", the last noun
    of its phrase, before the name of another ("the village Anna Berg built")."""
    question = case.question
    lowers = [token.text.lower() for token in question.tokens]
    asked = next((i for i, word in enumerate(lowers) if word in NAMING), len(lowers))
    if lowers[asked + 1 : asked + 2] != ["of"]:
        return []
    end = asked + 2
    while end < len(lowers) and question.tags[end].startswith(("NN", "JJ", "DT", "POS", "CD")):
        if question.tags[end].startswith("NNP") and question.tags[end - 1] in ("NN", "NNS"):
            break
        end += 1
    return [n for n, term in enumerate(case.terms) if term.index == end - 1]


def is_no_proper_name(case: Case) -> bool:
    """ "What is the ship called?" of "modern instruments", where no verb gives it the name."""
    nouns = [term for term in case.terms if term.kind == "noun"]
    named = len(nouns) == 1 and class_of(nouns[0].word.lower()) in HAS_NAME
    if not named or not _CALLING.isdisjoint(case.scene.reading.stems):
        return False
    return all(word[:1].islower() for word in case.scene.reading.words[case.start : case.end])


def is_no_owned_name(case: Case) -> bool:
    """ "What was his name?" of "not been released": no name, nor for a thing's without a noun."""
    question = case.question
    lowers = [token.text.lower() for token in question.tokens]
    if question.predicate != "be" or "name" not in lowers:
        return False
    owner = lowers.index("name") - 1
    if question.tags[owner] not in ("PRP$", "POS") and lowers[owner + 2 : owner + 3] != ["of"]:
        return False
    told, own = case.scene.reading, slice(case.start, case.end)
    named = case.owner is not None and case.owner.kind in NAME_KINDS
    if named or not _CALLING.isdisjoint(told.lowers[max(0, case.start - 1) : case.start]):
        return False
    if not all(word[:1].islower() for word in told.words[own]):
        return False
    person = _PERSONS_NAME.search(question.text) is not None
    return person or not any(tag.startswith("NN") for tag in told.tags[own])
