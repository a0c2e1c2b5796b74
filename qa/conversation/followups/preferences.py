"""What the words around a pronoun ask of its antecedent: no town is admitted, no bribe pays.

After Wilks (1975): a preference rules out what a verb's argument cannot be and picks nothing, so
that recency decides among the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from qa.conversation.followups.entities import Entity, Memory
from qa.conversation.form import Form, phrase_end
from qa.conversation.nouns import is_animal, is_group, is_kin, singular
from qa.conversation.repairs import DO
from qa.conversation.verbs import base_verb
from qa.language.grammar import FINITE_BE
from qa.language.lexicon import table, words
from qa.light import NamedTuple, pattern
from qa.types import MentionKind

__all__ = ["suiting"]


_DETERMINER = pattern(r"^(?:the|an?|this|that|these|those) ", re.IGNORECASE)
_OWNED = pattern(r"['’]s? (?=\w)")
_NEAR = 3  # turns
_BODILESS = frozenset({"organisation", "group", "event"})
_CHANGES = frozenset("fall rise drop decline increase decrease growth jump change".split())
# What a figure does; all else is done by whom it is the figure of.
_OF_FIGURES = _CHANGES | frozenset(
    """
    amount total come compare stand reach hit exceed include cover represent mean show remain rank
    last peak climb grow slip slide improve recover surge double halve happen end begin start go
    turn become apply concern affect help miss beat match lead result account depend vary
    differ work exist
    """.split()
)
_FIGURES = frozenset({"money", "number", "percent", "quantity"})
_FORESEEN = frozenset("forecast estimate target projection outlook".split())
_PLAYED = frozenset({"play", "hold", "stage"})
_OWNERS = frozenset({"its", "his", "their"})
_GROUPS = frozenset({"organisation", "group", "place", "person", "animal"})
# Measures of bodies, stretches and prices, none of which a town or a country has.
_NOT_OF_PLACES = frozenset("deep long heavy fast thick much".split())

_LEADING_ON = frozenset("have need want go going plan try like hope intend".split())
# What a place may be said to do in a larger one.
_LYING = frozenset("locate situate find place base count include know".split())
_BEGINNING = frozenset("start begin happen occur".split())
_DEED_ENDINGS = ("ation", "ition", "ion", "ment", "al")
_SHORT = 2
_ANYBODY = (("you",), ("i",), ("we",), ("one",))


class _Use(NamedTuple):
    """How a pronoun is used: "subject", "object" or, of a passive, "patient" of which verb; or as
    the "follower" of "What came before it?".

    The verb is in base form, and "" where there is none but "be".
    """

    role: str
    verb: str


def suiting(form: Form, index: int, memory: Sequence[Sequence[Entity]]) -> Memory:
    """The entities that can stand where token `index` stands, turn by turn.

    What the question names itself is left out: its free pronoun means something else.
    """
    alike = _alike(form, index, memory)
    if alike:
        return alike
    use = _use(form, index)
    kin, led = _owns_kin(form, index), _owns_leader(form, index) or _owns_business(form, index)
    sums = form.lowers[index] in _OWNERS and _is_figure(form.lowers[index + 1 : index + 2])
    lower = form.text.lower()
    facts = use is not None and _of_facts(form, index, use)
    heard = memory[:1] if facts else memory
    return tuple(
        tuple(
            one
            for one in entities
            if not _mentioned(one, lower)
            and not any(rule(form, use, one) for rule in _RULES)
            and not (kin and not one.person and not is_animal(one.head))
            and not (led and one.kind == "thing" and not one.named and not _acts(one))
            and not (facts and one.named)
            and not (sums and _is_figure((one.head,)))
        )
        for entities in heard
    )


def _alike(form: Form, index: int, memory: Sequence[Sequence[Entity]]) -> Memory | None:
    """Of "Is it the longest tunnel?" the tunnel that was spoken of, if one was."""
    it = form.lowers[index] == "it" and form.subject == (index, index + 1)
    if not it or form.wh_word or not form.copular:
        return None
    end = phrase_end(form.lowers, list(form.tags), form.rest, form.end)
    said = form.lowers[end - 1] if end > form.rest + 1 else ""
    kept = tuple(tuple(one for one in entities if one.head == said) for entities in memory[:_NEAR])
    return kept if any(kept) else None


def _owns_kin(form: Form, index: int) -> bool:
    """Is it the owner of a son or a wife, whom only people have?"""
    owned = form.lowers[index + 1 : index + 2]
    return form.lowers[index] in _OWNERS and any(map(is_kin, owned))


def _owns_leader(form: Form, index: int) -> bool:
    """Is it the "their" of "their boss", whom wages and shares have none of?"""
    owned = form.lowers[index + 1 : index + 2]
    return form.lowers[index] == "their" and any(one in words("roles") for one in owned)


def _owns_business(form: Form, index: int) -> bool:
    """Is it the "their" of "their biggest market", which carpets have none of?"""
    end = phrase_end(form.lowers, list(form.tags), index, form.end)
    owned = form.lowers[index] == "their" and end > index + 1
    return owned and singular(form.lowers[end - 1]) in words("firm_belongings")


def _is_figure(words_: Sequence[str]) -> bool:
    """Is it "revenue" or "forecast", a sum or a number and nobody who has or makes one?"""
    return any(word in _FORESEEN or table("answer_types").get(word) in _FIGURES for word in words_)


def _mentioned(entity: Entity, lower: str) -> bool:
    """Does the question name it, with whatever article, and not only somebody's relative?"""
    bare = _DETERMINER.sub("", entity.text.lower())
    owner = r"(?!['’]s \w)" if entity.person and entity.named else ""
    return re.search(rf"(?<!\w){re.escape(bare)}(?!\w){owner}", lower) is not None


def _use(form: Form, index: int) -> _Use | None:
    """The verb that the pronoun is subject or object of, or None for an owner and the like."""
    if form.lowers[index] in _OWNERS:
        return None
    if form.subject == (index, index + 1):
        role = "patient" if form.passive else "subject"
        return _Use(role, base_verb(form.words[_deed(form)]) if form.verb >= 0 else "")
    before = form.tags[index - 1] if index else ""
    if form.wh_word == "what" and form.lowers[max(index - 1, 0)] in ("before", "after"):
        return _Use("follower", base_verb(form.words[form.verb]) if form.verb >= 0 else "")
    if form.lowers[max(index - 1, 0)] == "with":
        return _Use("object", "with")
    if before.startswith("VB") and form.lowers[index - 1] not in FINITE_BE:
        return _Use("object", base_verb(form.words[index - 1]))
    return None


def _deed(form: Form) -> int:
    """Where the "ask" of "they have to ask" stands: what is done, not that it has to be."""
    place = form.verb
    while form.lowers[place] in _LEADING_ON and form.lowers[place + 1 : place + 2] == ("to",):
        if form.tags[place + 2 : place + 3] != ("VB",):
            break
        place += 2
    return place


def _of_facts(form: Form, index: int, use: _Use) -> bool:
    """Is "it" what somebody reports, and so rather a fact than a thing of long ago?"""
    general = form.lowers[slice(*form.subject)] in _ANYBODY  # "How do you counter it?"
    reports = use.verb in words("reporting_verbs") and not general
    return form.lowers[index] == "it" and use.role == "object" and reports


def _no_place(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it a place, as the object of a verb that takes none?"""
    placed = entity.kind == "place" and use is not None and use.role == "object"
    return placed and use is not None and use.verb not in words("place_verbs")


def _within_another(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it a place, as what is sold or banned in another one ("Is it sold in Peru?")?"""
    moved = use is not None and use.role == "patient" and use.verb not in _LYING
    inside = (
        form.lowers[name.start - 1 - (form.lowers[name.start - 1] == "the")] == "in"
        for name in form.names
        if name.kind is MentionKind.PLACE and name.start > form.rest
    )
    return moved and entity.kind == "place" and any(inside)


def _no_beginning(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it a place, as what began, happened or broke out ("Where did it start?")?"""
    began = use is not None and use.role == "subject" and use.verb in _BEGINNING
    behind = form.tags[form.verb + 1 : form.end] if form.verb >= 0 else ()
    lone = not any(tag.startswith(("NN", "VB", "DT", "TO")) for tag in behind)
    return began and lone and entity.kind == "place"


def _no_agent(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it a thing, as the subject of a verb that only people and their groups are subject of?"""
    if use is None or use.role != "subject" or entity.named or entity.kind != "thing":
        return False
    says = use.verb in words("reporting_verbs")
    if says and table("answer_types").get(entity.head) == "work":
        return False  # a law says things
    return (says or use.verb in words("agent_verbs")) and not _acts(entity)


def _no_sufferer(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it a thing, as whom one helps or thanks ("Who helped them?")?"""
    if use is None or use.role not in ("object", "patient") or entity.named:
        return False
    person = use.verb in words("personal_objects") and form.lowers[form.end - 1] == "them"
    return person and entity.kind == "thing" and not _acts(entity)


def _acts(entity: Entity) -> bool:
    types = table("answer_types")
    kinds = {types.get(entity.head, ""), types.get(singular(entity.head), "")}
    grouped = bool(kinds & _GROUPS) or is_group(entity.head)
    grouped = grouped or entity.head in words("organisation_words")
    return grouped or is_animal(entity.head)


def _no_deed(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it a thing, as what anybody does ("How often should I do this?")?"""
    done = use is not None and use.role == "object" and use.verb == "do"
    anybody = form.lowers[slice(*form.subject)] in _ANYBODY
    deed = entity.head in words("event_words") or entity.head in table("deed_nouns")
    return done and anybody and entity.kind == "thing" and not (entity.named or deed)


def _no_doer(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it a figure, as the subject of what only its owner does ("How much did it harvest?")?"""
    if use is None or use.role != "subject" or not use.verb or form.lowers[form.aux] not in DO:
        return False
    if use.verb in _OF_FIGURES or entity.kind != "thing" or entity.named:
        return False
    return entity.head == use.verb or _is_figure((entity.head,))  # no harvest harvests


def _no_deed_of_it(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it the restoration, as what somebody restored, or the investigation investigated?"""
    done = use is not None and use.role in ("object", "patient") and not entity.named
    return done and use is not None and _is_deed_of(entity.head, use.verb)


def _is_deed_of(noun: str, verb: str) -> bool:
    """Is the noun the verb with one of the endings of deeds?"""
    stems = (noun[: -len(ending)] for ending in _DEED_ENDINGS if noun.endswith(ending))
    bare = verb.removesuffix("e")
    return len(bare) > _SHORT and any(one.removesuffix("e") == bare for one in stems)


def _no_owner(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it somebody's hands, as those whom one asks what they did?"""
    deed = use is not None and use.role == "subject" and use.verb == "do" and form.wh_word == "what"
    owned = entity.plural and entity.kind == "thing" and _OWNED.search(entity.text) is not None
    return deed and owned and not _acts(entity)


def _not_played(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it a side or somebody, as what is played or held ("Where was it played?")?"""
    held = use is not None and use.role == "patient" and use.verb in _PLAYED
    return held and entity.named and entity.head not in words("event_words")


def _no_parent(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it a thing, as what has children?"""
    has = use is not None and use.role == "subject" and use.verb == "have"
    kin = has and any(map(is_kin, form.lowers[form.rest : form.end]))
    return kin and entity.kind == "thing" and not is_animal(entity.head)


def _no_body(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it an organisation or an event, as what is built or sinks?"""
    body = use is not None and use.verb in words("physical_verbs")
    return body and (
        entity.kind == "organisation" or table("answer_types").get(entity.head) in _BODILESS
    )


def _measured(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it a place, in a question for a depth, a weight or a price of it?"""
    start, end = form.wh
    asked = any(
        how == "how" and which in _NOT_OF_PLACES for how, which in pairwise(form.lowers[start:end])
    )
    alone = use is not None and not use.verb
    feature = entity.head in words("place_words")  # a river or a canal
    return asked and alone and form.copular and entity.kind == "place" and not feature


def _no_follower(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it people, of whom nobody asks what came before them?"""
    follows = use is not None and use.role == "follower" and use.verb == "come"
    people = entity.head in table("demonyms") or singular(entity.head) in table("demonyms")
    return follows and (entity.person or people)


def _changed(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it "the fall in sales", of which nobody asks how much it was before?"""
    end = form.wh[1]
    asked = form.wh_word == "how" and form.copular and form.lowers[end - 1 : end] == ("much",)
    return asked and form.end > form.rest and entity.head in _CHANGES


def _same_class(form: Form, use: _Use | None, entity: Entity) -> bool:
    """Is it the probe Minerva, in "Which probe released it?"?"""
    start, end = form.wh_noun
    asked = form.lowers[end - 1] if start < end and form.asks_subject else ""
    return bool(asked) and asked in entity.text.lower().split()


_RULES: tuple[Callable[[Form, _Use | None, Entity], bool], ...] = (
    _no_place,
    _within_another,
    _no_beginning,
    _no_agent,
    _no_sufferer,
    _no_deed,
    _no_doer,
    _no_deed_of_it,
    _no_owner,
    _not_played,
    _no_parent,
    _no_body,
    _measured,
    _no_follower,
    _changed,
    _same_class,
)
