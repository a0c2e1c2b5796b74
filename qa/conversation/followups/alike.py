"""The place in the last question of something of the same kind as what a follow-up names.

"And exports?" after "How much were imports?" stands where "imports" did: every noun phrase of the
last question gets points for how well the new one can take its place.
"""

from __future__ import annotations

import re

from qa.conversation.followups.entities import Entity, named_by
from qa.conversation.form import Form, phrase_end, read
from qa.conversation.nouns import is_animal, is_group
from qa.language.lexicon import table
from qa.types import Range

__all__ = ["another_kind", "slot_alike"]

_OWNED = re.compile(r"(?:his|her|its|their) ", re.IGNORECASE)
_LONGEST_SLOT = 6
# Points of one place for another: more than for the name of a firm, less than for a subject's.
_AS_PLACE = 3.6
_KIND = 3  # words of "an annual pass"
_ARTICLES = frozenset(("a", "an", "the"))


def another_kind(form: Form, last: Form) -> str | None:
    """ "What does an annual pass cost?" of "an annual one" after "What does a monthly pass cost?",
    and of "an annual pass"; or None."""
    if form.end != _KIND or form.lowers[0] not in _ARTICLES or not form.words[1].islower():
        return None
    head = form.lowers[_KIND - 1]
    for at in range(last.end - _KIND + 1):
        noun = last.lowers[at + _KIND - 1]
        kind = last.lowers[at] in _ARTICLES and last.tags[at + 1] in ("JJ", "NN", "VBN")
        alone = not "".join(last.tags[at + _KIND : at + _KIND + 1]).startswith(("NN", "POS"))
        named = last.tags[at + _KIND - 1] == "NN" and head in ("one", noun)
        if kind and named and alone and last.lowers[at + 1] != form.lowers[1]:
            words = f"{form.piece(0, _KIND - 1)} {last.words[at + _KIND - 1]}"
            return last.piece(0, at) + f" {words}" + last.text[last.tokens[at + _KIND - 1].end :]
    return None


def slot_alike(words: str, last: Form) -> Range | None:
    """Where in the last question something of the kind of `words` stands."""
    new = next(iter(named_by(words)), None)
    if new is None or len(words.split()) > _LONGEST_SLOT or "there" in last.lowers[:3]:
        return None
    if not _leads(new, words):
        return None
    scored = [
        (_likeness(new, old, place, last), -number, place)
        for number, (place, old) in enumerate(_places(last, owned=_is_owned(words)))
    ]
    best = max(scored, default=None)
    return best[2] if best and best[0] >= 2.0 else None


def _is_owned(words: str) -> bool:
    """Does it bring an owner of its own: "his wife", "the women's race"?"""
    return _OWNED.match(words) is not None or "POS" in read(words).tags[1:-1]


def _leads(new: Entity, words: str) -> bool:
    """Does the phrase begin with what is put in ("its effects on trade" does not with trade)?"""
    at = words.lower().find(new.text.lower())
    return not words[: max(at, 0)].split()[2:]


def _places(last: Form, *, owned: bool = False) -> list[tuple[Range, Entity]]:
    """The noun phrases of the last question that can be replaced, with what they name.

    `owned`: what is put in has an owner of its own, and takes the place of an owner as well.
    """
    found: list[tuple[Range, Entity]] = []
    noun = last.wh_noun
    index = 0
    while index < last.end:
        counted = last.wh_word == "how" and noun[0] <= index < noun[1]
        asking = last.wh[0] <= index < last.wh[1] and not counted
        if asking or last.tags[index].startswith("VB"):
            index += 1
            continue
        stop = max(phrase_end(last.lowers, list(last.tags), index, last.end), index + 1)
        for part in _pieces(last, index, stop, owned=owned):
            entity = next(iter(named_by(last.piece(*part))), None)
            named = any(tag.startswith(("NN", "CD", "VBG")) for tag in last.tags[slice(*part)])
            if entity is not None and named:
                found.append((part, entity))
        index = stop
    return found


def _pieces(last: Form, start: int, stop: int, *, owned: bool) -> list[Range]:
    """A noun phrase cut at "of", "between", "and" and owners."""
    cuts = [
        i
        for i in range(start, stop)
        if (
            last.lowers[i] in ("of", "between", "and", "or")
            or (last.tags[i] == "POS" and not owned)
        )
        and not last.in_name(i)
    ]
    edges = [start, *(cut + 1 for cut in cuts)]
    return [(a, b) for a, b in zip(edges, [*cuts, stop], strict=True) if b > a]


def _likeness(new: Entity, old: Entity, place: Range, last: Form) -> float:
    """Points for how well `new` can stand where `old` stands; from 2 on it is put there."""
    subject = last.subject[0] <= place[0] < last.subject[1]
    if last.wh_word == "" and last.copular and place[0] >= last.rest:
        # "And goulash?" after "Is chilli a stew?" takes the place of chilli.
        return _AS_PLACE if _is_other_place(new, old, place, last) else 0.0
    if new.text.startswith("the ") and place[1] <= last.wh[1]:
        return 0.0  # nobody asks how many the Greens there are
    score = 4.0 if new.head.rstrip("s") == old.head.rstrip("s") else 0.0
    if place[0] and last.lowers[place[0] - 1] == "between" and not new.plural:
        return 0.0
    doers = subject and last.wh_word == "what" and last.verb >= 0 and _acts(new) and _acts(old)
    if doers and not new.named and old.named:
        return 2.0  # "And the charity?" after "What does Acme say?"
    kinds = _kinds(new, old) + _same_type(new, old)
    groups = new.plural and old.plural and {new.text[:4], old.text[:4]} == {"the "}
    if not kinds and not (subject and (groups or not (new.named or old.named))):
        return score
    if subject and old.person and not kinds and last.verb >= 0 and _is_lifeless(new):
        return score + 2.0  # "When did her mother get the prize?", "No, I meant the medal"
    score += kinds or 1.0
    if subject:
        score += 1.0
    if new.named == old.named:
        score += 0.7
    elif new.kind != "person" and not groups:
        score -= 1.2
    return score + (0.3 if new.plural == old.plural else -0.5)


def _is_other_place(new: Entity, old: Entity, place: Range, last: Form) -> bool:
    """Is it the Spain of "And Spain?" after "Is the firm in France?", both of them countries?"""
    governed = last.lowers[place[0] - 1] in ("in", "at", "from")
    countries = {one.text.lower() in table("countries") for one in (new, old)}
    return governed and new.kind == old.kind == "place" and len(countries) == 1


def _is_lifeless(entity: Entity) -> bool:
    return entity.kind == "thing" and not _acts(entity) and not is_animal(entity.head)


def _acts(entity: Entity) -> bool:
    """Is it somebody, a group or a name, of which a deed can be told?"""
    named = entity.named and entity.kind != "place"
    return entity.person or named or entity.kind == "organisation" or is_group(entity.head)


def _same_type(new: Entity, old: Entity) -> float:
    """Half a point for profits and revenues, both of them money."""
    types = table("answer_types")
    known = types.get(new.head) if not new.named and not old.named else None
    return 0.5 if known and known == types.get(old.head) else 0.0


def _kinds(new: Entity, old: Entity) -> float:
    """Points for the same kind, fewer where a name's kind is not known for sure."""
    if new.kind == old.kind:
        return 2.0
    both = {new.kind, old.kind}
    return 1.5 if both <= {"place", "organisation", "name"} or both == {"person", "name"} else 0.0
