"""The days of the week of "daily", "on weekdays" and "at weekends": "Is it open on Sundays?"."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.lexicon import table
from qa.light import pattern

__all__ = ["days_of_week", "days_told", "lacks_week", "week_held"]

_WEEKEND = frozenset(("saturday", "sunday"))
_EXCEPTING = frozenset("except excepting apart but not".split())
_ALWAYS = frozenset("always day days every night nights constantly nightly".split())
_EACH = frozenset(("every", "each", "only"))
_ALL = pattern(
    r"\b(?:daily|(?:every|each|any) (?:single )?day(?! (?:in|of|from|until|for|last|this))"
    r"|(?:all|throughout the) week|(?:seven|7) days a week|24 ?/ ?7)\b"
)
_WORKING = pattern(r"\b(?:(?:on|every|during|only) (?:all )?weekdays?|monday to friday)\b")
_FREE = pattern(r"\b(?:at|on|every|during|only) (?:the )?weekends?\b")
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days"
# "Is open on Tuesdays and Saturdays": on those days, and on no others.
_LISTED = pattern(
    rf"(?<!not )(?:\bopens?|\bmeets?|\b(?:is|are|be) held|\bruns?)\b"
    rf"(?: only| now| just)* on (?:only )?(?P<days>{_DAY}(?: ?(?:,|and|,? and) {_DAY})+)"
    rf"(?! (?:in|until|during|of)\b)"
)


def days_told(lowers: Sequence[str]) -> frozenset[str]:
    """The days of the week that a sentence tells by no name of theirs, by "Monday to Friday", or
    as all those that something is open on; none where it tells none."""
    text, week = " ".join(lowers), frozenset(table("weekdays"))
    if _ALL.search(text):
        return week
    if (listed := _LISTED.search(text)) is not None:
        return days_of_week(listed["days"].split())
    told = week - _WEEKEND if _WORKING.search(text) else frozenset()
    return told | _WEEKEND if _FREE.search(text) else told


def week_held(asked: Sequence[str], own: Sequence[str]) -> bool | None:
    """Whether what is told of "on Saturdays and Sundays" is so "every day", or "at weekends"; None
    where no such days are asked for, or none told."""
    wanted = days_told(asked)
    usual = (word for i, word in enumerate(own) if word[-1:] == "s" or own[i - 1] in _EACH)
    told = days_told(own) or days_of_week([*usual])
    excepted = not _EXCEPTING.isdisjoint(own)
    return wanted <= told if wanted and told and not excepted else None


def lacks_week(asked: Sequence[str], own: Sequence[str]) -> bool:
    """Whether "every day" is asked for and none is told of, nor what is always so."""
    wanted = days_told(asked) == frozenset(table("weekdays"))
    return wanted and not days_told(own) and _ALWAYS.isdisjoint(own)


def days_of_week(words: Sequence[str]) -> frozenset[str]:
    """The days of the week that words name, one by one."""
    return frozenset(word.lower().removesuffix("s") for word in words) & frozenset(
        table("weekdays")
    )
