"""What the turns so far spoke of: people, places, organisations and things, latest turn first.

Entities are kept, never rewritten strings, so that one misunderstood turn does not spoil the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from qa.answering.answer import Answer
from qa.conversation.cast import Cast, cast_of
from qa.conversation.form import Form, Range, phrase_end, read
from qa.conversation.nouns import (
    COMMANDS,
    VAGUE,
    gender_of,
    is_animal,
    is_attribute,
    is_plural,
    kind_of,
    mid_sentence,
)
from qa.conversation.turn import Turn
from qa.documents.article import Article
from qa.reading.names import gender
from qa.types import AnswerKind, MentionKind, Rewrite

__all__ = ["Entity", "named_by", "phrases", "spoken_of"]

MEMORY = 10
_LONGEST = 10
_LONGEST_EVIDENCE = 600
_LONGEST_PERSON = 6
_DETERMINERS = frozenset("a an the his her its their this that my our".split())
# Answers less sure than that are wrong four times out of five (measured on conversations).
_DOUBTFUL = 0.6
_THEY = frozenset({"pronoun they", "pronoun them", "pronoun their"})


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing that was spoken of. `kind` is "person", "place", "organisation", "name" or "thing".

    `short` is `text` without what is attached behind ("trade" of "trade between the two"), `head`
    its last word, lower-cased; `gender` "m", "f", or "" when unknown; `role` "subject", "topic",
    "answer", "doubt" (an answer that is hardly sure), "other" or "evidence"; `description` the head
    of what the answer said that it is.
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
        return self.kind == "person"


def spoken_of(
    history: Sequence[Turn], articles: Sequence[Article] = ()
) -> tuple[tuple[Entity, ...], ...]:
    """The entities of each of the last turns, latest turn first, in the order of the text.

    `articles` tell the gender of people whose names do not.
    """
    asked = [turn for turn in history if not turn.small_talk][-MEMORY:]
    casts = [cast_of(article) for article in articles]
    turns = [_known(_of_turn(turn.answer), casts) for turn in reversed(asked)]
    return tuple(
        _continued(now, before) for now, before in zip(turns, [*turns[1:], ()], strict=True)
    )


def _continued(now: tuple[Entity, ...], before: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """What the turn before spoke of too is a topic, and stands before what is new."""
    known = {entity.text.lower() for entity in before}
    return tuple(
        replace(entity, role="topic")
        if entity.role == "other" and entity.text.lower() in known
        else entity
        for entity in now
    )


def _known(entities: Iterable[Entity], casts: Sequence[Cast]) -> tuple[Entity, ...]:
    """With the gender that the articles give: "she" of a Robin says more than a table of names."""
    return tuple(_gendered(entity, casts) for entity in entities)


def _gendered(entity: Entity, casts: Sequence[Cast]) -> Entity:
    if entity.plural or not entity.named or entity.kind not in ("person", "name"):
        return entity
    told = next((found for cast in casts if (found := cast.gender_of(entity.text))), "")
    return replace(entity, kind="person", gender=told) if told else entity


def _of_turn(answer: Answer) -> tuple[Entity, ...]:
    form = read(answer.question.resolved)
    asked = _persistent(phrases(form.text), answer)
    said = _said(answer, form)
    shown = _shown(answer)
    if said and answer.confidence < _DOUBTFUL:
        return (*asked, *_as(said, "doubt"), *shown)
    if form.asks_subject:
        return (*_as(said, "subject"), *_as(asked, "other"), *shown)
    if form.copular and said and asked:
        return (*_copular(asked, said), *shown)
    return (*asked, *said, *shown)


def _persistent(entities: tuple[Entity, ...], answer: Answer) -> tuple[Entity, ...]:
    """What "they" was put for stays what "they" can mean, be it a team or a company."""
    meant = {replaced(step).lower() for step in answer.question.rewrites if step.rule in _THEY}
    return tuple(
        replace(one, plural=True) if one.text.lower() in meant else one for one in entities
    )


def replaced(step: Rewrite) -> str:
    """The words that a rewrite put in."""
    before, after = step.before.split(), step.after.split()
    start = _alike(before, after)
    tail = min(_alike(before[::-1], after[::-1]), len(after) - start)
    words = " ".join(after[start : len(after) - tail])
    return re.sub(r"(?:['’]s?)?[^\w]*$", "", words)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _shown(answer: Answer) -> tuple[Entity, ...]:
    """The people whom the sentence behind the answer speaks of."""
    texts = [" ".join(span.text.split()) for span in answer.evidence[:1]]
    found = [one for text in texts if len(text) <= _LONGEST_EVIDENCE for one in phrases(text)]
    return _as([one for one in found if one.person and _is_plain(one)], "evidence")


def _is_plain(entity: Entity) -> bool:
    """Is it a name, "a young girl" or a pair, and nothing that was cut in the wrong place?"""
    words = entity.text.split()
    if len(words) > _LONGEST_PERSON or (entity.plural and " and " not in entity.text):
        return False
    return words[0].lower() in _DETERMINERS or all(
        word[:1].isupper() for word in words[:1] + words[-1:]
    )


def _as(entities: Iterable[Entity], role: str) -> tuple[Entity, ...]:
    return tuple(replace(entity, role=role) for entity in entities)


def _copular(asked: tuple[Entity, ...], said: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """A copula and its answer speak of one thing: the name leads, the other describes it."""
    first, answer = asked[0], said[0]
    if answer.named and not first.named:
        named = replace(answer, role="subject", description=first.head)
        return (named, *_as(asked, "other"), *said[1:])
    described = replace(first, description=answer.head)
    return (described, *asked[1:], *said)


def _said(answer: Answer, form: Form) -> tuple[Entity, ...]:
    """The entities that the answer's spans name; none when it says a time, a number or a clause."""
    if answer.kind not in (AnswerKind.SPAN, AnswerKind.LIST):
        return ()
    if form.wh_word in ("when", "why") or form.wh_word == "how":
        return ()
    found: list[Entity] = []
    for span in answer.spans[:4]:
        found.extend(_of_answer(" ".join(span.text.split()), form.wh_word))
    start, end = form.wh_noun
    if start < end and form.tags[end - 1] == "NNS":
        found = [replace(one, plural=True) for one in found]
    if answer.kind is AnswerKind.LIST and len(found) > 1:
        found.append(_joined(found))
    return tuple(found)


def _of_answer(text: str, wh: str) -> list[Entity]:
    entities = named_by(text)
    if not entities or len(text.split()) > _LONGEST:
        return []
    names = [entity for entity in entities if entity.named]
    person = wh in ("who", "whom", "whose")
    chosen = (next((one for one in names if one.person), None) if person else None) or (
        names[0] if names and (person or names[0] is entities[0]) else entities[0]
    )
    if person and chosen.kind == "name":
        chosen = replace(chosen, kind="person")
    if wh == "where" and chosen.kind in ("name", "thing"):
        chosen = replace(chosen, kind="place")
    rest = [one for one in entities if one.text == f"{chosen.text}" or (one.plural and one.named)]
    return [replace(one, role="answer") for one in dict.fromkeys([chosen, *rest])]


def _joined(found: Sequence[Entity]) -> Entity:
    text = ", ".join(one.text for one in found[:-1]) + f" and {found[-1].text}"
    return Entity(text, text, found[-1].head, found[0].kind, "", True, True, "answer")


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
        stop = phrase_end(form.lowers, list(form.tags), index, form.end)
        if stop <= index or (index == 0 and form.lowers[0] in COMMANDS):
            index += 1
            continue
        stop = _whole_names(form, stop)
        for place in _parts(form, (index, stop)):
            entity = _entity(form, place)
            if entity is not None:
                found.append((place, entity))
        index = stop
    subject = [_as([one], "subject")[0] for place, one in found if _is_subject(form, place)]
    others = [one for place, one in found if not _is_subject(form, place)]
    return tuple(dict.fromkeys([*subject, *others]))


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


def _parts(form: Form, place: Range) -> list[Range]:
    """The phrase itself, then its owners, its joined parts and what stands behind "of"."""
    start, end = place
    places = [(start, _extended(form, end))]
    cut, owned = start, False
    for index in range(start, end):
        word = form.lowers[index]
        owner = word in ("'s", "’s", "'", "’") and form.tags[index] == "POS"
        if not owner and word not in ("of", "and", "or"):
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
        and end < form.end
        and form.lowers[end] in ("between", "for", "with", "against")
    ):
        return phrase_end(form.lowers, list(form.tags), end + 1, form.end)
    return end


def _entity(form: Form, place: Range) -> Entity | None:
    start, end = place
    if end - start > _LONGEST + 2 or not any(tag.startswith("NN") for tag in form.tags[start:end]):
        return None
    joined = [i for i in range(start, end) if form.lowers[i] == "and"]
    tail = next((i for i in range(start, end) if form.lowers[i] in ("of", "between")), end)
    head = form.lowers[tail - 1] if tail > start else ""
    if not head[:1].isalnum() or head in VAGUE or _is_time(form, start, end):
        return None
    side = is_attribute(head) and kind_of(head) != "person"
    if side and not _compound(form, start, tail):
        return None
    named = [name for name in form.names if start <= name.start < tail and name.end >= tail]
    text = form.piece(start, end)
    if joined:
        return _pair(form, place, joined[0], text)
    if named:
        return _named(form, place, named[0].start, named[0].kind, text)
    capital = form.tags[tail - 1] in ("NNP", "NNPS") and start != 0
    kind = "name" if capital else kind_of(head)
    plural = is_plural(head, form.tags[tail - 1])
    short = form.piece(
        start,
        next(
            (
                i
                for i in range(start, end)
                if form.lowers[i] in ("between", "for", "with", "against")
            ),
            end,
        ),
    )
    return Entity(
        mid_sentence(text), mid_sentence(short), head, kind, gender_of(head), plural, capital
    )


def _compound(form: Form, start: int, end: int) -> bool:
    """Does a name stand before the noun, and not as its owner ("the Milgram test")?"""
    tags = form.tags[start:end]
    return "POS" not in tags and any(tag in ("NNP", "NNPS", "CD") for tag in tags)


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


def _named(form: Form, place: Range, first: int, kind: MentionKind, text: str) -> Entity:
    """A name; a person's goes without the title and the article before it."""
    end = place[1]
    head = form.lowers[end - 1]
    if kind is MentionKind.PERSON:
        name = form.piece(first, end)
        return Entity(name, name, head, "person", _gender_of_name(text), False, True)
    known = {MentionKind.PLACE: "place", MentionKind.ORGANISATION: "organisation"}
    plural = form.tags[end - 1] in ("NNS", "NNPS") and kind is not MentionKind.PLACE
    return Entity(text, text, head, known.get(kind, "name"), "", plural, True)


def _gender_of_name(name: str) -> str:
    found = gender(name)
    return found if found in ("m", "f") else ""
