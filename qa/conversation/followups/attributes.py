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
from qa.conversation.nouns import is_attribute
from qa.conversation.turn import Turn

__all__ = ["complete_attribute"]

_LONGEST, _LEAST = 5, 2
_SEVERAL = (("they",), ("these",), ("those",), ("the", "two"))
_BEHIND = frozenset(("in", "on", "to", "for"))
# What is itself for something.
_FOR = frozenset(
    "argument arguments evidence reason reasons role roles use uses price prices".split()
)
_KINDS = frozenset("kind kinds type types sort sorts variety".split())
_OWNED = frozenset("his her its their this that these those my your our".split())


def complete_attribute(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """The question with "of" and the topic behind its bare noun, or None."""
    form = read(text)
    if place := _place(form, memory):
        return Replacement("in place", f"{form.piece(0, form.end)} in {place.text}?", place.text)
    if (link := _linking(form)) and (other := _linked(link, memory)) is not None:
        words = "" if other.text.lower() in text.lower() else f" {link} {other.text}"
        whole = f"{form.piece(0, form.end)}{words}?"
        return Replacement("compared", whole, other.text) if words else None
    stop = _bare(form) or _existing(form)
    topic = _topic(memory) if stop else None
    if topic is None or topic.text.lower() in text.lower():
        return None
    end = form.tokens[stop - 1].end
    kind = form.lowers[stop - 1] in _KINDS
    words = re.sub(r"^(?:the|an?) ", "", topic.text) if kind else topic.text
    return Replacement("attribute", f"{text[:end]} of {words}{text[end:]}", words)


def _linked(link: str, memory: Memory) -> Entity | None:
    """The topic; for "a member" what has members."""
    if link != "of":
        return _topic(memory)
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
    start, end = form.subject if form.copular else (0, 0)
    if form.lowers[:2] == ("are", "there"):
        start, end = 2 + (form.lowers[2:3] in (("any",), ("some",))), form.end
    bare = end == form.end and form.tags[end - 1] == "NNS" if start < end else False
    plain = bare and form.tags[start] in ("JJ", "JJS", "NN", "NNS") and not form.names
    if not plain or form.lowers[0] not in ("what", "are") or _of_attributes(form, start, end):
        return None
    asked = (one for entities in memory[:3] for one in entities if one.role in LEADING)
    found = next((one for one in asked if one.named), None)
    return found if found is not None and found.kind == "place" else None


def _bare(form: Form) -> int:
    """Where the noun ends in "what/who is/are (the main) NOUN (and NOUN) (in food)", or 0."""
    start, end = form.subject
    if form.lowers[form.aux + 1 : form.aux + 3] == ("some", "of"):
        start, end = form.aux + 3, form.end
    if not form.copular or form.wh_word not in ("what", "who", "which", "how") or form.names:
        return 0
    plain = "PRP" not in form.tags[end:] and "PRP$" not in form.tags[end:]
    behind = _BEHIND - {"for"} if form.lowers[end - 1] in _FOR else _BEHIND
    if end != form.end and not (form.lowers[end] in behind and plain):
        return 0
    if not 0 < end - start <= _LONGEST or form.lowers[start] in _OWNED:
        return 0
    return end if _of_attributes(form, start, end) else 0


def _existing(form: Form) -> int:
    """Where the noun ends in "Are there any NOUN?", "How many NOUN are there?", "What kind …"."""
    words = form.lowers[: form.end]
    if words[:2] in (("are", "there"), ("is", "there")):
        return form.end if _of_attributes(form, 2, form.end) else 0
    start, end = form.wh_noun
    if end - start == 1 and form.lowers[start] in _KINDS and form.aux == end:
        return end
    asked = form.wh_word == "how" and words[end:] in (("are", "there"), ("exist",))
    return end if asked and _of_attributes(form, start, end) else 0


def _of_attributes(form: Form, start: int, end: int) -> bool:
    """Are all nouns of the phrase sides of something, and is nothing attached to them?"""
    if {"of", "between", "'s", "’s"} & set(form.lowers[start:end]) or start >= end:
        return False
    if form.lowers[end - 1] in ("difference", "differences"):
        return False  # of two things, and not of one
    nouns = [form.lowers[i] for i in range(start, end) if form.tags[i].startswith("NN")]
    return is_attribute(form.lowers[end - 1]) and (
        "and" not in form.lowers[start:end] or all(is_attribute(noun) for noun in nouns)
    )


def _topic(memory: Memory) -> Entity | None:
    """What was asked about last: a name or the subject, else the only thing spoken of."""
    for entities in memory[:3]:
        things = [one for one in entities if not one.person and not _owned(one)]
        for entity in things:
            if entity.named or entity.role in LEADING:
                return entity
        asked = [one for one in things if one.role == "other"]
        if len(asked) == 1:
            return asked[0]
    return None


def _owned(entity: Entity) -> bool:
    return entity.text.split(" ", 1)[0].lower() in _OWNED
