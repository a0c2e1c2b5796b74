"""What excludes what: a thing has one nationality and one colour in one place, a role one holder,
an event one country; where a sentence has another one there, a claim is denied."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.claim import Claim
from qa.answering.claims.denying import is_excepted
from qa.answering.question import Question
from qa.answering.scene import Scene
from qa.language.grammar import BE
from qa.language.lexicon import table, words
from qa.language.stems import stem
from qa.reading.phrases import Phrase
from qa.types import MentionKind

__all__ = [
    "excludes",
    "is_same_place",
    "other_compound",
    "other_holder",
    "other_kind",
    "other_place",
    "other_stuff",
]

_COLOURS = frozenset(
    "red green blue yellow black white brown grey gray orange purple pink golden silver".split()
)
# What is of one of these is as a rule of no other; "stone" is no "granite".
_STUFFS = frozenset(
    "brick wood stone concrete glass steel iron paper gold silver copper bronze leather cotton "
    "wool silk plastic clay".split()
)
_MAKING = frozenset(map(stem, "make build construct weave carve cast".split()))
_OF = frozenset(("of", "from", "in", "out"))
_BEFORE = 3
_HELD = 0.5
_ARTICLES = (("a",), ("an",), ("the",))
_PAST = frozenset("former ex deputy vice acting late then assistant".split())


def other_kind(question: Question, claim: Claim, scene: Scene) -> str:
    """Another nationality or colour before the noun for which the question has one, or ""."""
    lowers = [token.text.lower() for token in question.tokens]
    for kinds in (frozenset(table("demonyms")), _COLOURS):
        asked = [i for i, word in enumerate(lowers) if word in kinds]
        if not asked or any(lowers[i] in scene.reading.lowers for i in asked):
            continue
        for noun in _nouns_of(question, claim, asked[0]):
            for i, one in enumerate(scene.reading.stems):
                near = [*scene.reading.lowers[max(0, i - _BEFORE) : i], *_said_of(scene, i)]
                if one == noun and (said := [word for word in near if word in kinds]):
                    return said[-1]
    return ""


def other_stuff(question: Question, scene: Scene) -> str:
    """ "Built of brick" where the claim is "built of stone", and holds all else; or ""."""
    lowers = [token.text.lower() for token in question.tokens]
    asked = [i for i in _stuffs(lowers) if i > 1]
    told = _stuffs(scene.reading.lowers)
    if not asked or not told or question.negated:
        return ""
    terms = enumerate(scene.matcher.terms)
    rest = (n for n, one in terms if one.index not in asked and one.stem not in _MAKING)
    held = all(scene.factors.get(n, 0.0) >= _HELD for n in rest)
    same = {lowers[i] for i in asked} & set(scene.reading.lowers)
    return scene.reading.words[told[0]] if held and not same else ""


def _stuffs(lowers: Sequence[str]) -> list[int]:
    """The tokens of what something is said to be made of: "built of brick and glass"."""
    made = [
        i for i, word in enumerate(lowers[:-1]) if stem(word) in _MAKING and lowers[i + 1] in _OF
    ]
    behind = range(made[0] + 2, len(lowers)) if made else ()
    return [i for i in behind if lowers[i] in _STUFFS]


def _said_of(scene: Scene, index: int) -> Sequence[str]:
    """What "be" says of a thing, or the apposition behind it: "Mellor, an Irish firm, fell"."""
    lowers = scene.reading.lowers
    said: list[str] = []
    if lowers[index + 1 : index + 2] == (",",) and lowers[index + 2 : index + 3] in _ARTICLES:
        said += lowers[index + 3 : index + 4]
    for clause in scene.clauses:
        held = clause.subject is not None and _heads(scene, clause.subject, index)
        if held and clause.complement is not None and lowers[clause.head] in BE:
            said += lowers[clause.complement.start : clause.complement.end]
    return said


def _heads(scene: Scene, part: Phrase, index: int) -> bool:
    """Whether a token is the head of a phrase, or a part of the name that is."""
    end = next((end for start, end in part.parts if start <= index < end), 0)
    return end > 0 and all(tag.startswith("NNP") for tag in scene.reading.tags[index + 1 : end])


def _nouns_of(question: Question, claim: Claim, index: int) -> list[str]:
    """The stems of the nouns that an adjective may belong to: right after it, or the subject."""
    after = range(index + 1, min(index + _BEFORE, len(question.tags)))
    nouns = [i for i in after if question.tags[i].startswith("NN") or i == claim.predicate]
    if claim.copular or not nouns:
        nouns += sorted(claim.subject)
    return [stem(question.tokens[i].text) for i in nouns]


def other_compound(question: Question, scene: Scene) -> str:
    """ "Two-day" in the sentence where the question has "three-day", or ""."""
    numbers = table("number_words")
    for token in question.tokens:
        number, dash, rest = token.text.lower().partition("-")
        if not dash or not (number in numbers or number.isdigit()):
            continue
        for word in scene.reading.lowers:
            said, dash, same = word.partition("-")
            counts = said in numbers or said.isdigit()
            if dash and same == rest and counts and _number(said) != _number(number):
                return word
    return ""


def _number(word: str) -> str:
    return table("number_words").get(word, word)


def other_place(claim: Claim, scene: Scene, clause_number: int) -> tuple[bool, str]:
    """Whether the claim's place is missing where the clause has one with the same preposition,
    and that other place when both are countries."""
    if clause_number < 0:
        return False, ""
    for word, names in claim.places:
        asked = {n for n, term in enumerate(scene.matcher.terms) if term.index in names}
        told = [one.object for one in scene.clauses[clause_number].obliques if one.word == word]
        told = [one for one in told if _places_in(one, scene)]
        if any(_holds(asked, one, scene) for one in told):
            return False, ""
        told = [one for one in told if not is_excepted(scene.reading, one.start)]
        if told:
            said = _places_in(told[0], scene)[0]
            asked_words = " ".join(scene.matcher.terms[n].word for n in sorted(asked))
            return True, said if excludes(asked_words, said) else ""
    return False, ""


def _places_in(part: Phrase, scene: Scene) -> list[str]:
    """The names of the places in a phrase."""
    owners = (owner for i in range(part.start, part.end) if (owner := scene.mention_of[i]))
    places = (one for one in owners if one.kind is MentionKind.PLACE)
    return [" ".join(scene.reading.words[one.start : one.end]) for one in places]


def _holds(asked: set[int], part: Phrase, scene: Scene) -> bool:
    found = scene.matches[part.start : part.end]
    return any(one is not None and one.term in asked for one in found)


def is_same_place(one: str, other: str) -> bool:
    """Whether two names are of one place, or of a country and its capital."""
    one, other = one.lower(), other.lower()
    return one == other or (_is_land(one) and _country(one) == _country(other) != "")


def excludes(asked: str, said: str) -> bool:
    """Whether what is in one place is not in the other: two countries, or a capital and another
    known place that is no country."""
    asked, said = asked.lower(), said.lower()
    there, wanted = _country(said), _country(asked)
    if there and wanted and there != wanted:
        return True
    known = table("capitals").keys() | words("places")
    capital = asked in table("capitals") or said in table("capitals")
    return capital and asked != said and {asked, said} <= known


def _is_land(place: str) -> bool:
    return place.lower() in table("countries")


def _country(place: str) -> str:
    """The country that a country's or a capital's name tells, or ""."""
    lower = place.lower()
    if lower in table("countries"):
        return table("countries")[lower].lower()
    return table("capitals").get(lower, "").lower()


def other_holder(question: Question, claim: Claim, scene: Scene) -> str:
    """ "Is Ann the mayor?" where "mayor Bob" stands: the other holder's name, or ""."""
    lowers = [token.text.lower() for token in question.tokens]
    after = range(max(claim.subject, default=0) + 1, claim.predicate)
    if (
        not claim.copular
        or not any(lowers[i] == "the" for i in after)
        or not _is_name(question, claim)
    ):
        return ""
    said = [lowers[i] for i in after if lowers[i] != "the"] + [lowers[claim.predicate]]
    reading = scene.reading
    for i in range(len(reading.lowers) - len(said) + 1):
        before = reading.lowers[i - 1] if i else ""
        if list(reading.lowers[i : i + len(said)]) != said or before in _PAST:
            continue
        follower = i + len(said)
        owner = scene.mention_of[follower] if follower < scene.size else None
        if owner is None or owner.kind is not MentionKind.PERSON or owner.start != follower:
            continue
        held = (scene.matches[k] for k in range(owner.start, owner.end))
        if not any(
            found and scene.matcher.terms[found.term].index in claim.subject for found in held
        ):
            return " ".join(reading.words[owner.start : owner.end])
    return ""


def _is_name(question: Question, claim: Claim) -> bool:
    return all(question.tags[i].startswith("NNP") for i in claim.subject) and bool(claim.subject)
