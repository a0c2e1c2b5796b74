"""What a sentence excepts: "passengers but no cars", "by Ann, not by her brother"."""

from __future__ import annotations

from qa.answering.claims.denying import is_excepted, negated_before
from qa.answering.claims.owing import Owing
from qa.answering.relatives import FAMILY

__all__ = ["Barred"]

_NEAR = 3


class Barred(Owing):
    """A claim held against what its sentence says that is not so of some."""

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
