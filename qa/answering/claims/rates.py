"""How often: "every other day" where the claim is of "daily", "twice a year" of "every month"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.light import NamedTuple, pattern
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.reading.times.finding import find_times
from qa.types import MentionKind

__all__ = ["other_rate"]

_NORMAL = pattern(
    r"(?P<times>\d+(?:\.\d+)?)/P(?P<clock>T?)(?P<units>\d+(?:\.\d+)?)(?P<unit>[YMWDHS])"
)
_DAYS = {"Y": 365.0, "M": 30.4, "W": 7.0, "D": 1.0}
_CLOCK = {"H": 1 / 24, "M": 1 / 1440, "S": 1 / 86400}
_BOUNDS = frozenset("least most than under over up".split())
_EVERY = frozenset("every each daily weekly monthly yearly".split())
# "Monthly" and "twelve times a year" are the same.
_CLOSE = 0.05


class _Rate(NamedTuple):
    start: int
    end: int
    a_day: float


def other_rate(words: Sequence[str], tags: Sequence[str], reading: SentenceReading) -> str:
    """The words of the one rate of a sentence, where the claim has another one; or ""."""
    asked = list(_rates(words, find_times(words, tags)))
    told = list(_rates(reading.lowers, reading.mentions))
    if len(asked) != 1 or len(told) != 1:
        return ""
    same = abs(asked[0].a_day - told[0].a_day) <= _CLOSE * asked[0].a_day
    # What is done twice a day is done every day.
    every = not _EVERY.isdisjoint(word.lower() for word in words[asked[0].start : asked[0].end])
    same = same or (every and told[0].a_day >= asked[0].a_day)
    return "" if same else " ".join(reading.words[told[0].start : told[0].end])


def _rates(words: Sequence[str], mentions: Sequence[Found]) -> Iterator[_Rate]:
    for one in mentions:
        found = _NORMAL.fullmatch(one.normal) if one.kind is MentionKind.FREQUENCY else None
        led = (word.lower() for word in words[max(0, one.start - 2) : one.start])
        if found is not None and _BOUNDS.isdisjoint(led):
            days = (_CLOCK if found["clock"] else _DAYS).get(found["unit"], 0.0)
            if days:
                yield _Rate(
                    one.start, one.end, float(found["times"]) / float(found["units"]) / days
                )
