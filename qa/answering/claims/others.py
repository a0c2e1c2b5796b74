"""Whether a sentence tells of others than the claim does."""

from __future__ import annotations

from collections.abc import Collection

from qa.answering.claims.repeating import asks_of_others
from qa.answering.claims.situated import Situated
from qa.answering.claims.standing import Standing
from qa.answering.contrary import has_converse
from qa.language.grammar import BE
from qa.language.lexicon import words
from qa.types import MentionKind

__all__ = ["Others"]

_SUMS = (MentionKind.MONEY, MentionKind.PERCENT)


class Others(Situated):
    """A claim held against a sentence that may be of another subject, thing or deed."""

    def is_of_others(self, stems: Collection[str]) -> bool:
        """Whether the sentence has other names or another subject than the claim, its opposite, or
        another deed; `stems` are those of the article."""
        claim, terms = self.claim, self.matcher.terms
        # "47 years old" has no opposite in "a new roof".
        opposed = any(self.lowers[terms[n].index - 1] != "years" for n in self._opposites)
        if self._lacks_name_told() or self._is_of_other_kind() or opposed:
            return True
        if self._lacks_manner or asks_of_others(self.lowers, self.own):
            return True
        if claim is not None and claim.copular and self._lacks_state():
            return True
        if claim is None or claim.light:
            return claim is not None and not claim.copular and self._is_of_other_subject()
        if self._lacks_setting() or self._lacks_object() or self._other_date():
            return True
        if self._has_another_object():
            return True
        sums = [one for one in self._amounts if one.kind in _SUMS]
        if any(one not in self._agreeing_amounts for one in sums):
            return True
        deed = self._terms_at({claim.predicate})
        if any(has_converse(terms[n], self.own) and not self._is_held(n) for n in deed):
            return True
        # A word that the article has of something else is no other word for this.
        another = any(terms[n].stem in stems and not self._is_held(n) for n in deed)
        return another or self._is_beside_it() or self._is_of_other_subject()

    def _lacks_state(self) -> bool:
        """ "Was the law in force in 1990?" of "repealed in 1998": when that was is no answer."""
        assert self.claim is not None
        said = self.claim.predicate
        bare = said not in self._measured_places and said not in self.claim.subject
        numbers = self._terms_at({said}) if bare and self._dates else []
        return bool(numbers) and not any(self._is_held(n) for n in numbers)

    @property
    def _lacks_manner(self) -> bool:
        """ "Did prices rise sharply?" of what tells only that they rose."""
        return any(
            self.question.tags[term.index] == "RB"
            and term.word.lower().endswith("ly")
            and term.word.lower() not in words("loose_adverbs")
            and not self._is_held(n)
            for n, term in enumerate(self.matcher.terms)
            if term.index > 1
        )

    def _has_another_object(self) -> bool:
        """ "Covered his bed" where the claim is that he covered his cave, of which nothing is
        told."""
        claim, clause = self.claim, self._clause
        thing = clause.object if clause is not None else None
        if claim is None or thing is None or clause is None or clause.head != self._head:
            return False
        objects = self._terms_at(claim.object - self._measured_places)
        tags = self.own.tags[thing.start : thing.end]
        bare = tags[-1] in ("NN", "NNS") and "CD" not in tags  # crowns are money
        unlike = bare and self.scene.matches[thing.end - 1] is None
        return bool(objects) and unlike and not any(self._is_held(n) for n in objects)

    @property
    def denies_deed(self) -> bool:
        """Whether it has the claim's deed in a clause that denies it: "the firm had no part in the
        analysis" where the claim is that it analysed data."""
        if self._anchor is None or self._negated or self._is_beside_deed():
            return False
        return self._state() is Standing.DENIED

    def _is_of_other_subject(self) -> bool:
        """ "The scheme came to light in 2019" where the claim is of the prosecutors."""
        claim, clause = self.claim, self._clause
        if claim is None or clause is None or clause.subject is None or claim.copular:
            return False
        if claim.passive != (clause.voice == "passive") or self._may_stand_in(clause.subject):
            return False
        subject = self._terms_at(claim.subject - self._measured_places)
        return bool(subject) and not any(self._is_held(n) for n in subject)

    def _is_beside_deed(self) -> bool:
        """ "It never recovered from the arrest" does not deny that there was one, as "he has never
        been to Oslo" does."""
        clause, at = self._clause, self._head
        if clause is None or clause.polarity != "negative" or at == clause.head:
            return False
        if self.own.lowers[clause.head] in BE or self._is_behind_as(clause, at):
            return False
        return any(one.object.start <= at < one.object.end for one in clause.obliques)
