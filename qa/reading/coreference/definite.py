"""Sieves for noun phrases with "the": roles, what a sentence called them, kinds, the same head."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qa.language.lexicon import table
from qa.light import NamedTuple
from qa.reading.coreference.entities import Entity, Scene, Title
from qa.reading.coreference.kinds import find_by_kind
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import Kind, narrower
from qa.reading.line import word_set

__all__ = ["Asked", "find_definite"]

_REACH = 10  # sentences that a thing without a name is remembered
_POINTED, _REPEATED = 2, 3  # sentences that one of several is remembered
_APART = 2  # sentences that the second-latest must lie behind the latest
_TELLING = word_set("former ex- ex late vice deputy acting future assistant honorary interim")
_SAME = word_set("same whole entire very")
_AGED = frozenset(("-year-old",))
_DEFINITE = word_set("the this that these those")


class Asked(NamedTuple):
    """A definite noun phrase with what follows its "of", and the country that either gives;
    `restricted` where a clause tells which one is meant: "the life we live"."""

    nominal: Nominal
    complement: frozenset[str]
    country: str
    restricted: bool = False


def find_definite(scene: Scene, asked: Asked) -> tuple[Entity, str] | None:
    """What a phrase with the, this or that stands for, and the sieve; None if not clear."""
    one = asked.nominal
    owned = not one.determiner and bool(one.country) and one.kind is Kind.PERSON
    if one.kind is Kind.TIME or not (one.determiner in _DEFINITE or owned):
        return None
    fitting = _fitting(scene, asked)
    found = _by_title(scene, asked, fitting)
    if found is None and _AGED.intersection(w[-9:] for w in (*one.modifiers, one.text)):
        aged = _by_age(scene, one)
        found = (aged, "age") if aged is not None else None
    if found is not None:
        return found
    bare = not (asked.complement or one.plural or one.modifiers or one.country)
    standing = find_by_kind(scene, one.text, one.sentence) if bare else None
    if standing is not None:
        return standing, "kind"
    latest = _repeated(asked, fitting)
    return (latest, fitting[latest].rule) if latest is not None else None


def _fitting(scene: Scene, asked: Asked) -> dict[Entity, Title]:
    """What was called so, with what it was called."""
    fitting: dict[Entity, Title] = {}
    for head in (asked.nominal.text, *narrower(asked.nominal.text)):
        for entity in scene.entitled(head):
            title = _fitting_title(scene, asked, entity, head)
            if title is not None:
                fitting.setdefault(entity, title)
    return fitting


def _by_title(
    scene: Scene, asked: Asked, fitting: Mapping[Entity, Title]
) -> tuple[Entity, str] | None:
    best = _standing_out(fitting)
    if best is None:
        left = _left_over(scene, asked) if asked.country and not fitting else None
        return (left, "demonym and role") if left is not None else None
    told = asked.country and best.names and best.kind in (Kind.PERSON, Kind.NAME)
    return best, "demonym and role" if told else fitting[best].rule


def _by_age(scene: Scene, one: Nominal) -> Entity | None:
    """ "The 44-year-old", "the 39-year-old striker": who the sentences just before are about.

    News prose adds an age or an office to a name so. The only subject is meant, else the only one.
    """
    if one.determiner != "the" or one.plural:
        return None
    for back in (1, 2):
        near = {
            each.entity: each.function
            for each in scene.window(one.sentence, back)
            if each.sentence < one.sentence and each.entity.kind is Kind.PERSON
            if not each.entity.plural and len({each.entity.gender, one.gender} - {"u"}) < 2
        }
        subjects = [entity for entity, function in near.items() if function == "subject"]
        for found in (subjects, list(near)):
            if len(found) == 1:
                return found[0]
        if near:
            return None
    return None


def _left_over(scene: Scene, asked: Asked) -> Entity | None:
    """The other one: of two with the role, one is of another country and one of none so far.

    The country itself has to be in the text, or the phrase may bring in somebody new.
    """
    one = asked.nominal
    heads = (one.text, *narrower(one.text))
    found = {entity for head in heads for entity in scene.entitled(head) if entity.names}
    foreign = [entity for entity in found if entity.countries()]
    own = [entity for entity in found if not entity.countries() and entity.kind is Kind.PERSON]
    if len(own) != 1 or not foreign or one.kind is not Kind.PERSON or one.plural:
        return None
    extra = {word for word in one.modifiers if word not in table("demonyms")}
    clash = len({own[0].gender, one.gender} - {"u"}) > 1
    return own[0] if not extra and not clash and scene.has_country(asked.country) else None


def _fitting_title(scene: Scene, asked: Asked, entity: Entity, head: str) -> Title | None:
    one = asked.nominal
    if entity.plural != one.plural or len({entity.gender, one.gender} - {"u"}) > 1:
        return None
    if not entity.names and one.sentence - entity.seen > _REACH and entity is not scene.theme:
        return None
    if asked.country and asked.country not in entity.countries():
        return None
    if asked.restricted and not entity.names:
        return None
    titles = (title for title in reversed(entity.titles) if title.head == head)
    return next((title for title in titles if _same(asked, title)), None)


def _same(asked: Asked, title: Title) -> bool:
    """Whether neither a modifier nor what follows "of" says that it is another one."""
    modifiers = asked.nominal.modifiers - _SAME
    if asked.country:
        modifiers = frozenset(word for word in modifiers if word not in table("demonyms"))
    if modifiers - title.modifiers or (title.modifiers & _TELLING) - modifiers:
        return False
    if not asked.complement or (asked.country and asked.country == title.country):
        return True
    return bool(asked.complement & title.complement)


def _repeated(asked: Asked, found: Mapping[Entity, Title]) -> Entity | None:
    """The latest that was called just so: "the joke", after "a joke" and "the old joke"; "this
    joke" is the latest whatever it was called."""
    one = asked.nominal
    pointed = one.determiner in ("this", "that", "these", "those")
    same = [
        entity
        for entity, title in found.items()
        if not entity.names and (pointed or title.modifiers == one.modifiers)
    ]
    latest = max(same, key=lambda entity: entity.last, default=None)
    reach = _POINTED if pointed else _REPEATED
    return latest if latest is not None and one.sentence - latest.seen <= reach else None


def _standing_out(found: Iterable[Entity]) -> Entity | None:
    """The only one, or the latest if the next lies well behind it."""
    latest = sorted(found, key=lambda entity: entity.seen)[-2:]
    if len(latest) == 2 and latest[0].seen >= latest[1].seen - _APART:
        return None
    return latest[-1] if latest else None
