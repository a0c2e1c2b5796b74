"""Times of day: "Can I hire it at six?" of what may be hired "until 7 pm".

A time by the clock is held against the hours that a sentence tells. Where they hold it, it is no
other figure than theirs; where they do not, the claim is denied.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from qa.answering.claims.measured import Amount
from qa.answering.claims.stated import Stated
from qa.language.lexicon import table
from qa.light import NamedTuple, pattern

__all__ = ["Clocked", "asks_time", "within_hours"]

_NUMBER = r"(?:[01]?\d|2[0-4])"
_FIGURE = rf"{_NUMBER}(?:[:.][0-5]\d)?(?: ?(?:[ap]m|[ap]\.m\.))?"
_CLOCK = rf"(?:{_FIGURE}|noon|midday|midnight)(?: o'clock)?"
_ASKED = pattern(
    rf"\b(?P<how>at|until|till) (?P<time>{_CLOCK}|[a-z]+)"
    r"(?P<half>(?: in the| at) (?:morning|afternoon|evening|night))?(?![\w:.]*\w)"
)
_HALVES = {"morning": "am", "afternoon": "pm", "evening": "pm", "night": "pm"}
_HOURS = pattern(
    rf"\b(?:from )?(?P<start>{_CLOCK}) ?(?:to|until|till|-|–|—) ?(?P<end>{_CLOCK})(?![\w:.]*\w)"
    rf"|\bbetween (?P<first>{_CLOCK}) and (?P<last>{_CLOCK})(?![\w:.]*\w)"
    rf"|(?P<not>\bnot )?\b(?P<edge>until|till|before|after|from) (?P<bound>{_CLOCK})(?![\w:.]*\w)"
)
_SURELY = pattern(r"[ap]\.?m\b|\d:\d|noon|midday|midnight|o'clock")
# Behind bare figures that are times: "from 7 until 10 on weekdays", but "from 7 to 10 kilometres".
_CLOSING = pattern(r"\s*(?:[.,;)]|(?:on|and|every|each|daily|during|except|but)\b|$)")
_HALF = 12.0  # hours
_DAY = 24.0
_NAMED = {"noon": _HALF, "midday": _HALF, "midnight": _DAY}
_TIME = pattern(r"(?P<hour>\d+)(?:[:.](?P<minute>\d\d))?(?: ?(?P<half>[ap])\.?m\.?)?")
_EARLIEST = frozenset(("after", "from"))


class _Asked(NamedTuple):
    """Tokens `start` to `end` that name a time of day, whether it is an end ("until six"), and the
    hours that it may be: two, where it may be in either half of the day."""

    start: int
    end: int
    until: bool
    hours: tuple[float, ...]


class Clocked(Stated):
    """A claim with its time of day held against the hours of the sentence."""

    @cached_property
    def _clock(self) -> _Asked | None:
        return _asked(self.lowers)

    @cached_property
    def _amounts(self) -> tuple[Amount, ...]:
        amounts = super()._amounts
        return tuple(one for one in amounts if one.end - 1 not in self._clock_places)

    @cached_property
    def _within_hours(self) -> bool | None:
        """Whether the claim's time of day is within the hours that the sentence tells; None where
        it tells none, or that is open."""
        return None if self._clock is None else _within(self._clock, self.own.lowers)

    @property
    def _clock_places(self) -> frozenset[int]:
        """The tokens of a time of day that is settled by the hours."""
        asked = self._clock
        settled = asked is not None and self._within_hours is not None
        return frozenset(range(asked.start, asked.end) if asked is not None and settled else ())


def asks_time(lowers: Sequence[str]) -> bool:
    """Whether a claim is of a time of day: "at six", "until 7 pm"."""
    return _asked(lowers) is not None


def within_hours(asked: Sequence[str], told: Sequence[str]) -> bool | None:
    """Whether the time of day of a claim is within the hours that a sentence tells; None where
    either has none, or that is open."""
    clock = _asked(asked)
    return None if clock is None else _within(clock, told)


def _within(asked: _Asked, lowers: Sequence[str]) -> bool | None:
    told = {_holds(one, asked) for one in _told(lowers)}
    told |= {any(_holds_any(one, asked) for one in halves) for halves in _bare(lowers)}
    return told.pop() if len(told) == 1 else None


def _bare(lowers: Sequence[str]) -> list[list[tuple[float, float]]]:
    """The hours of "from 7 until 10", in either half of the day."""
    text = " ".join(lowers)
    return [
        [
            (start, next(end for end in (*_hours(found["end"]), _DAY) if end > start))
            for start in _hours(found["start"])
        ]
        for found in _HOURS.finditer(text)
        if found["start"] and found[0].startswith("from ") and not _SURELY.search(found[0])
        if _CLOSING.match(text, found.end())
    ]


def _holds_any(window: tuple[float, float], asked: _Asked) -> bool:
    first, last = window
    ends = (first < one <= last if asked.until else first <= one < last for one in asked.hours)
    return any(ends)


def _asked(lowers: Sequence[str]) -> _Asked | None:
    text = " ".join(lowers)
    for found in _ASKED.finditer(text):
        numbers = table("number_words")
        said = numbers.get(found["time"], found["time"])
        half = _HALVES.get((found["half"] or "").rpartition(" ")[2], "")
        hours = _hours(f"{said} {half}" if half and "m" not in said else said)
        if hours:
            start = text.count(" ", 0, found.start())
            end = start + found[0].count(" ") + 1
            return _Asked(start, end, found["how"] != "at", hours)
    return None


def _hours(said: str) -> tuple[float, ...]:
    """The hours of the day that a time may be; none for what is no time."""
    said = said.removesuffix(" o'clock")
    if said in _NAMED:
        return (_NAMED[said],)
    found = _TIME.fullmatch(said)
    if found is None or float(found["hour"]) > _DAY:
        return ()
    hour = float(found["hour"]) + float(found["minute"] or 0) / 60
    if found["half"]:
        return (hour % _HALF + (_HALF if found["half"] == "p" else 0.0),)
    return (hour,) if hour > _HALF else (hour % _HALF, hour % _HALF + _HALF)


def _told(lowers: Sequence[str]) -> list[tuple[float, float]]:
    """The hours of a sentence, each from when to when."""
    told = []
    for found in _HOURS.finditer(" ".join(lowers)):
        if not _SURELY.search(found[0]):
            continue
        start, end = found["start"] or found["first"], found["end"] or found["last"]
        if end:
            told.append(_window(start, end))
        else:
            earliest = (found["edge"] in _EARLIEST) ^ bool(found["not"])
            at = _hours(found["bound"])[-1]
            told.append((at, _DAY) if earliest else (0.0, at))
    return [one for one in told if one[0] < one[1]]


def _window(start: str, end: str) -> tuple[float, float]:
    """From "9" to "5 pm", which is in the morning; from none at all where that is at night."""
    last = _hours(end)[-1]
    return min((one for one in _hours(start) if one < last), default=_DAY), last


def _holds(window: tuple[float, float], asked: _Asked) -> bool | None:
    """Whether all that a time may be is within the hours; None where only some is."""
    first, last = window
    if asked.until:
        # "Until six" of what is "until 7 pm": in that half of the day, if it may be.
        same = [one for one in asked.hours if (one > _HALF) == (last > _HALF)] or asked.hours
        told = {first < one <= last for one in same}
    else:
        told = {first <= one < last for one in asked.hours}
    return told.pop() if len(told) == 1 else None
