"""Those named side by side, and "the two countries", "both teams": the two that are meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qa.light import TYPE_CHECKING
from qa.reading.coreference.entities import TOGETHER, WINDOW, Entity, Scene
from qa.reading.coreference.kinds import is_of
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import KIND_NOUNS, Kind, narrower, noun
from qa.reading.line import word_set

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["coordinated", "find_pair"]

_MAIN_COUNT = 2
_GENERAL = word_set("man woman boy girl child person friend brother sister teenager kid")
_ALONE = word_set("pair duo couple")
_RIVALS = word_set("rival side")
_MOST = 4
_JOINS = frozenset({"and", "&"})
_COMMA = frozenset({","})
_LED_IN = ("NN", "JJ", "DT")
_KINDS = frozenset(
    {Kind.PERSON, Kind.COUNTRY, Kind.ORGANISATION, Kind.ANIMAL, Kind.NAME, Kind.PLACE}
)


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
    scene: Scene, one: Nominal, holds: Callable[[Entity], bool], reach: int = TOGETHER
) -> Entity | None:
    """The latest two named side by side."""
    for sentence, pair in reversed(scene.pairs[-TOGETHER:]):
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


def coordinated(reading: SentenceReading, found: Sequence[Nominal], at: int) -> list[int]:
    """The numbers of the noun phrases that number `at` ends a list of, itself last.

    Empty where it ends none, or where the list has more than four.
    """
    if not at or not _can_join(found[at]):
        return []
    before = _previous(reading, found, at, _JOINS)
    if before is None:
        return []
    members = [before, at]
    while len(members) <= _MOST:
        earlier = _previous(reading, found, members[0], _COMMA)
        if earlier is None:
            return members
        members.insert(0, earlier)
    return []


def _can_join(one: Nominal) -> bool:
    if one.kind not in _KINDS or one.country or one.function == "modifier":
        return False
    return not one.plural or one.kind in (Kind.PERSON, Kind.ANIMAL)


def _previous(
    reading: SentenceReading, found: Sequence[Nominal], at: int, marks: frozenset[str]
) -> int | None:
    """The noun phrase of the same kind that stands before number `at` with a mark between."""
    one = found[at]
    start = one.start
    while start and start > one.start - 4 and reading.tags[start - 1].startswith(_LED_IN):
        start -= 1
    if one.form != "name":
        start = one.start
    if not start or reading.lowers[start - 1] not in marks:
        return None
    end = start - 1
    if end and reading.words[end - 1] == "," and reading.lowers[end] in _JOINS:
        end -= 1
    for i in range(at - 1, max(-1, at - 4), -1):
        if found[i].end == end:
            return i if _can_join(found[i]) and found[i].kind is one.kind else None
    return None
