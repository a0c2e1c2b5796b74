"""The dates, amounts and shares of a claim, and what a sentence has in their place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from qa.answering.claims.degrees import is_of_a_part, other_degree
from qa.answering.claims.excepting import Excepting
from qa.answering.claims.measured import Amount, satisfies
from qa.answering.claims.rates import other_rate
from qa.answering.claims.sides import INSIDE, governing
from qa.answering.claims.standing import Standing
from qa.answering.claims.weekly import days_of_week, days_told
from qa.answering.entailing import number_in
from qa.answering.paths.figures.dating import figures_in
from qa.answering.relatives import FAMILY
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.reading.times.periods import Dated, agrees, dates_in

__all__ = ["ALL", "FALLING", "Rivals"]

ALL = frozenset("all every each both entire whole everyone everybody everything".split())
_SOME = frozenset(
    "some most many half several few part third quarter fifth tenth minority majority".split()
)
_SOME_OR_ANY = _SOME | {"any"}
_ONLY = frozenset(("only", "just"))
_LEAVE = frozenset("can could may is are do does".split())
_PARTS = frozenset("half thirds quarters most some part parts partly largely mostly".split())
_PART = 4
_MANY = frozenset("many most several few".split())
# "7,000 more than last year" is not 7,000.
_DIFFERENCES = frozenset("more fewer less".split())
FALLING = frozenset(map(stem, "rain snow hail thunder drizzle freeze".split()))
_EACH = frozenset(("every", "each"))
# Clauses that complete the verb above: "will stop running in March".
_COMPLETING = frozenset(("complement", "infinitive"))
_BEFORE_OR_AFTER = frozenset("after before since until despite following".split())


class Rivals(Excepting):
    """A claim with its dates and amounts held against those of the sentence."""

    @cached_property
    def _said_dates(self) -> tuple[Dated, ...]:
        """The dates of the predicate's clause, or of the sentence when that has none."""
        dates = dates_in(self.own.words, self.own.mentions)
        return self._own_dates or tuple(one for one in dates if one not in self._excepted_dates)

    @cached_property
    def _own_dates(self) -> tuple[Dated, ...]:
        """The dates of the predicate's clause and of what completes it, those of an event that
        came before or after left out if there are others."""
        anchor = self._anchor
        if anchor is None:
            return ()
        places = set(self._places_of(anchor.clause))
        for number, clause in enumerate(self.scene.clauses):
            if clause.governor == anchor.clause >= 0 and clause.kind in _COMPLETING:
                places.update(self._places_of(number))
        dates = dates_in(self.own.words, self.own.mentions)
        dates = tuple(one for one in dates if one not in self._excepted_dates)
        own = tuple(one for one in dates if one.start in places)
        return tuple(one for one in own if not self._is_of_other_event(one)) or own

    def _is_of_other_event(self, dated: Dated) -> bool:
        """ "In March" of "won in May after a game in March"."""
        last = dated.start - 2
        if last < 1 or not self.own.tags[last].startswith("NN"):
            return False
        first = last
        while first and self.own.tags[first - 1] in INSIDE:
            first -= 1
        apart = governing(self.own, last) in _BEFORE_OR_AFTER
        return apart and not first <= self._head <= last

    @cached_property
    def _agreeing_dates(self) -> list[Dated]:
        return [one for one in self._dates if any(agrees(one, said) for said in self._said_dates)]

    def _dates_agree(self) -> bool:
        """Every date of the claim stands there, or is no more than "this year" or "now"."""
        return all(
            one in self._agreeing_dates
            or self._holds_words(one)
            or one.words[:1] == ("this",)
            or self._is_of_week(one)
            # "Dogs are allowed except on Saturdays": on every other day they are.
            or (self._excepted_dates and not self._said_dates)
            for one in self._dates
        )

    def _is_of_week(self, dated: Dated) -> bool | None:
        """ "On Sundays" of "daily", or not of "on weekdays"; None where neither is told of."""
        told, asked = days_told(self.own.lowers), days_of_week(dated.words)
        return asked <= told if told and asked else None

    def _holds_words(self, dated: Dated) -> bool:
        numbers = self._terms_at(range(dated.start, dated.end))
        if not numbers or dated.relation:
            return False
        others = (one for one in self._own_dates if one.words != dated.words)
        if any(agrees(dated, one) is False for one in others):
            return False
        return all(self._is_held(n) for n in numbers)

    def _other_date(self) -> str:
        # It may rain on Monday and on Tuesday.
        for one in self._dates if self.question.predicate not in FALLING else ():
            if one in self._agreeing_dates or self._holds_words(one) or self._is_of_week(one):
                continue
            if self._is_of_week(one) is False:
                return "other days"
            for said in self._said_dates:
                if agrees(one, said) is False:
                    return " ".join(self.own.words[said.start : said.end])
        return ""

    @cached_property
    def _agreeing_amounts(self) -> list[Amount]:
        return [
            one
            for one in self._amounts
            if any(
                satisfies(one, other, self.matcher, leave=self.lowers[0] in _LEAVE)
                for other in self._comparable(one)
            )
        ]

    def _comparable(self, asked: Amount) -> list[Amount]:
        """The amounts of the sentence that measure what an asked one measures: of the claim's
        date, if it has one, and of the predicate's clause, if that has any."""
        found = self._measuring(asked)
        dated = {
            figure.mention.start: any(agrees(one, figure.dated) for one in self._dates)
            for figure in figures_in(self.scene)
            if figure.dated is not None
        }
        if any(dated.get(one.start) for one in found):
            return [one for one in found if dated.get(one.start)]
        places = self._places_of(self._anchor.clause) if self._anchor else []
        own = [one for one in found if one.start in places]
        return own or [one for one in found if not self._is_told_of_another(one.start)]

    @cached_property
    def _agreeing_places(self) -> frozenset[int]:
        """The tokens of the question whose dates and amounts the sentence has."""
        dated = {i for one in self._agreeing_dates for i in range(one.start, one.end)}
        dated |= self._clock_places
        return frozenset(
            dated.union(*(range(one.start, one.end) for one in self._agreeing_amounts))
        )

    @cached_property
    def _amounts_elsewhere(self) -> list[Amount]:
        """Amounts that the sentence has of something else: "urn 134, not urn 104"."""
        return [
            one
            for one in self._amounts
            if one not in self._agreeing_amounts and not one.bound
            if any(said.number == one.number for said in self._measuring(one))
        ] + [one for one in self._agreeing_amounts if self._is_difference(one)]

    def _is_difference(self, asked: Amount) -> bool:
        own = self.own.lowers
        return _DIFFERENCES.isdisjoint(self.lowers) and any(
            said.number == asked.number
            and not _DIFFERENCES.isdisjoint(own[said.end : said.end + 1])
            for said in self._measuring(asked)
        )

    def _amounts_agree(self) -> bool:
        """Every amount of the claim stands there, in these words or in others."""
        return all(
            one in self._agreeing_amounts
            or all(self._is_held(n) for n in self._terms_at(range(one.start, one.end)))
            for one in self._amounts
        )

    def _other_amount(self) -> str:
        for one in self._amounts:
            if one in self._agreeing_amounts:
                continue
            if one in self._amounts_elsewhere:
                continue
            for said in self._comparable(one):
                if self._is_of_other_thing(one, said):
                    continue
                if satisfies(one, said, self.matcher) is False:
                    return " ".join(self.own.words[said.start : said.end])
        return ""

    def _is_of_other_thing(self, asked: Amount, said: Amount) -> bool:
        """ "Is the population 15 million?" of "killed 12 people": what is counted is not the
        subject, whose own noun the sentence lacks."""
        if asked.counted or not said.counted or self.claim is None or not self.claim.copular:
            return False
        terms = self.matcher.terms
        heads = [n for n in self._terms_at(self.claim.subject) if terms[n].kind != "name"]
        return any(self.scene.factors.get(n, 0.0) < FAMILY for n in heads)

    def _other_number(self) -> str:
        """A number that is no amount ("ten years"), where the sentence has another one of it."""
        for n, term in enumerate(self.matcher.terms):
            if term.kind != "number" or n in self.scene.factors or number_in(term, self.own):
                continue
            if term.index in self._agreeing_places or self._is_bounded(term.index):
                continue
            if any(one.bound and one.start <= term.index < one.end for one in self._amounts):
                continue
            counted = [stem(word) for word in self.words[term.index + 1 : term.index + 2]]
            for i, word in enumerate(self.own.words):
                number = word[:1].isdigit() or self.own.tags[i] == "CD"
                if number and counted[0:1] and counted[0] in self.own.stems[i + 1 : i + 3]:
                    return word
        return ""

    def _other_frequency(self) -> str:
        """ "Every Thursday" where the question has "every day", "twice" where it has "once"."""
        told = [word for i, word in enumerate(self.own.lowers) if i not in self._compared]
        asked_times, said_times = _times(self.lowers), _times(told)
        if asked_times and said_times and not asked_times & said_times:
            return min(said_times)
        asked = [self.lowers[i + 1] for i, one in enumerate(self.lowers[:-1]) if one in _EACH]
        own = self.own.lowers
        said = [own[i + 1] for i, one in enumerate(own[:-1]) if one in _EACH]
        if asked and said and asked[0] not in said:
            return said[0]
        return other_rate(self.words, self.question.tags, self.own)

    def _other_share(self) -> str:
        """ "Few" where the claim is of many or all, and the other way round."""
        if self._state() is Standing.DENIED:
            return ""
        return other_degree(self.lowers, self.question.tags, self.own.lowers, self.own.tags)

    def _is_not_all(self) -> bool:
        """ "Were all the bells found?" where three of them, or some, were."""
        if not self._is_of_all:
            return False
        some = self._is_of_some() or self._is_of_many() or self._is_in_part() or self._is_of_one()
        return some or self._is_of_so_many()

    def _is_of_other_order(self) -> bool:
        """ "Was it her first win?" of "for the first time … for the winners": the first of
        something else."""
        ordinals, matches = table("ordinal_words"), self.scene.matches
        for i, word in enumerate(self.lowers[:-1]):
            nouns = set(self._terms_at(frozenset((i + 1,))))
            if word not in ordinals or not nouns or self.question.tags[i + 1][:2] != "NN":
                continue
            places = [j for j, own in enumerate(self.own.lowers) if own == word]
            timed = [j for j in places if self.own.lowers[j + 1 : j + 2] == ("time",)]
            near = (one for j in places for one in matches[j + 1 : j + 4] if one)
            if timed and timed == places:
                return not any(one.term in nouns for one in near)
        return False

    def _is_of_one(self) -> bool:
        """ "Only one letter arrived" where the claim is of both, or all, letters."""
        own = self.own.lowers
        whole = [i for i, word in enumerate(self.lowers) if word in ALL]
        behind = {stem(word) for i in whole for word in self.lowers[i + 1 : i + 3]}
        places = (j for j in range(2, self.scene.size) if self.own.stems[j] in behind)
        return any(own[j - 1] == "one" and own[j - 2] in _ONLY for j in places)

    def _is_of_so_many(self) -> bool:
        """ "In nine of the 61 pots" where the claim is of all pots."""
        behind = {
            i + step for i, word in enumerate(self.lowers) if word in ALL for step in (1, 2, 3)
        }
        behind &= frozenset(range(len(self.lowers))) - self._measured_places
        whole = self._terms_at(behind)
        wholes = (i for i, found in enumerate(self.scene.matches) if found and found.term in whole)
        return any(self._counted_of(i) for i in wholes)

    def _counted_of(self, index: int) -> bool:
        """Whether "nine of the 61" stands right before a token."""
        before = self.own.lowers[max(0, index - _PART) : index]
        of = before.index("of") if "of" in before else 0
        return of > 0 and self.own.tags[index - len(before) + of - 1] == "CD"

    @property
    def _is_of_all(self) -> bool:
        return not ALL.isdisjoint(self.lowers)

    def _is_in_part(self) -> bool:
        """ "Power was restored to more than half of the homes"."""
        own = self.own.lowers
        places = self._places_of(self._anchor.clause) if self._anchor else range(self.scene.size)
        which = (own[i : i + 2] == ("of", "which") for i in range(1, len(own)))
        if any(of and own[i] in _PARTS for i, of in enumerate(which)):
            return True
        return any(own[i] in _PARTS and (own[i].endswith("ly") or own[i + 1 : i + 2] == ("of",))
                   for i in places)  # fmt: skip

    def _is_of_many(self) -> bool:
        """ "Many colleagues" where the claim is of all colleagues."""
        subject = set(self._terms_at(self.claim.subject)) if self.claim is not None else set()
        before = zip(self.own.lowers, self.scene.matches[1:], strict=False)
        return any(found and found.term in subject and word in _MANY for word, found in before)

    def _is_of_some(self) -> bool:
        """ "Three of the bells" where the claim is of the bells."""
        if (
            self.claim is None
            or not _SOME_OR_ANY.isdisjoint(self.lowers)
            or "CD" in self.question.tags
        ):
            return False
        subject = set(self._terms_at(self.claim.subject))
        for i, found in enumerate(self.scene.matches):
            if found is None or found.term not in subject or i < 2:
                continue
            before = self.own.lowers[max(0, i - 3) : i]
            of = before.index("of") if "of" in before else 0
            counted = self.own.tags[i - len(before) :][:of]
            # "The mother of two Ida Falk" is all of her.
            if not _SOME.isdisjoint(before[:of]) or "CD" in counted:
                return True
        return False

    def _is_of_number(self) -> bool:
        """ "Two firemen were hurt" says nothing of "the firemen"."""
        subject = self.claim.subject if self.claim is not None else frozenset()
        numbers = set(self._terms_at([i for i in subject if "the" in self.lowers[:i]]))
        return self._is_counted(numbers)

    def _is_counted(self, numbers: set[int]) -> bool:
        before = zip(self.own.tags, self.own.lowers, self.scene.matches[1:], strict=False)
        return any(
            found is not None and found.term in numbers and tag == "CD" and word not in ("one", "1")
            for tag, word, found in before
        )

    @property
    def _is_of_some_only(self) -> bool:
        """ "Three members" where the claim is of all members; not "all three members"."""
        if is_of_a_part(self.lowers, self.own.lowers):
            return True
        subject = set(self._terms_at(self.claim.subject)) if self.claim is not None else set()
        return self._is_of_all and ALL.isdisjoint(self.own.lowers) and self._is_counted(subject)


def _times(lowers: Sequence[str]) -> frozenset[str]:
    """How often: "1" of "once", "four" of "four times"."""
    counted = (lowers[i - 1] for i in range(1, len(lowers)) if lowers[i] == "times")
    return frozenset((*counted, *(word for word in ("once", "twice") if word in lowers)))
