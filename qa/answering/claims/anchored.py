"""Where a sentence tells of the claim's deed or property."""

from __future__ import annotations

from functools import cached_property

from qa.answering.claims.sides import Sides
from qa.answering.claims.standing import clause_at
from qa.answering.contrary import contrary_stems
from qa.answering.expected import class_of
from qa.answering.matching import Match
from qa.answering.question import Term
from qa.answering.relatives import SYNONYM
from qa.language.phrasal import phrasal_at
from qa.language.stems import stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.found import NAME_KINDS
from qa.reading.reading import SentenceReading

__all__ = ["Anchored"]

_HELD = 0.5
_ADJECTIVAL = ("JJ", "RB", "VBN", "VBD")
_DOER = ("er", "or")
_DONE = ("VB", "RP", "RB")
_CONTENT = frozenset(("verb", "noun", "adjective"))
_TELLING_NONE = frozenset("JJ JJR JJS RB RBR RBS IN DT".split())
_TOGETHER = (("the", "two"), ("both",), ("the", "pair"), ("the", "couple"), ("both", "of", "them"))
_BEFORE_A_NOUN = (("NN",), ("NNS",))


class _Anchor(NamedTuple):
    """The token that stands for the claim's predicate, its clause (-1 for none), and whether it
    is the predicate's opposite."""

    place: int
    clause: int
    opposed: bool


class Anchored(Sides):
    """A claim with the clause that tells of it."""

    @cached_property
    def _opposites(self) -> dict[int, list[int]]:
        """Term -> the tokens that say its opposite, or something akin to that: "jump" of "fall"."""
        found = {}
        for number, term in enumerate(self.matcher.terms):
            predicate = self.claim is not None and term.index == self.claim.predicate
            if term.kind in _CONTENT and (contrary := contrary_stems(term, akin=predicate)):
                places = [
                    i
                    for i, said in enumerate(self._said_stems)
                    if said & contrary and not (term.kind == "verb" and self.own.tags[i] == "NNS")
                ]
                if places:
                    found[number] = places
        return found

    @property
    def _bare_predicate(self) -> str:
        """The stem of a predicate that is no term, since it is so frequent ("go"), or ""."""
        claim = self.claim
        if claim is None or claim.light or self._terms_at(frozenset((claim.predicate,))):
            return ""
        return stem(self.words[claim.predicate])

    def _places_of_stem(self, word_stem: str) -> list[int]:
        return [i for i, one in enumerate(self.own.stems) if one == word_stem]

    @cached_property
    def _anchor(self) -> _Anchor | None:
        """Where the predicate stands: in the clause that holds most of the claim."""
        if self.claim is None:
            return None
        numbers = set(self._terms_at(frozenset((self.claim.predicate,))))
        numbers = numbers or set(self._terms_at(self.claim.needed))
        places = [
            (i, False)
            for i, found in enumerate(self.scene.matches)
            if found is not None and found.term in numbers and found.factor >= _HELD
            if self._may_tell(i, found)
        ]
        places += [
            (i, True)
            for n in sorted(numbers)
            for i in self._opposites.get(n, ())
            if not self._heads_another(i) and not self._is_joined_to_subject(i)
            if self.matcher.terms[n].kind != "verb" or not self._modifies(i) or self._is_its_kind(i)
        ]
        if self._measured_predicate is not None:
            places = [(one.start, False) for one in self._measuring(self._measured_predicate)]
        elif self._bare_predicate:
            places = [(i, False) for i in self._places_of_stem(self._bare_predicate)]
        anchors = [
            _Anchor(i, self._clause_numbers[i], opposed)
            for i, opposed in places
            if i not in self._compared
        ]
        # A like word that stands in no clause holds all of the sentence, and tells nothing.
        exact = [one for one in anchors if one.clause >= 0 and self._is_exact(one)]
        anchors = (
            [one for one in anchors if one.clause >= 0 or self._is_exact(one)] if exact else anchors
        )
        return max(anchors, key=self._weight_of, default=None)

    def _is_exact(self, anchor: _Anchor) -> bool:
        own = self.scene.matches[anchor.place]
        return own is not None and own.factor >= 1.0

    def _is_joined_to_subject(self, index: int) -> bool:
        """Whether a noun stands beside the claim's subject as one of several things: "glass, paper
        and waste" does not tell that glass is wasted."""
        subject = set(self._terms_at(self.claim.subject)) if self.claim else set()
        for clause in self.scene.clauses:
            for phrase in (clause.subject, clause.object):
                held = phrase is not None and phrase.start <= index < phrase.end
                for start, end in phrase.parts if phrase is not None and held else ():
                    if not start <= index < end and self._any_match(subject, range(start, end)):
                        return True
        return False

    def _heads_another(self, index: int) -> bool:
        """Whether a noun is what its clause is about, and what is asked about is not: "growth
        slowed" does not tell that inflation grows."""
        if not self.own.tags[index].startswith("NN"):
            return False
        done = {one.object for one in self.scene.clauses}
        subjects = (
            one.subject
            for one in self.scene.clauses
            if one.kind != "participial" or one.subject not in done
        )
        return any(
            one
            and one.start <= index < one.end
            and not any(self.scene.matches[one.start : one.end])
            for one in subjects
        )

    def _modifies(self, index: int) -> bool:
        """ "Its last crossing" does not tell that anything lasts."""
        return (
            self.own.tags[index] == "JJ" and self.own.tags[index + 1 : index + 2] in _BEFORE_A_NOUN
        )

    def _is_its_kind(self, index: int) -> bool:
        """ "Was the jury divided?" of "a unanimous jury"."""
        claim, said = self.claim, self.scene.matches[index + 1]
        if claim is None or said is None or not (claim.copular or claim.passive):
            return False
        return said.term in self._terms_at(claim.subject)

    def _may_tell(self, index: int, found: Match) -> bool:
        """Whether a word can tell of a deed: itself, a verb or a noun; "last" is no "go on", and
        "gave up" no "give"."""
        said = phrasal_at(self.own.stems, index)
        implied = phrasal_at(self.own.stems, index, told=True)
        if said and implied and self.matcher.match_phrasal(implied) is None:
            return False
        term = self.matcher.terms[found.term]
        deed = term.kind == "verb"
        if deed and (self._is_doer(index, term) or self._is_person(index, found)):
            return False
        if term.kind == "adjective" and found.factor <= SYNONYM:
            # "It costs four dollars" tells of nothing expensive.
            return self.own.tags[index].startswith(_ADJECTIVAL)
        if deed and self.own.tags[index] == "IN":
            # "They protested against it": they oppose it.
            return self.own.tags[index - 1].startswith(_DONE) and index > 0
        telling = self.own.tags[index] not in _TELLING_NONE or self.own.lowers[index].endswith("ed")
        return not deed or found.factor >= 1.0 or telling

    def _is_doer(self, index: int, term: Term) -> bool:
        """ "Vold, the league's leading scorer, was ill" does not tell that she scored."""
        claim, doer = self.claim, self.own.lowers[index].removesuffix("s")
        if claim is None or not doer.endswith(_DOER) or doer == term.word.lower():
            return False
        if claim.object or claim.copular or claim.passive:
            # "Did Ann win the race?" of "the winners": of Ann only where she is named.
            named = self._terms_at(claim.subject)
            return bool(named) and not any(self._is_held(n) for n in named)
        return True

    def _is_person(self, index: int, found: Match) -> bool:
        """ "A second witness failed to appear" does not tell that anybody testified."""
        noun = self.own.tags[index] in ("NN", "NNS")
        return noun and found.factor <= SYNONYM and class_of(self.own.lowers[index]) == "person"

    def _weight_of(self, anchor: _Anchor) -> tuple[float, bool, bool, int]:
        """How much of the claim stands in an anchor's clause."""
        terms = {found.term: found.factor for i in self._places_of(anchor.clause)
                 if (found := self.scene.matches[i]) is not None}  # fmt: skip
        if anchor.opposed:
            terms.update(dict.fromkeys((n for n, at in self._opposites.items()
                                        if anchor.place in at), 1.0))  # fmt: skip
        weight = sum(self.matcher.weights[n] * factor for n, factor in terms.items())
        return weight, not anchor.opposed, self._is_exact(anchor), -anchor.place

    def _places_of(self, number: int) -> list[int]:
        """The tokens of a clause that are of no clause inside it; all of them for -1."""
        if number < 0:
            return list(range(self.scene.size))
        subject = self.scene.clauses[number].subject
        own = {i for i, clause in enumerate(self._clause_numbers) if clause == number}
        return sorted(own | (set(range(subject.start, subject.end)) if subject else set()))

    @cached_property
    def _clause_numbers(self) -> list[int]:
        """The innermost clause of each token, -1 for none."""
        return [clause_at(self.scene.clauses, i) for i in range(self.scene.size)]

    def _is_told_of_another(self, index: int) -> bool:
        """ "The fee is 180 euros; pupils pay half": what a main clause with a subject of its own
        tells is no amount of what pupils pay."""
        number, told = self._clause_numbers[index], self._clause
        clause = self.scene.clauses[number] if number >= 0 else None
        if clause is None or clause is told or clause.subject is None or clause.kind != "main":
            return False
        if told is None or told.subject is None or self.claim is None:
            return False
        subject = set(self._terms_at(self.claim.subject - self._measured_places))
        own, other = (
            range(one.subject.start, one.subject.end) for one in (told, clause) if one.subject
        )
        return self._any_match(subject, own) and not self._any_match(subject, other)

    @property
    def _clause(self) -> Clause | None:
        anchor = self._anchor
        return self.scene.clauses[anchor.clause] if anchor and anchor.clause >= 0 else None

    @property
    def _head(self) -> int:
        return self._anchor.place if self._anchor else -1

    @property
    def _opposed(self) -> bool:
        """The predicate's opposite stands in its place, or in its clause that of another word."""
        anchor = self._anchor
        if anchor is None:
            return any(n not in self.scene.factors for n in self._opposites)
        places = set(self._places_of(anchor.clause))
        predicate = {self.claim.predicate} if self.claim else set()
        others = any(
            n not in self.scene.factors
            and self.matcher.terms[n].index not in predicate
            and places.intersection(at)
            for n, at in self._opposites.items()
        )
        return anchor.opposed ^ others

    @property
    def _is_of_noun_described(self) -> bool:
        """ "Ann blamed the cost of steel, which rose" does not say that Ann did not fall."""
        clause, claim = self._clause, self.claim
        if clause is None or clause.kind != "relative" or clause.subject is None or claim is None:
            return False
        numbers = set(self._terms_at(claim.subject))
        told = range(clause.subject.start, clause.subject.end)
        return bool(numbers) and not self._any_match(numbers, told)

    @cached_property
    def _stood_for_together(self) -> frozenset[int]:
        """The terms of "Ann and Bob" where the sentence has "they" for them, or "the two" behind
        one that names these two only."""
        said = self._clause.subject if self._clause is not None else None
        subject = self.claim.subject if self.claim is not None else frozenset()
        if said is None or not subject or "and" not in self.lowers[min(subject) : max(subject)]:
            return frozenset()
        numbers = frozenset(self._terms_at(subject))
        called = self.own.lowers[said.start : said.end]
        if called == ("they",):
            meant = self.scene.matches[said.start]
            told = list(self._before())
            named = meant is None or meant.term in numbers
        else:
            told = list(self._before())[-1:]
            named = called in _TOGETHER and all(map(_names_two, told))
        found = (one for each in told for one in self.matcher.matches(each.stems))
        held = {one.term for one in found if one}
        return numbers if named and numbers <= held else frozenset()


def _names_two(reading: SentenceReading) -> bool:
    return sum(one.kind in NAME_KINDS for one in reading.mentions) == 2
