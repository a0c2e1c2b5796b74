"""Third-person pronouns by salience, after Lappin and Leass (1994): one must stand out."""

from __future__ import annotations

from collections.abc import Collection, Set
from types import MappingProxyType

from qa.reading.coreference.entities import Entity, Occurrence, Scene
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import PRONOUNS, Kind

__all__ = ["agrees", "find_antecedent"]

_RECENCY = 100.0
_HEAD = 80.0
_FUNCTIONS = MappingProxyType(
    {
        "subject": 100.0,
        "object": 50.0,
        "relative": 40.0,
        "oblique": 40.0,
        "possessor": 40.0,
        "modifier": 0.0,
        # "It is an oath" brings nothing in: its subject is what is meant.
        "predicate": -50.0,
    }
)
_UNLISTED = _RECENCY + _HEAD
# What a mention by its function weighs alone.
_ALONE_BY = MappingProxyType(
    {
        function: points + _RECENCY + (_HEAD if function not in ("possessor", "modifier") else 0.0)
        for function, points in _FUNCTIONS.items()
    }
)
_PARALLEL = MappingProxyType({"subject": 60.0, "object": 70.0})
_BOUND = 60.0
_QUOTED = 0.5  # what is said inside a quotation counts less outside of it
_OWNED = 0.75  # "his father" is less spoken of than he is
_INNER = 0.5  # "a friend of Dr. Moss": the friend is told of
_SLIGHT = 0.6  # "for lack of food"
_LED = 0.3  # "the Marshall Plan" is nobody
_EARLIER = 0.7  # sentences before the one that names a thing best
_HERO = 250.0  # whom the text is a life of, and what a paragraph that opens with "it" tells of
_THEME, _LEADS = 100.0, 150.0  # what the text is about, where nothing was the subject just before
# How far the first must lie before the second, and the least that it must weigh.
_MARGINS = MappingProxyType({"m": 1.2, "f": 1.2, "n": 1.15, "u": 1.2})
_LEAST = MappingProxyType({"m": 50.0, "f": 50.0, "n": 125.0, "u": 40.0})
_ALONE, _APART = 90.0, 2.0  # less is enough where hardly anything else can be meant by "it"
_UNKNOWN = 0.75
_PERHAPS = 0.6
_CHARACTER = 3
_THINGS_DO = 0.5  # things are less often what acts and what owns
_IT_KINDS = MappingProxyType(
    {
        Kind.ORGANISATION: 1.0,
        Kind.COUNTRY: 1.0,
        Kind.PLACE: 0.9,
        Kind.THING: 1.0,
        Kind.GROUP: 1.0,
        Kind.ANIMAL: 1.0,
        Kind.NAME: 0.8,
    }
)
_THEY_KINDS = MappingProxyType({Kind.GROUP: 0.9, Kind.ORGANISATION: 0.4})


def find_antecedent(
    scene: Scene,
    pronoun: Nominal,
    *,
    excluded: Set[Entity],
    quoted: bool,
    opening: bool = False,
) -> Entity | None:
    """What `pronoun` stands for, None if nothing agrees or nothing stands out."""
    weights = _weights(scene, pronoun, excluded, quoted=quoted)
    personal = pronoun.gender in ("m", "f")
    totals = {
        entity: _total(parts.values(), 1.0 if personal else _EARLIER)
        for entity, parts in weights.items()
    }
    hero = scene.hero if personal else scene.theme
    others = [parts for one, parts in weights.items() if one is not hero]
    rivals = any(pronoun.sentence in parts for parts in others)
    if not personal and not opening:
        rivals = rivals or any(max(parts.values()) >= _LEADS for parts in others)
    fit = 0.0 if rivals or hero is None or hero in excluded else _fit(pronoun, hero)
    if hero is not None and fit:
        points = _HERO if personal or opening else _THEME
        totals[hero] = totals.get(hero, 0.0) + points * fit
    return _first(totals, pronoun.gender)


def _weights(
    scene: Scene, pronoun: Nominal, excluded: Set[Entity], *, quoted: bool
) -> dict[Entity, dict[int, float]]:
    """What each that may be meant weighs in each sentence near."""
    weights: dict[Entity, dict[int, float]] = {}
    fits: dict[Entity, float] = {}
    for one in scene.window(pronoun.sentence):
        if one.bare or (one.function == "relative" and not _is_beside(one, pronoun)):
            continue
        entity = one.entity
        fit = fits.get(entity)
        if fit is None:
            barred = not excluded.isdisjoint((entity, *entity.members))
            fits[entity] = fit = 0.0 if barred else _fit(pronoun, entity)
        if one.led:
            fit = _led(one, pronoun, fit)
        if fit:
            value = fit * _weight(one, pronoun, quoted=quoted)
            best = weights.setdefault(entity, {})
            best[one.sentence] = max(best.get(one.sentence, 0.0), value)
    return weights


def _is_beside(one: Occurrence, pronoun: Nominal) -> bool:
    return one.sentence == pronoun.sentence and one.verb == pronoun.verb


def _total(weights: Collection[float], earlier: float) -> float:
    most = max(weights)
    return most + earlier * (sum(weights) - most)


def _weight(one: Occurrence, pronoun: Nominal, *, quoted: bool) -> float:
    whole = _ALONE_BY.get(one.function, _UNLISTED)
    if one.function == pronoun.function:
        whole += _PARALLEL.get(one.function, 0.0)
    if one.sentence == pronoun.sentence and _is_bound(one, pronoun):
        whole += _BOUND
    inside = _INNER if one.inner else _SLIGHT if one.slight else _OWNED if one.owned else 1.0
    outside = _QUOTED if one.quoted and not quoted else 1.0
    return float(inside * outside * whole / 2 ** (pronoun.sentence - one.sentence))


def _is_bound(one: Occurrence, pronoun: Nominal) -> bool:
    """As in "the House did its job": the owner of what a verb is about is its subject."""
    near = pronoun.verb >= 0 and _is_beside(one, pronoun)
    return near and one.function in ("subject", "relative") and pronoun.function == "possessor"


def _first(totals: dict[Entity, float], gender: str) -> Entity | None:
    ranked = sorted(totals, key=lambda entity: -totals[entity])[:2]
    if not ranked:
        return None
    apart = totals[ranked[0]] / totals[ranked[1]] if len(ranked) == 2 else _APART
    least = _ALONE if gender == "n" and apart >= _APART else _LEAST[gender]
    if totals[ranked[0]] < least:
        return None
    if len(ranked) == 2 and totals[ranked[0]] < _MARGINS[gender] * totals[ranked[1]]:
        return None
    return ranked[0]


def agrees(pronoun: Nominal, entity: Entity) -> bool:
    """Whether a pronoun may stand for `entity` by gender, number and kind."""
    return _fit(pronoun, entity) > 0


def _led(one: Occurrence, pronoun: Nominal, fit: float) -> float:
    """How well a name behind "the" fits: a thing's, and hardly a person's."""
    if one.entity.kind is Kind.NAME and pronoun.gender == "n":
        return float(fit > 0 and not one.entity.plural)
    return _LED * fit if pronoun.gender in ("m", "f") else fit


def _fit(pronoun: Nominal, entity: Entity) -> float:
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
