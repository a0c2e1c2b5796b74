"""Who did it to whom: a claim held against the clause of a sentence that tells of the same deed."""

from __future__ import annotations

from collections.abc import Collection

from qa.answering.contrary import CONVERSE
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.phrases import Phrase

__all__ = ["Doing", "doing_of"]

# Verbs of giving and taking: both sides have the thing as object, the partner after "from" or "to".
_EXCHANGES = frozenset(
    stem(verb) for verb in "buy purchase sell give receive lend borrow teach learn".split()
)
_LOSE = stem("lose")


class Doing(NamedTuple):
    """What a sentence says of a claim's deed: `same` when the one who does it, or to whom it is
    done, is the claim's; else another, whose name is `other`. `converse` when the sentence tells it
    by the converse verb ("beat" of "lose")."""

    same: bool
    converse: bool
    other: str = ""


class _Claim(NamedTuple):
    """Tokens of the question: its verb, the names that do it, those to whom it is done, and those
    behind "from" or "to" of what is bought or sold."""

    verb: int
    doers: frozenset[int]
    done: frozenset[int]
    partner: frozenset[int] = frozenset()


def doing_of(question: Question, scene: Scene) -> Doing | None:
    """Whether the sentence has the claim's names in the claim's places; None when it leaves that
    open: no clause with the verb, no name in its places, a pronoun."""
    claim = _claim(question)
    if claim is None:
        return None
    found = [one for clause in scene.clauses if (one := _doing(question, claim, scene, clause))]
    # "Ann advised Bob; Eve advised Dan": one clause of the deed is enough.
    return next((one for one in found if one.same), next(iter(found), None))


def _doing(question: Question, claim: _Claim, scene: Scene, clause: Clause) -> Doing | None:
    """What one clause says of the claim's deed."""
    converse = scene.reading.stems[clause.head] in CONVERSE.get(question.predicate, ())
    if not converse and not _is_told_by(claim.verb, scene, clause.head):
        return None
    doer, done = _places(clause)
    if doer is not None and not converse and _is_swapped(claim, scene, clause, doer):
        # "Did the city buy it from Lund?" of "Lund bought it from the city".
        return Doing(same=False, converse=False, other=scene.reading.words[doer.end - 1])
    if converse and scene.reading.stems[clause.head] in _EXCHANGES:
        # "A bought it from B": B sold it, and it was not A who did.
        if doer is not None and _holds(claim.doers, scene, doer.start, doer.end):
            return Doing(same=False, converse=True, other=scene.reading.words[clause.head])
        doer, done = _partner(clause), None
    elif converse:
        # "A lost 3-1 to B": B beat A.
        lost = scene.reading.stems[clause.head] == _LOSE
        doer, done = _partner(clause) if lost else done, doer
    for names, place in ((claim.doers, doer), (claim.done, done)):
        found = _compared(names, place, scene)
        if found is not None:
            return Doing(found == "", converse, found)
    return None


def _is_swapped(claim: _Claim, scene: Scene, clause: Clause, doer: Phrase) -> bool:
    """Whether of what is bought or sold the two sides stand the other way round."""
    if scene.reading.stems[clause.head] not in _EXCHANGES:
        return False
    if _holds(claim.partner, scene, doer.start, doer.end):
        return True
    partner = _partner(clause)
    there = partner is not None and _holds(claim.doers, scene, partner.start, partner.end)
    return there and not _holds(claim.doers, scene, doer.start, doer.end)


def _claim(question: Question) -> _Claim | None:
    stems = [stem(token.text) for token in question.tokens]
    verbs = [
        i
        for i in range(1, len(stems))
        if stems[i] == question.predicate and question.tags[i].startswith("VB")
    ]
    if not verbs:
        return None
    verb = verbs[0]
    before = _names(question, 1, verb)
    after = _names(question, verb + 1, _object_end(question, verb))
    if question.tags[verb] in ("VBN", "VBD") and question.tokens[0].text.lower() in BE:
        return _Claim(verb, _agents(question, verb), before)
    return _Claim(verb, before, after, _partners(question, verb))


def _names(question: Question, start: int, end: int) -> frozenset[int]:
    return frozenset(i for i in range(start, end) if question.tags[i].startswith("NNP"))


def _partners(question: Question, verb: int) -> frozenset[int]:
    """The "Lund" of "Did the city buy it from Lund?"."""
    lowers = [token.text.lower() for token in question.tokens]
    if question.predicate not in _EXCHANGES:
        return frozenset()
    places = (i for i in range(verb + 1, len(lowers)) if lowers[i] in ("from", "to"))
    at = next(places, len(lowers))
    return _names(question, at + 1, _object_end(question, at))


def _object_end(question: Question, verb: int) -> int:
    places = range(verb + 1, len(question.tags))
    return next((i for i in places if question.tags[i] in ("IN", "TO", ",")), len(question.tags))


def _agents(question: Question, verb: int) -> frozenset[int]:
    for i in range(verb + 1, len(question.tokens)):
        if question.tokens[i].text.lower() == "by":
            return _names(question, i + 1, _object_end(question, i))
    return frozenset()


def _is_told_by(verb: int, scene: Scene, head: int) -> bool:
    found = scene.matches[head]
    return found is not None and scene.matcher.terms[found.term].index == verb


def _places(clause: Clause) -> tuple[Phrase | None, Phrase | None]:
    """Who does it, and to whom it is done."""
    if clause.voice == "passive":
        return clause.agent, clause.subject
    return clause.subject, clause.object


def _partner(clause: Clause) -> Phrase | None:
    found = (one.object for one in clause.obliques if one.word in ("from", "to"))
    return next(found, None)


def _compared(names: Collection[int], place: Phrase | None, scene: Scene) -> str | None:
    """ "" when one of the names stands in the place; another name that does while ours stands
    elsewhere in the sentence; None when that is open."""
    if not names or place is None:
        return None
    if _holds(names, scene, place.start, place.end):
        return ""
    if not _holds(names, scene, 0, scene.size):
        return None
    for _, end in place.parts:
        owner = scene.mention_of[end - 1]
        if owner is not None and owner.kind in NAME_KINDS:
            return " ".join(scene.reading.words[owner.start : owner.end])
    return None


def _holds(names: Collection[int], scene: Scene, start: int, end: int) -> bool:
    terms = scene.matcher.terms
    return any(found and terms[found.term].index in names for found in scene.matches[start:end])
