"""Whom or what a sentence leaves out: "every day except Monday", "everyone but Ann"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from qa.answering.claims.others import Others
from qa.language.lexicon import table

__all__ = ["Excepting", "left_out"]

_ALL = frozenset("every everyone everybody everything everywhere all any each daily".split())
_PHRASES = (("except", "for"), ("except",), ("apart", "from"), ("other", "than"), ("but",))
_WITHIN = frozenset(("on", "in", "for", "the", "a", "his", "her", "its", "their", "and", "or", ","))
_NAMING = ("NN", "JJ", "CD")
# "All the shops but one": so many words may stand between.
_NEAR = 4
_SHUT = frozenset("closed shut closes shuts close".split())
_NOW = frozenset("is are does do can may will".split())
_EACH = frozenset(("every", "each"))
_WEEKEND = frozenset(("saturday", "sunday"))


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


class Excepting(Others):
    """A claim held against a sentence that leaves something out."""

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
