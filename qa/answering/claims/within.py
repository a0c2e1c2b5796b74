"""A claim of one time, of what went on until another or since it: "Was it closed in 1965?" of "It
was closed until 1971"."""

from __future__ import annotations

from qa.answering.claims.outcomes import Outcomes
from qa.language.stems import stem
from qa.reading.times.periods import Dated

__all__ = ["Within"]

_UNTIL = frozenset(("until", "till"))
_SINCE = "since"
_ABLE = frozenset(("can", "could"))
_LETTING = frozenset(map(stem, "allow permit".split()))


class Within(Outcomes):
    """A claim held against what lasted to a date, or began at one."""

    def _is_within_bound(self) -> bool | None:
        """Whether the claim's one date lies within the time that the clause tells of; None where it
        bounds no time, or just there."""
        dates, anchor = self._dates, self._anchor
        if len(dates) != 1 or dates[0].relation or dates[0].period is None or anchor is None:
            return None
        bounds = [one for one in self._own_dates if one.relation in (*_UNTIL, _SINCE)]
        if len(bounds) != 1 or len(self._own_dates) != 1 or not self._goes_on(bounds[0]):
            return None
        (first, last), bound = dates[0].period, bounds[0].period
        if bound is None or (first <= bound[1] and bound[0] <= last):
            return None
        return (last < bound[0]) == (bounds[0].relation in _UNTIL)

    def _goes_on(self, bound: Dated) -> bool:
        """Whether a clause tells what was so for a time: "it did not open until 1971" tells of one
        moment."""
        clause, claim = self._clause, self.claim
        if clause is None or claim is None or bound.start < clause.start:
            return False
        if bound.relation == _SINCE:
            return clause.tense == "present" or "have" in self.own.stems[clause.verb_start :]
        if clause.polarity == "positive":
            return True
        letting = self.own.stems[clause.head] in _LETTING
        return claim.copular or claim.light or letting or clause.modal in _ABLE
