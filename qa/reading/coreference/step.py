"""One sentence on its way through the sieves: names first, then each noun phrase in its place."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.lexicon import words as lexicon_words
from qa.language.stems import base
from qa.light import TYPE_CHECKING, replace
from qa.reading.coreference.constructs import (
    acronym_after,
    complement,
    introduces,
    is_lead,
    relatives,
    title_before,
)
from qa.reading.coreference.definite import Asked, find_definite
from qa.reading.coreference.entities import Entity, Place, Title
from qa.reading.coreference.groups import coordinated
from qa.reading.coreference.link import Link
from qa.reading.coreference.naming import find_named, learn
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import Kind
from qa.reading.coreference.pairs import find_pair
from qa.reading.coreference.pleonastic import is_pleonastic
from qa.reading.coreference.salience import find_antecedent
from qa.reading.coreference.speech import Piece
from qa.reading.coreference.ties import Tie, is_denied, ties

if TYPE_CHECKING:
    from qa.reading.coreference.run import Run

    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["LEAD_REACH", "Step"]

# The first sentences of a story, behind its title and byline, and those that may name whom they
# tell of.
_LEAD, LEAD_REACH = 4, 7
_SPEAKING = frozenset((Kind.ORGANISATION, Kind.NAME, Kind.COUNTRY, Kind.GROUP))


class Step:
    """One sentence on its way through the sieves."""

    def __init__(
        self,
        run: Run,
        index: int,
        reading: SentenceReading,
        found: Sequence[Nominal],
        quoted: Sequence[Piece],
    ) -> None:
        self.run, self.scene = run, run.scene
        self.index, self.reading, self.found, self.quoted = index, reading, found, quoted
        self.entities: list[Entity | None] = [None] * len(found)
        self.inside = {at for piece in quoted for at in range(piece.start, piece.end)}
        self.ties: dict[int, Tie] = {one.common: one for one in ties(reading, found)}

    def resolve(self) -> None:
        """Names first, as they need nothing else; then everything from left to right."""
        for at, one in enumerate(self.found):
            if one.form == "name":
                self.entities[at] = self._name(one)
        for at, one in enumerate(self.found):
            if one.form == "common":
                self.entities[at] = self._common(at, one)
            elif one.form == "pronoun":
                self.entities[at] = self._pronoun(at, one)
            entity = self.entities[at]
            if entity is not None:
                self.scene.note(entity, one, quoted=self._is_quoted(one.start))
                self._group(at)
        self._relatives()

    def _is_quoted(self, token: int) -> bool:
        return token in self.inside

    def _link(self, start: int, end: int, rule: str, entity: Entity, target: Place) -> None:
        if target.sentence > self.index or target == (self.index, start, end):
            return
        link = Link(start, end, rule, entity.best_names(), target.sentence, target[1:])
        self.run.links[self.index].append(link)

    def _name(self, one: Nominal) -> Entity:
        known = find_named(self.scene, one)
        if one.kind is Kind.NAME and self._speaks(one):
            one = replace(one, kind=Kind.PERSON)
        if known is None:
            entity = self._of_lead(one) or self.scene.create(one)
        else:
            entity = known[0]
            learn(self.scene, entity, one)
            if not one.country:
                self._link(one.start, one.end, known[1], entity, entity.last)
        learn(self.scene, entity, one)
        entity.last = Place(one.sentence, one.start, one.end)
        short = acronym_after(self.reading, one)
        if short:
            self.scene.call(entity, short)
        title = title_before(self.reading, one)
        if title is not None:
            self.scene.entitle(entity, title)
        return entity

    def _of_lead(self, one: Nominal) -> Entity | None:
        """ "A retired postman …" of a story's first sentence, which the next ones name: "Ken Moss,
        71, …"."""
        lead = self.scene.lead
        if lead is None or lead.names or not lead.last.sentence < self.index <= LEAD_REACH:
            return None
        if not introduces(self.reading, one) or {lead.gender, one.gender} == {"m", "f"}:
            return None
        place, named = lead.last, Place(one.sentence, one.start, one.end)
        lead.kind, lead.names = one.kind, [one.text]
        if lead.gender == "u":
            lead.gender = one.gender
        links = self.run.links[place.sentence]
        links[:] = [
            link._replace(names=lead.best_names())
            if (link.sentence, *link.antecedent) == place and not link.names
            else link
            for link in links
        ]
        links.append(Link(*place[1:], "lead", lead.best_names(), named.sentence, named[1:]))
        return lead

    def _speaks(self, one: Nominal) -> bool:
        """Whether a name is the subject of a verb of saying."""
        verb = self.reading.lowers[one.verb] if one.verb >= 0 else ""
        return one.function == "subject" and base(verb) in lexicon_words("reporting_verbs")

    def _common(self, at: int, one: Nominal) -> Entity | None:
        words, country = complement(self.reading, one.end)
        asked = Asked(one, words, one.country or country)
        title = Title(one.text, "head match", one.modifiers, words, asked.country)
        tie = self.ties.get(at)
        if tie is not None:
            entity = self.entities[tie.other]
            if entity is not None:
                return self._tied(one, tie, entity, title)
        pair = find_pair(self.scene, one)
        if pair is not None:
            self._link(one.start, one.end, "pair", pair, pair.last)
            return pair
        known = find_definite(self.scene, asked)
        if known is not None:
            self._link(one.start, one.end, known[1], known[0], known[0].last)
            return known[0]
        entity = self.scene.create(one)
        if self.index <= _LEAD and self.scene.lead is None and is_lead(self.reading, one):
            self.scene.lead = entity
        if (
            one.kind is not Kind.TIME
            and not is_denied(self.reading, one)
            and one.determiner != "no"
        ):
            self.scene.entitle(entity, title)
        return entity

    def _tied(self, one: Nominal, tie: Tie, entity: Entity, title: Title) -> Entity:
        self.scene.entitle(entity, title._replace(rule=tie.rule))
        if entity.gender == "u" and entity.kind in (Kind.PERSON, Kind.NAME):
            entity.gender = one.gender
        if entity.kind is Kind.NAME:
            entity.kind = one.kind
        if tie.rule == "apposition":
            other = self.found[tie.other]
            place = Place(self.index, other.start, other.end)
            self._link(one.start, one.end, tie.rule, entity, place)
        return entity

    def _pronoun(self, at: int, one: Nominal) -> Entity | None:
        if is_pleonastic(self.reading, one.start) or self._is_open(at, one):
            return None
        excluded = {*self._clause_mates(at, one), *self._speakers(one.start)}
        quoted = self._is_quoted(one.start)
        entity = self._sayer(at, one) or find_antecedent(
            self.scene, one, excluded=excluded, quoted=quoted
        )
        if entity is not None:
            self._link(one.start, one.end, "pronoun", entity, entity.last)
            if entity.gender == "u" and one.gender in ("m", "f"):
                entity.gender = one.gender
        return entity

    def _sayer(self, at: int, one: Nominal) -> Entity | None:
        """ "Hanbit said it had sent staff": a firm or a country speaks of itself."""
        verb = one.start - 1 - (self.reading.lowers[one.start - 1] == "that")
        says = verb > 0 and base(self.reading.lowers[verb]) in lexicon_words("reporting_verbs")
        if one.text != "it" or one.function != "subject" or not says:
            return None
        for other, entity in zip(self.found[:at], self.entities[:at], strict=True):
            own = other.function == "subject" and other.verb >= 0 and other.verb in (verb, verb - 1)
            if own and entity is not None and entity.kind in _SPEAKING and not entity.plural:
                return entity
        return None

    def _is_open(self, at: int, one: Nominal) -> bool:
        """Whether the same pronoun stood in this sentence before and nothing stood out for it."""
        return one.gender in ("m", "f") and any(
            earlier.form == "pronoun" and earlier.gender == one.gender and entity is None
            for earlier, entity in zip(self.found[:at], self.entities[:at], strict=True)
        )

    def _clause_mates(self, at: int, one: Nominal) -> list[Entity]:
        """The subject of the verb whose object a pronoun is cannot be meant by it.

        Nor can it in "X is his brother".
        """
        owned = self.found[at + 1] if at + 1 < len(self.found) else one
        predicate = owned.start == one.start and owned.function == "predicate"
        if one.verb < 0 or (one.function == "possessor" and not predicate):
            return []
        mates = range(max(0, at - 8), at)
        return [
            entity
            for i in mates
            if self.found[i].verb == one.verb
            and self.found[i].function in ("subject", "object", "predicate")
            and (entity := self.entities[i]) is not None
        ]

    def _speakers(self, token: int) -> list[Entity]:
        """Who says the quotation that a token is in says "I", not "he"."""
        by = [piece.by for piece in self.quoted if piece.start <= token < piece.end]
        own = [self._own(place) for place in by if place is not None]
        return [entity for entity in own if entity is not None]

    def _own(self, place: Place) -> Entity | None:
        if place.sentence != self.index:
            return self.run.at(place)
        for one, entity in zip(self.found, self.entities, strict=True):
            if place.start <= one.end - 1 < place.end and entity is not None:
                return entity
        return None

    def _group(self, at: int) -> None:
        members = coordinated(self.reading, self.found, at)
        if not members:
            return
        entities = [entity for i in members if (entity := self.entities[i]) is not None]
        if len(entities) < 2 or len(entities) != len(members) or len(set(entities)) < len(members):
            return
        if any(entity.members for entity in entities):
            return
        first, last = self.found[members[0]], self.found[at]
        group = self.scene.group(tuple(entities), Place(self.index, first.start, last.end))
        quoted = self._is_quoted(last.start)
        self.scene.note_group(group, self.index, first.function, quoted=quoted)

    def _relatives(self) -> None:
        for token, at in relatives(self.reading, self.found):
            one, entity = self.found[at], self.entities[at]
            if entity is not None:
                place = Place(self.index, one.start, one.end)
                self._link(token, token + 1, "relative pronoun", entity, place)
