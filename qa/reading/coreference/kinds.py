"""Sieve for bare kinds: "the company" is the company that the text is about just now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from qa.language.lexicon import table
from qa.reading.coreference.entities import Entity, Scene
from qa.reading.coreference.nouns import KIND_NOUNS, Kind
from qa.reading.line import word_set
from qa.reading.names.tables import gazetteer, head_kind
from qa.types import MentionKind

__all__ = ["find_by_kind", "is_of"]

_TIMES = 2.0  # how far the first must stand out before the second, in the window
_MAIN_COUNT = 3  # mentions of what a text is about
_MAIN_TIMES = 3  # and how many times those of the next one
_SUBJECT = 1.8
_TEAM_WORDS = word_set("united city fc rovers wanderers club team athletic town")
_SCHOOLS = word_set("university college school institute academy")
_PROGRAMMES = word_set("program programme project campaign initiative plan")
_NOT_COMPANIES = word_set(
    "party ministry university college school court parliament congress senate police army times "
    "committee council union department government agency church association league federation "
    "nations institute foundation post hospital team club commission academy un eu nato who imf "
    "fifa uefa fbi cia nasa house assembly society museum"
)


def find_by_kind(scene: Scene, noun: str, sentence: int) -> Entity | None:
    """The entity that "the `noun`" stands for in sentence number `sentence`, None if unclear."""
    group = KIND_NOUNS.get(noun)
    if group is None:
        return None
    kind, holds = _KINDS[group]
    near: dict[Entity, float] = {}
    for one in scene.window(sentence):
        if one.entity.kind is kind and one.entity.names and holds(one.entity):
            weight = _SUBJECT if one.function == "subject" else 1.0
            near[one.entity] = near.get(one.entity, 0.0) + weight / 2 ** (sentence - one.sentence)
    if near:
        best = _first(near)
        return None if best is not None and _rivalled(scene, best, sentence) else best
    return _protagonist([one for one in scene.named(kind) if holds(one)])


def _rivalled(scene: Scene, country: Entity, sentence: int) -> bool:
    """Whether the capital of another country stands nearby: "the country" may be that one."""
    if country.kind is not Kind.COUNTRY:
        return False
    own = table("countries").get(country.best_names()[0].lower())
    near = (one.entity.names[0].lower() for one in scene.window(sentence) if one.entity.names)
    return any(table("capitals").get(name, own) != own for name in near)


def _first(weights: Mapping[Entity, float]) -> Entity | None:
    ranked = sorted(weights, key=lambda one: -weights[one])
    alone = len(ranked) == 1 or weights[ranked[0]] >= _TIMES * weights[ranked[1]]
    return ranked[0] if alone else None


def _protagonist(found: list[Entity]) -> Entity | None:
    ranked = sorted(found, key=lambda one: -one.count)[:2]
    if not ranked or ranked[0].count < _MAIN_COUNT:
        return None
    alone = len(ranked) == 1 or ranked[0].count >= _MAIN_TIMES * ranked[1].count
    return ranked[0] if alone else None


def is_of(noun: str, entity: Entity) -> bool:
    """Whether a named entity can be called by the kind noun `noun`."""
    kind, holds = _KINDS[KIND_NOUNS[noun]]
    return entity.kind is kind and bool(entity.names) and holds(entity)


def _words(entity: Entity) -> list[str]:
    return entity.best_names()[0].lower().split()


def _is_city(entity: Entity) -> bool:
    name = " ".join(_words(entity))
    if name in table("capitals"):
        return True
    last = _words(entity)[-1]
    return head_kind(last) is None and not _has_people(name)


def _has_people(place: str) -> bool:
    """Whether the place's people have a name in the tables, as those of regions have."""
    forms = (f"{place}n", f"{place}an", f"{place[:-1]}an", f"{place}ean", f"{place[:-1]}ean")
    return any(gazetteer(form) is MentionKind.NATIONALITY for form in forms)


def _is_capital(entity: Entity) -> bool:
    return " ".join(_words(entity)) in table("capitals")


def _is_company(entity: Entity) -> bool:
    return not _NOT_COMPANIES.intersection(_words(entity)) and not _is_team(entity)


def _is_team(entity: Entity) -> bool:
    words = _words(entity)
    if any(title.head in ("team", "club", "side") for title in entity.titles):
        return True
    plural = len(words) > 1 and words[-1].endswith("s") and gazetteer(" ".join(words[:-1]))
    return words[-1] in _TEAM_WORDS or bool(plural)


def _is_school(entity: Entity) -> bool:
    return bool(_SCHOOLS.intersection(_words(entity)))


def _is_programme(entity: Entity) -> bool:
    return bool(_PROGRAMMES.intersection(_words(entity)))


def _anything(entity: Entity) -> bool:
    return True


_KINDS: Mapping[str, tuple[Kind, Callable[[Entity], bool]]] = MappingProxyType(
    {
        "country": (Kind.COUNTRY, _anything),
        "city": (Kind.PLACE, _is_city),
        "capital": (Kind.PLACE, _is_capital),
        "company": (Kind.ORGANISATION, _is_company),
        "team": (Kind.ORGANISATION, _is_team),
        "organisation": (Kind.ORGANISATION, _anything),
        "university": (Kind.ORGANISATION, _is_school),
        "programme": (Kind.NAME, _is_programme),
    }
)
