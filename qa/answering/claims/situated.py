"""Claims of where or when something was, or where somebody is from, held against the place or
date that a sentence gives the same thing: "Was the auction in Leeds?", "Is Mei Tanaka from Japan?".
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.claims.exclusive import excludes, is_same_place
from qa.answering.claims.naming import Named
from qa.answering.claims.sides import governing
from qa.answering.claims.standing import Standing, clause_at, standing
from qa.answering.expected import class_of
from qa.language.lexicon import table, words
from qa.language.stems import stem
from qa.reading.clauses import Clause
from qa.reading.times.periods import Dated, agrees, dates_in
from qa.types import MentionKind

__all__ = ["Situated"]

_TAKING_PLACE = frozenset(stem(word) for word in "hold stage happen occur place".split())
_ANNOUNCING = frozenset(
    stem(word) for word in "announce call declare schedule plan promise organise organize".split()
)
_WHERE = frozenset("in at near outside".split())
_WHENCE = frozenset("of from".split())
_NO_PLACE = ("", "of")
_NEAR = 4
_BESIDE = 2
_WHEN = (("on",), ("in",), ("at",))
_HAS = (("has",), ("have",), ("'ve",), ("’ve",))
# What makes an event another one: "next year's summit".
_COUNTING = frozenset("many few several all some most more less own same other such any".split())
_SORTING = ("JJ", "VBN", "VBG", "NN", "NNP")
_PEOPLE = frozenset("anyone anybody someone somebody people".split())
_OTHER = frozenset("next last previous another first second third".split())


class Situated(Named):
    """A claim with the places and dates of its subject."""

    def _situation(self) -> tuple[bool, str] | None:
        """Whether the sentence puts the claim's subject where or when the claim does, and where or
        when it puts it; None when it does neither."""
        if not self._is_of_situation() or self._negated or self._is_of_compared_time():
            return None
        if self._anchor is not None and self._anchor.opposed:
            return None  # "The gala in Skive was cancelled" tells of none that was held there
        for at in self._subject_places():
            said = self._said_place(at) if self._asked_place else self._said_date(at)
            if said is not None:
                return said
        return None

    @property
    def _is_of_unlike(self) -> bool:
        """Whether the deed is done to none of those claimed, or by another sort of them."""
        return self._harms_things or self._is_of_another_make

    @property
    def _is_of_another_make(self) -> bool:
        """ "Are diesel cars exempt?" of "electric cars are exempt"."""
        claim, own = self.claim, self.own
        if claim is None or not claim.subject:
            return False
        head = max(claim.subject)
        sorts = [i for i in (head - 1,) if i > 0 and self.question.tags[i] in _SORTING]
        counting = any(self.lowers[i] in _COUNTING for i in sorts)
        if not sorts or counting or any(self._is_told_sort(i) for i in sorts):
            return False
        asked = self._terms_at({head})
        places = [i for i, one in enumerate(self.scene.matches) if one and one.term in asked]
        return bool(places) and all(
            i > 0
            and own.tags[i - 1] in _SORTING
            and self.scene.matches[i - 1] is None
            and own.lowers[i - 1] not in _COUNTING
            for i in places
        )

    def _is_told_sort(self, index: int) -> bool:
        """Whether a word of the claim stands in the sentence, or somewhere before it."""
        if any(self._is_held(n) for n in self._terms_at({index})):
            return True
        start = self.own.sentence.start
        return self.words[index].lower() in self.own.article.text[:start].lower()

    @property
    def _harms_things(self) -> bool:
        """ "Was anyone injured?" of a fire that "destroyed most of a mill": another word for it,
        and of a thing."""
        claim, clause = self.claim, self._clause
        if claim is None or clause is None or not (claim.anybody and claim.passive):
            return False
        found = self.scene.matches[clause.head]
        part = clause.subject if clause.voice == "passive" else clause.object
        if found is None or found.factor >= 1.0 or part is None or _PEOPLE.isdisjoint(self.lowers):
            return False
        own = self.own
        things = [i for i in range(part.start, part.end) if own.tags[i] in ("NN", "NNS")]
        somebody = any(
            class_of(own.lowers[i]) == "person" or own.lowers[i] in words("people_groups")
            for i in things
        )
        return bool(things) and not somebody

    def _is_of_situation(self) -> bool:
        claim = self.claim
        if claim is None or not claim.subject or claim.anybody:
            return False
        predicate = stem(self.words[claim.predicate])
        if not claim.copular:
            return predicate in _TAKING_PLACE and bool(self._asked_place or self._dates)
        places = {i for _, names in claim.places for i in names}
        dated = bool(self._dates) and not self._amounts
        return claim.predicate in places or (dated and claim.predicate in self._measured_places)

    @property
    def _asked_place(self) -> str:
        """The words of the place that is asked about, or ""."""
        places = self.claim.places if self.claim is not None else ()
        dated = self._measured_places
        named = (names for _, names in places if not names & dated)
        return " ".join(self.lowers[i] for i in sorted(next(named, frozenset())))

    @property
    def _is_of_origin(self) -> bool:
        places = self.claim.places if self.claim is not None else ()
        return any(word == "from" for word, _ in places)

    def _subject_places(self) -> Iterator[int]:
        """Where the claim's subject is named in the sentence, and no other of its kind."""
        assert self.claim is not None
        wanted = {max(self.claim.subject)}
        numbers = set(self._terms_at(wanted))
        for at, found in enumerate(self.scene.matches):
            if found is None or found.term not in numbers or found.factor < 1.0:
                continue
            if self.own.tags[at + 1 : at + 2] in (("NN",), ("NNS",)):
                continue
            before = self.own.lowers[max(0, at - _NEAR) : at]
            if _OTHER.intersection(before) == _OTHER.intersection(self.lowers):
                yield at

    def _said_place(self, at: int) -> tuple[bool, str] | None:
        asked, places = self._asked_place, list(self._places_beside(at))
        for place in places:
            if is_same_place(asked, place):
                return True, place
        return next(((False, place) for place in places if excludes(asked, place)), None)

    def _places_beside(self, at: int) -> Iterator[str]:
        """The places right before a thing, or behind it with a preposition."""
        owner = self.scene.mention_of[at]
        start, end = (owner.start, owner.end) if owner is not None else (at, at + 1)
        for i in range(max(0, start - _BESIDE), start):
            if self.own.lowers[i] in table("demonyms"):
                yield table("demonyms")[self.own.lowers[i]]
            elif not self._is_of_origin and i + 1 == start:
                yield from self._place_at(i)
        named = owner is None or owner.kind is not MentionKind.PERSON
        if named and self.own.tags[at] == "NNP" and self.own.lowers[end : end + 1] == (",",):
            # "CHIANG RAI, Thailand"
            yield from self._place_at(min(end + 1, self.scene.size - 1))
        leading = _WHENCE if self._is_of_origin else _WHERE
        if self.own.lowers[end : end + 1] and self.own.lowers[end] in leading:
            for i in range(end + 1, min(end + _NEAR, self.scene.size)):
                if self.own.tags[i].startswith("VB") or self.own.lowers[i] == ",":
                    break
                yield from self._place_at(i)
        clause = self._clause_at(at)
        for oblique in clause.obliques if clause and not self._is_of_origin else ():
            if oblique.word in _WHERE:
                yield from self._place_at(oblique.object.end - 1)

    def _place_at(self, index: int) -> Iterator[str]:
        owner = self.scene.mention_of[index]
        if owner is not None and owner.kind is MentionKind.PLACE:
            yield " ".join(self.own.lowers[owner.start : owner.end])

    def _said_date(self, at: int) -> tuple[bool, str] | None:
        """What the date of the thing's clause, or behind the thing, makes of the claim's."""
        clause = self._clause_at(at)
        if not self._dates:
            return None
        beside = range(at + 2, at + 4) if self.own.lowers[at + 1 : at + 2] in _WHEN else range(0)
        inside = self._places_of(self.scene.clauses.index(clause)) if clause is not None else ()
        told = [
            (agreed, " ".join(self.own.words[said.start : said.end]))
            for said in dates_in(self.own.words, self.own.mentions)
            if (said.start in inside or said.start in beside)
            and (agreed := self._is_at(said)) is not None
        ]
        return max(told, key=lambda one: one[0], default=None)

    def _is_at(self, said: Dated) -> bool | None:
        """Whether the claim's date is one that is said: "on Thursday" of a Thursday to come."""
        asked = self._dates[0]
        return said.words == asked.words or agrees(asked, said)

    def _clause_at(self, at: int) -> Clause | None:
        """The clause of which a thing is the subject, if what it tells is so, or is planned."""
        number = clause_at(self.scene.clauses, at)
        clause = self.scene.clauses[number] if number >= 0 else None
        if clause is None or clause.subject is None:
            return None
        told = standing(self.own, self.scene.clauses, clause.head)
        planned = told is Standing.PLANNED and self.lowers[0] in ("is", "are", "will")
        held = clause.subject.start <= at < clause.subject.end
        return clause if held and (told is Standing.AFFIRMED or planned) else None

    @property
    def _is_past_of_what_comes(self) -> bool:
        """ "Will she play on Sunday?" of one who missed the last match, or has played in many."""
        clause = self._clause
        if clause is None or self.lowers[0] != "will" or self._is_announced(clause):
            return False
        verb = self.own.lowers[clause.verb_start : clause.head]
        return clause.tense == "past" or (self.own.tags[clause.head] == "VBN" and verb[:1] in _HAS)

    def _is_announced(self, clause: Clause) -> bool:
        """ "Will there be a strike?" of what "announced a strike"."""
        told = clause.object
        if self.lowers[1:2] != ["there"] or self.claim is None or told is None:
            return False
        asked = set(self._terms_at({self.claim.predicate}))
        held = any(one and one.term in asked for one in self.scene.matches[told.start : told.end])
        return held and self.own.stems[clause.head] in _ANNOUNCING

    @property
    def _is_of_lasting_state(self) -> bool:
        """ "Did it hire anybody?" of what "employs" many: another verb that tells of today."""
        clause, claim = self._clause, self.claim
        if clause is None or claim is None or claim.light or self.lowers[0] != "did":
            return False
        found = self.scene.matches[self._head]
        other = found is not None and found.factor < 1.0 and clause.head == self._head
        return other and self.own.tags[clause.head] in ("VBZ", "VBP")

    @property
    def _is_no_place(self) -> bool:
        """ "Was Acme in the bank?" of what Acme Bank or "the head of the bank" did: a place stands
        behind a preposition of place, or is attended."""
        claim, clause = self.claim, self._clause
        if claim is None or not claim.copular:
            return False
        if not any(claim.predicate in places for _, places in claim.setting):
            return False
        done = clause.object if clause is not None else None
        attended = done is not None and done.start <= self._head < done.end
        owner = self.own.tags[self._head + 1 : self._head + 2] == ("POS",)
        return owner or not (attended or governing(self.own, self._head) not in _NO_PLACE)
