"""Fragments put into the slot of their kind: "And in 2019?", "What about exports?", "I meant Ann".

A year replaces the year of the last question, a person the person, a place the place, a thing the
thing; a time or place without a slot is added at the end.
"""

from __future__ import annotations

import re

from qa.answering.answer import Answer
from qa.conversation.followups.alike import slot_alike
from qa.conversation.followups.putting import (
    added,
    is_time,
    ordinal_one,
    put_picked,
    put_time,
    replaced,
)
from qa.conversation.form import PREPOSITIONS, Form, phrase_end, read
from qa.conversation.nouns import is_attribute, kind_of
from qa.language.grammar import POSSESSIVES
from qa.language.wordtags import counted
from qa.light import pattern
from qa.types import Range

__all__ = ["put", "put_fate"]

_POINTING = pattern(r"(?:this|that|these|those)(?: ones?)?$", re.IGNORECASE)
_PLACING = frozenset({"in", "at", "on", "to", "from", "near"})
_PARTICIPLES = ("ed", "en", "lost", "hurt", "born", "shot", "missing", "dead", "homeless")
_DONE = frozenset(("VBN", "VBD", "VBG", "JJ", "VB"))
# Sides of an event, one of which is asked about instead of another.
_SIDES = frozenset("before after during since until".split())
# Prepositions that take each other's place before the same words.
_OPPOSITES = (
    _SIDES, frozenset({"with", "without"}), frozenset({"for", "against"}),
    frozenset({"above", "below"}), frozenset({"inside", "outside"}),
)  # fmt: skip
_AGO = frozenset({"before", "previously", "now", "then"})
_PICK = 2
_ACCORDING = ("according", "to")


def put(text: str, last: Form, answer: Answer) -> str | None:
    """The last question with `text` in the slot of its kind, or None when it has none."""
    form = read(text)
    if not form.end or not last.end:
        return None
    if is_time(form):
        return put_time(form, last)
    if _POINTING.match(text):
        return None
    if form.lowers[:_PICK] == _ACCORDING:
        return added(_unattributed(last), form.piece(0, form.end))
    if whole := put_picked(text, last):
        return whole
    if form.lowers[form.end - 1] in _AGO and form.end > 1:
        whole = put(form.piece(0, form.end - 1), last, answer)
        return whole and f"{whole.rstrip('?')} {form.words[form.end - 1]}?"
    if form.lowers[0] in PREPOSITIONS:
        return _put_governed(form, last, ordinal_one(text, last))
    words = ordinal_one(text, last) or form.piece(0, form.end)
    slot = _side(form, last) or slot_alike(words, last) or _subject_slot(form, last)
    if slot is not None:
        return replaced(last, slot, words)
    return _fate(form, last) or _whole_subject(form, last)


def _put_governed(form: Form, last: Form, ordinal: str) -> str:
    """A phrase with its preposition: "in Paris", in the place of one, or behind all."""
    words = ordinal or form.piece(1, form.end)
    slot = _side(form, last) or slot_alike(words, last)
    if slot is not None and _governed(last, slot, form.lowers[0]):
        return replaced(last, slot, words)
    if behind := _behind_same(form.lowers[0], last):
        return replaced(last, (behind, last.end), form.piece(0, form.end))
    return added(last, form.piece(0, form.end))


def _unattributed(last: Form) -> Form:
    """The last question without its own "according to X"."""
    place = next((i for i in range(1, last.end) if last.lowers[i : i + _PICK] == _ACCORDING), 0)
    return read(f"{last.piece(0, place)}?") if place else last


def _opposed(word: str, other: str) -> bool:
    return any({word, other} <= opposites for opposites in _OPPOSITES)


def _behind_same(preposition: str, last: Form) -> int:
    """Where "for treating insomnia" begins, with which the last question ends, or 0."""
    for index in range(last.end - 2, last.rest - 1, -1):
        if last.lowers[index] == preposition or _opposed(last.lowers[index], preposition):
            start = index + 1 + (last.tags[index + 1] == "VBG")
            return index if _ends(last, start) else 0
    return 0


def _ends(last: Form, start: int) -> bool:
    return phrase_end(last.lowers, list(last.tags), start, last.end) == last.end > start


def _fate(form: Form, last: Form) -> str | None:
    """ "How many people were injured?" of "and injured?" after "How many people died?"."""
    if form.lowers[0] == "the" and form.end == _PICK and form.tags[1] in ("VBN", "JJ"):
        form = read(form.piece(1, _PICK))  # "And the injured?"
    word = form.lowers[0]
    if not last.asks_subject or not word.endswith(_PARTICIPLES) or form.tags[0] not in _DONE:
        return None
    if last.aux >= 0:
        return f"{last.piece(last.wh[0], last.aux + 1)} {form.piece(0, form.end)}?"
    happened = counted().get(word, "VBN").startswith("VBD")
    several = last.tags[last.wh[1] - 1] in ("NNS", "NNPS") or "people" in last.lowers
    auxiliary = "" if happened else "were " if several else "was "
    return f"{last.piece(*last.wh)} {auxiliary}{form.piece(0, form.end)}?"


def _subject_slot(form: Form, last: Form) -> Range | None:
    """The whole subject of "What is the dividend?", for "the share price"."""
    if not last.copular or last.wh_word not in ("what", "who") or last.subject[1] != last.end:
        return None
    start, end = last.subject
    nouns = last.tags[end - 1 : end] in (("NN",), ("NNS",)) and form.tags[form.end - 1][:2] == "NN"
    definite = form.lowers[0] in POSSESSIVES | {"the"}
    return last.subject if start < end and nouns and definite and not form.names else None


def _whole_subject(form: Form, last: Form) -> str | None:
    """ "How old is the boat?" of "and the boat?" after "How old is Ann?", or None: what is all
    that is said of a subject can be asked of another one, of whatever kind."""
    start, end = last.subject
    degree = last.wh_word == "how" and last.wh[1] - last.wh[0] == _PICK
    if not last.copular or not degree or not start < end == last.end:
        return None
    definite = form.lowers[0] in POSSESSIVES | {"the"} or bool(form.names)
    return replaced(last, last.subject, form.piece(0, form.end)) if definite else None


def _governed(last: Form, slot: Range, preposition: str) -> bool:
    """Does a preposition that can give way to `preposition` stand before the slot?"""
    before = last.lowers[slot[0] - 1] if slot[0] else ""
    return before == preposition or {before, preposition} <= _PLACING


def _side(form: Form, last: Form) -> Range | None:
    """Where another side of the same thing stands: "the main advantages", for "disadvantages"."""
    if form.end > _PICK or not is_attribute(form.lowers[form.end - 1]) or form.names:
        return None
    if form.tags[0] == "PRP$":
        return None  # its population may be that of what was answered
    for index in range(last.wh[1], last.end):
        if not (last.tags[index].startswith("NN") and is_attribute(last.lowers[index])):
            continue
        if last.lowers[index + 1 : index + 2] == ("of",):
            start = index
            while start > last.wh[1] and last.tags[start - 1] in ("JJ", "JJS", "JJR", "NN"):
                start -= 1
            return start, index + 1
    return None


def put_fate(text: str, last: Form) -> str | None:
    """ "How many people were injured?" of a bare "injured?" after "How many people died?", and "How
    many men died?" of "men?"; "Who came third?" of "third?"."""
    form = read(text)
    if form.end != 1:
        return None
    if "many" not in last.lowers[slice(*last.wh)]:
        return put_picked(text, last)
    start, end = last.wh_noun
    people = form.tags[0] == "NNS" and kind_of(form.lowers[0]) == "person"
    if people and start < end and kind_of(last.lowers[end - 1]) == "person":
        return replaced(last, (start, end), form.piece(0, 1))
    return _fate(form, last)
