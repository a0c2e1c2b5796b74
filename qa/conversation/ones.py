"""The word "one" and its kin: "that one", "the other one", "which one", "the latter".

What "one" stands for is the noun that was counted or asked for last ("How many bells …?" makes
"the other one" the other bell), else the latest thing of several.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa.conversation.entities import Entity, phrases
from qa.conversation.form import Form, read
from qa.conversation.nouns import is_attribute, singular
from qa.conversation.pronouns import Memory, Replacement
from qa.conversation.turn import Turn

__all__ = ["noun_of_one", "replace_one"]

_PICKS = frozenset(
    "other first second third fourth fifth last next remaining big bigger biggest small smaller "
    "smallest large larger largest old older oldest new newer newest young younger youngest long "
    "longer longest short shorter shortest same different only main best worst good bad red blue "
    "green black white yellow brown".split()
)
_DETERMINERS = frozenset({"the", "this", "that", "another", "which", "what", "each", "an", "a"})
_TURNS = 3
_PAIR = 2


def replace_one(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """Put what was spoken of last for "this one", "the other one" and "the latter"."""
    form = read(text)
    for index in range(form.end):
        if form.lowers[index] in ("latter", "former"):
            return _of_two(form, index, memory)
        if form.lowers[index] not in ("one", "ones") or not index:
            continue
        before = form.lowers[index - 1]
        if before in ("this", "that"):
            return _that_one(form, index, memory)
        picked = before in _PICKS and index > 1 and form.lowers[index - 2] in _DETERMINERS
        if picked or before in ("another", "which", "what"):
            return _noun(form, index, history)
    return None


def _that_one(form: Form, index: int, memory: Memory) -> Replacement | None:
    entity = next((one for entities in memory for one in entities if not one.person), None)
    return _put(form, (index - 1, index + 1), entity.text, "this one") if entity else None


def _noun(form: Form, index: int, history: Sequence[Turn]) -> Replacement | None:
    noun = noun_of_one(history)
    if not noun:
        return None
    word = singular(noun) if form.lowers[index] == "one" else noun
    return _put(form, (index, index + 1), word, f"{form.lowers[index - 1]} one")


def noun_of_one(history: Sequence[Turn]) -> str:
    """The noun that was counted or asked for in one of the last turns, else a plural, or ""."""
    asked = [turn for turn in history if not turn.small_talk][-_TURNS:]
    forms = [read(turn.answer.question.resolved) for turn in reversed(asked)]
    for form in forms:
        noun = form.piece(*form.wh_noun)
        if noun and form.wh_word in ("how", "which", "what", "whose") and _counts(form):
            return noun
        plural = next((one for one in phrases(form.text) if _several(one)), None)
        if plural:
            return plural.head
    return ""


def _counts(form: Form) -> bool:
    head = form.lowers[form.wh_noun[1] - 1]
    return form.tags[form.wh_noun[1] - 1] in ("NN", "NNS") and not is_attribute(head)


def _several(entity: Entity) -> bool:
    return entity.plural and not entity.named and " and " not in entity.text


def _of_two(form: Form, index: int, memory: Memory) -> Replacement | None:
    """The first or the second of the pair that was spoken of last."""
    if form.lowers[index - 1] != "the" or (index + 1 < form.end and _is_noun(form, index + 1)):
        return None
    for entity in (one for entities in memory[:_TURNS] for one in entities):
        parts = re.split(r",? (?:and|or) ", entity.text)
        if entity.plural and len(parts) == _PAIR:
            words = parts[1 if form.lowers[index] == "latter" else 0]
            return _put(form, (index - 1, index + 1), words, f"the {form.lowers[index]}")
    return _named_last(form, index, _last_names(memory))


def _last_names(memory: Memory) -> list[str]:
    """The two names of the latest turn that has two."""
    for entities in memory[:_TURNS]:
        asked = [one for one in entities if one.role != "answer"]
        names = list(dict.fromkeys(one.text for one in asked if one.named and not one.plural))
        if len(names) == _PAIR:
            return names
    return []


def _named_last(form: Form, index: int, names: Sequence[str]) -> Replacement | None:
    if len(names) != _PAIR:
        return None
    words = names[1 if form.lowers[index] == "latter" else 0]
    return _put(form, (index - 1, index + 1), words, f"the {form.lowers[index]}")


def _is_noun(form: Form, index: int) -> bool:
    return form.tags[index].startswith("NN")


def _put(form: Form, place: tuple[int, int], words: str, rule: str) -> Replacement:
    start, stop = form.tokens[place[0]].start, form.tokens[place[1] - 1].end
    if not form.text[:start].strip():
        words = words[:1].upper() + words[1:]
    return Replacement(rule, form.text[:start] + words + form.text[stop:], words)
