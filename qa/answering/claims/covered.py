"""How much of a claim a sentence holds, and whether it holds what the claim cannot do without."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from qa.answering.claims.claim import PEOPLE
from qa.answering.claims.denying import is_none
from qa.answering.claims.exclusive import other_compound
from qa.answering.claims.rivals import Rivals
from qa.answering.claims.standing import clause_at
from qa.answering.claims.statement import ANYTHING
from qa.answering.claims.timely import asked_pace
from qa.answering.claims.wanted import is_for_another
from qa.answering.contrary import is_rank, other_ordinal
from qa.answering.expected import class_of
from qa.answering.matching import best_factors
from qa.answering.relatives import SYNONYM
from qa.language.lexicon import words
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase
from qa.types import MentionKind

__all__ = ["Covered"]

# A pronoun is somebody else now and then.
_SUPPOSED = 0.8
_SET = 0.6
# Pronouns of things, and whether they are of several.
_STANDING_IN = {"it": False, "them": True, "one": False}
_PLACING = ("in", "at")
_BINDING = ("must", "should")
_PARTICLES, _REACH = frozenset("out up off down".split()), 6  # tokens from the verb to it
_SORTING = frozenset("JJ NN VBN VBD VBG".split())
_THEN = (("at", "the", "time"), ("at", "that", "time"))
_TIMES = (MentionKind.DATE, MentionKind.DURATION, MentionKind.TIME)
_ANY_PLACE = frozenset("anywhere everywhere throughout whole entire".split())


class Covered(Rivals):
    """A claim with the share of it that the sentence holds."""

    @cached_property
    def covered(self) -> float:
        """The share of the claim that the sentence holds, its opposites and its dates and amounts
        written otherwise included. Where the subject was told before, a pronoun may stand for it:
        then the share of what is said of it, a little less."""
        terms = self._counting
        held = self._share_held(terms)
        subject = set(self._terms_at(self.claim.subject)) if self.claim else set()
        rest = [n for n in terms if n not in subject]
        if not subject or not rest or any(n in self.scene.own_factors for n in subject):
            return held
        supposed = self._share_held(rest) if self._is_told_before(subject) else 0.0
        return max(held, _SUPPOSED * supposed)

    @cached_property
    def _counting(self) -> list[int]:
        """The terms that the sentence has to hold: "anything" is held by whatever there is."""
        said = ANYTHING | PEOPLE if self.claim is not None and self.claim.anybody else ANYTHING
        then = self._told_then | self._pace_terms
        terms = self.matcher.terms
        return [n for n, one in enumerate(terms) if one.word.lower() not in said and n not in then]

    @cached_property
    def _pace_terms(self) -> frozenset[int]:
        """The terms of "on time" or "late", which is told in many ways; none where it is all that
        is claimed ("Was he late?")."""
        asked = asked_pace(self.lowers)
        places = frozenset(range(asked.start, asked.end) if asked else ())
        alone = self.claim is not None and self.claim.copular
        return frozenset(() if alone else self._terms_at(places))

    @cached_property
    def _told_then(self) -> frozenset[int]:
        """The terms of "when it fell", where the sentence tells of what was so "at the time"."""
        own, when = self.own.lowers, self.lowers.index("when") if "when" in self.lowers else 0
        then = any(own[i : i + 3] in _THEN for i in range(len(own)))
        return frozenset(self._terms_at(range(when, len(self.words))) if when and then else ())

    def _share_held(self, terms: Sequence[int]) -> float:
        weights = self.matcher.weights
        total = sum(weights[n] for n in terms)
        held = sum(weights[n] * self._factors.get(n, 0.0) for n in terms)
        return held / total if total else 0.0

    @cached_property
    def _factors(self) -> dict[int, float]:
        """Term -> how well it is held; an opposite in full, and a date or an amount where the
        sentence has one, be it another."""
        factors = dict(self.scene.own_factors)
        places = {i for one in self._dates if self._said_dates for i in range(one.start, one.end)}
        for amount in self._amounts:
            if self._measuring(amount):
                places.update(range(amount.start, amount.end))
        places |= self._clock_places
        compound = other_compound(self.question, self.scene)
        places.update(i for i, word in enumerate(self.lowers) if compound and "-" in word)
        factors.update(dict.fromkeys(self._terms_at(frozenset(places)), 1.0))
        factors.update((n, 1.0) for n in self._opposites if n not in factors)
        factors.update((n, _SET) for n in self._set_before if n not in factors)
        supposed = (*self._stood_for, *self._stood_for_together)
        factors.update((n, _SUPPOSED) for n in supposed if n not in factors)
        return factors

    @cached_property
    def _stood_for(self) -> list[int]:
        """Terms of the object that the sentence calls "it", "them" or "any of it": the only thing
        of the sentence before, or its only things."""
        clause, before = self._clause, self.own.sentence.index - 1
        thing = clause.object if clause is not None else None
        if self.claim is None or thing is None or before < 0:
            return []
        plural = _STANDING_IN.get(self.own.lowers[thing.end - 1])
        if plural is None or (thing.end - thing.start > 1 and "of" not in self._words_of(thing)):
            return []
        reading = self.reading.sentence(before)
        told, wanted = self.matcher.matches(reading.stems), "NNS" if plural else "NN"
        nouns = [i for i, tag in enumerate(reading.tags) if tag == wanted]
        things = [i for i in nouns if plural or class_of(reading.lowers[i]) != "person"]
        if self.own.lowers[thing.end - 1] == "one":
            things = [i for i in nouns if reading.lowers[i - 1] in ("a", "an")]
        held = {one.term for i in things if len(things) == 1 and (one := told[i]) is not None}
        return [n for n in self._terms_at(self.claim.object) if n in held]

    def _words_of(self, part: Phrase) -> Sequence[str]:
        return self.own.lowers[part.start : part.end]

    @cached_property
    def _set_before(self) -> list[int]:
        """Terms of where or when it was, which the sentence right before has told, unless this one
        tells another place or time in the same way."""
        clause, before = self._clause, self.own.sentence.index - 1
        if self.claim is None or before < 0 or clause is None:
            return []
        said = {oblique.word for oblique in clause.obliques}
        if self._is_placed(clause, "in"):
            said.update(_PLACING)
        places = [places for word, places in self.claim.setting if word not in said]
        told = best_factors(self.matcher.matches(self.reading.sentence(before).stems))
        return [n for n in self._terms_at(frozenset().union(*places)) if told.get(n, 0.0) >= _SET]

    def _lacks_setting(self) -> bool:
        """ "In a letter" of what nothing near tells of a letter."""
        places = self.claim.setting if self.claim is not None else ()
        measured = self._measured_places
        for word, inside in places:
            numbers = [n for n in self._terms_at(inside - measured) if n not in self._pace_terms]
            held = any(self._is_held(n) or n in self._factors for n in numbers)
            if numbers and self._is_set_apart(word, set(numbers)):
                return True
            if self._is_of_another_event(numbers):
                return True
            if numbers and not held and not self._is_told_before(set(numbers)):
                return True
        return False

    def _is_denied_elsewhere(self) -> bool:
        """ "Is food allowed in the garden?" of what is denied or forbidden "in the hall": both have
        a place behind the same word, and not the same one."""
        claim, clause = self.claim, self._clause
        if claim is None or clause is None or self._is_placed_anywhere:
            return False
        told = {one.word: one.object for one in clause.obliques if one.word}
        for word, inside in claim.setting:
            numbers = set(self._terms_at(inside - self._measured_places))
            if word not in told or not numbers or any(map(self._is_held, numbers)):
                continue
            if self.own.tags[told[word].end - 1] in ("NN", "NNS"):
                return True
        return False

    @property
    def _is_placed_anywhere(self) -> bool:
        return not _ANY_PLACE.isdisjoint(self.own.lowers)

    def _is_of_another_event(self, numbers: Sequence[int]) -> bool:
        """ "The storm killed eight" tells of nobody in the avalanche before it."""
        clause = self._clause
        if clause is None or clause.subject is None:
            return False
        asked = any(
            _is_event(self.matcher.terms[n].word) and n not in self.scene.own_factors
            for n in numbers
        )
        return asked and _is_event(self.own.lowers[clause.subject.end - 1])

    def _is_set_apart(self, word: str, numbers: set[int]) -> bool:
        """ "It hangs in Zug; the rest is kept in Bern" does not tell that it hangs in Bern."""
        anchor = self._anchor
        if anchor is None or anchor.clause < 0:
            return False
        found = {one.term: i for i, one in enumerate(self.scene.matches) if one}
        others = {self._clause_numbers[found[n]] for n in numbers if n in found}
        named = any(self.matcher.terms[n].kind == "name" for n in numbers)
        return bool(others) and all(
            self._is_of_its_own(n, anchor.clause, word, named=named) for n in others
        )

    def _is_of_its_own(self, number: int, told: int, word: str, *, named: bool) -> bool:
        """Whether a main clause has another subject, or the clause that tells has another place."""
        if number < 0 or number == told:
            return False
        thing = self.scene.clauses[number].object
        none = thing is not None and is_none(self.own, thing)
        if none or self.scene.clauses[number].polarity == "negative":
            return True  # "He had no room in the hotel, and slept in a truck"
        placed = self._is_placed(self.scene.clauses[told], word)
        if self.scene.clauses[number].kind != "main":
            return placed
        own = self.scene.clauses[number].subject
        assert self.claim is not None
        subject = set(self._terms_at(self.claim.subject))
        other = own is not None and self.own.tags[own.start] != "PRP"
        other = (
            other and own is not None and not self._any_match(subject, range(own.start, own.end))
        )
        return (named and other) or placed

    def _is_placed(self, clause: Clause, word: str) -> bool:
        """Whether a clause tells of a place with such a preposition; "in" and "at" are alike."""
        alike = _PLACING if word in _PLACING else (word,)
        return any(one.word in alike and not self._is_timed(one.object) for one in clause.obliques)

    def _is_timed(self, part: Phrase) -> bool:
        """Whether a phrase tells of a time: "in March"."""
        places = (i for i in range(part.start, part.end) if self.own.tags[i] != "DT")
        found = (self.scene.mention_of[i] for i in places)
        return all(one is not None and one.kind in _TIMES for one in found)

    def _lacks_needed(self) -> bool:
        """A word without which nothing is confirmed stands there neither itself nor reversed."""
        if self.claim is None:
            return False
        needed = self._terms_at(self.claim.needed)
        ordinal = other_ordinal(self.question, self.own)
        measured = self._measured_places
        said = self._terms_at(frozenset(range(len(self.words))) - self.claim.subject - measured)
        if self._anchor is None or self._lacks_particle():
            return True
        if self._measured_predicate is not None:
            return False
        bare = self._bare_predicate
        if bare and not self._places_of_stem(bare):
            return True
        if not bare and not any(self._is_held(n) or n in self._opposites for n in said):
            return True
        return any(
            not self._is_held(n) and n not in self._opposites and n not in self._stood_for
            and self.matcher.terms[n].index not in measured and n not in self._pace_terms
            and not (ordinal and is_rank(self.lowers[self.matcher.terms[n].index]))
            for n in needed
        )  # fmt: skip

    def _lacks_particle(self) -> bool:
        """ "Did it break down?" of what "broke the barrier"."""
        at = self.claim.predicate if self.claim is not None else -1
        particle, head = self.lowers[at + 1 : at + 2], self._clause.head if self._clause else -1
        if at < 0 or head < 0 or not _PARTICLES.intersection(particle):
            return False
        same = self.own.stems[head] == self.question.predicate
        return same and particle[0] not in self.own.lowers[head + 1 : head + _REACH]

    def _lacks_object(self) -> bool:
        """The claim's object stands elsewhere than with its verb: "saw that her car was gone"."""
        claim, anchor = self.claim, self._anchor
        if claim is None or anchor is None or claim.copular:
            return False
        wanted = claim.object or frozenset((claim.predicate,))
        objects = set(self._terms_at(wanted - self._measured_places))
        places = [
            i
            for i, found in enumerate(self.scene.matches)
            if found is not None and found.term in objects
        ]
        here = self._clause is not None and (claim.light or self._clause.head == self._head)
        if here and is_for_another(self.question, claim, self.scene, self._clause, places):
            return True
        if not claim.object:
            return False
        if claim.light or (self._clause is not None and self._is_pronoun(self._clause.object)):
            return False
        if places and (self._is_said_of_another(places) or self._is_of_another_sort(places)):
            return True
        return bool(places) and all(self._is_elsewhere(i, anchor.clause) for i in places)

    def _is_said_of_another(self, places: Sequence[int]) -> bool:
        """ "Did it cut rates?" of "It cut its forecast to 5.2 percent": the verb has an object, and
        only like words outside of it stand for the one asked about."""
        done = self._clause.object if self._clause is not None else None
        if done is None or any(self.scene.matches[done.start : done.end]):
            return False
        found = (self.scene.matches[i] for i in places)
        return all(one is not None and one.factor <= SYNONYM for one in found)

    def _is_of_another_sort(self, places: Sequence[int]) -> bool:
        """ "Can I use tap water?" of "Tap water may be cold; use bottled water", "Can I wear
        sandals?" of "Sturdy shoes must be worn": the verb is of another sort than the one asked
        about."""
        claim, clause, tags = self.claim, self._clause, self.question.tags
        if claim is None or clause is None:
            return False
        own = set(self._places_of(self._clause_numbers[self._head]))
        here = [i for i in places if i in own]
        akin = all((one := self.scene.matches[i]) and one.factor <= SYNONYM for i in here)
        if here and clause.modal in _BINDING and akin:
            return True
        kinds = {i - 1 for i in claim.object if tags[i - 1] in ("NN", "NNP")}
        numbers = set(self._terms_at(kinds - self._measured_places))
        away = bool(numbers) and not self._any_match(numbers, sorted(own))
        return away and bool(here) and all(self.own.tags[i - 1] in _SORTING for i in here)

    def _is_pronoun(self, part: Phrase | None) -> bool:
        """ "It was a copy and she threw it away"."""
        return part is not None and self.own.tags[part.start] == "PRP"

    def _is_elsewhere(self, index: int, number: int) -> bool:
        """Whether a token stands in a clause of its own subject, not in that of this number."""
        own = clause_at(self.scene.clauses, index)
        if own in (number, -1) or number < 0:
            return False
        kind = self.scene.clauses[own].kind
        if kind == "main" and self._is_subject_beside(index, own, number):
            return True
        undergone = self.scene.clauses[number].voice == "passive" and not self._is_passive
        if undergone and kind == "relative" and index > self.scene.clauses[number].head:
            return True  # "It was found by a diver who sought an anchor"
        done, meant = self.scene.clauses[own].object, self.scene.clauses[number].object
        # "She beat Ann to reach the final" does not tell who won the final, nor "it sold the shop
        # but kept the name" what it sold.
        apart = kind in ("infinitive", "main") and done is not None
        apart = apart and done is not None and done.start <= index < done.end and done != meant
        return kind in ("complement", "adverbial") or (apart and meant is not None)

    def _is_subject_beside(self, index: int, own: int, number: int) -> bool:
        """ "Hens may be kept, but cockerels are forbidden" tells of no cockerel that is kept: it is
        what another main clause is about."""
        part, told = self.scene.clauses[own].subject, self.scene.clauses[number].subject
        if part is None or told is None or self.scene.clauses[number].kind != "main":
            return False
        apart = not told.start <= index < told.end and self.own.tags[told.start] != "PRP"
        return part.start <= index < part.end and part != told and apart


def _is_event(word: str) -> bool:
    noun = word.lower()
    return class_of(noun) == "event" or noun in words("event_words")
