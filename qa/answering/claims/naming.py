"""Whether a sentence speaks of those whom the claim names, and not of others of like name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa.answering.claims.participants import Participants
from qa.answering.entailing import name_groups, names_otherwise, other_numeral
from qa.language.grammar import COMMON_NOUNS
from qa.language.lexicon import words
from qa.reading.found import NAME_KINDS
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["Named"]

_HELD = 0.5
_KINDS = frozenset(("NN", "JJ"))
_WHERE = frozenset("in at near from to across".split())


class Named(Participants):
    """A claim with its names looked for in the sentence."""

    def _is_of_other_kind(self) -> bool:
        """ "The bridge talks" where the claim is of the road talks, "the market hall" where it is
        of the temporary market."""
        terms = self.matcher.terms
        for before, after in pairwise(range(len(self.words))):
            tags = self.question.tags
            if tags[before] not in _KINDS or tags[after] not in COMMON_NOUNS:
                continue
            kind, thing = (set(self._terms_at((i,))) for i in (before, after))
            if not kind or not thing or any(self._is_held(n) for n in kind):
                continue
            stems = {terms[n].stem for n in thing}
            said = [i for i, one in enumerate(self.own.stems) if one in stems and i]
            noun = self.question.tags[before] == "NN"
            if said and all(self._is_of_kind(i, by_noun=noun) for i in said):
                return True
        return False

    def _is_of_kind(self, at: int, *, by_noun: bool) -> bool:
        """Whether a noun has another or a number before it, or is a part of another's name."""
        tags = self.own.tags
        owner = self.scene.mention_of[at - 1]
        named = owner is not None and owner.kind in (MentionKind.PLACE, MentionKind.NAME)
        return (
            tags[at - 1] in ("NN", "CD") if by_noun else named and tags[at + 1 : at + 2] == ("NN",)
        )

    def _lacks_name(self) -> bool:
        """A name of the claim, other than its subject's, that stands nowhere near."""
        numbered = bool(other_numeral(self.words, self.own.words))
        return numbered or any(self._is_missing_name(names) for names in self._names())

    def _lacks_name_told(self) -> bool:
        """The same, but for those that the sentences before it speak of: "the mayor of Lund" where
        this one has "the mayor"."""
        return bool(other_numeral(self.words, self.own.words)) or any(
            self._is_missing_name(names)
            and (
                self._is_place(names)
                or self._any_match(set(names), range(self.scene.size))
                or not self._is_told_before(set(names))
                or self._is_of_one_named()
            )
            for names in self._names()
        )

    def _names(self) -> Iterator[list[int]]:
        """The terms of each name of the claim that is no date or amount."""
        terms, measured = self.matcher.terms, self._measured_places
        for group in name_groups(terms):
            if names := [n for n in group if terms[n].index not in measured]:
                yield names

    def _is_missing_name(self, names: Sequence[int]) -> bool:
        terms = self.matcher.terms
        subject = self.claim.subject if self.claim else frozenset()
        if self._any_match(set(names), range(self.scene.size)):
            return self._is_like_named(names)
        if any(terms[n].index in subject for n in names) and self._is_told_before(set(names)):
            return self._is_of_one_named() or self._is_beside_another(names)
        if all(terms[n].weight < _HELD for n in names):
            return False
        if self._is_set_elsewhere(frozenset(terms[n].index for n in names)):
            return True
        # A word that stands there and is none of the claim's is an owner's: "to Ann's brother".
        owning = any(terms[n].word in self.own.words for n in names)
        if not owning and names_otherwise([terms[n] for n in names], [self.own]):
            return False
        meant = self._is_pronoun_there() and self._stands_before(names, [*self._before(), self.own])
        return not meant or self._is_place(names)

    def _is_of_one_named(self) -> bool:
        """ "Ray resigned" where the claim is of Lee: the subject has none of the claim's names."""
        said = self._clause.subject if self._clause is not None else None
        terms = self.matcher.terms
        subject = self.claim.subject if self.claim is not None else frozenset()
        common = {n for n in self._terms_at(subject) if terms[n].kind != "name"}
        if said is None or self._any_match(common, range(said.start, said.end)):
            return False  # "Their manager, Ray," is the manager of whom the claim is
        return any(
            one.kind in NAME_KINDS
            and said.start <= one.start < said.end
            and not any(self.scene.matches[one.start : one.end])
            for one in self.own.mentions
        )

    def _is_beside_another(self, names: Sequence[int]) -> bool:
        """ "Ann came" where the claim is of Ann and Bob: of two subjects one is named."""
        terms, said = self.matcher.terms, self._clause.subject if self._clause is not None else None
        subject = self.claim.subject if self.claim is not None else frozenset()
        if said is None or not names or self._stood_for_together:
            return False
        first, last = terms[names[0]].index, terms[names[-1]].index
        joined = "and" in (self.lowers[first - 1], *self.lowers[last + 1 : last + 2])
        others = {n for n in self._terms_at(subject) if n not in names}
        return joined and self._any_match(others, range(said.start, said.end))

    def _is_set_elsewhere(self, names: frozenset[int]) -> bool:
        """ "In Portugal a pilot died" tells nothing of who died in France, whom "he" may be."""
        places = self.claim.places if self.claim is not None else ()
        words_ = {word for word, inside in places if inside & names}
        return any(
            one.kind is MentionKind.PLACE and words_.intersection(self.own.lowers[: one.start][-2:])
            for one in self.own.mentions
        )

    def _is_place(self, names: Sequence[int]) -> bool:
        """Whether the claim has a name for where it was: no pronoun stands for that."""
        places = self.claim.places if self.claim is not None else ()
        inside = frozenset().union(*(held for word, held in places if word in _WHERE))
        return any(self.matcher.terms[n].index in inside for n in names)

    def _stands_before(self, names: Sequence[int], sentences: Sequence[SentenceReading]) -> bool:
        return any(self.matcher.terms[n].word in one.words for n in names for one in sentences)

    def _is_pronoun_there(self) -> bool:
        return any(tag in ("PRP", "PRP$") for tag in self.own.tags)

    def _is_like_named(self, names: Sequence[int]) -> bool:
        """ "Judge Ann Lee" and "Ann Lee" of a sentence about "Judge Bob Ray" and "Ann Gray": beside
        a word of the name stands a capital that is none of it, where the claim has another."""
        places = {
            i: found.term
            for i, found in enumerate(self.scene.matches)
            if found is not None and found.term in names
        }
        missing = [n for n in names if n not in set(places.values())]
        return any(
            self._is_another_at(at, number, step, missing, names)
            for at, number in places.items()
            for step in (1, -1)
        ) and not names_otherwise([self.matcher.terms[n] for n in missing], [self.own])

    def _is_another_at(
        self, at: int, number: int, step: int, missing: Sequence[int], names: Sequence[int]
    ) -> bool:
        terms, beside = self.matcher.terms, at + step
        index = terms[number].index + step
        claimed = any(terms[n].index == index for n in missing)
        if not claimed or not 0 <= beside < self.scene.size:
            return False
        said = self.own.lowers[beside].rstrip(".")
        titles = words("titles") | words("roles")
        plain = said in titles or self.lowers[index].rstrip(".") in titles
        found = self.scene.matches[beside]
        same = found is not None and found.term in names
        return self.own.tags[beside].startswith("NNP") and not plain and not same
