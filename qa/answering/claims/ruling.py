"""What rules say: that a deed is forbidden, that it has to be done, that a thing does harm."""

from __future__ import annotations

from functools import cached_property

from qa.answering.claims.anchored import Anchored
from qa.language.grammar import BE
from qa.language.lexicon import words
from qa.language.stems import base, stem
from qa.reading.clauses import Clause

__all__ = ["Ruled"]

_ASKING_LEAVE = frozenset("can could may might should must".split())
_FORBIDDING = frozenset(map(stem, "forbid ban prohibit outlaw".split()))
_UNLAWFUL = frozenset("forbidden banned prohibited illegal unlawful".split())
_ALLOWING = frozenset(("allowed", "permitted", "tolerated", "possible"))
_DUTIES = ("have to", "need to", "required to", "obliged to")
_DUTIFUL = frozenset("must shall should".split())
_NEEDING = frozenset(map(stem, "need require demand oblige".split()))
_NECESSARY = frozenset("necessary compulsory mandatory obligatory essential required".split())
_USING = frozenset("use add apply give pour eat drink feed".split())
_ANYONE = frozenset("i we you one people".split())
# "Too much water can kill it" does not speak against water.
_SOME = frozenset("too excess excessive excessively some certain".split())


class Ruled(Anchored):
    """A claim of what may or has to be done, held against what rules say of it."""

    @property
    def _asks_leave(self) -> bool:
        """ "Can I smoke there?", "Am I allowed to smoke?"."""
        return self.lowers[0] in _ASKING_LEAVE or not {"allowed", "permitted"}.isdisjoint(
            self.lowers
        )

    @cached_property
    def _is_of_duty(self) -> bool:
        """ "Do I have to book?"."""
        said = " ".join(self.lowers)
        return self.lowers[0] == "must" or any(f" {duty} " in said for duty in _DUTIES)

    def _forbids(self, index: int) -> bool | None:
        """Whether a clause forbids the deed at a token ("smoking is banned", "they ban smoking"),
        or says that it does not; None where none speaks of that."""
        said = (self._forbidding(clause, index) for clause in self.scene.clauses)
        found = next((one for one in said if one is not None), None)
        return True if found is None and self._opens_with_forbidden(index) else found

    def _opens_with_forbidden(self, index: int) -> bool:
        """ "Swimming after dark is banned", however what stands between was read."""
        lowers = self.own.lowers
        if index or not lowers[0].endswith("ing"):
            return False
        at = next((i for i, word in enumerate(lowers) if word in ("is", "are")), 0)
        told = lowers[at + 1 : at + 4]
        kept = "not" in told[:1] and not _ALLOWING.isdisjoint(told[1:])
        alone = not {"and", "but", ",", ";"} & set(lowers[1:at])
        return at > 0 and alone and (kept or not _UNLAWFUL.isdisjoint(told[:2]))

    def _forbidding(self, clause: Clause, index: int) -> bool | None:
        verb = self.own.stems[clause.head] in _FORBIDDING
        deed = clause.object if verb and clause.voice == "active" else clause.subject
        said = clause.complement
        unlawful = (
            said is not None
            and self.own.lowers[clause.head] in BE
            and self.own.lowers[said.end - 1] in _UNLAWFUL
        )
        if deed is None or not deed.start <= index < deed.end or not (verb or unlawful):
            return None
        return clause.polarity == "positive"

    def _is_no_duty(self, index: int) -> bool:
        """Whether a noun tells of the deed, and nothing that it is necessary: "For bookings ring
        the office" does not tell that one has to book."""
        if not self._is_of_duty or not self.own.tags[index].startswith("NN"):
            return False
        clause = self._clause
        if clause is None:
            return True
        if self.claim is not None and self.claim.copular and clause.modal in _DUTIFUL:
            return False  # "Dogs must be on a lead"
        said = clause.complement
        needed = said is not None and self.own.lowers[said.end - 1] in _NECESSARY
        return not needed and self.own.stems[clause.head] not in _NEEDING

    def _does_harm(self) -> bool:
        """ "Can I use bleach?" of "Bleach will damage the lid"."""
        claim = self.claim
        if claim is None or self.lowers[0] not in _ASKING_LEAVE or not claim.object:
            return False
        used = self._with_what or base(self.lowers[claim.predicate]) in _USING
        by_anyone = self.lowers[1] in _ANYONE and bool(used)
        return by_anyone and any(map(self._is_harmful, self.scene.clauses))

    @property
    def _with_what(self) -> range:
        """The tokens of the "bleach" of "Can I clean it with bleach?"; none for what is done
        otherwise."""
        size = len(self.lowers)
        start = self.lowers.index("with") + 1 if "with" in self.lowers else size
        behind = (i for i in range(start, size) if self.question.tags[i] in ("IN", "TO", "CC", "."))
        return range(start, next(behind, size))

    def _is_harmful(self, clause: Clause) -> bool:
        """Whether all that is to be used is what does the harm that a clause tells of."""
        assert self.claim is not None
        doer, verb = clause.subject, base(self.own.lowers[clause.head])
        if doer is None or verb not in words("harming_verbs"):
            return False
        if clause.voice != "active" or clause.polarity == "negative":
            return False
        inside = range(doer.start, doer.end)
        if not _SOME.isdisjoint(self.own.lowers[max(0, doer.start - 1) : doer.end]):
            return False
        object_ = range(self.claim.predicate + 1, max(self.claim.object) + 1)
        asked = self._with_what or object_
        numbers = self._terms_at(asked)
        return bool(numbers) and all(self._any_match({n}, inside) for n in numbers)
