"""The days of the week of "daily", "on weekdays" and "at weekends": "Is it open on Sundays?"."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.lexicon import table
from qa.light import pattern

__all__ = ["days_of_week", "days_told"]

_WEEKEND = frozenset(("saturday", "sunday"))
_ALL = pattern(
    r"\b(?:daily|(?:every|each|any) (?:single )?day(?! (?:in|of|from|until|for|last|this))"
    r"|(?:all|throughout the) week|(?:seven|7) days a week|24 ?/ ?7)\b"
)
_WORKING = pattern(r"\b(?:(?:on|every|during|only) (?:all )?weekdays?|monday to friday)\b")
_FREE = pattern(r"\b(?:at|on|every|during|only) (?:the )?weekends?\b")


def days_told(lowers: Sequence[str]) -> frozenset[str]:
    """The days of the week that a sentence tells by no name of theirs, or by "Monday to Friday";
    none where it tells none."""
    text, week = " ".join(lowers), frozenset(table("weekdays"))
    if _ALL.search(text):
        return week
    told = week - _WEEKEND if _WORKING.search(text) else frozenset()
    return told | _WEEKEND if _FREE.search(text) else told


def days_of_week(words: Sequence[str]) -> frozenset[str]:
    """The days of the week that words name, one by one."""
    return frozenset(word.lower().removesuffix("s") for word in words) & frozenset(
        table("weekdays")
    )
