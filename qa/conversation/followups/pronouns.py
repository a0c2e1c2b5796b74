"""Pronouns of a follow-up, and what they stand for in the turns before.

The order of antecedents follows measurements on conversations: for he and she the last subject,
then others, then the answer; for it the last subject that is a thing, then the answer, then others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from qa.conversation.followups.entities import Entity, phrases
from qa.conversation.followups.preferences import suiting
from qa.conversation.form import BE, Form, read
from qa.conversation.nouns import is_animal, is_group, plural
from qa.light import NamedTuple, pattern, replace

__all__ = ["PRONOUNS", "Memory", "Pronoun", "Replacement", "find_antecedent", "replace_pronouns"]

Memory = Sequence[Sequence[Entity]]


class Pronoun(NamedTuple):
    """What a pronoun asks of its antecedent; `owner` says that it can stand before a noun."""

    group: str
    gender: str
    owner: bool
    nominative: bool


PRONOUNS: Mapping[str, Pronoun] = {
    "he": Pronoun("person", "m", False, True),
    "him": Pronoun("person", "m", False, False),
    "his": Pronoun("person", "m", True, False),
    "she": Pronoun("person", "f", False, True),
    "her": Pronoun("person", "f", True, False),
    "it": Pronoun("thing", "", False, True),
    "its": Pronoun("thing", "", True, False),
    "they": Pronoun("plural", "", False, True),
    "them": Pronoun("plural", "", False, False),
    "their": Pronoun("plural", "", True, False),
    "those": Pronoun("plural", "", False, True),
    "these": Pronoun("plural", "", False, True),
    "that": Pronoun("thing", "", False, True),
}
_POINTING = frozenset({"those", "these", "that"})


class Replacement(NamedTuple):
    """The question with one pronoun replaced, by which rule, and by which words."""

    rule: str
    text: str
    words: str


_ORDERS: Mapping[str, tuple[str, ...]] = {
    "person": ("subject", "topic", "other", "answer"),
    "thing": ("subject", "topic", "answer", "other"),
    "plural": ("subject", "topic", "answer", "other"),
    "object": ("topic", "other", "subject", "answer"),
    "pointing": ("answer", "other", "topic", "subject"),
    "definition": ("answer", "subject", "topic", "other"),
}
_ADJECTIVE = (
    r"(?:true|possible|impossible|likely|unlikely|clear|important|necessary|"
    r"easy|hard|difficult|safe|"
    r"known|said|believed|thought|reported|expected|legal|okay|ok|worth|fair|correct|right|a fact|"
    r"better|best|common|normal|good|bad)"
)
_INDEFINITE = pattern(r"an? ", re.IGNORECASE)
_SINGULAR = {"do": "does", "are": "is", "were": "was", "have": "has"}
_ASKED = ("subject", "topic", "other")
_LEADING = ("subject", "topic", "answer")
# Turns whose evidence is looked at, and turns in which a known gender comes before an unknown one.
_SHOWN = 2
_PAIR = 2
_COMPARING = frozenset(
    "difference differences different differ common compare similar similarities between".split()
)
_SURE = 3
# "it" that stands for nothing: weather, clock, and what a clause behind it says.
_PLEONASTIC = pattern(
    rf"\b(?:is|was|isn't|wasn't|will) it (?:really |still |also |not |be )*{_ADJECTIVE}"
    rf" (?:that|to|for .* to|if|whether)\b"
    rf"|\bit (?:is|was|'s|would be|will be) (?:really |still |also |not )*{_ADJECTIVE} "
    rf"(?:that|to|for .* to|if|whether)\b"
    r"|\bit (?:\w+ )?(?:cost|costs|take|takes|took|mean|means|feel|look|seem|"
    r"seems|appear|appears|turn out)s? (?:\w+ )?(?:to|that|like to|as if)\b"
    r"|\bwhat (?:time|day|date|month|season|year) (?:is|was) it\b"
    r"|\bwhose (?:\w+ )+(?:is|was) it\b|\bhow (?:late|cold|hot|warm) (?:is|was) it\b"
    r"|\b(?:is|was|did|does) it (?:rain|snow|raining|snowing|sunny|cold outside|dark)\b"
    r"|\bit (?:was|is) \w+ (?:who|that)\b|\bwas it \w+(?: \w+)? (?:who|that)\b"
    r"|\bmake it (?:easier|harder|possible|clear|difficult)\b"
)


def replace_pronouns(text: str, memory: Memory) -> list[Replacement]:
    """One replacement for each group of pronouns that leans on the turns before."""
    done: list[Replacement] = []
    groups: set[tuple[str, str]] = set()
    for _ in range(3):
        step = _next(text, memory, groups)
        if step is None:
            return done
        done.append(step)
        text = step.text
    return done


def _next(text: str, memory: Memory, groups: set[tuple[str, str]]) -> Replacement | None:
    form = read(text)
    for index in range(form.end):
        pronoun = PRONOUNS.get(form.lowers[index])
        if pronoun is None or (pronoun.group, pronoun.gender) in groups:
            continue
        groups.add((pronoun.group, pronoun.gender))
        if _quoted(form, index) or _empty(form, index) or _bound(form, index, pronoun):
            continue
        if form.lowers[index] in _POINTING and not _alone(form, index):
            continue
        others = suiting(form, index, memory)
        if form.lowers[index + 1 : form.end] == ("name",):  # nobody asks for a name just said
            others = tuple(tuple(one for one in turn if not one.named) for turn in others[:1]) or ()
            others = others if any(others[:1]) else suiting(form, index, memory)
        antecedent = _compared(form, pronoun, others) or find_antecedent(
            pronoun, others, _order(form, pronoun, form.lowers[index])
        )
        if antecedent is None:
            continue
        return _put(form, index, pronoun, antecedent)
    return None


def _alone(form: Form, index: int) -> bool:
    """Does "those" stand for something itself, and before no noun, "who" or "in the north"?"""
    following = form.tags[index + 1] if index + 1 < form.end else "VB"
    if form.lowers[index] == "that":
        told = form.words[index + 1 : index + 2]
        launched = following in ("VBN", "VBD") or (bool(told) and told[0].endswith("ed"))
        return index == form.aux + 1 and form.lowers[form.aux] in BE and launched
    return following.startswith(("VB", "MD", "RB")) or following == "JJ" == form.tags[form.end - 1]


def _compared(form: Form, pronoun: Pronoun, memory: Memory) -> Entity | None:
    """The last two things asked about, where their difference or likeness is asked for."""
    if pronoun.group != "plural" or _COMPARING.isdisjoint(form.lowers):
        return None
    things = [_topics(entities) for entities in memory[: _PAIR + 1]]
    asked = things[0] if things else []
    if len(asked) == 1:  # "What is soup?", then "What is stew?"
        asked = [*asked, *next((found for found in things[1:] if found), [])]
    if len(asked) != _PAIR or any(one.plural for one in memory[0] if one.role in _ASKED):
        return None
    text = f"{asked[0].text} and {asked[1].text}"
    return Entity(text, text, asked[1].head, "thing", "", True, asked[0].named, "subject")


def _topics(entities: Sequence[Entity]) -> list[Entity]:
    """The things that a turn asked about, each one of its kind."""
    return [one for one in entities if not one.person and not one.plural and one.role in _ASKED]


def _order(form: Form, pronoun: Pronoun, word: str) -> Sequence[str]:
    """Which roles come first; an object of "Who made him?" was rather an object before."""
    if _asks_what_it_is(form) or word == "that":
        return _ORDERS["definition"]
    if word in _POINTING:
        return _ORDERS["pointing"]
    parallel = form.asks_subject and pronoun.group == "person" and not pronoun.nominative
    return _ORDERS["object" if parallel else pronoun.group]


def _quoted(form: Form, index: int) -> bool:
    """Do the words stand inside quotation marks, where they are somebody else's?"""
    before = form.words[:index]
    curly = sum(word in ("“", "«") for word in before) > sum(word in ("”", "»") for word in before)
    return curly or sum(word in ('"', "``", "''") for word in before) % 2 == 1


def _empty(form: Form, index: int) -> bool:
    if form.lowers[index] != "it":
        return False
    place = form.tokens[index].start
    plain = form.text.lower().replace("’", "'")
    return any(found.start() <= place < found.end() for found in _PLEONASTIC.finditer(plain))


def _asks_what_it_is(form: Form) -> bool:
    return (
        re.fullmatch(r"(?:and )?what(?: is|'s|’s| was) it", " ".join(form.lowers[: form.end]))
        is not None
    )


def _bound(form: Form, index: int, pronoun: Pronoun) -> bool:
    """Does its antecedent stand before it in the same question?

    A pronoun that is object of the verb whose subject is the name cannot be that name ("Did Ann
    meet her?"); a possessive or a subject of a later clause can ("Did Ann say she would?").
    """
    if _bound_by_wh(form, index) or _dislocated(form, index, pronoun):
        return True
    end = form.wh[0] if index == form.aux + 1 else index  # "How many people do they employ?"
    rivals = [one for one in phrases(form.piece(0, end)) if _fits_here(one, pronoun)]
    if not rivals or _relative(form, index):
        return False
    if form.lowers[index] in ("he", "she", "they", "his", "its", "their"):
        return True
    if pronoun.owner and _owns(form, index):
        return True
    return _subject_of_clause(form, index) or _clause_between(form, index)


def _dislocated(form: Form, index: int, pronoun: Pronoun) -> bool:
    """Is it "it" in "And the second attempt, who led it?"?"""
    before = form.wh[0] - 1
    apart = 0 < before < index and form.lowers[before] == ","
    return apart and any(_fits(one, pronoun) for one in phrases(form.piece(0, before)))


def _relative(form: Form, index: int) -> bool:
    """Is it the subject of "plants (that) they found", which never stands for the plants?"""
    before = index - (form.lowers[index - 1] in ("that", "which", "whom"))
    noun = before > 1 and form.tags[before - 1].startswith("NN")
    finite = form.tags[index + 1 : index + 2]
    main = form.copular and form.subject[1] == before
    return form.lowers[index] == "they" and noun and main and bool(finite) and finite[0][0] in "VM"


def _bound_by_wh(form: Form, index: int) -> bool:
    """May the owner be whoever is asked for ("Who sold their house?")?"""
    wanted = {"their": ("who", "which"), "its": ("which",)}.get(form.lowers[index], ())
    return form.asks_subject and form.wh_word in wanted


def _fits_here(entity: Entity, pronoun: Pronoun) -> bool:
    """Could the entity of the same question be meant? Nouns of no weight are not."""
    if pronoun.group == "plural" and entity.role != "subject" and is_group(entity.head):
        return True
    return _fits(entity, pronoun) and (
        entity.named or entity.kind == "person" or entity.role == "subject"
    )


def _subject_of_clause(form: Form, index: int) -> bool:
    """Is "it" followed by a finite verb, and not governed by a preposition or verb before it?"""
    following = form.tags[index + 1] if index + 1 < form.end else ""
    return form.lowers[index] == "it" and following in ("VBZ", "VBD", "MD") and index > form.aux + 1


def _clause_between(form: Form, index: int) -> bool:
    marks = (",", "because", "when", "if", "while", "after", "before", "although", "that", "and")
    return any(word in marks for word in form.lowers[max(form.rest, 1) : index]) or (
        "," in form.lowers[:index]
    )


def _owns(form: Form, index: int) -> bool:
    """Does "her" stand before a noun ("her sisters") and not for a person ("saw her")?"""
    following = form.tags[index + 1] if index + 1 < form.end else ""
    return following.startswith(("NN", "JJ", "CD", "VBG", "VBN", "RBS", "JJS"))


def find_antecedent(
    pronoun: Pronoun, memory: Memory, order: Sequence[str] = ("subject", "topic", "other", "answer")
) -> Entity | None:
    """The entity that the pronoun stands for, the latest turn first, or None.

    Sure ones come before doubtful answers, and those before what only the evidence names.
    """
    if pronoun.group != "person":
        order = [*order[: order.index("answer") + 1], "doubt", *order[order.index("answer") + 1 :]]
    known = _of_known_gender(pronoun, memory, order) if pronoun.gender else None
    if known is not None:
        return known
    for roles in (order, ("doubt",), ("evidence",), ("cast",)):
        if (found := _latest(pronoun, memory, roles)) is not None:
            return found
    return _singular_they(memory) if pronoun.group == "plural" else None


def _latest(pronoun: Pronoun, memory: Memory, roles: Sequence[str]) -> Entity | None:
    for entities in memory[: _SHOWN if roles == ("evidence",) else None]:
        fitting = [one for one in entities if _fits(one, pronoun)]
        if pronoun.gender == "f":  # "her" is Marie rather than somebody of unknown gender
            fitting = [one for one in fitting if one.gender == pronoun.gender] or fitting
        for role in roles:
            for entity in fitting:
                if entity.role == role:
                    return entity
        if pronoun.group == "plural" and roles != ("cast",):
            many = _couple(entities, roles) or _group(entities, roles)
            if many is not None:
                return many
    return None


def _group(entities: Sequence[Entity], roles: Sequence[str]) -> Entity | None:
    """A company or a team that was asked about or answered, or virtual machines of "a machine"."""
    for entity in entities:
        if entity.role not in _LEADING or entity.role not in roles:
            continue
        if entity.kind == "organisation" or (not entity.plural and is_group(entity.head)):
            return entity
        if entity.kind == "somebody" and not entity.gender:
            return entity
        if entity.role == "answer" or entity.person or entity.plural:
            continue
        if _INDEFINITE.match(entity.text):
            text = plural(_INDEFINITE.sub("", entity.short, count=1))
            return replace(entity, text=text, short=text, plural=True)
    return None


def _of_known_gender(pronoun: Pronoun, memory: Memory, order: Sequence[str]) -> Entity | None:
    """Somebody of that gender for sure, unless a later turn names a person who may be meant."""
    for entities in memory[:_SURE]:
        fitting = [one for one in entities if _fits(one, pronoun) and one.role in order]
        sure = [one for one in fitting if one.gender == pronoun.gender]
        if sure:
            return min(sure, key=lambda one: order.index(one.role))
        if any(one.person and (one.named or one.role == "subject") for one in fitting):
            return None
    return None


def _fits(entity: Entity, pronoun: Pronoun) -> bool:
    if pronoun.group == "plural":
        return entity.plural
    if entity.plural:
        return False
    if pronoun.group == "thing":
        return not entity.person
    return _person_fits(entity, pronoun)


def _person_fits(entity: Entity, pronoun: Pronoun) -> bool:
    living = entity.person or entity.kind == "name" or is_animal(entity.head)
    return living and entity.gender in ("", pronoun.gender)


def _couple(entities: Sequence[Entity], roles: Sequence[str]) -> Entity | None:
    """The person asked about and the person answered, as a pair."""
    people = list(
        dict.fromkeys(
            one.text for one in entities if one.person and one.named and one.role in roles
        )
    )
    told = any(one.gender for one in entities if one.text in people)
    if len(people) != 2 or not told or people[0].split()[-1] == people[1].split()[-1]:
        return None
    text = f"{people[0]} and {people[1]}"
    return Entity(text, text, people[1].lower(), "person", "", True, True, "subject")


def _singular_they(memory: Memory) -> Entity | None:
    """The word "they" for a company, a country, a team or somebody who was asked about."""
    for entities in memory[:2]:
        topics = [one for one in entities if one.role in ("subject", "topic")]
        groups = [one for one in entities if one.kind == "organisation"]
        for entity in (*topics, *groups):
            if entity.named or entity.person:
                return entity
    return None


def _put(form: Form, index: int, pronoun: Pronoun, entity: Entity) -> Replacement:
    if entity.person and _INDEFINITE.match(entity.text):  # "a sister" is "the sister" from now on
        text, short = (_INDEFINITE.sub("the ", one, count=1) for one in (entity.text, entity.short))
        entity = replace(entity, text=text, short=short)
    owner = pronoun.owner and (form.lowers[index] != "her" or _owns(form, index))
    words = _possessive(entity) if owner else entity.text
    token = form.tokens[index]
    if token.start == 0 or not form.text[: token.start].strip():
        words = words[:1].upper() + words[1:]
    before = form.text[: token.start]
    if form.lowers[index] == "they" and index and not entity.plural:
        auxiliary = form.tokens[index - 1]
        one = _SINGULAR.get(form.lowers[index - 1], auxiliary.text)
        before = form.text[: auxiliary.start] + one + form.text[auxiliary.end : token.start]
    text = before + words + form.text[token.end :]
    return Replacement(f"pronoun {form.lowers[index]}", text, entity.text)


def _possessive(entity: Entity) -> str:
    name = entity.short
    if name.endswith("s") and (entity.plural or not entity.person):
        return f"{name}'"
    return f"{name}'s"
