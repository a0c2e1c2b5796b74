"""Who and what a stretch of text is about, as far as it has been read."""

from __future__ import annotations

from collections.abc import Iterator

from qa.language.lexicon import table
from qa.light import TYPE_CHECKING, NamedTuple
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import Kind

if TYPE_CHECKING:
    from typing import TypeVar

    _Key = TypeVar("_Key")

__all__ = ["WINDOW", "Entity", "Occurrence", "Place", "Scene", "Title", "Twins"]

WINDOW = 3  # sentences back that a pronoun or a bare kind may reach
_NEAREST = 80  # occurrences looked at, where sentences are endless
_FEW = 8  # entities kept for one name or noun
_MANY = 48  # entities of one kind among which one may stand out


_OWNING = frozenset(("his", "her", "its", "their"))
_NOTHING = frozenset({"any", "no", "every", "each", "what", "which"})


class Place(NamedTuple):
    """Tokens `start` to `end` (half-open) of sentence number `sentence`."""

    sentence: int
    start: int
    end: int


class Title(NamedTuple):
    """A common noun that something has been called by, with what stood around it.

    `rule` is the sieve that found it; `complement` the words after "of".
    """

    head: str
    rule: str
    modifiers: frozenset[str] = frozenset()
    complement: frozenset[str] = frozenset()
    country: str = ""


class Entity:
    """A cluster of mentions in the making; `last` is its latest mention that is no pronoun."""

    __slots__ = ("count", "gender", "kind", "last", "members", "names", "plural", "seen", "titles")

    def __init__(
        self, kind: Kind, gender: str, plural: bool, last: Place, members: tuple[Entity, ...] = ()
    ) -> None:
        self.kind = kind
        self.gender = gender
        self.plural = plural
        self.last = last
        self.members = members
        self.names: list[str] = []
        self.titles: list[Title] = []
        self.count = 0
        self.seen = -1

    def copied(self, members: tuple[Entity, ...]) -> Entity:
        """Another one as it is now, with copies of its members."""
        made = Entity(self.kind, self.gender, self.plural, self.last, members)
        made.names, made.titles = self.names.copy(), self.titles.copy()
        made.count, made.seen = self.count, self.seen
        return made

    def best_names(self) -> tuple[str, ...]:
        """The fullest name, of each member for a group; nothing if there is no name."""
        if self.members:
            parts = [name for member in self.members for name in member.best_names()]
            return tuple(dict.fromkeys(parts)) if len(parts) == len(self.members) else ()
        if not self.names:
            return ()
        return (max(self.names, key=lambda name: (len(name.split()), -self.names.index(name))),)

    def countries(self) -> set[str]:
        """The countries that its titles give."""
        return {title.country for title in self.titles if title.country}


class Twins:
    """Copies of entities for a scene that goes on by itself, one of each."""

    def __init__(self) -> None:
        self._made: dict[Entity, Entity] = {}

    def of(self, entity: Entity) -> Entity:
        """The copy, made when it is first asked for."""
        if entity not in self._made:
            self._made[entity] = entity.copied(tuple(map(self.of, entity.members)))
        return self._made[entity]

    def by(self, lists: dict[_Key, list[Entity]]) -> dict[_Key, list[Entity]]:
        """The copies of the entities in lists."""
        return {key: list(map(self.of, entities)) for key, entities in lists.items()}


class Occurrence(NamedTuple):
    """A mention of `entity` as salience sees it; `quoted` tells if it stands in a quotation.

    `bare` ones are no antecedents of pronouns: demonyms, and "any dog", "no dog"; `owned` ones are
    told by whose they are: "his father". `verb`, `inner`, `slight` and `led` are the nominal's.
    """

    entity: Entity
    sentence: int
    function: str
    quoted: bool
    bare: bool
    owned: bool = False
    verb: int = -1
    inner: bool = False
    slight: bool = False
    led: bool = False


class Scene:
    """The entities of a stretch of text, and the ways to find one: name, noun, kind, nearness."""

    def __init__(self, titular: frozenset[str] = frozenset()) -> None:
        self._titular = titular
        # Whom the whole text is about: its title is their name.
        self.hero: Entity | None = None
        self._aliases: dict[str, list[Entity]] = {}
        self._heads: dict[str, list[Entity]] = {}
        self._kinds: dict[Kind, list[Entity]] = {}
        self._recent: list[Occurrence] = []
        self._groups: dict[frozenset[Entity], Entity] = {}
        self.pairs: list[tuple[int, Entity]] = []
        # Whom the first sentence of a story tells of without a name.
        self.lead: Entity | None = None

    def copied(self, twins: Twins) -> Scene:
        """Another one as it is now, with copies of its entities, for another text to go on from."""
        made, of = Scene(), twins.of
        made._aliases = twins.by(self._aliases)
        made._heads = twins.by(self._heads)
        made._kinds = twins.by(self._kinds)
        made._recent = [Occurrence(of(one[0]), *one[1:]) for one in self._recent[-_NEAREST:]]
        made._groups = {frozenset(map(of, key)): of(one) for key, one in self._groups.items()}
        made.pairs = [(sentence, of(pair)) for sentence, pair in self.pairs]
        made.lead = of(self.lead) if self.lead is not None else None
        return made

    def create(self, nominal: Nominal) -> Entity:
        """A new entity for a noun phrase that stands for nothing before it."""
        place = Place(nominal.sentence, nominal.start, nominal.end)
        entity = Entity(nominal.kind, nominal.gender, nominal.plural, place)
        if nominal.form == "name":
            kept = self._kinds.setdefault(nominal.kind, [])
            if len(kept) < _MANY:
                kept.append(entity)
        return entity

    def group(self, members: tuple[Entity, ...], place: Place) -> Entity:
        """The plural entity of `members`, the same one each time."""
        key = frozenset(members)
        if key not in self._groups:
            kind = members[0].kind
            self._groups[key] = Entity(kind, "u", True, place, members=members)
        found = self._groups[key]
        found.last = place
        return found

    def call(self, entity: Entity, name: str) -> None:
        """Makes `entity` findable by `name`."""
        if self.hero is None and self._titular and self._titular <= frozenset(name.split()):
            self.hero = entity
        _keep(self._aliases.setdefault(name, []), entity)

    def called(self, name: str) -> list[Entity]:
        """The entities of that name, the latest ones."""
        return self._aliases.get(name, [])

    def entitle(self, entity: Entity, title: Title) -> None:
        """Makes `entity` findable by a common noun."""
        if title not in entity.titles and len(entity.titles) < _FEW:
            entity.titles.append(title)
        _keep(self._heads.setdefault(title.head, []), entity)

    def entitled(self, head: str) -> list[Entity]:
        """The entities called by the noun `head`, the latest ones, oldest first."""
        return self._heads.get(head, [])

    def named(self, kind: Kind) -> list[Entity]:
        """The first entities with a name of `kind`."""
        return self._kinds.get(kind, [])

    def has_country(self, country: str) -> bool:
        """Whether a country has been named before, or its capital."""
        if any(
            country in table("countries").get(e.names[0].lower(), "")
            for e in self.named(Kind.COUNTRY)
            if e.names and e.count
        ):
            return True
        places = (e.names[0].lower() for e in self.named(Kind.PLACE) if e.names)
        return any(country in table("capitals").get(place, "") for place in places)

    def note(self, entity: Entity, nominal: Nominal, *, quoted: bool = False) -> None:
        """One more mention of `entity`."""
        entity.count += 1
        entity.seen = nominal.sentence
        bare = bool(nominal.country) and nominal.form == "name"
        bare = bare or nominal.determiner in _NOTHING
        told = nominal.form == "common" and not entity.names
        # "It is a promise" tells of the law, and "the law" is what to cite for it.
        told = told and (nominal.function != "predicate" or entity.count == 1)
        if nominal.form == "name" or told:
            entity.last = Place(nominal.sentence, nominal.start, nominal.end)
        owned = nominal.determiner in _OWNING and not entity.names
        how = (owned, nominal.verb, nominal.inner, nominal.slight, nominal.led)
        one = Occurrence(entity, nominal.sentence, nominal.function, quoted, bare, *how)
        self._recent.append(one)
        if len(entity.members) == 2:
            self.pairs.append((nominal.sentence, entity))

    def note_relative(self, entity: Entity, sentence: int, verb: int, *, quoted: bool) -> None:
        """A "who" or "which" that stands for `entity` and is the subject of `verb`."""
        self._recent.append(Occurrence(entity, sentence, "relative", quoted, False, verb=verb))

    def note_group(self, entity: Entity, sentence: int, function: str, *, quoted: bool) -> None:
        """One more mention of a group; groups of two are remembered as pairs."""
        entity.count += 1
        entity.seen = sentence
        self._recent.append(Occurrence(entity, sentence, function, quoted, False))
        if len(entity.members) == 2:
            self.pairs.append((sentence, entity))

    def window(self, sentence: int, back: int = WINDOW) -> Iterator[Occurrence]:
        """The mentions of the last `back` sentences and of this one so far, latest first."""
        lowest = max(0, len(self._recent) - _NEAREST)
        for index in range(len(self._recent) - 1, lowest - 1, -1):
            if self._recent[index].sentence < sentence - back:
                return
            yield self._recent[index]


def _keep(kept: list[Entity], entity: Entity) -> None:
    if entity in kept:
        kept.remove(entity)
    elif len(kept) == _FEW:
        del kept[0]
    kept.append(entity)
