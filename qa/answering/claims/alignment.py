"""What one sentence makes of a claim: true, false, or neither."""

from __future__ import annotations

from qa.answering.claims.denials import SITUATED, Finding
from qa.answering.claims.denying import is_none
from qa.answering.claims.ended import is_long_past
from qa.answering.claims.exclusive import other_place
from qa.answering.claims.joined import Joined
from qa.answering.claims.lasting import asks_of_lasting
from qa.answering.claims.ordering import came_first, is_out_of_order
from qa.answering.claims.repeating import asks_again, asks_of_others, is_only_one, tells_again
from qa.answering.claims.rivals import ALL
from qa.answering.claims.sides import governing
from qa.answering.claims.standing import Standing
from qa.answering.claims.stated import TAKEN_BACK
from qa.answering.claims.weekly import lacks_week, week_held
from qa.answering.contrary import complements, other_ordinal
from qa.language.grammar import DO
from qa.light import replace

__all__ = ["Alignment", "Finding"]

# Where somebody or something is from: "a man of Besania", no "Zumare and Besania".
_WHENCE = frozenset("from of in at near".split())
_NOBODY = frozenset("nobody none nothing one".split())
_OUTSIDE = frozenset("outside outdoors beyond abroad".split())
_EARLIER = frozenset("similar previous earlier another".split())
_TOLD = (Standing.AFFIRMED, Standing.DENIED)
_LEAST = 0.5
_LEAST_YES = 0.58
# So much of a claim is no other deed, though it is told by a noun.
_NEARLY_WHOLE = 0.9


class Alignment(Joined):
    """One claim and one sentence; `finding()` says what the sentence makes of the claim."""

    def finding(self) -> Finding | None:
        """True or false, or None when the sentence says too little."""
        if (short := self._told_in_short()) is not None:
            return short
        if figure := self._other_part():
            return self._denied_by("another figure", f"“{figure}” there")
        if (first := came_first(self.question, self.scene)) is not None:
            return self._judged(first, "order", "the two in order")
        situation = self._situation()
        if situation is not None:
            return self._situated(*situation)
        if self._is_ruled_out() and not self._negated:
            return self._denied_by("ruled out", "it ruled out")
        if not self._negated and self._is_refused():
            return self._denied_by("refused", "it refused")
        if self._does_harm():
            return self._denied_by("harm", "harm that comes of it")
        if self._is_to_be_avoided() and not self._negated:
            return self._denied_by("harm", "that one is to avoid it")
        only = "" if self._negated else self._reserved_for()
        if only:
            return self._denied_by("reserved", f"only “{only}” there")
        if (beside := self._beside) is not None:
            said = "the two side by side"
            return None if beside.true is None else self._judged(beside.true, "side by side", said)
        if (outdone := self._outdone()) is not None:
            return outdone
        if self.covered < _LEAST:
            return self._other_kind() if self._is_of_office() or self._names_subject else None
        told = self._told_by_roles() or (None if self._negated else self._other_kind())
        if told is not None:
            return told
        if self._is_never_done():
            return Finding(False, "negation", "the sentence denies any such deed", self.covered)
        if self._is_on_excepted_day and self._state() is Standing.AFFIRMED:
            if self._negated or self._opposed:
                return Finding(True, "exception", "that day is excepted", self.covered)
            return self._denied_by("exception", "that day excepted")
        misplaced, place = self._misplaced()
        lacks_name = not place and (self._lacks_name() or self._is_of_other_kind())
        if self._lacks_needed() or lacks_name or self._lacks_object() or self._is_beside_it():
            return None
        state = self._state()
        if state is None or not (self._is_about_subject() or self._is_swapped()):
            return None
        if (held := self._is_within_bound()) is not None and state in _TOLD:
            so = (state is Standing.AFFIRMED) ^ self._opposed ^ self._negated
            return self._judged(so == held, "bounded time", "the time up to which that was so")
        days = week_held(self.lowers, self.own.lowers)
        if days is not None and state is Standing.AFFIRMED and not self._opposed:
            return self._judged(days ^ self._negated, "days", "the days on which that is so")
        if self.lowers[1:2] == ["some"] and state is Standing.DENIED and self._is_of_not_all:
            return self._judged(not self._negated, "not all", "“not all”, which leaves some")
        if state is Standing.DENIED and self._is_the_one_excepted:
            return self._judged(not self._negated, "exception", "it as the one exception")
        if self._is_uncompared():
            beyond = self._is_beyond_all() and state is Standing.AFFIRMED and not self._negated
            return self._denied_by("utmost", "that nothing goes beyond it") if beyond else None
        other = self._denied_by("another place", place) if place else self._other()
        if self._is_another_day() and state is Standing.AFFIRMED and not self._opposed:
            return Finding(not self._negated, "not left out", "all but another day", self.covered)
        if self._is_shut_on_another_day() and state is Standing.AFFIRMED:
            open_ = self._opposed ^ self._negated
            return Finding(open_, "another day", "it is shut on another day", self.covered)
        if misplaced or other is not None:
            ordinal = other_ordinal(self.question, self.own)
            dated = bool(self._other_date()) or self._tells_another_weekday()
            reversed_ = self._opposed and (ordinal or dated)
            return None if state is Standing.DENIED or self._negated or reversed_ else other
        opposed = self._opposed ^ self._is_reversed() ^ self._is_swapped()
        opposed ^= self._is_left_out() or self._leaves_some_out()
        if state is Standing.DENIED and self._is_beside_deed():
            return None
        denied = self._negated ^ (state is Standing.DENIED) ^ opposed
        away = self._is_of_another(opposed) or self._is_denied_elsewhere()
        apart = self._is_past_of_what_comes or not self._dates_agree() or "ever" in self.lowers
        if denied and (away or (opposed and apart)):
            return None
        if not denied and state is Standing.DENIED and self._opposed and not self._is_opposite:
            return None  # what is not so of those at low risk need not be so of others
        if denied:
            rule = "opposite word" if opposed else "negation"
            rule = TAKEN_BACK if self._is_taken_back(self._head) else rule
            return Finding(False, rule, "the sentence says the opposite", self.covered)
        if self._is_first_time():
            return self._denied_by("first time", "it for the first time")
        if is_only_one(self.lowers, self.own) or self._is_of_only_other():
            return self._denied_by("only one", "the only one")
        if not denied and is_out_of_order(self.question, self.scene):
            return self._denied_by("other order", "the two in the other order")
        return self._confirmed()

    @property
    def _is_opposite(self) -> bool:
        """Whether the predicate's own opposite stands in its place; one who does not ask need not
        answer, though that is like the opposite of a question."""
        if self._anchor is None or not self._anchor.opposed or self.claim is None:
            return False
        terms = (self.matcher.terms[n] for n in self._terms_at({self.claim.predicate}))
        said = self._said_stems[self._head]
        return any(said & complements(term) for term in terms)

    def _judged(self, true: bool, rule: str, said: str) -> Finding:
        return Finding(true, rule, f"the sentence has {said}", SITUATED)

    def _is_first_time(self) -> bool:
        """ "Had they won it before?" of what they won for the first time."""
        words = [word for word in self.lowers if word.isalnum()]
        earlier = words[-1] in ("before", "previously") or "ever" in words
        perfect = words[0] in ("had", "has", "have") and earlier
        told = self._says_first() and "since" not in self.own.lowers
        return perfect and told and self.by_deed

    @property
    def leaves_open(self) -> bool:
        """Whether the sentence tells of the claim's deed as planned, possible or supposed, or of
        another time that the claim's is compared with."""
        claim = self.claim
        if self._is_of_compared_time():
            return True
        if claim is None or claim.light or not (self.by_deed or self.covered >= _NEARLY_WHOLE):
            return False
        if self.covered < _LEAST or self._lacks_needed() or self._lacks_name():
            return False
        return self._state() is None and self._is_about_subject()

    def _is_never_done(self) -> bool:
        """ "Will it pay the ransom?" of "It said that it would not pay": a denied deed with no
        object is denied of any."""
        claim, clause = self.claim, self._clause
        if claim is None or clause is None or not claim.object or claim.light or self._negated:
            return False
        own = self.scene.matches[clause.head]
        if clause.head != self._head or clause.object is not None or clause.obliques:
            return False
        exact = own is not None and own.factor >= 1.0 and clause.voice == "active"
        if not exact or self._dates or self._amounts or self._state() is not Standing.DENIED:
            return False
        return self._is_about_subject()

    def _is_of_another(self, opposed: bool) -> bool:
        """ "Ann was not hurt", "two survived" do not say that nobody was, or died."""
        anybody = self.claim is not None and self.claim.anybody
        subject = self._clause.subject if self._clause else None
        if opposed and self._is_of_noun_described:
            return True
        if self._state() is not Standing.DENIED:
            of_all = subject is None or self.own.lowers[subject.start] in ALL
            return opposed and (self._is_of_number() or (anybody and not of_all))
        return anybody and subject is not None and not is_none(self.own, subject)

    def _situated(self, true: bool, said: str) -> Finding:
        if not true:
            return Finding(False, "another place or date", f"the sentence has {said}", SITUATED)
        return Finding(True, "place or date", f"the sentence has {said}", SITUATED)

    def _misplaced(self) -> tuple[bool, str]:
        if self.claim is None or self._anchor is None:
            return False, ""
        dated = self._measured_places
        claim = replace(
            self.claim, places=tuple(one for one in self.claim.places if not one[1] & dated)
        )
        misplaced, place = other_place(claim, self.scene, self._anchor.clause)
        return misplaced, "" if self.claim.anybody else place

    @property
    def by_deed(self) -> bool:
        """Whether the claim's verb stands there as the verb of a clause, or has none to stand."""
        clause = self._clause
        named = self.claim is None or self.claim.copular or self.claim.light or clause is None
        return named or (clause is not None and clause.head == self._head)

    def _confirmed(self) -> Finding | None:
        if self.covered < self._least_yes or not self._dates_agree() or self._is_of_unlike:
            return None
        if self._amounts_elsewhere or not self._amounts_agree():
            return None
        if self._is_of_another_time() or self._lacks_setting() or self.is_of_once():
            return None
        copular = self.claim is not None and self.claim.copular
        if copular and self._is_of_origin and governing(self.own, self._head) not in _WHENCE:
            return None
        if (
            self._is_of_one_sort_only()
            or self._is_for_unknown
            or self._is_set_at_one_time
            or self._is_no_place
            or self._is_of_lasting_state
        ):
            return None
        # Who found it need not have expected to.
        planned = self._state() is Standing.PLANNED or self._wished(self._head) is not None
        if self._is_of_plan and not planned:
            return None
        if (
            self._lacks_limit()
            or self._lacks_agent()
            or self._lacks_daytime()
            or self._lacks_pace()
            or lacks_week(self.lowers, self.own.lowers)
        ):
            return None
        # "Have they spots?" asks for some; "Are they sold?" of all of them.
        owned = self.claim is not None and self.claim.light and not self.claim.copular
        if not owned and self._is_of_some():
            return None
        if self._is_of_some_only or self._is_of_other_order() or self._is_one_left_out:
            return None
        if "outside" in self.lowers and _OUTSIDE.isdisjoint(self.own.lowers):
            return None
        if self._is_done_by_object or self._is_of_no_person or self._is_indefinite:
            return None
        if self._lacks_manner or self._is_unreal or asks_of_lasting(self.lowers, self.own):
            return None
        share = f"{round(100 * min(1.0, self.covered))}% of the claim stands there"
        return Finding(True, "claim covered", share, self.covered)

    def _is_of_only_other(self) -> bool:
        """ "Is iron liquid?" of "the only metal that is liquid", which is said of another one."""
        subject = set(self._terms_at(self.claim.subject)) if self.claim is not None else set()
        own = self.own.lowers
        return any(
            own[i - 2 : i] == ("the", "only")
            and found is not None
            and found.term in subject
            and found.factor < 1.0
            for i, found in enumerate(self.scene.matches)
        )

    @property
    def _is_the_one_excepted(self) -> bool:
        """ "Did the cook survive?" of "Nobody except the cook survived"."""
        subject = set(self._terms_at(self.claim.subject)) if self.claim is not None else set()
        own = self.own.lowers
        places = (i for i in range(1, len(own) - 1) if own[i] in ("except", "but"))
        return any(
            own[i - 1] in _NOBODY and self._any_match(subject, range(i + 1, min(i + 4, len(own))))
            for i in places
        )

    @property
    def _is_of_not_all(self) -> bool:
        own = self.own.lowers
        return any(own[i] == "not" and own[i + 1] in ALL for i in range(len(own) - 1))

    @property
    def _is_indefinite(self) -> bool:
        """ "Is it open?" of no more than "There is a shop open until nine"."""
        claim = self.claim
        if claim is None or not claim.copular:
            return False
        told = self.own.lowers[self.own.lead :][:1] == ("there",)
        before = self.own.lowers[: max(0, self._head)]
        told |= before.count("(") > before.count(")")  # "(£300 full-time equivalent)"
        return told and self.lowers[1] in ("it", "he", "she", "they")

    def is_of_once(self) -> bool:
        """ "Did she marry again?" of the one time that a sentence without a date tells of, "Was
        anyone else hurt?" of who was."""
        if self._anchor is not None and asks_of_others(self.lowers, self.own):
            return True
        undated = self._anchor is not None and not self._dates
        return undated and asks_again(self.lowers) and not tells_again(self.own, self._head)

    @property
    def _least_yes(self) -> float:
        """ "Did anyone die?" is no more than its verb: "killed" holds it."""
        clause, claim = self._clause, self.claim
        told = clause is not None and clause.head == self._head
        lone = len(self._counting) == 1 and claim is not None and not claim.light
        return _LEAST if lone and told else _LEAST_YES

    @property
    def _is_set_at_one_time(self) -> bool:
        """ "Is it open?" of what "opened in 1978", "Has it met?" of what "meets on 8 October"."""
        clause, asked = self._clause, self.lowers[0]
        if clause is None or self._dates or not self._own_dates:
            return False
        if asked in ("is", "are", "does", "do") and is_long_past(self.own, clause):
            return True
        tag = self.own.tags[self._head]
        if asked in ("has", "have"):
            return tag in ("VBZ", "VBP") and clause.head == self._head
        state = self.claim is not None and self.claim.copular and asked in ("is", "are")
        years = any(
            word.isdecimal() and len(word) == 4 for one in self._own_dates for word in one.words
        )
        return state and years and tag in ("VBD", "VBN")

    @property
    def _is_of_plan(self) -> bool:
        """ "Did they expect to find milk?"."""
        claim = self.claim
        return claim is not None and claim.future and claim.auxiliary in DO

    def _is_of_another_time(self) -> bool:
        """What was tells nothing of what will be, nor "in 1993, when 21 died" of today, nor "a
        similar flood" of anybody in this one."""
        clause = self._clause
        if self.claim is not None and self.claim.anybody and clause and clause.subject:
            told = self.own.lowers[clause.subject.start : clause.subject.end]
            if not _EARLIER.isdisjoint(told) and _EARLIER.isdisjoint(self.lowers):
                return True
        if self._is_past_of_what_comes:
            return self._state() is Standing.AFFIRMED
        if clause is None or self._dates:
            return False
        opening = self.own.lowers[max(0, clause.start - 1) : clause.start + 1]
        dates = {one.end for one in self._said_dates}
        back = {clause.start - 2, clause.start - 1, clause.start}
        return clause.kind == "relative" and "when" in opening and bool(dates & back)
