"""What a pronoun stands for in the turns before.

The order of antecedents follows measurements on conversations: for he and she the last subject,
then others, then the answer; for it the last subject that is a thing, then the answer, then others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import chain

from qa.conversation.followups.entities import Entity, Memory
from qa.conversation.followups.pronouns import POINTING, Pronoun, fits
from qa.conversation.followups.said import INDEFINITE
from qa.conversation.form import Form
from qa.conversation.nouns import is_animal, is_group, is_kin, plural
from qa.language.lexicon import words
from qa.light import replace

__all__ = ["compared", "find_antecedent", "order_of"]

_ORDERS: Mapping[str, tuple[str, ...]] = {
    "person": ("subject", "topic", "other", "answer"),
    "thing": ("subject", "topic", "answer", "other"),
    "plural": ("subject", "topic", "answer", "other"),
    "object": ("topic", "other", "subject", "answer"),
    "pointing": ("answer", "other", "topic", "subject"),
    "definition": ("answer", "subject", "topic", "other"),
}
_ASKED = ("subject", "topic", "other")
_LEADING = ("subject", "topic", "answer")
# Turns whose evidence is looked at, and turns in which a known gender comes before an unknown one.
_SHOWN = 2
_SIDES = frozenset({"name", "organisation"})
_PAIR = 2
_COMPARING = frozenset(
    "difference differences different differ common compare similar similarities between".split()
)
_SURE = 3
_TALK = 5
_OF_PEOPLE = frozenset("age name surname job profession occupation trade nationality".split())


def find_antecedent(
    pronoun: Pronoun, memory: Memory, order: Sequence[str] = ("subject", "topic", "other", "answer")
) -> Entity | None:
    """The entity that the pronoun stands for, the latest turn first, or None.

    Sure ones come before doubtful answers, and those before what only the evidence names.
    """
    if pronoun.group != "person":
        order = [*order[: order.index("answer") + 1], "doubt", *order[order.index("answer") + 1 :]]
    known = _of_known_gender(pronoun, memory, order) if pronoun.gender else None
    known = known or _just_answered(pronoun, memory, order)
    known = known or (_team_told(memory[:1]) if pronoun.group == "plural" else None)
    if known is not None:
        return known
    if pronoun.group == "thing" and any(map(_is_personal, chain.from_iterable(memory))):
        others = [[one for one in turn if not _is_personal(one)] for turn in memory]
        if (found := find_antecedent(pronoun, others, order)) is not None:
            return found
    for roles in (order, ("doubt",), ("sought",), ("evidence",), ("cast",)):
        if roles == ("evidence",) and (side := _side(memory[:_PAIR])) and pronoun.group == "plural":
            return side
        found = _latest(pronoun, memory, roles)
        if found is not None:
            return _rather_told(found, pronoun, memory)
    if pronoun.group == "thing":
        return _firm(memory[:_PAIR]) or _asked_several(memory[:1])
    return _singular_they(memory) or _kind(memory[:1]) if pronoun.group == "plural" else None


def _is_personal(entity: Entity) -> bool:
    """Is it "Anton's job" or his wrist, which hardly anybody calls "it" beside something else?"""
    own = entity.head in _OF_PEOPLE or entity.head in words("body_parts")
    return own and entity.text.lower() != entity.head


def _rather_told(found: Entity, pronoun: Pronoun, memory: Memory) -> Entity:
    """Whom the article tells of most, where else "she" would be a cat that nobody asked about."""
    beast = not found.person and is_animal(found.head) and found.role not in _LEADING[:_PAIR]
    nobody = INDEFINITE.match(found.text) and not found.gender  # "a grain merchant"
    if not pronoun.gender or not (beast or nobody):
        return found
    told = (one for entities in memory for one in entities if one.role == "cast")
    return next((one for one in told if one.gender == pronoun.gender), found)


def _asked_several(memory: Memory) -> Entity | None:
    """The membranes of "What are membranes?", where "its" has nothing else to stand for."""
    asked = (one for entities in memory for one in entities if one.role == "subject")
    return next((one for one in asked if one.plural and not (one.person or one.named)), None)


def _kind(memory: Memory) -> Entity | None:
    """Elements of "What defines an element?", where "they" has nothing else to stand for."""
    asked = (one for entities in memory for one in entities if one.role == "other")
    return next((_of_kind(one) for one in asked if INDEFINITE.match(one.text)), None)


def _firm(memory: Memory) -> Entity | None:
    """Whoever was named to "who", and may be a firm, where nothing else can be "it"."""
    named = (one for entities in memory for one in entities if one.kind == "somebody")
    return next((one for one in named if not one.gender and not one.plural), None)


def _latest(pronoun: Pronoun, memory: Memory, roles: Sequence[str]) -> Entity | None:
    for turn, entities in enumerate(memory[: _SHOWN if roles == ("evidence",) else None]):
        fitting = [one for one in entities if fits(one, pronoun) and one.role in roles]
        if turn >= _SHOWN:  # a thing that was hardly an answer is soon forgotten
            fitting = [one for one in fitting if one.role != "doubt" or one.person]
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
        if entity.role not in (*_LEADING, "doubt") or entity.role not in roles:
            continue
        if entity.kind == "organisation" or (not entity.plural and is_group(entity.head)):
            return entity
        if entity.kind == "somebody" and not entity.gender and not _groups(entities):
            return entity
        if entity.role == "answer" or entity.person or entity.plural:
            continue
        if INDEFINITE.match(entity.text):
            return _of_kind(entity)
    return None


def _of_kind(entity: Entity) -> Entity:
    text = plural(INDEFINITE.sub("", entity.short, count=1))
    return replace(entity, text=text, short=text, plural=True)


def _groups(entities: Sequence[Entity]) -> bool:
    """Is a company or a team spoken of too, for which "they" is said rather than for a person?"""
    return any(one.kind == "organisation" or is_group(one.head) for one in entities)


def _of_known_gender(pronoun: Pronoun, memory: Memory, order: Sequence[str]) -> Entity | None:
    """Somebody of that gender for sure, unless a later turn names a person who may be meant."""
    for entities in memory[:_SURE]:
        fitting = [one for one in entities if fits(one, pronoun) and one.role in order]
        sure = [one for one in fitting if one.gender == pronoun.gender]
        if sure:
            return min(sure, key=lambda one: order.index(one.role))
        if any(one.person and (one.named or one.role == "subject") for one in fitting):
            return None
    return None


def _just_answered(pronoun: Pronoun, memory: Memory, order: Sequence[str]) -> Entity | None:
    """Bob Lunt, though hardly sure to be the answer, before "the manager" of turns ago."""
    doubted = [one for one in chain.from_iterable(memory[:1]) if one.role == "doubt" and one.named]
    rival = _latest(pronoun, memory, order) if doubted and pronoun.gender else None
    if rival is not None and rival.person and (rival.named or rival.gender):
        return None
    return next((one for one in doubted if one.gender and one.gender == pronoun.gender), None)


def _couple(entities: Sequence[Entity], roles: Sequence[str]) -> Entity | None:
    """The person asked about and the person answered, as a pair."""
    people = list(
        dict.fromkeys(
            one.text
            for one in entities
            if one.role in roles and one.person and (one.named or _is_owned(one))
        )
    )
    if relative := _relative_of(entities, roles):
        people = relative
    told = any(one.gender for one in entities if one.text in people)
    if len(people) != 2 or not told or people[0].split()[-1] == people[1].split()[-1]:
        return None
    text = f"{people[0]} and {people[1]}"
    return Entity(text, text, people[1].lower(), "person", "", True, True, "subject")


def _relative_of(entities: Sequence[Entity], roles: Sequence[str]) -> list[str]:
    """ "Ann" and "her husband" of "Ann's husband", or nothing."""
    for one in (one for one in entities if one.role in roles and one.person):
        owner, _, kin = one.text.partition("'s ")
        known = next((other for other in entities if other.text == owner and other.gender), None)
        if known is not None and not one.plural and is_kin(kin):
            return [owner, f"{'her' if known.gender == 'f' else 'his'} {kin}"]
    return []


def _is_owned(entity: Entity) -> bool:
    """Is it "her friend", who makes a pair with her?"""
    return not entity.plural and entity.text.split(" ", 1)[0].lower() in ("his", "her")


def _side(memory: Memory) -> Entity | None:
    """A name that is nobody's, as a team's, which was asked about: "they" before the two whom only
    the evidence tells of."""
    asked = (one for entities in memory for one in entities if one.role in _ASKED)
    return next((one for one in asked if one.named and one.kind in _SIDES), None)


def _team_told(memory: Memory) -> Entity | None:
    """The "Port Callan Kestrels" just answered, who are several by their name: "they" before the
    cup that was asked about."""
    told = (one for entities in memory for one in entities if one.role == "answer" and one.named)
    teams = (one for one in told if not one.person and one.kind in _SIDES | {"place"})
    return next((one for one in teams if one.head.endswith("s") and " " in one.text), None)


def _singular_they(memory: Memory) -> Entity | None:
    """The word "they" for a company, a country, a team or somebody who was asked about."""
    for entities in memory[:_TALK]:
        topics = [one for one in entities if one.role in ("subject", "topic")]
        groups = [one for one in entities if one.kind == "organisation"]
        for entity in (*topics, *groups):
            if entity.named or entity.person:
                return entity
    return None


def compared(form: Form, pronoun: Pronoun, memory: Memory) -> Entity | None:
    """The last two things asked about, where their difference or likeness is asked for."""
    if pronoun.group != "plural" or _COMPARING.isdisjoint(form.lowers) or _names_other(form):
        return None
    things = [_topics(entities) for entities in memory[: _PAIR + 1]]
    asked = things[0] if things else []
    if len(asked) == 1:  # "What is soup?", then "What is stew?"
        asked = [*asked, *next((found for found in things[1:] if found), [])]
    if len(asked) != _PAIR or any(one.plural for one in memory[0] if one.role in _ASKED):
        return None
    text = f"{asked[0].text} and {asked[1].text}"
    return Entity(text, text, asked[1].head, "thing", "", True, asked[0].named, "subject")


def _names_other(form: Form) -> bool:
    """Does it tell what to compare with: "How do they differ from hurricanes?"?"""
    links = (i for i in range(1, form.end - 1) if form.lowers[i] in ("from", "to", "with"))
    return any(form.tags[i + 1].startswith(("NN", "JJ")) for i in links)


def _topics(entities: Sequence[Entity]) -> list[Entity]:
    """The things that a turn asked about, each one of its kind."""
    return [one for one in entities if not one.person and not one.plural and one.role in _ASKED]


def order_of(form: Form, pronoun: Pronoun, word: str) -> Sequence[str]:
    """Which roles come first; an object of "Who made him?" was rather an object before."""
    if _asks_what_it_is(form) or word == "that":
        return _ORDERS["definition"]
    if word in POINTING and word != "this":
        return _ORDERS["pointing"]
    parallel = form.asks_subject and pronoun.group == "person" and not pronoun.nominative
    return _ORDERS["object" if parallel else pronoun.group]


def _asks_what_it_is(form: Form) -> bool:
    return (
        re.fullmatch(r"(?:and )?what(?: is|'s|’s| was) it", " ".join(form.lowers[: form.end]))
        is not None
    )
