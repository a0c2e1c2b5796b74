"""What an answer names, as entities that the turns after it can mean."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.answering.answer import Answer, AnswerSpan
from qa.conversation.followups.entities import Entity, named_by
from qa.conversation.form import Form, phrase_end, read
from qa.conversation.turn import words_of
from qa.language.grammar import FINITE
from qa.language.lexicon import table, words
from qa.language.wordtags import choices
from qa.light import pattern, replace
from qa.types import AnswerKind

__all__ = ["DETERMINERS", "INDEFINITE", "as_definite", "said_by", "told_of"]

DETERMINERS = frozenset("a an the his her its their this that my our".split())
INDEFINITE = pattern(r"an? ", re.IGNORECASE)
_MEANS = (("through",), ("by",), ("with",), ("in",), ("on",))
_BECAUSE = pattern(r"(?:because|after|as|when|since|that|while) ", re.IGNORECASE)
_DEEDS = frozenset(("VB", "VBZ", "VBD"))
_LONGEST = 10
_THE = "the "


def said_by(answer: Answer, form: Form) -> tuple[Entity, ...]:
    """The entities that the answer's spans name; none when it says a time, a number or a clause."""
    if answer.kind not in (AnswerKind.SPAN, AnswerKind.LIST):
        return ()
    if form.lowers[:2] == ("what", "about"):
        return ()  # all that is said of it is about that thing
    if _says_what_one_is(form):
        return ()
    if form.wh_word in ("when", "why", "how"):
        asks_deed = form.wh_word != "when" and form.wh[1] - form.wh[0] == 1
        return _doers(answer.spans[0]) if asks_deed else ()
    if form.wh_word == "what" and (form.copular or _asks_for_trade(form)):
        found = (one for one in _named_in(answer, form) if one.named or not one.person)
        titled = "title" in form.lowers and form.copular  # "Moss and Ice" is one book
        return tuple(replace(one, plural=False) if titled else one for one in found)
    return _named_in(answer, form)


def _doers(span: AnswerSpan) -> tuple[Entity, ...]:
    """Whoever did what the answer tells: "four members voted against it", "after Berg fell"."""
    told = read(_BECAUSE.sub("", " ".join(span.text.split())))
    if (
        told.lowers[:1] in _MEANS
        and phrase_end(told.lowers, list(told.tags), 1, told.end) == told.end
    ):
        means = named_by(told.piece(1, told.end))[:1]
        return tuple(replace(as_definite(one), role="answer") for one in means)
    stop = phrase_end(told.lowers, list(told.tags), 0, told.end)
    if not 0 < stop < told.end or told.tags[stop] not in FINITE:
        return ()
    doers = named_by(told.piece(0, stop))[:1]
    people = (one for one in doers if (one.person or one.named) and not _is_like_owner(one))
    return tuple(replace(as_definite(one), role="answer") for one in people)


def _is_like_owner(entity: Entity) -> bool:
    """Is it "his brother", beside whom "he" is rather whose brother he is?"""
    owner = entity.text.split(" ", 1)[0].lower()
    return (owner, entity.gender) in (("his", "m"), ("her", "f"))


def _says_what_one_is(form: Form) -> bool:
    """ "What party is Ann?": "Green" tells of her and is nothing that is spoken of further."""
    noun, (start, end) = form.wh_noun, form.subject
    whole = form.copular and noun[0] < noun[1] and start < end == form.end
    return whole and any(one.person for one in named_by(form.piece(start, end))[:1])


def _asks_for_trade(form: Form) -> bool:
    """Does it ask what somebody does, which "a typist" describes and makes nobody new of?"""
    return form.verb >= 0 and form.lowers[form.verb] in ("do", "work", "become")


def _named_in(answer: Answer, form: Form) -> tuple[Entity, ...]:
    found: list[Entity] = []
    for span in answer.spans[:4]:
        found.extend(_of_answer(_behind_deed(_with_article(span), form), form.wh_word))
    start, end = form.wh_noun
    if start < end and form.tags[end - 1] == "NNS":
        found = [replace(one, plural=True) for one in found]
    elif start < end and found and found[0].named and " and " not in found[0].text:
        # "Which company is he buying?" speaks of that one company from now on.
        role = found[0].role if found[0].person else "subject"
        found[0] = replace(found[0], role=role, plural=False)
    if answer.kind is AnswerKind.LIST and len(found) > 1:
        return (_joined(found), *map(_one_of_several, found))
    return tuple(found)


def _behind_deed(text: str, form: Form) -> str:
    """ "The great clock" of "touch the great clock", where a deed is asked for: it is no touch."""
    asked = form.wh_word == "what" and form.lowers[form.end - 1] in ("do", "occupation")
    verb, _, thing = text.partition(" ")
    done = asked and not _DEEDS.isdisjoint(choices(verb.lower()).split("/"))
    return thing if done and thing.split(" ")[0].lower() in DETERMINERS else text


def _one_of_several(entity: Entity) -> Entity:
    """One thing of a list, which "it" does not pick out; he and she tell a person by gender."""
    return entity if entity.person else replace(entity, plural=True)


def _with_article(span: AnswerSpan) -> str:
    """The answer's words, with the "the" before a name that the text writes there."""
    said = words_of(span)
    before = span.article.text[max(0, span.start - len(_THE)) : span.start]
    one = next(iter(named_by(said)), None)
    named = one is not None and one.named and not one.person and said.startswith(one.text)
    return f"the {said}" if named and before.lower() == _THE else said


def _of_answer(text: str, wh: str) -> list[Entity]:
    # "Detective Sergeant" tells what somebody is who was named in the question.
    named = () if _is_state(text) else named_by(text)
    entities = tuple(one for one in named if not _is_title(one))
    if not entities:
        return []
    if len(text.split()) > _LONGEST:  # the panel of "a panel stolen from the museum in March"
        entities = tuple(one for one in entities[:1] if text.startswith(one.text))
        if not entities:
            return []
    names = [entity for entity in entities if entity.named]
    person = wh in ("who", "whom", "whose")
    chosen = (next((one for one in names if one.person), None) if person else None) or (
        names[0]
        if names and (_of_doer(names[0], person) or names[0] is entities[0])
        else entities[0]
    )
    if person and chosen.kind == "name":
        bare = (one for one in names if chosen.text.startswith(f"{one.text} of "))
        chosen = replace(next(bare, chosen), kind="somebody")
    if wh == "where" and not chosen.person:
        chosen = replace(chosen, kind="place")
    rest = [one for one in entities if one.plural and one.named]
    return [replace(as_definite(one), role="answer") for one in dict.fromkeys([chosen, *rest])]


def _is_state(text: str) -> bool:
    """Is it "empty", which tells what something is like and is nothing itself?"""
    return text.islower() and text.isalpha() and choices(text).split("/")[0] == "JJ"


def _of_doer(name: Entity, person: bool) -> bool:
    """Is it whom "who" asks for, and not where the shop of "the shop in Elm Street" is?"""
    return person and name.kind != "place"


def _is_title(entity: Entity) -> bool:
    held = words("titles") | words("roles")
    return entity.named and all(word in held for word in entity.text.lower().split())


def told_of(entity: Entity, answer: Answer) -> Entity:
    """The "second voyage" of the sentence that grants that there was "another voyage"."""
    text = " ".join(answer.evidence[0].text.split()) if answer.evidence else ""
    same = rf"\b(?:an?|one|the) ((?:[\w-]+ ){{1,2}}{re.escape(entity.head)})\b"
    found = re.search(same, text, re.IGNORECASE)
    open_ = entity.text.lower().startswith(("a ", "an ", "another ", "any "))
    if answer.kind is not AnswerKind.YES or found is None or not open_:
        return entity
    name = f"the {found[1]}"
    return replace(entity, text=name, short=name)


def as_definite(entity: Entity) -> Entity:
    """The nest that an answer calls "nest" or "a nest"."""
    if (found := INDEFINITE.match(entity.text)) and not entity.plural:
        short = INDEFINITE.sub("the ", entity.short)
        return replace(entity, text=f"the {entity.text[found.end() :]}", short=short)
    if not (entity.named and (not entity.plural or entity.person)) and _begins_sentence(
        entity.text
    ):
        entity = replace(entity, text=_lowered(entity.text), short=_lowered(entity.short))
    bare = not entity.named and not entity.plural and entity.text == entity.text.lower()
    first = entity.text.split(" ", 1)[0]
    if not bare or first in DETERMINERS or first.isdigit() or "'" in entity.text:
        return entity
    return replace(entity, text=f"the {entity.text}", short=f"the {entity.short}")


def _begins_sentence(text: str) -> bool:
    """Whether a common noun's first word has its capital from where it stands: "Former lifeguard",
    not "German lifeguard"."""
    first = text.split(" ", 1)[0].lower()
    own = first in table("demonyms") or first in table("weekdays") or first in table("months")
    return text[:1].isupper() and text[1:] == text[1:].lower() and not own


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def _joined(found: Sequence[Entity]) -> Entity:
    text = ", ".join(one.text for one in found[:-1]) + f" and {found[-1].text}"
    return Entity(text, text, found[-1].head, found[0].kind, "", True, True, "answer")
