"""What a sentence excepts: "passengers but no cars", "by Ann, not by her brother"."""

from __future__ import annotations

from collections.abc import Sequence

from qa.answering.claims.denying import is_excepted, negated_before
from qa.answering.claims.owing import Owing
from qa.answering.claims.standing import PLANNING, Standing, clause_at
from qa.answering.expected import class_of
from qa.answering.relatives import FAMILY
from qa.language.grammar import DO
from qa.language.lexicon import table
from qa.language.stems import singular, stem

__all__ = ["Barred"]

_NEAR = 3
_ALONE = frozenset(("alone", "unaccompanied"))
_SELVES = frozenset("himself herself itself themselves myself yourself ourselves".split())
_ANYBODY = frozenset("anyone anybody someone somebody others company".split())
_COMPANY = frozenset(("with", "alongside", "together"))


class Barred(Owing):
    """A claim held against what its sentence says that is not so of some."""

    def _wished(self, index: int) -> Standing | None:
        """Whether the sentence tells of the very wish that "Did she want to leave?" asks of."""
        claim, clauses = self.claim, self.scene.clauses
        number = clause_at(clauses, index) if claim is not None and claim.future else -1
        outer = clauses[number].governor if number >= 0 else -1
        if claim is None or claim.auxiliary not in DO or outer < 0:
            return None
        wish = self.own.stems[clauses[outer].head]
        if wish not in PLANNING or wish not in map(stem, self.lowers):
            return None
        so = clauses[outer].polarity == "positive"
        return Standing.AFFIRMED if so else Standing.DENIED

    @property
    def _is_none_of_it(self) -> bool:
        """ "It carries passengers but no cars": what is asked about is not the first object, or
        stands behind "but not"."""
        clause, claim = self._clause, self.claim
        if self._is_one_excepted:
            return True
        if claim is None or claim.light:
            return False
        if clause is None or clause.object is None:
            return False
        objects = set(self._terms_at(claim.object))
        places = [i for i, one in enumerate(self.scene.matches) if one and one.term in objects]
        first = clause.object.parts[0][1]
        return bool(places) and all(first < i and negated_before(self.own, i) for i in places)

    @property
    def _is_one_excepted(self) -> bool:
        """Whether "but not" excepts what is said of the subject, where nothing else says it."""
        subject = set(self._terms_at(self.claim.subject)) if self.claim else set()
        if self._is_doer_excepted:
            return True
        told: dict[int, bool] = {}
        for i, one in enumerate(self.scene.matches):
            # "Driver" says no more than something like the "passengers" that are excepted.
            if one is not None and one.term not in subject and one.factor >= FAMILY:
                told[one.term] = told.get(one.term, True) and is_excepted(self.own, i)
        return any(told.values())

    @property
    def _is_one_left_out(self) -> bool:
        """ "Was it tested on people?" of "on mice but not on humans": whatever stands for it."""
        told: dict[int, bool] = {}
        for i, one in enumerate(self.scene.matches):
            if one is not None:
                told[one.term] = told.get(one.term, True) and is_excepted(self.own, i)
        return any(told.values())

    @property
    def _is_doer_excepted(self) -> bool:
        """ "Did her brother design it?" of what was designed "by Ann, not by her brother"."""
        claim = self.claim
        last = self._terms_at({max(claim.subject)}) if claim is not None and claim.subject else ()
        places = [i for i, one in enumerate(self.scene.matches) if one and one.term in last]
        return bool(places) and all(is_excepted(self.own, i) for i in places)

    @property
    def _is_unlike(self) -> bool:
        """ "Can most birds fly?" of what penguins cannot do, "unlike most birds"."""
        claim = self.claim
        last = self._terms_at({max(claim.subject)}) if claim is not None and claim.subject else ()
        places = [i for i, one in enumerate(self.scene.matches) if one and one.term in last]
        lowers = self.own.lowers
        return bool(places) and all("unlike" in lowers[max(0, i - _NEAR) : i] for i in places)

    @property
    def _in_company(self) -> Standing | None:
        """What is said of a claim of company: "Did she travel with anyone?" of "alone", "Did she
        travel alone?" of "with her son", or of neither; None where none is asked about."""
        alone = _is_alone(self.own.lowers)
        if _is_alone(self.lowers):
            if alone:
                return None
            return Standing.DENIED if self._is_accompanied else Standing.OPEN
        with_one = "with" in self.lowers and not _ANYBODY.isdisjoint(self.lowers)
        return Standing.DENIED if with_one and alone and not self._is_accompanied else None

    @property
    def _is_accompanied(self) -> bool:
        """ "With her son", "with Bo": a person, and no tool."""
        objects = (
            one.object
            for clause in self.scene.clauses
            for one in (*clause.obliques, *clause.modifiers)
            if one.word in _COMPANY
        )
        return any(
            self.own.tags[of.end - 1].startswith("NNP")
            or class_of(self.own.lowers[of.end - 1]) == "person"
            or singular(self.own.lowers[of.end - 1]) in table("kin")
            for of in objects
        )


def _is_alone(lowers: Sequence[str]) -> bool:
    """ "Alone", "by herself", "on their own"."""
    if not _ALONE.isdisjoint(lowers):
        return True
    pairs = zip(lowers, lowers[1:], (*lowers[2:], ""), strict=False)
    return any(
        (one == "by" and two in _SELVES) or (one == "on" and three == "own")
        for one, two, three in pairs
    )
