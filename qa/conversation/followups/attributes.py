"""Nouns for a side of something: "What are the symptoms?" after talk of measles.

They say nothing alone; what they are sides of is what was asked about last. Only the plainest form
of question is completed: "what are the …?" with at most "in food" behind the noun.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.conversation.followups.entities import Entity, Memory
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.followups.support import LEADING
from qa.conversation.form import Form, read
from qa.conversation.nouns import is_attribute, is_relational, singular
from qa.conversation.turn import Turn
from qa.language.grammar import FINITE_BE
from qa.language.lexicon import words
from qa.light import pattern

__all__ = ["complete_attribute", "topic_asked"]

_LONGEST, _LEAST = 5, 2
_SEVERAL = (("they",), ("these",), ("those",), ("the", "two"))
_BEHIND = frozenset(("in", "on", "to", "for", "with", "over", "against"))
# What ties a noun to what it is a side of, where it is not "of".
_TIES = {
    "alternative": "to", "solution": "to", "answer": "to", "threat": "to", "cure": "for",
    "evidence": "for", "reason": "for", "recipe": "for", "remedy": "for", "requirement": "for",
    "therapy": "for", "treatment": "for", "test": "for",
}  # fmt: skip
_OFFICES = frozenset(
    "emperor king queen president director mayor captain coach governor chairman chairwoman ceo "
    "minister prime owner inventor creator".split()
)
# What is itself for something.
_FOR = frozenset(
    "argument arguments evidence reason reasons role roles use uses price prices".split()
)
_DOING = (("do",), ("see",), ("visit",), ("eat",))
_KINDS = frozenset("kind kinds type types sort sorts variety".split())
_OWNED = frozenset("his her its their this that these those my your our".split())


_ANY_KIN = pattern(
    r"(?:are|were|is|was) there any (?P<kin>(?:other )?(?:kids|children|siblings|brothers|sisters|"
    r"brothers (?:or|and) sisters|sons|daughters|grandchildren))[?!. ]*",
    re.IGNORECASE,
)
_TURNS = 3


def complete_attribute(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """The question with "of" and the topic behind its bare noun, or None."""
    form = read(text)
    if (kin := _ANY_KIN.fullmatch(text)) and (parent := _somebody(memory)):
        whole = f"Did {parent.text} have any {kin['kin']}?"
        return Replacement("any kin", whole, parent.text)
    if place := _place(form, memory):
        return Replacement("in place", f"{form.piece(0, form.end)} in {place.text}?", place.text)
    if (link := _linking(form)) and (other := _linked(link, memory)) is not None:
        if other.text.lower() in text.lower():
            return None
        whole = f"{form.piece(0, form.end)} {link} {other.text}?"
        return Replacement("compared", whole, other.text)
    stop = _bare(form) or _existing(form) or _lone(form)
    topic = topic_asked(memory) if stop else None
    if not stop and (stop := _office(form)):
        topic = next((one for one in map(_led, memory[:3]) if one is not None), None)
    if topic is None or topic.text.lower() in text.lower():
        return None
    if singular(topic.head) == singular(form.lowers[stop - 1]):
        return None  # nobody asks for the level of a level
    end = form.tokens[stop - 1].end
    kind = form.lowers[stop - 1] in _KINDS
    owner = re.sub(r"^(?:the|an?) ", "", topic.text) if kind else topic.text
    tie = _TIES.get(singular(form.lowers[stop - 1]), "of")
    return Replacement("attribute", f"{text[:end]} {tie} {owner}{text[end:]}", owner)


def _somebody(memory: Memory) -> Entity | None:
    """Of whom the last turns told, whose children one may ask for."""
    people = [one for turn in memory[:_TURNS] for one in turn if one.person and not one.plural]
    asked = (one for one in people if one.role in ("subject", "topic"))
    return next((one for one in (*asked, *people) if one.named), None)


def _linked(link: str, memory: Memory) -> Entity | None:
    """The topic; for "a member" what has members."""
    if link != "of":
        return topic_asked(memory)
    asked = (one for entities in memory[:3] for one in entities if one.named and not one.person)
    return next((one for one in asked if one.plural or one.kind == "organisation"), None)


def _linking(form: Form) -> str:
    """What links the topic to "How does stew compare?", "How is it different?", "Why is Ann not a
    member?", or ""."""
    word = form.lowers[form.end - 1] if form.end > _LEAST else ""
    if word == "compare" or (form.copular and form.lowers[form.end - 2] == "similar"):
        return "to"
    several = form.lowers[slice(*form.subject)] in _SEVERAL
    if word in ("differ", "different") and form.wh_word == "how" and not several:
        return "from"
    member = word in ("member", "members") and form.copular and form.rest < form.end
    return "of" if member and form.lowers[form.end - 2] in ("a", "an", "not", "members") else ""


def _place(form: Form, memory: Memory) -> Entity | None:
    """The town asked about, in which there are "popular trails" or "any festivals"."""
    if form.names or not (_several(form) or _ranked(form) or _to_do(form)):
        return None
    asked = (one for entities in memory for one in entities if one.role in LEADING and one.named)
    found = next((one for one in asked if one.kind == "place" or not _is_site(one)), None)
    return found if found is not None and found.kind == "place" else None


def _several(form: Form) -> bool:
    """ "What are popular trails?", "Are there any festivals?"."""
    start, end = form.subject if form.copular else (0, 0)
    if form.lowers[:2] == ("are", "there"):
        start, end = 2 + (form.lowers[2:3] in (("any",), ("some",))), form.end
    bare = end == form.end and form.tags[end - 1] == "NNS" if start < end else False
    plain = bare and form.tags[start] in ("JJ", "JJS", "NN", "NNS")
    return plain and form.lowers[0] in ("what", "are") and not _of_attributes(form, start, end)


def _ranked(form: Form) -> bool:
    """ "What is the biggest town?"."""
    start, end = form.subject
    asked = form.copular and form.wh_word in ("what", "which") and end == form.end == start + 3
    best = asked and form.lowers[start] == "the" and form.tags[start + 1] == "JJS"
    return best and form.tags[end - 1] in ("NN", "NNS") and not is_attribute(form.lowers[end - 1])


def _to_do(form: Form) -> bool:
    """ "What is there to do in the summer?"."""
    return form.lowers[:4] == ("what", "is", "there", "to") and form.lowers[4:5] in _DOING


def _is_site(entity: Entity) -> bool:
    """Is it a museum or a park, which lies in the town that is spoken of?"""
    return entity.head in words("facilities") or entity.head in words("place_words")


def _bare(form: Form) -> int:
    """Where the noun ends in "what/who is/are (the main) NOUN (and NOUN) (in food)", or 0."""
    start, end = form.subject
    if form.lowers[form.aux + 1 : form.aux + 3] == ("some", "of"):
        start, end = form.aux + 3, form.end
    on = form.lowers[end : end + 1] == ("on",)  # "the effect on Germany", no owner of it
    if any(name.start < end or not on for name in form.names):
        return 0
    if not form.copular or form.wh_word not in ("what", "who", "which", "how"):
        return 0
    if form.wh_noun[0] < form.wh_noun[1] and form.lowers[start] == "the":
        return 0  # "What colour is the warning?" asks of one that is known
    plain = "PRP" not in form.tags[end:] and "PRP$" not in form.tags[end:]
    behind = _BEHIND - {"for"} if form.lowers[end - 1] in _FOR else _BEHIND
    if end != form.end and not (form.lowers[end] in behind and plain):
        return 0
    if not 0 < end - start <= _LONGEST or form.lowers[start] in _OWNED:
        return 0
    if end - start == 1 and form.tags[start] == "NN" and form.wh_word == "what":
        return 0  # "What is range?" asks what the word means
    return end if _of_attributes(form, start, end) else 0


def _office(form: Form) -> int:
    """Where the noun ends in "Who was the first emperor?", or 0."""
    start, end = form.subject
    asked = form.copular and form.wh_word == "who" and end == form.end and end - start == _LEAST + 1
    held = asked and form.lowers[start] == "the" and form.lowers[end - 1] in _OFFICES
    return end if held else 0


def _led(entities: Sequence[Entity]) -> Entity | None:
    """The country, the firm or the work that was asked about, of which somebody is the head."""
    asked = (one for one in entities if one.named and not one.person and one.role in LEADING)
    return next((one for one in asked if not one.plural), None)


def _existing(form: Form) -> int:
    """Where the noun ends in "Are there any NOUN?", "How many NOUN are there?", "What kind …"."""
    words = form.lowers[: form.end]
    if words[:1] and words[0] in FINITE_BE and words[1:2] == ("there",):
        return form.end if _of_attributes(form, 2, form.end) else 0
    start, end = form.wh_noun
    if end - start == 1 and form.lowers[start] in _KINDS and form.aux == end:
        return end if form.tags[end + 1 : end + 2] == ("PRP",) or form.copular else 0
    asked = form.wh_word == "how" and words[end:] in (("are", "there"), ("exist",))
    return end if asked and _of_attributes(form, start, end) else 0


def _lone(form: Form) -> int:
    """Where the noun ends in "(Give me) an example", or 0."""
    alone = form.end == _LEAST and form.lowers[0] in ("a", "an", "some", "more")
    return form.end if alone and _of_attributes(form, 1, form.end) else 0


def _of_attributes(form: Form, start: int, end: int) -> bool:
    """Are all nouns of the phrase sides of something, and is nothing attached to them?"""
    if {"of", "between", "'s", "’s", "'", "’"} & set(form.lowers[start:end]) or start >= end:
        return False
    if form.lowers[end - 1] in ("difference", "differences"):
        return False  # of two things, and not of one
    nouns = [form.lowers[i] for i in range(start, end) if form.tags[i].startswith("NN")]
    return is_relational(form.lowers[end - 1]) and (
        "and" not in form.lowers[start:end] or all(is_relational(noun) for noun in nouns)
    )


def topic_asked(memory: Memory) -> Entity | None:
    """What was asked about last: a name or the subject, else the only thing spoken of."""
    whole = _has_whole(memory)
    for entities in memory[:3]:
        things = [one for one in entities if not one.person and not _owned(one)]
        for entity in things:
            part = whole and _is_part(entity, memory)
            if (entity.named or entity.role in LEADING) and not part:
                return entity
        asked = [one for one in things if one.role == "other"]
        if len(asked) == 1:
            return asked[0]
    return None


def _has_whole(memory: Memory) -> bool:
    """Was anything spoken of lately that is no part of anything?"""
    asked = (one for entities in memory[:3] for one in entities if one.role in LEADING)
    return any(not one.person and not _owned(one) and not _is_part(one, memory) for one in asked)


def _is_part(entity: Entity, memory: Memory) -> bool:
    """Is it "the engine", spoken of once, which belongs to what was spoken of before?"""
    definite = entity.text.startswith("the ") and entity.text.islower()
    turns = sum(any(one.text == entity.text for one in turn) for turn in memory)
    return definite and turns == 1


def _owned(entity: Entity) -> bool:
    return entity.text.split(" ", 1)[0].lower() in _OWNED
