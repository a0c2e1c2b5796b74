"""Claims that set one thing against another, or name one of several by a letter: "more than", "as
against", "Option B"."""

from __future__ import annotations

from functools import cached_property

from qa.answering.claims.limits import Limits

__all__ = ["Contrasted"]

_HELD_OUT = frozenset(("PRP", "DT", "EX", "WP", "WRB", "WDT"))
_ENDS = frozenset((",", ";", ".", "(", ")", ":"))
_LIKE = frozenset(("noun", "name"))
# Letters that are words of their own.
_WORDS = frozenset(("a", "i"))


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

    def _is_beside_it(self) -> bool:
        """Whether the sentence tells of another than the one that is compared or lettered."""
        return self._is_against_another() or self._is_of_another_letter()

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


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isalpha() and (word.isupper() or word not in _WORDS)
