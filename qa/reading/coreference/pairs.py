"""Sieve for pairs: "the two countries", "both teams" are the two that the text is about."""

from __future__ import annotations

from collections.abc import Callable

from qa.reading.coreference.entities import WINDOW, Entity, Scene
from qa.reading.coreference.kinds import is_of
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import KIND_NOUNS, Kind, narrower, noun
from qa.reading.line import word_set

__all__ = ["find_pair"]

_REACH = 8  # sentences that a pair named together is remembered
_MAIN_COUNT = 2
_GENERAL = word_set("man woman boy girl child person friend brother sister teenager kid")
_ALONE = word_set("pair duo couple")
_RIVALS = word_set("rival side")


def find_pair(scene: Scene, one: Nominal) -> Entity | None:
    """The group of two that a plural phrase with "two" or "both" stands for, None if unclear."""
    holds = _holder(one.text)
    if holds is None:
        return None
    if _asks_for_all(one):
        return _together(scene, one, holds, WINDOW)
    if not _asks_for_two(one):
        return None
    return _together(scene, one, holds) or _apart(scene, one, holds)


def _asks_for_two(one: Nominal) -> bool:
    if one.text in _ALONE:
        return one.determiner == "the" and not one.modifiers
    if not one.plural or one.modifiers - {"two"}:
        return False
    if one.determiner == "both":
        return True
    return one.determiner in ("the", "these", "those") and "two" in one.modifiers


def _asks_for_all(one: Nominal) -> bool:
    """As in "the leaders": the two that were named side by side just now."""
    definite = one.determiner in ("the", "these", "those")
    return definite and one.plural and not one.modifiers and one.text not in _ALONE


def _holder(text: str) -> Callable[[Entity], bool] | None:
    """What each of the two has to be, by the noun that they are called."""
    if text == "state":
        text = "country"
    if text in KIND_NOUNS:
        return lambda entity: is_of(text, entity)
    if text in _RIVALS:
        return lambda entity: entity.kind in (Kind.ORGANISATION, Kind.COUNTRY)
    if text in _ALONE:
        return lambda entity: entity.kind is Kind.PERSON
    known = noun(text)
    if known.kind is not Kind.PERSON:
        return None
    return lambda entity: entity.kind is Kind.PERSON and _may_be(entity, text, known.gender)


def _may_be(entity: Entity, text: str, gender: str) -> bool:
    if len({entity.gender, gender} - {"u"}) > 1:
        return False
    if text in _GENERAL:
        return True
    heads = {title.head for title in entity.titles}
    return bool(heads & {text, *narrower(text)})


def _together(
    scene: Scene, one: Nominal, holds: Callable[[Entity], bool], reach: int = _REACH
) -> Entity | None:
    """The latest two named side by side."""
    for sentence, pair in reversed(scene.pairs[-_REACH:]):
        if sentence < one.sentence - reach:
            break
        if all(holds(member) for member in pair.members):
            return pair
    return None


def _apart(scene: Scene, one: Nominal, holds: Callable[[Entity], bool]) -> Entity | None:
    """The only two in the window, or the two that the whole text is about."""
    near: dict[Entity, None] = {}
    for occurrence in scene.window(one.sentence, WINDOW):
        single = not occurrence.entity.members and not occurrence.entity.plural
        if single and holds(occurrence.entity):
            near[occurrence.entity] = None
    two = list(near)
    if len(two) != 2:
        two = _main(scene, holds)
    if len(two) != 2 or not all(entity.best_names() for entity in two):
        return None
    latest = max(two, key=lambda entity: entity.last)
    return scene.group((two[0], two[1]), latest.last)


def _main(scene: Scene, holds: Callable[[Entity], bool]) -> list[Entity]:
    kinds = (Kind.PERSON, Kind.COUNTRY, Kind.ORGANISATION, Kind.PLACE)
    found = [entity for kind in kinds for entity in scene.named(kind) if holds(entity)]
    ranked = sorted(found, key=lambda entity: -entity.count)[:3]
    if len(ranked) < 2 or ranked[1].count < _MAIN_COUNT:
        return []
    third = ranked[2].count if len(ranked) > 2 else 0
    return ranked[:2] if 2 * third <= ranked[1].count else []
