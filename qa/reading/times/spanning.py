"""Months and days of the week that lie between two that are named: January, of "from November to
March"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qa.language.lexicon import table

__all__ = ["falls_within"]

# "Between May and July" is one date, "in May and in July" are two.
_TO = frozenset("to until till through and - – —".split())
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEK = {day: str(number) for number, day in enumerate(_DAYS)}
_PAIR = 2


def falls_within(asked: Sequence[str], said: Sequence[str]) -> bool | None:
    """Whether the one month or day of the week of some words in small letters is among those from
    the first to the last of others, which are one date; None where these name no two."""
    for unit in (table("months"), _WEEK):
        wanted, told = _named(asked, unit), _named(said, unit)
        if len(wanted) != 1 or len(told) != _PAIR:
            continue
        first, last = (int(unit[_bare(said[place], unit)]) for place in told)
        at = int(unit[_bare(asked[wanted[0]], unit)])
        if not _TO.isdisjoint(said[told[0] + 1 : told[1]]):
            return first <= at <= last if first <= last else not last < at < first
    return None


def _named(words: Sequence[str], unit: Mapping[str, str]) -> list[int]:
    """The places of the words that name months or days."""
    return [i for i, word in enumerate(words) if _bare(word, unit) in unit]


def _bare(word: str, unit: Mapping[str, str]) -> str:
    return word if word in unit else word.removesuffix("s")
