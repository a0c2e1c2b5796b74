"""Whether the winner's role is one below or besides that which is asked for, or another's."""

from __future__ import annotations

from itertools import pairwise

from qa.answering.abstaining.kind import TRADES
from qa.answering.arguments import begins
from qa.answering.case import Case
from qa.answering.expected import class_of
from qa.answering.question import QuestionType, Role
from qa.language.lexicon import table, words
from qa.language.stems import StemSet
from qa.reading.found import NAME_KINDS

__all__ = ["behind_role", "far_name", "is_no_trade", "other_rank", "owned_role"]

# By these somebody comes to be the next one.
_HANDING_ON = StemSet(
    "succeed successor replace replacement appoint elect name nominate become follow heir choose "
    "select".split()
)
_STARTING = StemSet("take start begin open follow".split())
_UNDER = frozenset("vice deputy assistant associate junior under".split())
_CALLED, _CALLING = frozenset(("called", "named")), StemSet("call name dub nickname".split())
_BESIDE = 6  # tokens from a noun to its name
_OWNING = frozenset(("POS", "PRP$"))
_MODIFIERS = ("NN", "JJ")
# Who was the mayor may be the former one now.
_ONCE, _WAS = frozenset("former ex late outgoing then".split()), frozenset(("was", "were"))


def other_rank(case: Case) -> str:
    """ "Who is the health minister?" of "shadow health minister Ann Lee": the word that makes it
    another role, or "" where the sentence has the role without one."""
    question, reading = case.question, case.scene.reading
    role = question.answer_type
    asked = {token.text.lower() for token in question.tokens}
    holding = question.type is not QuestionType.WHERE  # "Where is the next race?"
    if holding and question.predicate == "be" and "next" in asked and _is_of_present(case):
        return "next"
    if question.role is Role.COPULA and (rank := _missing_rank(case, role)):
        return rank
    if question.role is not Role.COPULA or role not in words("roles"):
        return ""
    if (office := _another_office(case)) is not None:
        return office
    found = [_rank_before(case, i) for i, word in enumerate(reading.lowers) if word == role]
    past = not _WAS.isdisjoint(asked) and not _ONCE.isdisjoint(found)
    return found[0] if found and all(found) and found[0] not in asked and not past else ""


def _another_office(case: Case) -> str | None:
    """ "Who is the prime minister?" of "Finance Minister Ann Lee": the word that makes it another
    office, where the sentence has the asked one's last word alone."""
    lowers = [token.text.lower() for token in case.question.tokens]
    reading, role = case.scene.reading, case.question.answer_type
    offices = [pair for pair in pairwise(lowers) if " ".join(pair) in words("titles")]
    asked = next((pair for pair in offices if pair[1] == role), None)
    places = [i for i in range(1, len(reading.lowers)) if reading.lowers[i] == role]
    if asked is None or not places or asked in pairwise(reading.lowers):
        return None
    first, tag = reading.lowers[places[0] - 1], reading.tags[places[0] - 1]
    other = tag.startswith(("NN", "JJ")) or f"{first} {role}" in words("titles")
    return first if other and places[0] == case.start - 1 else None


def _missing_rank(case: Case, role: str) -> str:
    """ "Who is the vice-chair?", "Who is the deputy manager?" of who is the chair or the manager:
    the rank that the sentence does not have, or ""."""
    lowers = [token.text.lower() for token in case.question.tokens]
    rank, joined, _ = role.partition("-")
    if not joined:
        rank = next((one for one, noun in pairwise(lowers) if noun == role), "")
    near = {part for one in case.near for word in one.lowers for part in word.split("-")}
    return rank if rank in _UNDER and near.isdisjoint(_UNDER) else ""


def _is_of_present(case: Case) -> bool:
    """ "Who will be the next conductor?" of who is the conductor."""
    reading, lowers = case.scene.reading, [token.text.lower() for token in case.question.tokens]
    role = next(iter(lowers[lowers.index("next") + 1 :]), "")
    pairs = list(pairwise(reading.lowers))
    told = role in reading.lowers and ("next", role) not in pairs
    if case.question.type is QuestionType.WHEN and _is_to_come(case):
        return False
    return told and not any(one in _HANDING_ON for one in reading.stems)


def _is_to_come(case: Case) -> bool:
    """ "When is the next hearing?" of one that "will be held on 3 February", or "is due" then."""
    own = case.scene.reading
    for clause in case.scene.clauses:
        if clause.start <= case.start < clause.end and clause.kind == "main":
            due = own.lowers[clause.verb_end : clause.verb_end + 1] == ("due",)
            starts = own.stems[clause.head] in _STARTING and clause.tense == "present"
            return due or starts or clause.tense == "future" or clause.modal == "will"
    return False


def _rank_before(case: Case, place: int) -> str:
    """The rank in the phrase before a role, or ""."""
    reading = case.scene.reading
    start = place
    while start > 0 and reading.tags[start - 1].startswith(_MODIFIERS):
        start -= 1
    return next((word for word in reading.lowers[start:place] if word in words("ranks")), "")


def owned_role(case: Case) -> str:
    """ "What is Ann's job?" of "Ann's lawyer, Jan Berg": whom she has is not what she is."""
    tags = case.scene.reading.tags[max(0, case.start - 1) : case.start]
    if case.question.answer_type not in TRADES or _OWNING.isdisjoint(tags):
        return ""
    owner = case.scene.mention_of[case.start - 2] if case.start > 1 else None
    named = owner is not None and owner.kind in NAME_KINDS
    return case.scene.reading.words[case.start] if named or tags[0] == "PRP$" else ""


def far_name(case: Case) -> str:
    """ "What is the cat called?" of "the cat slept and looked as puzzled as Pim", "What was the inn
    called?" of "It is called Bread", where no inn is near: the noun that has another name."""
    nouns = [n for n, one in enumerate(case.terms) if one.kind == "noun"]
    own, lowers = case.scene.reading, [token.text.lower() for token in case.question.tokens]
    last = next((word for word in reversed(lowers) if word[0].isalnum()), "")
    if last not in _CALLED or len(nouns) != 1 or lowers[:1] != ["what"]:
        return ""
    if lowers[2:3] in (["a"], ["an"]):
        return ""  # what any such thing is called
    word = case.terms[nouns[0]].word
    if own.lowers[max(0, case.start - 2) : case.start] == ("known", "as"):
        return ""
    called = any(one in _CALLING for one in own.stems)
    if called:  # "smaller drops are called droplets", of "smaller drop masses"
        others = [n for n in case.scene.factors if case.terms[n].stem not in _CALLING]
        return "" if nouns[0] in case.around or len(others) > 1 else word
    gaps = [max(i - case.end + 1, case.start - i) for i in case.places.get(nouns[0], ())]
    linked = case.meant(case.start, case.end) & set(nouns)
    return word if gaps and min(gaps) > _BESIDE and not linked else ""


def is_no_trade(case: Case) -> bool:
    """ "What is Ann's job?": neither a name nor a deed, nor anything that nobody is."""
    reading = case.scene.reading
    nouns = [i for i in range(case.start, case.end) if reading.tags[i] in ("NN", "NNS", "NNP")]
    said = (reading.lowers[i] for i in nouns)
    return not any(
        (class_of(word) == "person" and word not in {*table("gendered_nouns"), *table("kin")})
        or word in words("roles")
        for word in said
    )


def behind_role(case: Case) -> str:
    """ "Who is the mayor?" of "after a talk with the mayor, Ann Lee resigned"."""
    own, scene = case.owner, case.scene
    if case.question.type is not QuestionType.WHO or own is None:
        return ""
    if not begins(scene.clauses, scene.reading, own):
        return ""
    role = scene.matches[own.start - 2 - (scene.reading.lowers[own.start - 1] != ",")]
    # "In Lund, Ann Lee was one of several officials", "after a merger of two, it was the largest".
    asked = role is not None and case.is_asked(case.terms[role.term])
    return case.terms[role.term].word if role is not None and asked else ""
