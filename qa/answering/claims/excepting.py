"""Whom, what or which days a sentence leaves out: "every day except Monday", "everyone but Ann",
"daily, but not on Mondays".

A date is left out by whatever excepts it; anybody and anything else only of "all" or "every".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from qa.answering.claims.clocked import Clocked
from qa.language.lexicon import table
from qa.reading.reading import SentenceReading
from qa.reading.times.periods import Dated, agrees, dates_in

__all__ = ["Excepting", "left_out"]

_ALL = frozenset("every everyone everybody everything everywhere all any each daily".split())
_EXCEPTING = (
    ("except", "for"), ("except",), ("excepting",), ("excluding",), ("apart", "from"),
    ("aside", "from"), ("other", "than"), ("exception", "of"), ("exceptions", "of"),
)  # fmt: skip
# Of dates alone: "every bar in town" leaves out no town.
_EXCEPTING_DATES = (("bar",), ("save",), *_EXCEPTING)
_PHRASES = (*_EXCEPTING, ("but",))
_WITHIN = frozenset(("on", "in", "for", "the", "a", "his", "her", "its", "their", "and", "or", ","))
_NAMING = ("NN", "JJ", "CD")
# "All the shops but one": so many words may stand between.
_NEAR = 4
_SHUT = frozenset("closed shut closes shuts close".split())
_NOW = frozenset("is are does do can may will".split())
_EACH = frozenset(("every", "each"))
_WEEKEND = frozenset(("saturday", "sunday"))
_NEVER = frozenset(("not", "never"))
_JOINED = (("but",), ("and",), ("though",), ("although",), (",",))
_BETWEEN = frozenset("on in at during over and or the a public bank , every".split())
_FURTHEST = 9  # "except on Christmas Day, Boxing Day and New Year's Day"


def left_out(lowers: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """The tokens of a sentence that name what "all" or "every" in it does not hold for."""
    for index in range(1, len(lowers)):
        for phrase in _PHRASES:
            end = index + len(phrase)
            if tuple(lowers[index:end]) != phrase:
                continue
            before = lowers[max(0, index - _NEAR) : index]
            if _ALL.isdisjoint(before) or (phrase == ("but",) and not _is_phrase(tags, end)):
                break
            while end < len(lowers) and (tags[end][:2] in _NAMING or lowers[end] in _WITHIN):
                yield end
                end += 1
            break


def _is_phrase(tags: Sequence[str], start: int) -> bool:
    """Whether no clause begins there: "all day but nobody came"; "all but two voted" has none."""
    end = start
    if tuple(tags[start : start + 1]) == ("CD",) and tuple(tags[start + 1 : start + 2]) != ("NNS",):
        return True
    while end < len(tags) and tags[end][:2] in (*_NAMING, "DT", "IN"):
        end += 1
    return end > start and (end == len(tags) or not tags[end].startswith(("VB", "MD")))


class Excepting(Clocked):
    """A claim held against a sentence that leaves something out."""

    @cached_property
    def _excepted_dates(self) -> tuple[Dated, ...]:
        """The Mondays of "daily, but not on Mondays"; for what is said of them, none."""
        dates = dates_in(self.own.words, self.own.mentions)
        starts = {one.start: one for one in dates}
        inside = {i for one in dates for i in range(one.start, one.end)}
        return tuple(
            one
            for one in starts.values()
            if _is_excepted(self.own, one.start, inside) and not self._is_told_of(one)
        )

    def _is_told_of(self, dated: Dated) -> bool:
        """ "Does it close at noon on Thursdays?" of "except on Thursdays, when it closes early"."""
        return self._head > dated.end and "when" in self.own.lowers[dated.end : self._head]

    @property
    def _is_on_excepted_day(self) -> bool:
        """ "On Sunday" of "not on Sundays" too."""
        return any(
            agrees(asked, one) is True or _singular(asked.words) == _singular(one.words)
            for asked in self._dates
            for one in self._excepted_dates
        )

    @cached_property
    def _left_out(self) -> frozenset[int]:
        """The tokens of what the sentence leaves out; none where the claim leaves out the same."""
        asked = any(True for _ in left_out(self.lowers, self.question.tags))
        return frozenset(() if asked else left_out(self.own.lowers, self.own.tags))

    def _is_left_out(self) -> bool:
        """ "Is it open on Mondays?" of "every day except Monday"."""
        found = (self.scene.matches[i] for i in self._left_out)
        return any(one is not None and self._stands_only_there(one.term) for one in found)

    def _stands_only_there(self, term: int) -> bool:
        places = (i for i, one in enumerate(self.scene.matches) if one and one.term == term)
        return all(i in self._left_out for i in places)

    def _leaves_some_out(self) -> bool:
        """ "Is it open every day?" of "every day except Monday"."""
        return bool(self._left_out) and not (_ALL - {"any"}).isdisjoint(self.lowers)

    def _is_another_day(self) -> bool:
        """ "Is it open on Tuesdays?" of "every day except Monday"."""
        days = table("weekdays")
        out = {self.own.lowers[i].removesuffix("s") for i in self._left_out} & days.keys()
        asked = {word.removesuffix("s") for word in self.lowers} & days.keys()
        return bool(out and asked) and out.isdisjoint(asked)

    def _is_shut_on_another_day(self) -> bool:
        """ "Is it open on Tuesdays?" of what "is closed on Mondays", week by week."""
        clause, own = self._clause, self.own.lowers
        if clause is None or own[self._head] not in _SHUT or clause.tense != "present":
            return False
        weekly = any(word in _EACH or word.endswith("s") for word in _days_named(own))
        return weekly and self.lowers[0] in _NOW and self._tells_another_weekday()

    def _tells_another_weekday(self) -> bool:
        """ "Was it open on Tuesday?" of what "was closed on Monday"."""
        start = self._clause.start if self._clause is not None else 0
        told, asked = _weekdays(self.own.lowers[start:]), _weekdays(self.lowers)
        return bool(told and asked) and told.isdisjoint(asked)


def _days_named(lowers: Sequence[str]) -> Iterator[str]:
    """The words for days of the week, and those right before them."""
    for i, word in enumerate(lowers):
        if word.startswith(("weekday", "weekend")) or word.removesuffix("s") in table("weekdays"):
            yield from lowers[max(0, i - 1) : i + 1]


def _weekdays(lowers: Sequence[str]) -> frozenset[str]:
    """The days of the week that words name, those of "weekends" among them."""
    named = {word.removesuffix("s") for word in _days_named(lowers)}
    weekend = _WEEKEND if "weekend" in named else frozenset()
    working = table("weekdays").keys() - _WEEKEND if "weekday" in named else frozenset()
    return frozenset(named & table("weekdays").keys()) | weekend | working


def _singular(words: Sequence[str]) -> tuple[str, ...]:
    """ "Sundays", "every Sunday" and "a Sunday" are days of one name."""
    bare = [word for word in words if word not in ("every", "a", "the", "each")]
    return tuple(word.removesuffix("s") if word.endswith("days") else word for word in bare)


def _is_excepted(reading: SentenceReading, start: int, dated: set[int]) -> bool:
    """Whether what excepts stands before a date, with no more between than other dates."""
    lowers = reading.lowers
    for i in range(start - 1, max(-1, start - _FURTHEST), -1):
        word = lowers[i]
        if any(lowers[max(0, i + 1 - len(one)) : i + 1] == one for one in _EXCEPTING_DATES):
            return True
        if word in _NEVER:
            # "Did not, in May, say so", "not in May but in June" deny the deed, and except nothing.
            return lowers[i - 1 : i] in _JOINED and lowers[i + 1] not in (",", "until")
        if word == "but":
            return not _ALL.isdisjoint(lowers[max(0, i - 3) : i])
        if word not in _BETWEEN and i not in dated:
            return False
    return False
