"""What belongs to something, asked for by its bare name: "And its president?", "his age?".

A side of the last topic is no answer to the last question: "How big is Aruba?" and then "no, I
meant its president" asks who that is, and not how big.
"""

from __future__ import annotations

from qa.conversation.followups.entities import Memory
from qa.conversation.form import Form, read
from qa.conversation.nouns import COMMANDS, is_attribute, is_kin, kind_of
from qa.language.lexicon import table, words
from qa.types import MentionKind

__all__ = ["ask_otherwise", "ask_owned", "ask_side", "is_side"]

_OWNERS = frozenset("his her its their the".split())
# What "how" measures things by, and people seldom.
_SIZES = frozenset("big large small high long wide deep heavy far much many".split())

# Kinds of answers that "who" asks for.
_WHO = frozenset({"role", "person", "group", "organisation"})

# Kinds of what is told of something, rather than things to be measured themselves.
_SIDES = frozenset("role age name money number quantity percent date duration".split())
# What is told of people, and of things, in a word.
_OF_PEOPLE = frozenset(
    "age name surname job profession occupation party nationality salary birthplace".split()
)
_OF_THINGS = frozenset(
    "price height width depth weight speed capacity turnout score budget revenue profit".split()
)
_MEASURED = frozenset("age money number quantity percent date duration".split())
_LEADING = ("subject", "topic", "answer")
_PAIR = 2
_IN_PHRASE = frozenset("PRP$ DT JJ JJR JJS CD POS VBG VBN".split())


def ask_owned(text: str) -> str | None:
    """ "Who is the union's president?" of "and the union's president", "What is …?" of a thing, or
    None where it is no phrase with an owner."""
    form = read(text)
    if form.wh[1] > form.wh[0] or form.aux >= 0 or not _is_owned(form, 0):
        return None
    if form.lowers[0] in COMMANDS:  # "Name Ann's party": nobody is called Name
        return None
    be = "are" if form.tags[form.end - 1] == "NNS" else "is"
    who = _is_role(form) or (be == "are" and is_kin(form.lowers[form.end - 1]))
    return f"{'Who' if who else 'What'} {be} {_started(form)}?"


def ask_otherwise(text: str) -> str | None:
    """ "Who is Aruba's president?" of "How big is Aruba's president?", "What is Ann's age?" of
    "Who is Ann's age?", or None where the wh-word suits what is asked about."""
    form = read(text)
    start, end = form.subject
    if not form.copular or end != form.end or not _is_owned(form, start):
        return None
    asked = form.lowers[form.wh[1] - 1] if form.wh[1] else ""
    role = _is_role(form)
    if role and (asked == "what" or asked in _SIZES):
        return f"Who {form.piece(form.aux, end)}?"
    known = table("answer_types").get(form.lowers[end - 1], "role")
    thing = asked == "who" and known not in _WHO and not role
    return f"What {form.piece(form.aux, end)}?" if thing else None


def ask_side(text: str, memory: Memory) -> str | None:
    """ "What is Ann's age?" of a bare "age?" after talk of Ann, "What is the price of the boat?" of
    "price?", or None."""
    form = read(text)
    head = form.lowers[form.end - 1] if 0 < form.end <= _PAIR else ""
    nouns = set(form.tags[: form.end]) <= {"NN", "JJ", "NNS"}
    office = bool(head) and _is_role(form) and not is_kin(head)
    told = table("answer_types").get(head) in _SIDES | {"organisation"}
    if not head or not nouns or not (told or office):
        return None
    personal = head in _OF_PEOPLE
    if not personal and not office and not is_attribute(head) and head not in _OF_THINGS:
        return None
    whose = (one for turn in memory[:_PAIR] for one in turn if one.role in _LEADING)
    owner = next((one for one in whose if one.person == personal and not one.plural), None)
    if owner is None or table("answer_types").get(owner.head) in _MEASURED:
        return None
    words, side = owner.short, form.piece(0, form.end).lower()
    if personal:
        return f"What is {words}'s {side}?"
    if office:
        return f"Who is the {side} of {words}?"
    return f"What {'are' if form.tags[form.end - 1] == 'NNS' else 'is'} the {side} of {words}?"


def is_side(text: str, last: Form) -> bool:
    """Is it a side of what the last question was about, "its name" or "her job", or the
    "its owner" of a thing, and nothing of which the same could be asked?"""
    form = read(text)
    if form.tags[:1] != ("PRP$",) or not _is_owned(form, 0):
        return False
    head, old = form.lowers[form.end - 1], last.lowers[last.end - 1]
    told = is_attribute(head) or table("answer_types").get(head) in _SIDES
    named = any(name.end == last.end and name.kind is MentionKind.PERSON for name in last.names)
    held = last.copular and last.subject[1] == last.end and last.wh_word in ("who", "what", "how")
    return told or (held and _is_role(form) and not named and kind_of(old) == "thing")


def _is_owned(form: Form, start: int) -> bool:
    """Is it one noun phrase from `start` on, with an owner in it?"""
    tags = form.tags[start : form.end]
    joined = [word == "of" for word in form.lowers[start : form.end]]
    plain = all(
        of or tag.startswith("NN") or tag in _IN_PHRASE
        for tag, of in zip(tags, joined, strict=True)
    )
    owner = tags[:1] == ("PRP$",) or "POS" in tags[:-1]
    return plain and owner and tags[-1].startswith("NN")


def _is_role(form: Form) -> bool:
    """Is it one person who is named by an office or as somebody's relative?"""
    head = form.lowers[form.end - 1]
    several = form.tags[form.end - 1] == "NNS"
    return not several and (head in words("roles") or is_kin(head)) and kind_of(head) == "person"


def _started(form: Form) -> str:
    """The phrase without a capital that only the start of a line gave it."""
    phrase = form.piece(0, form.end)
    return phrase[0].lower() + phrase[1:] if form.lowers[0] in _OWNERS else phrase
