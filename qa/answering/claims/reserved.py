"""What is for some only, and what is to be kept from: "Only guide dogs are allowed", "Avoid direct
sunlight"."""

from __future__ import annotations

from qa.answering.claims.ruling import Ruled
from qa.answering.expected import class_of
from qa.language.lexicon import table
from qa.language.stems import base, singular, stem
from qa.reading.clauses import Clause
from qa.reading.phrases import Phrase

__all__ = ["Reserved"]

_SORTING = ("NN", "JJ", "VBN", "VBG", "POS")
_THING = ("NN", "NNS")
_ANYONE = frozenset("i we you one people".split())
_ONESELF = frozenset("myself yourself ourselves oneself himself herself themselves".split())
_FINE = frozenset("ok okay fine safe alright allowed permitted acceptable advisable".split())
_BIDDING = frozenset("must should".split())
_USING = frozenset("eat drink take have wear use do drive consume".split())
_OF_PLACE = frozenset("leave put place keep store set hang lay stand expose use".split())


class Reserved(Ruled):
    """A claim held against what "only" some may do, or what nobody should do."""

    def _reserved_for(self) -> str:
        """The "guide dogs" of "Only guide dogs are allowed", where the claim is of dogs, or, where
        it asks for leave, of cats; or ""."""
        clause, claim = self._clause, self.claim
        if claim is None or clause is None or clause.subject is None or claim.anybody:
            return ""
        if claim.subject and self._is_by_only(clause):
            return self._reserved_doer(clause, clause.agent)
        if claim.subject and self._is_for_only(clause) and not _ONESELF.isdisjoint(self.lowers):
            return self._reserved_doer(clause, clause.subject)
        if not claim.subject or not self._is_for_only(clause) or not self._holds_rest():
            return ""
        start, end = clause.subject.start, clause.subject.end
        told, asked = self.scene.matches[end - 1], self._terms_at({max(claim.subject)})
        if told is not None and told.term in asked:
            other = told.factor >= 1.0 and self._is_sorted(start, end - 1)
        else:
            other = self._asks_leave and self._is_of_another_sort_of(asked, end - 1)
        return " ".join(self.own.words[start:end]) if other else ""

    def _is_by_only(self, clause: Clause) -> bool:
        """ "It may be replaced only by a workshop"."""
        at = clause.agent.start - 2 if clause.agent is not None else -1
        return clause.polarity == "positive" and "only" in self.own.lowers[max(0, at) : at + 1]

    def _reserved_doer(self, clause: Clause, doer: Phrase | None) -> str:
        """ "A workshop" where the claim asks whether one may do it oneself; or ""."""
        oneself = self._asks_leave and not _ONESELF.isdisjoint(self.lowers)
        if doer is None or not oneself or clause.head != self._head or not self._holds_done():
            return ""
        return " ".join(self.own.words[doer.start : doer.end])

    def _holds_done(self) -> bool:
        """Whether what is to be done it to stands there."""
        assert self.claim is not None
        return all(self._is_held(n) for n in self._terms_at(self.claim.object))

    def _is_of_one_sort_only(self) -> bool:
        """ "Only guide dogs are allowed" proves nothing of dogs, wherever it is."""
        clause, claim = self._clause, self.claim
        if claim is None or clause is None or clause.subject is None or not claim.subject:
            return False
        start, end = clause.subject.start, clause.subject.end
        told, asked = self.scene.matches[end - 1], self._terms_at({max(claim.subject)})
        same = told is not None and told.term in asked
        return same and self._is_for_only(clause) and self._is_sorted(start, end - 1)

    @property
    def _is_for_unknown(self) -> bool:
        """ "Only members may use it", "not only lorries may" leave open who else may."""
        clause, claim = self._clause, self.claim
        if clause is not None and self._is_by_only(clause):
            return self.lowers[1] in _ANYONE
        if claim is None or clause is None or clause.subject is None or not claim.subject:
            return False
        opening = self.own.lowers[max(0, clause.subject.start - 1) : clause.subject.start + 1]
        told = self.own.stems[clause.subject.end - 1]
        return "only" in opening and told != stem(self.lowers[max(claim.subject)])

    def _is_for_only(self, clause: Clause) -> bool:
        """ "Only members", but no "only two members", "not only members"."""
        assert clause.subject is not None
        start = clause.subject.start
        own = self.own
        inside = own.lowers[start] == "only"
        at = start if inside else start - 1
        first = own.tags[at + 1 : at + 2]
        single = len(clause.subject.parts) == 1 and clause.polarity == "positive"
        only = at >= 0 and own.lowers[at] == "only" and own.lowers[at - 1 : at] != ("not",)
        told = self._head == clause.head or self._head >= clause.verb_end
        return only and single and told and first not in (("CD",), ("DT",), ("PRP",))

    def _holds_rest(self) -> bool:
        """Whether all that is claimed of the subject stands there."""
        assert self.claim is not None
        subject = set(self._terms_at(range(1, max(self.claim.subject) + 1)))
        return all(self._is_held(n) for n in range(len(self.matcher.terms)) if n not in subject)

    def _is_sorted(self, start: int, end: int) -> bool:
        """Whether tokens before a noun tell of a sort of it that the claim does not name."""
        matches, tags = self.scene.matches, self.own.tags
        return any(matches[i] is None and tags[i].startswith(_SORTING) for i in range(start, end))

    def _is_of_another_sort_of(self, asked: list[int], told: int) -> bool:
        """Whether the claim's subject is a kind of things, or of people that are none of those at
        token `told`, and not in the sentence."""
        assert self.claim is not None
        at = max(self.claim.subject)
        kinds = self.question.tags[at] in _THING
        if not kinds or not asked or any(self._is_held(n) for n in asked):
            return False
        who, those = singular(self.lowers[at]), singular(self.own.lowers[told])
        none_of = table("excluded_people").get(who, "").split(", ")
        people = none_of != [""] or class_of(who) == "person"
        return not people or those in none_of or who == f"non-{those}"

    def _is_to_be_avoided(self) -> bool:
        """ "Can I put it in direct sunlight?" of "Avoid direct sunlight", "Is it ok to eat cheese?"
        of "Cheese should be avoided"."""
        claim = self.claim
        if claim is None:
            return False
        fine = claim.copular and self.lowers[claim.predicate] in _FINE
        if not fine and (not self._asks_leave or self.lowers[1] not in _ANYONE):
            return False
        return any(map(self._tells_to_avoid, self.scene.clauses))

    def _tells_to_avoid(self, clause: Clause) -> bool:
        """Whether all that is asked about, but for what is done with it, is what one is to
        avoid."""
        assert self.claim is not None
        thing = self._avoided(clause)
        if thing is None or clause.polarity == "negative":
            return False
        at = self.claim.predicate
        done = base(self.lowers[at]) in _OF_PLACE | _USING or self.lowers[at] in _FINE
        asked = self._terms_at(frozenset(range(1, len(self.words))) - ({at} if done else set()))
        inside = range(thing.start, thing.end)
        return bool(asked) and all(self._any_match({n}, inside) for n in asked)

    def _avoided(self, clause: Clause) -> Phrase | None:
        """What a clause bids one to avoid: "Avoid it", "It should be avoided", "It is best
        avoided"."""
        own, at = self.own.lowers, clause.head
        if own[at] == "avoid":
            bids = clause.subject is None and clause.kind == "main"
            return clause.object if bids else None
        bidden = clause.modal in _BIDDING or own[at - 1] == "best"
        told = own[at] == "avoided" and (bidden or own[max(0, at - 2) : at] == ("to", "be"))
        return clause.subject if told else None
