"""Noun phrases that say when without a preposition: "Monday", "last year"."""

from __future__ import annotations

from qa.language.lexicon import table
from qa.reading.phrases import Tagged

__all__ = ["temporal"]

_DAYS = frozenset(
    "today yesterday tomorrow tonight year years month months week weeks day days decade decades "
    "century centuries morning afternoon evening night summer winter spring autumn season "
    "weekend time hour hours minute minutes".split()
)
_LEADS = frozenset("last next this that every each one previous following all the".split())


def temporal(tagged: Tagged, start: int, end: int) -> bool:
    """Whether a noun phrase can say when without a preposition: "Monday", "last year", "2019"."""
    last, first = tagged.lowers[end - 1], tagged.lowers[start]
    if last in table("weekdays") or last in table("months") or first in table("months"):
        return True
    if last in {"today", "yesterday", "tomorrow", "tonight"}:
        return True
    if last in _DAYS:
        return first in _LEADS and end - start < 4 and (first != "the" or end - start > 2)
    return last.isdigit() and len(last) == 4 and end - start == 1
