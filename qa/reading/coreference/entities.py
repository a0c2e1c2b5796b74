"""Who and what a stretch of text is about, as far as it has been read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from functools import partial
from operator import attrgetter

from qa.language.lexicon import table
from qa.light import TYPE_CHECKING, NamedTuple
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import Kind

if TYPE_CHECKING:
    from typing import TypeAlias, TypeVar

    _Key = TypeVar("_Key")
    _Value = TypeVar("_Value")
    _Groups: TypeAlias = "dict[frozenset[Entity], Entity]"

__all__ = [
    "TOGETHER",
    "WINDOW",
    "Entity",
    "Lists",
    "Occurrence",
    "Place",
    "Scene",
    "Title",
    "Twins",
]

WINDOW = 3  # sentences back that a pronoun or a bare kind may reach
TOGETHER = 8  # sentences that a pair named together is remembered, and pairs that are
_NEAREST = 80  # occurrences looked at, where sentences are endless
_FEW = 8  # entities kept for one name or noun
_MANY = 48  # entities of one kind among which one may stand out


_OWNING = frozenset(("his", "her", "its", "their"))
_NOTHING = frozenset({"any", "no", "every", "each", "what", "which"})


_sentence = attrgetter("sentence")


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


class Lists(dict["_Key", "list[_Value]"]):
    """Lists by what they are found by, each empty at first; those of a text that goes on from
    another are the other's until they are asked for, and then copies of them."""

    def __init__(
        self,
        before: Mapping[_Key, list[_Value]] | None = None,
        copied: Callable[[_Value], _Value] | None = None,
    ) -> None:
        super().__init__()
        self._before, self._copied = before or {}, copied

    def __missing__(self, key: _Key) -> list[_Value]:
        before = self._before.get(key, ())
        self[key] = made = list(map(self._copied, before) if self._copied else before)
        return made


class Twins:
    """Copies of entities for a scene that goes on by itself, one of each, made when asked for: a
    stretch of a long text speaks of few of those that its beginning brings in."""

    def __init__(self) -> None:
        self._made: dict[Entity, Entity] = {}
        self._originals: dict[Entity, Entity] = {}

    def of(self, entity: Entity) -> Entity:
        """The copy."""
        made = self._made.get(entity)
        if made is None:
            made = entity.copied(tuple(map(self.of, entity.members)))
            self._made[entity], self._originals[made] = made, entity
        return made

    def group(self, groups: _Groups, members: frozenset[Entity]) -> Entity | None:
        """The copy of the group whose members' copies are given."""
        found = groups.get(frozenset([self._originals.get(one, one) for one in members]))
        return self.of(found) if found is not None else None


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
        # The one thing that it is about, which its title names and its first sentence defines.
        self.theme: Entity | None = None
        self._aliases: Lists[str, Entity] = Lists()
        self._heads: Lists[str, Entity] = Lists()
        self._kinds: Lists[Kind, Entity] = Lists()
        self._recent: list[Occurrence] = []
        self._groups: _Groups = {}
        self._group_before: Callable[[frozenset[Entity]], Entity | None] | None = None
        self.pairs: list[tuple[int, Entity]] = []
        # Whom the first sentence of a story tells of without a name.
        self.lead: Entity | None = None

    def copied(self, twins: Twins, first: int) -> Scene:
        """Another one as it is now, with copies of its entities, to go on with sentence `first`.

        This one must not go on: entities are copied when they are spoken of."""
        made, of = Scene(), twins.of
        made._aliases = Lists(self._aliases, of)
        made._heads = Lists(self._heads, of)
        made._kinds = Lists(self._kinds, of)
        near = [one for one in self._recent[-_NEAREST:] if one.sentence >= first - WINDOW]
        made._recent = [Occurrence(of(one[0]), *one[1:]) for one in near]
        made._group_before = partial(twins.group, self._groups)
        together = [row for row in self.pairs[-TOGETHER:] if row[0] >= first - TOGETHER]
        made.pairs = [(sentence, of(pair)) for sentence, pair in together]
        made.lead = of(self.lead) if self.lead is not None else None
        made.theme = of(self.theme) if self.theme is not None else None
        return made

    def create(self, nominal: Nominal) -> Entity:
        """A new entity for a noun phrase that stands for nothing before it."""
        place = Place(nominal.sentence, nominal.start, nominal.end)
        entity = Entity(nominal.kind, nominal.gender, nominal.plural, place)
        if nominal.form == "name":
            kept = self._kinds[nominal.kind]
            if len(kept) < _MANY:
                kept.append(entity)
        return entity

    def group(self, members: tuple[Entity, ...], place: Place) -> Entity:
        """The plural entity of `members`, the same one each time."""
        key = frozenset(members)
        found = self._groups.get(key)
        if found is None and self._group_before is not None:
            found = self._group_before(key)
        if found is None:
            found = Entity(members[0].kind, "u", True, place, members=members)
        self._groups[key] = found
        found.last = place
        return found

    def call(self, entity: Entity, name: str) -> None:
        """Makes `entity` findable by `name`."""
        if self.hero is None and self._titular and self._titular <= frozenset(name.split()):
            self.hero = entity
        _keep(self._aliases[name], entity)

    def called(self, name: str) -> list[Entity]:
        """The entities of that name, the latest ones."""
        return self._aliases[name]

    def entitle(self, entity: Entity, title: Title) -> None:
        """Makes `entity` findable by a common noun."""
        if title not in entity.titles and len(entity.titles) < _FEW:
            entity.titles.append(title)
        _keep(self._heads[title.head], entity)

    def entitled(self, head: str) -> list[Entity]:
        """The entities called by the noun `head`, the latest ones, oldest first."""
        return self._heads[head]

    def named(self, kind: Kind) -> list[Entity]:
        """The first entities with a name of `kind`."""
        return self._kinds[kind]

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

    def window(self, sentence: int, back: int = WINDOW) -> list[Occurrence]:
        """The mentions of the last `back` sentences and of this one so far, latest first."""
        near = self._recent[-_NEAREST:]
        near = near[bisect_left(near, sentence - back, key=_sentence) :]
        near.reverse()
        return near


def _keep(kept: list[Entity], entity: Entity) -> None:
    if entity in kept:
        kept.remove(entity)
    elif len(kept) == _FEW:
        del kept[0]
    kept.append(entity)
