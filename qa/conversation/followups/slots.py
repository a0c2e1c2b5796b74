"""Fragments put into the slot of their kind: "And in 2019?", "What about exports?", "I meant Ann".

A year replaces the year of the last question, a person the person, a place the place, a thing the
thing; a time or place without a slot is added at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.conversation.followups.alike import another_kind, slot_alike
from qa.conversation.followups.beside import slot_beside
from qa.conversation.followups.claims import claim
from qa.conversation.followups.entities import named_by
from qa.conversation.followups.picks import ordinal_one, put_picked
from qa.conversation.followups.putting import added, is_time, put_time, replaced, time_behind
from qa.conversation.form import PREPOSITIONS, Form, phrase_end, read
from qa.conversation.nouns import is_attribute, is_group, is_kin, kind_of
from qa.conversation.repairs import DO
from qa.conversation.verbs import base_verb
from qa.language.grammar import POSSESSIVES
from qa.language.wordtags import choices, counted
from qa.light import pattern
from qa.types import Range

__all__ = ["as_tired", "put", "put_deed", "put_fate"]

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
_POINTED = ((), ("it",), ("that",), ("this",), ("them",))
_PLAIN = frozenset({"NN", "JJ"})
_AGO = frozenset({"before", "previously", "now", "then"})
_PICK = 2
_THEIRS = {"his": "his", "hers": "her", "theirs": "their"}
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
    if form.end == 1 and form.lowers[0] in _THEIRS:
        return _of_another(_THEIRS[form.lowers[0]], last)
    if deed := _as_done(form, last):
        return deed
    if (side := _other_side(form, last)) is not None:
        return replaced(last, side, form.piece(0, 1))
    if whole := another_kind(form, last):
        return whole
    if whole := put_picked(text, last) or _befallen(form, last) or as_tired(form, last):
        return whole
    if kin := _of_kin(form, last):
        return replaced(last, (kin, kin + 1), form.piece(1, form.end))
    timed = time_behind(form)
    if timed and (whole := put(form.piece(0, timed), last, answer)):
        return put_time(read(form.piece(timed, form.end)), read(whole))
    if form.lowers[form.end - 1] in _AGO and form.end > 1:
        whole = put(form.piece(0, form.end - 1), last, answer)
        return whole and f"{whole.rstrip('?')} {form.words[form.end - 1]}?"
    if counted := _counted(form, last):
        return counted
    if form.lowers[0] in PREPOSITIONS:
        return _put_governed(form, last, ordinal_one(text, last))
    words = ordinal_one(text, last) or form.piece(0, form.end)
    alike = slot_beside(form, last, answer) or _side(form, last) or slot_alike(words, last)
    slots = (alike, *_bare_slots(form, last))
    slot = next((one for one in slots if one is not None), None)
    if slot is not None:
        return replaced(last, _with_side(slot, last, form), words)
    whole = _fate(form, last) or _of_person(words, last) or _whole_subject(form, last)
    return whole or _did_too(form, last)


def _befallen(form: Form, last: Form) -> str | None:
    """ "What happened to the driver?" of "and the driver?" after "What happened to the bus?"."""
    if not _happens(last) or last.lowers[last.verb + 1 : last.verb + 2] != ("to",):
        return None
    stop = phrase_end(last.lowers, list(last.tags), last.verb + 2, last.end)
    thing = phrase_end(form.lowers, list(form.tags), 0, form.end) == form.end
    taken = thing and stop > last.verb + 2
    return replaced(last, (last.verb + 2, stop), form.piece(0, form.end)) if taken else None


def _happens(last: Form) -> bool:
    return last.verb >= 0 and base_verb(last.words[last.verb]) in ("happen", "occur")


def _of_kin(form: Form, last: Form) -> int:
    """Where the mother of "Did Ann's mother survive?" stands, for "and her father?", or 0."""
    if form.end != _PICK or form.tags[0] != "PRP$" or not is_kin(form.lowers[1]):
        return 0
    owned = (i for i in range(1, last.end) if is_kin(last.lowers[i]))
    return next((i for i in owned if last.tags[i - 1] in ("POS", "PRP$")), 0)


def as_tired(form: Form, last: Form) -> str | None:
    """ "Was the driver tired?" of "or tired?" after "Was the driver drunk?", or None."""
    said = last.tags[last.rest : last.end]
    if form.end == 1 and last.passive and last.verb == last.rest == last.end - 1:
        done = "VBN" in choices(form.lowers[0]).split("/")  # "Where was Ann born?", "And raised?"
        return replaced(last, (last.verb, last.end), form.piece(0, 1)) if done else None
    plain = not last.wh_word and last.copular and said in (("JJ",), ("VBN",))
    alike = form.end == 1 and "JJ" in (form.tags[0], *choices(form.lowers[0]).split("/"))
    return replaced(last, (last.rest, last.end), form.piece(0, 1)) if plain and alike else None


def _as_done(form: Form, last: Form) -> str:
    """ "How much did they spend?" of "and spend?" after "How much did they take in?"."""
    verbal = form.end == 1 and choices(form.lowers[0]).split("/")[0] == "VB"
    asked = last.wh_word == "how" and last.aux >= 0 and last.lowers[last.aux] in DO
    rest = last.tags[last.verb + 1 : last.end] if last.verb >= 0 else ("NN",)
    whole = last.subject[0] < last.subject[1] and all(tag in ("RP", "IN", "RB") for tag in rest)
    if not (verbal and asked and whole):
        return ""
    return replaced(last, (last.verb, last.end), form.piece(0, 1))


def _put_governed(form: Form, last: Form, ordinal: str) -> str:
    """A phrase with its preposition: "in Paris", in the place of one, or behind all."""
    words = ordinal or form.piece(1, form.end)
    slot = _side(form, last) or slot_alike(words, last)
    if slot is not None and _governed(last, slot, form.lowers[0]):
        return replaced(last, slot, words)
    if behind := _behind_same(form.lowers[0], last):
        return replaced(last, (behind, last.end), form.piece(0, form.end))
    return added(last, form.piece(0, form.end))


def _bare_slots(form: Form, last: Form) -> Iterator[Range | None]:
    """The whole subject, then the object, for a phrase that nothing says to be alike."""
    yield _subject_slot(form, last)
    yield _object_slot(form, last)


def _with_side(slot: Range, last: Form, form: Form) -> Range:
    """All of "Ann's party" for "And the Alliance?", which is a party and has none."""
    owned = last.tags[slot[1] : slot[1] + 1] == ("POS",)
    side = owned and any(map(is_group, last.lowers[slot[1] + 1 : slot[1] + 2]))
    body = form.lowers[0] == "the" and form.words[form.end - 1][:1].isupper()
    return (slot[0], slot[1] + 2) if side and body else slot


def _of_another(owner: str, last: Form) -> str | None:
    """ "Who is her lawyer?" of "and hers?" after "Who is Bob's lawyer?", or None."""
    for index in range(last.wh[1], last.end):
        if last.tags[index] == "POS":
            start = index - 1
            while start > last.wh[1] and last.tags[start - 1] in ("NNP", "NN", "DT", "JJ"):
                start -= 1
            return f"{last.piece(0, start)} {owner} {last.piece(index + 1, last.end)}?"
        if last.tags[index] == "PRP$":
            return f"{last.piece(0, index)} {owner} {last.piece(index + 1, last.end)}?"
    return None


def _unattributed(last: Form) -> Form:
    """The last question without its own "according to X"."""
    place = next((i for i in range(1, last.end) if last.lowers[i : i + _PICK] == _ACCORDING), 0)
    return read(f"{last.piece(0, place)}?") if place else last


def _other_side(form: Form, last: Form) -> Range | None:
    """Where the "before" of "before the pandemic" stands, for "And during it?" or "And after?"."""
    pointing = form.lowers[1 : form.end] in _POINTED
    if not pointing:
        return None
    sides = (i for i in range(last.rest, last.end - 1) if _opposed(last.lowers[i], form.lowers[0]))
    return next(((i, i + 1) for i in sides), None)


def _opposed(word: str, other: str) -> bool:
    return any({word, other} <= opposites for opposites in _OPPOSITES)


def _object_slot(form: Form, last: Form) -> Range | None:
    """The thing with which "Did they talk about security?" ends, for another one."""
    if last.wh_word or last.verb < 0 or form.lowers[0] in PREPOSITIONS:
        return None
    if phrase_end(form.lowers, list(form.tags), 0, form.end) != form.end:
        return None
    new = next(iter(named_by(form.piece(0, form.end))), None)
    for start in range(last.verb + 1, last.end):
        if last.tags[start - 1].startswith(("NN", "JJ", "DT")) or not _ends(last, start):
            continue
        old = next(iter(named_by(last.piece(start, last.end))), None)
        alike = old is not None and new is not None and old.person == new.person
        return (start, last.end) if alike else None
    return None


def _behind_same(preposition: str, last: Form) -> int:
    """Where "for treating insomnia" begins, with which the last question ends, or 0."""
    for index in range(last.end - 2, last.rest - 1, -1):
        if last.lowers[index] == preposition or _opposed(last.lowers[index], preposition):
            start = index + 1 + (last.tags[index + 1] == "VBG")
            return index if _ends(last, start) else 0
    return 0


def _ends(last: Form, start: int) -> bool:
    return phrase_end(last.lowers, list(last.tags), start, last.end) == last.end > start


def _counted(form: Form, last: Form) -> str | None:
    """ "And trucks?" after "How many people does it employ?": how many trucks does it have; "how
    many firefighters came" after "How many fire engines came?"."""
    start, end = last.wh_noun
    many = last.lowers[last.wh[1] - 1 - (end - start)] == "many" and end > start
    plural = form.end <= _PICK and set(form.tags[: form.end - 1]) <= _PLAIN
    if not many or not plural or form.tags[form.end - 1] != "NNS" or form.names:
        return None
    there = last.lowers[last.aux + 1 : last.aux + 2] == ("there",)
    if (last.verb >= 0 and last.aux < 0) or (there and last.aux >= 0):
        return replaced(last, (start, end), form.piece(0, form.end))
    does = last.verb >= 0 and form.end == 1 and last.lowers[last.aux] in DO
    if not does or kind_of(form.lowers[0]) == kind_of(last.lowers[end - 1]):
        return None
    return f"How many {form.piece(0, 1)} {last.lowers[last.aux]} {last.piece(*last.subject)} have?"


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


def put_deed(form: Form, last: Form) -> str | None:
    """ "How much did imports rise?" of "rise" meant for the "fall" with which the last ends."""
    bare = form.end == 1 and "VB" in choices(form.lowers[0]).split("/")
    fits = bare and last.verb >= 0 and last.tags[last.verb] == "VB"
    return replaced(last, (last.verb, last.verb + 1), form.piece(0, 1)) if fits else None


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


def _did_too(form: Form, last: Form) -> str | None:
    """ "Did the dog cry?" of "and the dog?" after "Who cried?", or None."""
    alone = last.asks_subject and last.wh_word == "who" and last.verb == last.end - 1
    definite = form.end == _PICK and form.lowers[0] == "the" and form.tags[1] == "NN"
    return f"{claim(last, form.piece(0, form.end)).capitalize()}?" if alone and definite else None


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


def _of_person(words: str, last: Form) -> str | None:
    """ "And Ann?" after "Who won?": "Did Ann win?"."""
    new = next(iter(named_by(words)), None)
    if new is None or not last.asks_subject or last.wh_word not in ("who", "which", "what"):
        return None
    if not words.endswith(new.text):
        return None  # "And Lund to Malmö?"
    if last.wh_word == "who" and new.kind not in ("person", "name", "organisation", "place"):
        return None
    if not last.whole or _happens(last):
        return None
    clause = claim(last, words)
    return f"{clause[:1].upper()}{clause[1:]}?"
