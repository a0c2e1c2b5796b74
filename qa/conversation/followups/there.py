"""The place that "there" stands for: "What did he do there?" as "What did he do in Paris?"."""

from __future__ import annotations

from collections.abc import Sequence

from qa.conversation.followups.entities import Entity, Memory
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.form import PREPOSITIONS, Form, read
from qa.conversation.nouns import is_group, kind_of
from qa.conversation.turn import Turn, last_answered
from qa.language.grammar import FINITE_BE
from qa.language.lexicon import words
from qa.language.stems import base

__all__ = ["replace_there"]

_PLACING = PREPOSITIONS - {"for", "with", "of", "about", "as", "like"}
_MOVING = frozenset("go get come arrive return travel move fly drive walk run".split())
_DWELLING = frozenset("live dwell reside settle".split())
_THE = ("the ", "a ", "an ", "this ", "that ")
_EXISTS = frozenset({"is", "are", "was", "were", "be", "been", "has", "have", "'s", "’s", "will"})


def replace_there(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """Read "What did he do there?" as "… in Paris?"; "Is there a king?" is left alone."""
    form = read(text)
    for index in range(1, form.end):
        if form.lowers[index] != "there" or _existential(form, index) or _stands(form, index):
            continue
        place = _home(memory) if _is_lived_in(form, index) else _place(memory)
        if place is None:
            gone_to = _gone_to(history)
            return _put(form, index, f"in {gone_to}") if gone_to else None
        before = form.lowers[index - 1]
        inside = "at " if place.kind != "place" else "in "
        placed = "" if before in _PLACING else "to " if base(before) in _MOVING else inside
        return _put(form, index, placed + place.text)
    return None


def _gone_to(history: Sequence[Turn]) -> str:
    """The Whitby of "When did she move to Whitby?", whatever else such a name may be, or ""."""
    turn = last_answered(tuple(history))
    last = read(turn.answer.question.resolved) if turn is not None else read("")
    moved = last.verb >= 0 and base(last.lowers[last.verb]) in _MOVING
    names = (
        one for one in last.names if last.lowers[one.start - 1] == "to" and one.end == last.end
    )
    return next((last.piece(one.start, one.end) for one in names if moved), "")


def _stands(form: Form, index: int) -> bool:
    """Does it ask whether a thing stands or exists: "Is the house still there?"?"""
    thing = form.aux == 0 and form.lowers[0] in FINITE_BE and form.tags[form.subject[1] - 1] == "NN"
    last = form.lowers[index - 1] == "still" and index + 1 == form.end
    return thing and last and kind_of(form.lowers[form.subject[1] - 1]) != "person"


def _is_lived_in(form: Form, index: int) -> bool:
    """Is it the "there" of "How many people live there?", which is said of no library?"""
    return base(form.lowers[index - 1]) in _DWELLING


def _home(memory: Memory) -> Entity | None:
    """The latest place with a name, rather one that was answered than what was asked about."""
    for entities in memory:
        places = [one for one in entities if one.named and one.kind == "place"]
        if places:
            return next((one for one in places if one.role == "answer"), places[0])
    return None


def _existential(form: Form, index: int) -> bool:
    neighbours = {form.lowers[index - 1]}
    if index + 1 < form.end:
        neighbours.add(form.lowers[index + 1])
    last_word = index + 1 == form.end
    if last_word and form.wh_word == "how" and index - 1 == form.aux:
        return True  # "How many were there?"
    return (form.tags[index] == "EX" and not last_word) or (
        bool(neighbours & _EXISTS) and not last_word
    )


def _place(memory: Memory) -> Entity | None:
    for entities in memory:
        placed = (one for one in entities if one.kind == "place" or _houses(one))
        places = [one for one in placed if not is_group(one.head) and kind_of(one.head) != "person"]
        if not places:
            places = [one for one in entities if one.kind == "organisation" and one.role == "other"]
        for role in ("answer", "other", "topic", "subject", "doubt"):
            for one in places:
                if one.role == role:
                    return one
        named = [one for one in entities if one.kind == "name" and one.text != one.text.lower()]
        if entities is memory[0] and named:
            return named[0] if len(named) == 1 and not named[0].plural else None
    return None


def _houses(entity: Entity) -> bool:
    """Is it a hall or a factory, in which something can happen?"""
    named = entity.named or entity.plural or entity.person
    return not named and entity.text.startswith(_THE) and entity.head in words("facilities")


def _put(form: Form, index: int, words_: str) -> Replacement:
    start, stop = form.tokens[index].start, form.tokens[index].end
    return Replacement("there", form.text[:start] + words_ + form.text[stop:], words_)
