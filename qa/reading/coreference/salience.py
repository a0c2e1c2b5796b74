"""Third-person pronouns by salience, after Lappin and Leass (1994): one must stand out."""

from __future__ import annotations

from collections.abc import Set
from types import MappingProxyType

from qa.reading.coreference.entities import Entity, Occurrence, Scene
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import PRONOUNS, Kind

__all__ = ["find_antecedent"]

_RECENCY = 100.0
_HEAD = 80.0
_PARALLEL = 35.0
_FUNCTIONS = MappingProxyType(
    {
        "subject": 80.0,
        "object": 50.0,
        "predicate": 50.0,
        "oblique": 40.0,
        "possessor": 40.0,
        "modifier": 0.0,
    }
)
_QUOTED = 0.5  # what is said inside a quotation counts less outside of it
_OWNED = 0.75  # "his father" is less spoken of than he is
# How far the first must lie before the second, and the least that it must weigh.
_MARGINS = MappingProxyType({"m": 1.2, "f": 1.2, "n": 1.5, "u": 1.3})
_LEAST = MappingProxyType({"m": 50.0, "f": 50.0, "n": 90.0, "u": 60.0})
_UNKNOWN = 0.75
_PERHAPS = 0.6
_CHARACTER = 3
_THINGS_DO = 0.5  # things are less often what acts and what owns
_IT_KINDS = MappingProxyType(
    {
        Kind.ORGANISATION: 1.0,
        Kind.COUNTRY: 0.9,
        Kind.PLACE: 0.8,
        Kind.THING: 1.0,
        Kind.GROUP: 1.0,
        Kind.ANIMAL: 1.0,
        Kind.NAME: 0.5,
    }
)
_THEY_KINDS = MappingProxyType({Kind.GROUP: 0.9, Kind.ORGANISATION: 0.4})


def find_antecedent(
    scene: Scene, pronoun: Nominal, *, excluded: Set[Entity], quoted: bool
) -> Entity | None:
    """What `pronoun` stands for, None if nothing agrees or nothing stands out."""
    weights: dict[Entity, dict[int, float]] = {}
    fits: dict[Entity, float] = {}
    for one in scene.window(pronoun.sentence):
        if one.bare:
            continue
        if one.entity not in fits:
            barred = not excluded.isdisjoint((one.entity, *one.entity.members))
            fits[one.entity] = 0.0 if barred else _agreement(pronoun, one.entity)
        fit = fits[one.entity]
        if not fit:
            continue
        value = fit * _weight(one, pronoun, quoted=quoted)
        best = weights.setdefault(one.entity, {})
        best[one.sentence] = max(best.get(one.sentence, 0.0), value)
    totals = {entity: sum(parts.values()) for entity, parts in weights.items()}
    return _first(totals, pronoun.gender)


def _weight(one: Occurrence, pronoun: Nominal, *, quoted: bool) -> float:
    head = _HEAD if one.function not in ("possessor", "modifier") else 0.0
    parallel = one.function == pronoun.function and one.function in ("subject", "object")
    whole = _RECENCY + head + _FUNCTIONS.get(one.function, 0.0) + (_PARALLEL if parallel else 0.0)
    outside = _QUOTED if one.quoted and not quoted else 1.0
    outside *= _OWNED if one.owned else 1.0
    return float(outside * whole / 2 ** (pronoun.sentence - one.sentence))


def _first(totals: dict[Entity, float], gender: str) -> Entity | None:
    ranked = sorted(totals, key=lambda entity: -totals[entity])[:2]
    if not ranked or totals[ranked[0]] < _LEAST[gender]:
        return None
    if len(ranked) == 2 and totals[ranked[0]] < _MARGINS[gender] * totals[ranked[1]]:
        return None
    return ranked[0]


def _agreement(pronoun: Nominal, entity: Entity) -> float:
    """How well gender, number and kind agree, 0 for not at all."""
    form = PRONOUNS[pronoun.text]
    if form.plural:
        if not entity.plural:
            return _THEY_KINDS.get(entity.kind, 0.0)
        things = entity.kind is Kind.THING and pronoun.function in ("subject", "possessor")
        return _THINGS_DO if things else float(entity.kind is not Kind.TIME)
    if entity.plural:
        return 0.0
    if form.gender == "n":
        return _IT_KINDS.get(entity.kind, 0.0) if entity.gender == "u" else 0.0
    return _personal(form.gender, entity)


def _personal(gender: str, entity: Entity) -> float:
    if len({gender, entity.gender} - {"u"}) > 1:
        return 0.0
    known = entity.gender == gender
    if entity.kind is Kind.PERSON:
        return 1.0 if known or entity.names else _UNKNOWN
    if entity.kind not in (Kind.NAME, Kind.ANIMAL):
        return 0.0
    # A name that comes back and back is a character's.
    return 1.0 if known or (entity.names and entity.count >= _CHARACTER) else _PERHAPS
