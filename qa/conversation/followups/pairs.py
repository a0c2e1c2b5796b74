"""Two things by one word: "these two planets", "the differences between the studies", "which of
these" for the last two that were asked about.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.conversation.followups.entities import Entity, Memory
from qa.conversation.followups.pronouns import Replacement
from qa.conversation.form import AUXILIARIES, Form, read
from qa.conversation.turn import Turn
from qa.types import Range

__all__ = ["replace_pair"]

_PAIR = 2
_TURNS = 6
_ASKED = ("subject", "topic", "other")
_POINTING = frozenset({"the", "these", "those"})
_COMPARES = frozenset({"difference", "differences", "similarities", "relationship", "link"})


def replace_pair(text: str, memory: Memory, history: Sequence[Turn]) -> Replacement | None:
    """The question with the two things in the place of the words for both, or None."""
    form = read(text)
    place = next((found for i in range(form.end) if (found := _place(form, i))), None)
    pair = _two(memory) if place is not None else ()
    if place is None or not pair or any(one.text.lower() in text.lower() for one in pair):
        return None
    words = " and ".join(one.text for one in pair)
    start, stop = form.tokens[place[0]].start, form.tokens[place[1] - 1].end
    return Replacement("these two", f"{text[:start]}{words}{text[stop:]}", words)


def _place(form: Form, index: int) -> Range | None:
    """Where "these two (planets)", "the studies" of "between the studies" or the "these" of "which
    of these" stands."""
    if form.lowers[index] not in _POINTING:
        return None
    plural = _is_plural(form, index + 1)
    if form.lowers[index + 1 : index + 2] == ("two",):
        return index, index + _PAIR + _is_plural(form, index + _PAIR)
    if index and plural and _compared(form, index):
        return index, index + _PAIR
    picked = form.lowers[max(index - _PAIR, 0) : index] == ("which", "of")
    asked = form.lowers[index + 1 : index + 2]
    bare = picked and form.lowers[index] != "the" and not AUXILIARIES.isdisjoint(asked)
    return (index, index + 1) if bare else None


def _compared(form: Form, index: int) -> bool:
    between = form.lowers[index - 1] == "between"
    attached = form.lowers[index + 2 : index + 3] in (("of",), ("and",), ("in",))
    return between and not attached and not _COMPARES.isdisjoint(form.lowers[:index])


def _is_plural(form: Form, index: int) -> bool:
    following = form.tags[index + 1 : index + 2]
    return form.tags[index : index + 1] == ("NNS",) and following[:1] != ("NNS",)


def _two(memory: Memory) -> tuple[Entity, ...]:
    """The two things of the last turn, else the last two that turns were about, the older first."""
    if len(asked := _things(memory[0] if memory else ())) == _PAIR:
        return tuple(asked)
    found: list[Entity] = []
    for entities in memory[:_TURNS]:
        things = _things(entities)
        leading = [one for one in things if one.role != "other"] or things
        if len(leading) == 1 and all(one.head != leading[0].head or one.named for one in found):
            found += [one for one in leading if one.text not in {old.text for old in found}]
    return tuple(reversed(found[:_PAIR])) if len(found) >= _PAIR else ()


def _things(entities: Sequence[Entity]) -> list[Entity]:
    """What was asked about, each once, without people and without several of a kind."""
    things = [one for one in entities if one.named or not one.plural]
    asked = [one for one in things if one.role in _ASKED and not one.person]
    texts = [one.text for one in asked]
    return [one for i, one in enumerate(asked) if one.text not in texts[:i]]
