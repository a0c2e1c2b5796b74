"""Claims that set one thing against another, or name one of several by a letter: "more than", "as
against", "Option B"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from qa.answering.claims.limits import Limits
from qa.answering.claims.sides import governing
from qa.answering.relatives import related_stems
from qa.language.lexicon import table, words
from qa.language.stems import stem
from qa.reading.times.periods import agrees, dates_in

__all__ = ["Contrasted", "ungraded"]

_HELD_OUT = frozenset(("PRP", "DT", "EX", "WP", "WRB", "WDT"))
_ENDS = frozenset((",", ";", ".", "(", ")", ":"))
_LIKE = frozenset(("noun", "name"))
_SHORT = 3
_COMPARED = frozenset(("JJR", "RBR"))
_UTMOST = frozenset(("JJS", "RBS"))
# "Twice as long" is longer, as what is "more often" told is.
_GRADING = frozenset("as more less most least".split())
_ANY_TIME = frozenset("ever any there anything".split())
_DOING_WITHOUT = frozenset("without no not n't n’t never none cannot nor neither lack".split())
_RISING, _FALLING = stem("rise"), stem("fall")
_CHANGES = {"more": _RISING, "fewer": _FALLING, "less": _FALLING}
# Letters that are words of their own.
_WORDS = frozenset(("a", "i"))
_AWAY = frozenset("from of against about for with by like than".split())
_OTHER = frozenset(("another", "different"))
_PRONOUNS = frozenset("her him it them me us".split())
_PARTING = frozenset((",", ".", ":", "IN"))


class Contrasted(Limits):
    """A claim with what stands behind its "than" held against the sentence."""

    @cached_property
    def _asked_against(self) -> frozenset[int]:
        """The terms behind the claim's "than": "oranges" of "more water than oranges"."""
        if "than" not in self.lowers:
            return frozenset()
        at = self.lowers.index("than")
        behind = range(at + 1, len(self.words))
        numbers = self._terms_at(frozenset(behind) - self._measured_places)
        before = set(self._terms_at(range(at)))
        terms = self.matcher.terms
        return frozenset(n for n in numbers if n not in before and terms[n].kind in _LIKE)

    @cached_property
    def _told_against(self) -> range:
        """The tokens behind the sentence's "than", to the next mark."""
        own = self.own.lowers
        if "than" not in own:
            return range(0)
        start = own.index("than") + 1
        return range(start, next((i for i in range(start, len(own)) if own[i] in _ENDS), len(own)))

    @cached_property
    def _compared_terms(self) -> frozenset[int]:
        """The terms that the claim compares: "higher", "an older house"."""
        places = {i for i, tag in enumerate(self.question.tags) if tag in _COMPARED}
        return frozenset(self._terms_at(places - self._measured_places))

    @cached_property
    def _degrees(self) -> list[int]:
        """The tokens of the sentence that tell of what the claim compares, or of its opposite."""
        numbers = self._compared_terms
        opposed = {i for n in numbers for i in self._opposites.get(n, ())}
        matches, own = self.scene.matches, self.own
        held = {i for i, found in enumerate(matches) if found and found.term in numbers}
        bare = {ungraded(self.matcher.terms[n].word.lower()) for n in numbers}
        graded = {
            i
            for i, word in enumerate(own.lowers)
            if own.tags[i][:2] in ("JJ", "RB") and ungraded(word) in bare
        }
        return sorted(held | opposed | graded)

    def _is_uncompared(self) -> bool:
        """ "Was it ever higher?" of "its highest level", "Is it higher?" of what is "high", "Is
        there a higher one?" of what tells nothing of the kind: none compares two."""
        if self._is_of_compared_time():
            return True
        if self._degrees:
            return all(map(self._is_ungraded, self._degrees))
        return bool(self._compared_terms) and self.lowers[1:2] == ["there"]

    @property
    def _is_unreal(self) -> bool:
        """ "Was there a tsunami?" of nothing but "a tsunami warning"."""
        if self.lowers[1:2] != ["there"] or self.claim is None:
            return False
        asked = set(self._terms_at({self.claim.predicate}))
        places = [i for i, one in enumerate(self.scene.matches) if one and one.term in asked]
        behind = [self.own.lowers[i + 1] for i in places if i + 1 < self.scene.size]
        return bool(behind) and all(word in words("unreal_heads") for word in behind)

    def _is_of_another_change(self) -> bool:
        """ "Did it sell more loaves?" of loaves of which the number fell."""
        tags = self.question.tags
        counts = (i for i, tag in enumerate(tags[:-1]) if tag == "JJR" and tags[i + 1][:2] == "NN")
        asked = next((_CHANGES[self.lowers[i]] for i in counts if self.lowers[i] in _CHANGES), "")
        if not asked:
            return False
        other = _RISING if asked == _FALLING else _FALLING
        told = {one for one, _ in related_stems(other)} | {other}
        if not _CHANGES.keys().isdisjoint(self.own.lowers):
            return False
        return not told.isdisjoint(self.own.stems)

    def _is_of_compared_time(self) -> bool:
        """ "Was it higher in April?" of what was "higher in May than in April"."""
        if not self._compared_terms or "than" in self.lowers:
            return False
        dates = dates_in(self.own.words, self.own.mentions)
        told = [one for one in dates if one.start in self._told_against]
        return any(agrees(one, said) for one in self._dates for said in told)

    def _is_ungraded(self, index: int) -> bool:
        tag, before = self.own.tags[index], self.own.lowers[max(0, index - 1) : index]
        return tag in _UTMOST or (tag == "JJ" and _GRADING.isdisjoint(before))

    def _is_beyond_all(self) -> bool:
        """ "Is there an older house in the street?" of "the oldest house in the street", but not of
        "the oldest house sold since 1963"."""
        if _ANY_TIME.isdisjoint(self.lowers) or any(map(self._opposites_at, self._degrees)):
            return False
        utmost = self._degrees and all(self.own.tags[i] in _UTMOST for i in self._degrees)
        rest = (n for n in self._counting if n not in self._compared_terms)
        asked = all(self._is_held(n) for n in rest)
        own = self.own.lowers
        since = own.index("since") if "since" in own else 0
        recorded = not since or own[since + 1 : since + 2] == ("records",)
        return bool(utmost) and asked and recorded

    def _opposites_at(self, index: int) -> bool:
        return any(index in places for places in self._opposites.values())

    def _is_beside_it(self) -> bool:
        """Whether the sentence tells of another than the one that is compared or lettered."""
        if self._is_of_holiday() or self._is_without() or self._is_of_another_change():
            return True
        if self._is_told_for_another() or self._is_done_to_another() or self._is_from_there():
            return True
        return self._is_against_another() or self._is_of_another_letter()

    def _is_from_there(self) -> bool:
        """ "Was she at Harvard?" of "an offer from Harvard"."""
        claim = self.claim
        if claim is None or not claim.copular or not claim.setting:
            return False
        asked = {place for _, places in claim.setting for place in places}
        numbers = set(self._terms_at(frozenset(asked)))
        told = [
            governing(self.own, i)
            for i, found in enumerate(self.scene.matches)
            if found is not None and found.term in numbers
        ]
        only = claim.predicate in asked and bool(told)
        return only and all(word in _AWAY for word in told)

    def _is_told_for_another(self) -> bool:
        """ "Is it safe for dogs?" of what is "poisonous to dogs, but harmless to cats"."""
        at, own = self._head, self.own
        if self.claim is None or not self.claim.copular:
            return False
        asked = self.claim.predicate + 1
        numbers = set(self._terms_at(frozenset(range(asked + 1, len(self.lowers)))))
        if (
            self.lowers[asked : asked + 1] not in (["for"], ["to"])
            or not numbers
            or own.lowers[at + 1 : at + 2] not in (("to",), ("for",))
            or "VB" in (self.question.tags[asked + 1], *own.tags[at + 2 : at + 3])
        ):
            return False  # "the first leader to come" came for nobody
        parting = (i for i, tag in enumerate(own.tags) if tag in _PARTING or own.lowers[i] == "but")
        ends = (i for i in parting if i > at + 1)
        place = range(at + 2, next(ends, len(own.tags)))
        elsewhere = [i for i in range(len(own.tags)) if i not in place]
        return self._any_match(numbers, elsewhere) and not self._any_match(numbers, place)

    def _is_done_to_another(self) -> bool:
        """ "Did Rahn recommend her?" of one who "recommended a different candidate"."""
        clause = self._clause
        thing = clause.object if clause is not None else None
        if thing is None or self.claim is None or _PRONOUNS.isdisjoint(self.lowers[2:]):
            return False
        told = self.own.lowers[thing.start : thing.start + 2]
        return not _OTHER.isdisjoint(told) and _OTHER.isdisjoint(self.lowers)

    def _says_first(self) -> bool:
        """ "For the first time", "into first final", "her first title", of the final or title that
        is asked about; not "the first"."""
        lowers = self.own.lowers
        places = (i for i, word in enumerate(lowers) if word == "first")
        return any(
            lowers[i + 1 : i + 2] == ("time",)
            or (lowers[max(0, i - 1)] != "the" and any(self.scene.matches[i + 1 : i + 2]))
            for i in places
        )

    def _is_of_holiday(self) -> bool:
        """ "Is it open on Friday?" of what is shut "on Good Friday" tells of another day."""
        days, own = table("weekdays"), self.own.lowers
        for i, word in enumerate(self.lowers):
            if word not in days or _is_holiday(self.lowers, i):
                continue
            told = [j for j, one in enumerate(own) if one == word]
            if told and all(_is_holiday(own, j) for j in told):
                return True
        return False

    def _is_without(self) -> bool:
        """ "Can I swim without a hat?" of "Hats must be worn" tells nothing of doing without."""
        at = self.lowers.index("without") if "without" in self.lowers else 0
        if not at or not _DOING_WITHOUT.isdisjoint(self.own.lowers):
            return False
        end = next((i for i in range(at, len(self.lowers)) if self.lowers[i] in _ENDS), None)
        return any(self._is_held(n) for n in self._terms_at(range(at + 1, end or len(self.words))))

    def _is_against_another(self) -> bool:
        """ "Do lemons need more than limes?" of what needs more than oranges; "than they do" may be
        anything's."""
        told, asked = self._told_against, self._asked_against
        if not asked or any(self._is_held(n) for n in asked):
            return False
        return not told or self.own.tags[told.start] not in _HELD_OUT

    def _is_swapped(self) -> bool:
        """ "Do oranges need more than lemons?" where lemons need more than oranges."""
        told, asked = self._told_against, self._asked_against
        if not told or not asked or self._any_match(set(asked), told):
            return False
        at = self.lowers.index("than")
        others = set(self._terms_at(range(at))) - asked
        named = {n for n in others if self.matcher.terms[n].kind in _LIKE}
        behind = {found.term for i in told if (found := self.scene.matches[i])} & named
        before = {found.term for found in self.scene.matches[: told.start] if found}
        return bool(behind - before) and asked <= before

    def _is_of_another_letter(self) -> bool:
        """ "Did ship B arrive?" of ship A."""
        return any(
            self._is_lettered_otherwise(self.lowers[i], self.lowers[i + 1])
            for i in range(1, len(self.lowers) - 1)
            if _is_letter(self.words[i + 1])
        )

    def _is_lettered_otherwise(self, noun: str, letter: str) -> bool:
        own = self.own
        said = {
            own.lowers[i + 1]
            for i in range(len(own.lowers) - 1)
            if own.lowers[i] == noun and len(own.words[i + 1]) == 1 and own.words[i + 1].isupper()
        }
        return bool(said) and letter not in said


def ungraded(word: str) -> str:
    """What "higher", "highest" and "high" have in common."""
    bare = next((word.removesuffix(end) for end in ("est", "er") if word.endswith(end)), word)
    bare = bare.removesuffix("e").removesuffix("i").removesuffix("y")
    return bare[:-1] if len(bare) > _SHORT and bare[-1] == bare[-2] else bare


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isalpha() and (word.isupper() or word not in _WORDS)


def _is_holiday(lowers: Sequence[str], index: int) -> bool:
    """Whether a weekday is the last word of a holiday's name: "Good Friday"."""
    return " ".join(lowers[max(0, index - 1) : index + 1]) in words("holidays")
