"""One sentence on its way through the sieves: names first, then each noun phrase in its place."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.lexicon import words as lexicon_words
from qa.language.stems import base
from qa.light import TYPE_CHECKING, replace
from qa.reading.coreference.binding import ahead, barred, bound, is_reflexive
from qa.reading.coreference.constructs import (
    acronym_after,
    complement,
    goes_on_with,
    introduces,
    introduces_firm,
    is_lead,
    is_restricted,
    relatives,
    title_before,
)
from qa.reading.coreference.definite import Asked, find_definite
from qa.reading.coreference.entities import Entity, Place, Title
from qa.reading.coreference.link import Link
from qa.reading.coreference.naming import find_born, find_named, learn
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import Kind
from qa.reading.coreference.pairs import coordinated, find_pair
from qa.reading.coreference.pleonastic import is_pleonastic
from qa.reading.coreference.salience import find_antecedent
from qa.reading.coreference.speech import Piece
from qa.reading.coreference.ties import Tie, is_denied, is_firm, owned_names, ties

if TYPE_CHECKING:
    from qa.reading.coreference.run import Run

    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["LEAD_REACH", "Step"]

# The first sentences of a story, behind its title and byline, and those that may name whom they
# tell of.
_LEAD, LEAD_REACH = 4, 7
# The first sentences of an article that defines a thing, behind its title.
_DEFINING = 2


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
        owned = owned_names(self.reading, self.found)
        for at, one in enumerate(self.found):
            if one.form == "name" and at not in owned:
                self.entities[at] = self._name(one)
        waiting = list(relatives(self.reading, self.found))
        for at, one in enumerate(self.found):
            while waiting and waiting[0][0] < one.start:
                self._relative(*waiting.pop(0))
            if one.form == "common":
                self.entities[at] = self._common(at, one)
            elif one.form == "pronoun":
                self.entities[at] = self._pronoun(at, one)
            elif at in owned:
                self.entities[at] = self._owned(one, self.entities[owned[at]])
            entity = self.entities[at]
            if entity is not None:
                self._theme(one, entity)
                self.scene.note(entity, one, quoted=self._is_quoted(one.start))
                self._group(at)
        for token, at in waiting:
            self._relative(token, at)
        for at, entity in ahead(self.reading, self.found, self.entities):
            one = self.found[at]
            self._link(one.start, one.end, "pronoun", entity, entity.last)

    def _theme(self, one: Nominal, entity: Entity) -> None:
        """ "The reed bunting is …", under the title "Reed bunting": what the text is about."""
        theme = self.run.theme
        if not theme or self.scene.theme is not None or self.index > _DEFINING:
            return
        lowers = self.reading.lowers
        start = one.start + (lowers[one.start] in ("the", "a", "an"))
        if one.function == "subject" and lowers[start : one.end] == theme and start < 2:
            self.scene.theme = entity

    def _is_quoted(self, token: int) -> bool:
        return token in self.inside

    def _link(self, start: int, end: int, rule: str, entity: Entity, target: Place) -> None:
        if target.sentence > self.index or target == (self.index, start, end):
            return
        link = Link(start, end, rule, entity.best_names(), target.sentence, target[1:])
        self.run.links[self.index].append(link)

    def _name(self, one: Nominal) -> Entity:
        before = self.reading.lowers[max(0, one.start - 2) : one.start]
        known = find_named(self.scene, one) or find_born(self.scene, one, before)
        if one.kind is Kind.NAME and self._speaks(one) and not self._is_firm(one):
            one = replace(one, kind=Kind.PERSON)
        if known is not None and self._is_headlined(known[0], one):
            known = None
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

    def _is_firm(self, name: Nominal) -> bool:
        """ "Velora, a bank, said": a firm speaks too."""
        tied = (at for at, tie in self.ties.items() if self.found[tie.other] is name)
        return any(is_firm(self.found[at]) for at in tied)

    def _owned(self, one: Nominal, owner: Entity | None) -> Entity:
        """ "His name is Rex": the name of the dog that was told of without one."""
        clash = owner is None or owner.names or {owner.gender, one.gender} == {"m", "f"}
        if owner is None or clash or owner.plural or owner.members:
            return self._name(one)
        learn(self.scene, owner, one)
        self._link(one.start, one.end, "apposition", owner, owner.last)
        return owner

    def _of_lead(self, one: Nominal) -> Entity | None:
        """ "A retired postman …" of a story's first sentence, which the next ones name: "Ken Moss,
        71, …"."""
        lead = self.scene.lead
        if lead is None or lead.names or not lead.last.sentence < self.index <= LEAD_REACH:
            return None
        led = self._introduces(lead, one) or self._follows(lead, one)
        if not led or {lead.gender, one.gender} == {"m", "f"}:
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

    def _is_headlined(self, entity: Entity, one: Nominal) -> bool:
        """ "Ann Lee" of the headline, whom the lead describes ("A teacher from Lund …") before the
        sentence right behind begins with her name."""
        lead, article = self.scene.lead, self.reading.article
        if lead is None or lead.names or not entity.last.sentence < lead.last.sentence:
            return False
        paragraph = article.sentences[entity.last.sentence].paragraph
        return article.paragraphs[paragraph].kind == "heading" and self._follows(lead, one)

    def _follows(self, lead: Entity, one: Nominal) -> bool:
        """Whether somebody's name begins the sentence right behind a person that opens a story
        whose headline names that person."""
        told = lead.kind is Kind.PERSON is one.kind and self.index == lead.last.sentence + 1
        headline = self.reading.article.paragraphs[0]
        text = self.reading.article.text[headline.start : headline.end]
        named = headline.kind == "heading" and one.text in text
        return told and named and goes_on_with(self.reading, one)

    def _introduces(self, lead: Entity, one: Nominal) -> bool:
        """A firm is named in the very next sentence, as others are named too."""
        if lead.kind is not Kind.ORGANISATION:
            return introduces(self.reading, one)
        return self.index == lead.last.sentence + 1 and introduces_firm(self.reading, one)

    def _speaks(self, one: Nominal) -> bool:
        """Whether a name is the subject of a verb of saying."""
        verb = self.reading.lowers[one.verb] if one.verb >= 0 else ""
        return one.function == "subject" and base(verb) in lexicon_words("reporting_verbs")

    def _as_name(self, one: Nominal) -> Entity | None:
        """ "Snow barked", where a dog is called Snow: no ordinary word as any sentence's first."""
        word = self.reading.words[one.start]
        if one.end - one.start > 1 or one.plural or not word[0].isupper():
            return None
        known = [entity for entity in self.scene.called(word) if word in entity.names]
        return known[0] if len(known) == 1 else None

    def _common(self, at: int, one: Nominal) -> Entity | None:
        named = self._as_name(one)
        if named is not None:
            self._link(one.start, one.end, "same string", named, named.last)
            return named
        words, country = complement(self.reading, one.end)
        restricted = is_restricted(self.reading, one.end)
        asked = Asked(one, words, one.country or country, restricted)
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
            entity.kind = Kind.ORGANISATION if is_firm(one) else one.kind
        if tie.rule == "apposition":
            other = self.found[tie.other]
            place = Place(self.index, other.start, other.end)
            self._link(one.start, one.end, tie.rule, entity, place)
        return entity

    def _pronoun(self, at: int, one: Nominal) -> Entity | None:
        if is_pleonastic(self.reading, one.start) or self._is_open(at, one):
            return None
        entity = bound(self.reading, self.found, self.entities, at)
        if entity is None and not is_reflexive(one):
            mates = (self.entities[i] for i in barred(self.reading, self.found, at) if i >= 0)
            own = self._speakers(one.start)
            excluded = {*own, *(entity for entity in mates if entity is not None)}
            quoted = self._is_quoted(one.start)
            opening = not self.reading.sentence.number
            entity = find_antecedent(
                self.scene, one, excluded=excluded, quoted=quoted, opening=opening
            )
        if entity is not None:
            self._link(one.start, one.end, "pronoun", entity, entity.last)
            if entity.gender == "u" and one.gender in ("m", "f"):
                entity.gender = one.gender
        return entity

    def _is_open(self, at: int, one: Nominal) -> bool:
        """Whether the same pronoun stood in this sentence before and nothing stood out for it."""
        return one.gender in ("m", "f", "n") and any(
            earlier.form == "pronoun" and earlier.gender == one.gender and entity is None
            for earlier, entity in zip(self.found[:at], self.entities[:at], strict=True)
        )

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

    def _relative(self, token: int, at: int) -> None:
        """Links a "who" or "which", and notes that it says something of what it stands for."""
        one, entity = self.found[at], self.entities[at]
        if entity is None:
            return
        place = Place(self.index, one.start, one.end)
        self._link(token, token + 1, "relative pronoun", entity, place)
        if self.reading.tags[token + 1 : token + 2] and self.reading.tags[token + 1][0] in "VM":
            self.scene.note_relative(entity, self.index, token + 1, quoted=self._is_quoted(token))
