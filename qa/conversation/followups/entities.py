"""People, places, organisations and things, as the noun phrases of a question or answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from qa.conversation.form import Form, phrase_end, read
from qa.conversation.nouns import (
    COMMANDS,
    VAGUE,
    gender_of,
    is_animal,
    is_attribute,
    is_plural,
    is_relational,
    kind_of,
    mid_sentence,
)
from qa.language.grammar import HAVE
from qa.language.lexicon import table, words
from qa.language.stems import singular
from qa.light import dataclass, replace
from qa.reading.found import Found
from qa.reading.names.gender import known_gender
from qa.types import MentionKind, Range

__all__ = ["Entity", "Memory", "measures", "named_by", "phrases", "with_role"]

_LONGEST, _PAIR = 12, 2
_BEFORE_GERUND = frozenset("of by for from about begin start stop keep".split())
_VERBS = frozenset(("VBD", "VBN", "VBZ"))
_SEVERAL = frozenset("are were do have 're ’re".split())
_BEHIND = frozenset(("between", "for", "with", "against"))
_ATTACHING = _BEHIND | {"of"}
_POINTED = frozenset("this that these those".split())
_SCALES = frozenset("million billion trillion thousand bn".split())
_ATTENDED = tuple(("to", one) for one in "school work bed prison hospital church sea".split())
_ANY = re.compile(r"^any (?!other\b)", re.IGNORECASE)
_ONE = frozenset("is was does has 's ’s".split())


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing that was spoken of. `kind` is "person", "place", "organisation", "name" or "thing",
    or "somebody" for a name that "who" was answered with, be it a man or a firm.

    `short` is `text` without what is attached behind ("trade" of "trade between the two"), `head`
    its last word, lower-cased; `gender` "m", "f", or "" when unknown; `role` "subject", "topic",
    "answer", "doubt" (an answer that is hardly sure), "other", "sought" (what may not be),
    "evidence" or "cast" (of the article); `description` the head of what the answer calls it.
    """

    text: str
    short: str
    head: str
    kind: str
    gender: str = ""
    plural: bool = False
    named: bool = False
    role: str = "other"
    description: str = ""

    @property
    def person(self) -> bool:
        """Can he or she stand for it?"""
        return self.kind in ("person", "somebody")


# What was spoken of, turn by turn, the latest first.
Memory = Sequence[Sequence[Entity]]


def with_role(entities: Iterable[Entity], role: str) -> tuple[Entity, ...]:
    """The same entities in another role."""
    return tuple(replace(entity, role=role) for entity in entities)


def named_by(fragment: str) -> tuple[Entity, ...]:
    """The noun phrases of a few words that are no sentence, such as an answer."""
    return phrases(f"about {fragment}")


@lru_cache(maxsize=512)
def phrases(text: str) -> tuple[Entity, ...]:
    """The noun phrases of a question or an answer as entities, its subject first."""
    form = read(text)
    found: list[tuple[Range, Entity]] = []
    index = 0
    while index < form.end:
        if (
            form.wh[0] <= index < form.wh[1]
            and form.lowers[index] not in form.lowers[slice(*form.wh_noun)]
        ):
            index += 1
            continue
        perfect = form.aux >= 0 and form.lowers[form.aux] in HAVE and form.tags[index] == "VBN"
        done = form.passive and form.subject[0] < form.subject[1]
        if index == form.verb and (form.tags[index] == "VBG" or perfect or done):
            # Nobody speaks of "buying Calder" who asks who is buying it, nor of "allowed hives".
            index += 1
            continue
        stop = phrase_end(form.lowers, list(form.tags), index, form.end)
        pointed = form.lowers[index] in _POINTED and form.tags[index + 1 : index + 2] == ("DT",)
        if pointed or stop <= index or (index == 0 and form.lowers[0] in COMMANDS):
            index += 1
            continue
        stop = _whole_names(form, stop)
        for place in _parts(form, (_behind_fixed(form, index, stop), stop)):
            entity = _entity(form, place)
            if entity is not None:
                found.append((place, entity))
        index = stop
    subject = [_agreeing(form, place, one) for place, one in found if _is_subject(form, place)]
    others = [one for place, one in found if not _is_subject(form, place)]
    return tuple(dict.fromkeys([*subject, *others]))


def _agreeing(form: Form, place: Range, entity: Entity) -> Entity:
    """The subject, one or several as its auxiliary says ("What are Cubesats?", "What is AIDS?")."""
    word = form.lowers[form.aux] if form.aux >= 0 and place == form.subject else ""
    several = word in _SEVERAL or (entity.plural and word not in _ONE)
    # "What is Tió de Nadal?" is asked of nobody.
    bare = form.wh_word == "what" and form.copular and form.subject[1] == form.end
    kind = "name" if bare and entity.kind == "person" and entity.named else entity.kind
    return replace(entity, role="subject", plural=several, kind=kind)


def _is_subject(form: Form, place: Range) -> bool:
    start, end = form.subject
    if form.lowers[0] in COMMANDS or form.lowers[:2] in (("what", "about"), ("how", "about")):
        start, end = 0, form.end
    return start <= place[0] < end and start < end


def _whole_names(form: Form, stop: int) -> int:
    """A noun phrase never ends inside a name or a title in quotes."""
    for name in form.names:
        if name.start < stop < name.end:
            return min(name.end, form.end)
    return stop


def _behind_fixed(form: Form, start: int, end: int) -> int:
    """Where the thing of "in charge of the dig" begins; `end` for "in charge", which has none."""
    for stop in range(start + 1, end + 1 if start else 0):
        ends = stop == end or form.lowers[stop] == "of"
        if ends and " ".join(form.lowers[start - 1 : stop]) in words("fixed_phrases"):
            return min(stop + 1, end)
    return start


def _parts(form: Form, place: Range) -> list[Range]:
    """The phrase itself, then its owners, its joined parts and what stands behind "of"."""
    start, end = place
    if start == end:
        return []
    if form.tags[start] == "JJR":  # "more boys or girls"
        return []
    places = [(start, _extended(form, end))]
    cut, owned = start, False
    for index in range(start, end):
        word = form.lowers[index]
        owner = word in ("'s", "’s", "'", "’") and form.tags[index] == "POS"
        if (not owner and word not in ("of", "and", "or")) or form.in_name(index):
            continue
        if word == "of" and "and" in form.lowers[index:end]:
            places.append((index + 1, end))
        if index > cut and not (owned and form.tags[cut] in ("NN", "NNS")):
            places.append((cut, index))
        cut, owned = index + 1, owner
    if cut != start and cut < end and not (owned and form.tags[end - 1] in ("NN", "NNS")):
        places.append((cut, end))
    return list(dict.fromkeys(places))


def _extended(form: Form, end: int) -> int:
    """With "between the two countries" where nothing but that is said of the phrase."""
    if (
        form.copular
        and not is_attribute(form.lowers[end - 1])
        and end + 1 < form.end
        and form.lowers[end] in _BEHIND
    ):
        return phrase_end(form.lowers, list(form.tags), end + 1, form.end)
    return end


def _is_verb(form: Form, index: int) -> bool:
    return index < len(form.tags) and form.tags[index] in _VERBS


def _entity(form: Form, place: Range) -> Entity | None:
    start, end = _without_gerund(form, place)
    if end - start > _LONGEST or not any(tag.startswith("NN") for tag in form.tags[start:end]):
        return None
    tail = next((i for i in range(start, end) if form.lowers[i] in _ATTACHING), end)
    tail = end if "POS" in form.tags[tail:end] else tail
    head = form.lowers[tail - 1] if tail > start else ""
    if _names_nothing(form, (start, end), tail, head):
        return None
    text = form.piece(start, end)
    joint = next((i for i in range(start, end) if form.lowers[i] == "and"), -1)
    if joint >= 0:
        return _pair(form, place, joint, text)
    named = [name for name in form.names if start <= name.start < tail and name.end >= tail]
    # "Councillors", which the start of a sentence gave a capital, are nobody's name.
    if named and not (tail - start == 1 and _are_people(head)):
        return _named(form, place, named[0], text)
    return _common(form, (start, end), tail, text)


def _names_nothing(form: Form, place: Range, tail: int, head: str) -> bool:
    """Is it the "mayor" of "When was Ann Berg mayor?", "this", a time, a sum, a side of a thing?"""
    start, end = place
    if end - start == 1 and form.tags[start] == "NN" and form.tags[max(start - 1, 0)] == "NNP":
        return True
    if _is_nobody(form, place):
        return True
    demonstrative = form.lowers[start] in ("this", "that") and _is_verb(form, start + 1)
    vague = head in VAGUE and form.tags[tail - 1] != "NNP"  # "World War I"
    if demonstrative or not head[:1].isalnum() or vague or _is_time(form, start, end):
        return True
    if (
        "$" in head
        or _is_sum(form, start, tail)
        or (not {"CD", "$"}.isdisjoint(form.tags[start:tail]) and head in measures())
    ):
        return True
    single = is_relational(head) and form.tags[tail - 1] == "NN"
    owned = single and form.lowers[tail : tail + 1] == ("of",)
    titled = head == "title" and form.lowers[tail : tail + 1] == ("of",)
    side = (is_attribute(head) or owned or titled) and kind_of(head) != "person"
    return side and not _compound(form, start, tail)


def _is_nobody(form: Form, place: Range) -> bool:
    """Is it "no scientist", or the "live" of "a live one"?"""
    start, end = place
    none = form.lowers[start] == "no" and not form.tags[min(start + 1, end - 1)].startswith("NNP")
    none = none or form.lowers[max(start - 1, 0) : end] in _ATTENDED
    none = none or form.lowers[start - 1 : start] == ("or",)  # "men or women?"
    return none or form.lowers[end : end + 1] in (("one",), ("ones",), ("or",))


def _common(form: Form, place: Range, tail: int, text: str) -> Entity:
    """A thing or somebody without a name; its short form leaves out what it is "with" or "for"."""
    start, end = place
    head, last = form.lowers[tail - 1], form.tags[tail - 1]
    capital = last in ("NNP", "NNPS") and start != 0
    role = text.lower().removeprefix("the ")
    titled = capital and " " in role and role in words("roles")  # "the Prime Minister"
    kind = "person" if titled else "name" if capital else kind_of(head)
    plural = is_plural(head, last) or _are_people(head)
    stop = next((i for i in range(start, end) if form.lowers[i] in _BEHIND), end)
    short = mid_sentence(form.piece(start, stop))
    text, short = (_ANY.sub("the ", one) for one in (mid_sentence(text), short))
    return Entity(text, short, head, kind, gender_of(head), plural, capital)


def _are_people(noun: str) -> bool:
    """Is it the plural of a role: "councillors"?"""
    return singular(noun) != noun and singular(noun) in words("roles")


@cache
def measures() -> frozenset[str]:
    """What sums and lengths end in; no pronoun stands for "740 million euros"."""
    return frozenset((*table("currencies"), *table("units"), "percent", "%"))


def _is_sum(form: Form, start: int, end: int) -> bool:
    """Is it "71 million" or more of some money, and nobody's people?"""
    scaled = any(word in _SCALES for word in form.lowers[start : end - 1])
    return scaled and form.tags[start] == "CD" and kind_of(form.lowers[end - 1]) != "person"


def _without_gerund(form: Form, place: Range) -> Range:
    """The drinks of "the effects of consuming energy drinks"."""
    start, end = place
    governed = start > 0 and form.lowers[start - 1] in _BEFORE_GERUND
    named = form.words[start].endswith("ing") and form.tags[start + 1 : end][:1] == ("NNP",)
    named = named and form.words[start].islower()
    gerund = governed and (form.tags[start] == "VBG" or named) and end - start > 1
    return (start + 1 if gerund else start), end


def _compound(form: Form, start: int, end: int) -> bool:
    """Does a name stand before it, not as its owner, or a bare noun: "the Milgram test", "staff
    costs", "a blood sugar level"?"""
    tags = form.tags[start:end]
    classed = form.lowers[start] in ("a", "an") and "NN" in tags[:-1]
    before = any(tag in ("NNP", "NNPS", "CD") for tag in tags) or tags == ("NN", "NNS")
    return "POS" not in tags and (before or classed)


def _is_time(form: Form, start: int, end: int) -> bool:
    return any(time.start <= start and end <= time.end for time in form.times)


def _pair(form: Form, place: Range, joint: int, text: str) -> Entity | None:
    left, right = _entity(form, (place[0], joint)), _entity(form, (joint + 1, place[1]))
    if left is None or right is None:
        return None
    people = left.person or right.person
    alive = all(one.person or one.kind == "name" or is_animal(one.head) for one in (left, right))
    kind = "person" if people and alive else left.kind if left.kind == right.kind else "thing"
    return Entity(text, text, right.head, kind, "", True, left.named and right.named)


def _named(form: Form, place: Range, name: Found, text: str) -> Entity:
    """A name; a person's goes without the title before it and without "of the Green List"."""
    end, kind = place[1], name.kind
    people = form.lowers[place[0] : name.start]
    if people and kind is MentionKind.NAME and set(people) <= table("demonyms").keys():
        place, text = (name.start, end), form.piece(name.start, end)  # "Swede Elin Berg"
    if _is_national(form, place):  # "a Norwegian", whom no name is known of
        word = form.lowers[end - 1]
        gender = "f" if word.endswith("woman") else "m" if word.endswith("man") else ""
        return Entity(text, text, word, "person", gender)
    several = form.lowers[place[0]] == "the" and form.tags[end - 1] in ("NNS", "NNPS")
    if kind is MentionKind.PERSON and several:  # "the Greens", "the Bevans"
        return Entity(text, text, form.lowers[end - 1], "name", "", True, True)
    if kind is MentionKind.PERSON and form.lowers[place[0]] == "the" and place[0] + 1 == name.start:
        return Entity(text, text, form.lowers[end - 1], "name", "", False, True)  # "the Mona Lisa"
    if kind is MentionKind.PERSON:
        short = form.piece(name.start, min(name.end, end))
        head = form.lowers[min(name.end, end) - 1]
        return Entity(short, short, head, "person", known_gender(text), False, True)
    head = form.lowers[end - 1]
    known = {MentionKind.PLACE: "place", MentionKind.ORGANISATION: "organisation"}
    of = next((i for i in range(place[0] + 1, end) if form.lowers[i] == "of"), end)
    plural = form.tags[of - 1] in ("NNS", "NNPS") and not (
        kind is MentionKind.PLACE and _is_known_place(text)
    )
    return Entity(text, text, head, known.get(kind, "name"), "", plural, True)


def _is_national(form: Form, place: Range) -> bool:
    """Is it "a Norwegian" or "an Irishwoman"? "The Dutch" are many."""
    start, end = place
    one = end - start == _PAIR and form.lowers[start] in ("a", "an")
    return one and form.lowers[end - 1] in table("demonyms") and form.tags[end - 1] == "NNP"


def _is_known_place(text: str) -> bool:
    """Is it the Netherlands, which are one, and no "Sea Watchers"?"""
    name = text.lower().removeprefix("the ")
    return name in table("countries") or name in words("places") or name in table("capitals")
