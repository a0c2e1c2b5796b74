"""What is still to be done, and what should have been: neither is done."""

from __future__ import annotations

from qa.answering.claims.reserved import Reserved
from qa.answering.claims.standing import clause_at

__all__ = ["Owing"]

_PERFECT = frozenset(("has", "have"))
_EVER = frozenset("ever before previously again".split())
_PAST = frozenset(("did", "was", "were"))
# "Must still be passed", "still has to be", "needs to be": it has not been.
_OBLIGING = frozenset("must has have needs need remains remain".split())
_NEEDING = frozenset("needs need remains remain".split())
_STILL = frozenset(("still", "first", "yet"))
_NOW_BEING = frozenset("is are 's ’s am 're ’re".split())
_AHEAD = 5  # tokens between what obliges and the deed


class Owing(Reserved):
    """A claim of the past, held against what its sentence says had or has to be done."""

    def _is_missed(self, index: int) -> bool | None:
        """ "We should have warned them": False, they did not; "should not have": True, they did;
        None of what tells of no such thing, or where it is asked what should be."""
        number = clause_at(self.scene.clauses, index)
        if self.lowers[0] not in _PAST or number < 0:
            return None
        clause = self.scene.clauses[number]
        told = "have" in self.own.lowers[clause.verb_start : clause.head]
        if clause.head != index or clause.modal != "should" or not told:
            return None
        return clause.polarity == "negative"

    def _is_still_to_be_done(self, index: int) -> bool:
        """ "Has it been ratified?" of what "must still be ratified", "remains to be" so; "Have they
        bought it?" of who "will decide whether to buy it", or is still buying it."""
        if self.lowers[0] not in _PERFECT or not _EVER.isdisjoint(self.lowers):
            return False
        if self._is_going_on_still(index):
            return True
        lowers = self.own.lowers
        if lowers[max(0, index - 2) : index] == ("whether", "to"):
            clauses = self.scene.clauses
            over = clauses[clause_at(clauses, index)].governor
            return over >= 0 and clauses[over].tense in ("present", "future")
        start = max(0, index - _AHEAD)
        at = next((i for i in range(index - 1, start - 1, -1) if lowers[i] in _OBLIGING), -1)
        if at < 0 or lowers[index - 1] not in ("be", "to") or "not" in lowers[at:index]:
            return False
        between = lowers[max(0, at - 1) : index]
        needed = lowers[at] in _NEEDING and "to" in between
        return needed or not _STILL.isdisjoint(between)

    def _is_going_on_still(self, index: int) -> bool:
        """ "Has the bridge been repaired?" of who "is still repairing the bridge"; "has she been
        working?" asks for no end."""
        number = clause_at(self.scene.clauses, index)
        clause = self.scene.clauses[number] if number >= 0 else None
        if (
            clause is None
            or clause.head != index
            or any(one.endswith("ing") for one in self.lowers)
        ):
            return False
        group = self.own.lowers[max(0, clause.verb_start - 1) : index]
        going = self.own.tags[index] == "VBG" and not _NOW_BEING.isdisjoint(group)
        ends = clause.object is not None or "been" in self.lowers or self._has_particle(index)
        return going and "still" in group and "not" not in group and ends

    def _has_particle(self, index: int) -> bool:
        """ "Paying off", "filling in"."""
        return self.own.tags[index + 1 : index + 2] == ("RP",)
