"""Which words can open a time or a quantity: most cannot, and need no further look.

Every finder of times and quantities tries a dozen patterns at each token. These tests are true
wherever one of the patterns could hold and cost one look-up a word, so they change the pace only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import IntEnum
from functools import lru_cache
from itertools import compress, count

from qa.language.lexicon import table
from qa.reading.line import Line, word_set
from qa.reading.quantities.numbers import (
    APPROXIMATING,
    MAGNITUDES,
    PLURALS,
    VAGUELY,
    approximator_at,
    word_value,
)
from qa.reading.times.years import ordinal

__all__ = ["quantity_openings", "time_openings"]

_PERIODS = word_set(
    "day night week weekend fortnight month quarter year decade century morning afternoon evening "
    "spring summer autumn fall winter"
)
_UNITS = word_set(
    "second seconds sec secs minute minutes min mins min. hour hours hr hrs day days night nights "
    "week weeks fortnight fortnights month months quarter quarters year years yr yrs decade "
    "decades century centuries millennium millennia"
)
_FEASTS = frozenset(("new", "christmas", "boxing"))
_TIME_WORDS = _UNITS | word_set(
    "yesterday today tonight tomorrow spring summer autumn fall winter early earlier late later "
    "mid ad a.d. ce c.e. − half all whole entire several many few some numerous countless hourly "
    "daily nightly weekly monthly quarterly yearly annually once twice thrice every each noon "
    "midday midnight dawn dusk morning afternoon evening weekdays weekends"
)
_POINTING = word_set("last next this previous following coming past same that")
_EDGES = word_set("beginning start middle end turn close rest")
_AFTER_ARTICLE = (
    _UNITS | MAGNITUDES | word_set("half half-hour few couple single full whole entire")
)
_PREFIXES = word_set("a an half mid early late pre post")
_PARTS = word_set("half third quarter fourth fifth sixth tenth")


class _Opening(IntEnum):
    NEVER = 0
    ALWAYS = 1
    APPROXIMATES = 2
    ARTICLE = 3
    BEFORE_OF = 4
    BEFORE_PERIOD = 5
    BEFORE_UNIT = 6


_ALWAYS = _Opening.ALWAYS


def time_openings(line: Line) -> Iterator[int]:
    """The tokens at which a date, time, duration, age or frequency could begin, in order."""
    return _openings(_time_word, _opens_time, line)


def quantity_openings(line: Line) -> Iterator[int]:
    """The tokens at which an amount, a number or an ordinal could begin, in order."""
    return _openings(_quantity_word, _opens_quantity, line)


def _openings(
    word: Callable[[str], _Opening], opens: Callable[[Line, int, _Opening], bool], line: Line
) -> Iterator[int]:
    """Where it begins, or where what approximates it does."""
    kinds = tuple(map(word, line.lows))
    for index in compress(count(), kinds):
        kind = kinds[index]
        if kind is _ALWAYS or opens(line, index, kind):
            yield index
        elif length := approximator_at(line, index):
            beyond = index + length
            kind = word(line.low(beyond))
            if kind is _ALWAYS or opens(line, beyond, kind):
                yield index


def _opens_time(line: Line, index: int, kind: _Opening) -> bool:
    after = line.low(index + 1)
    if kind is _Opening.BEFORE_PERIOD:
        return after in _PERIODS or _is_calendar(after)
    if kind is _Opening.BEFORE_OF:
        return after == "of"
    return kind is _Opening.ARTICLE and after in _AFTER_ARTICLE


def _opens_quantity(line: Line, index: int, kind: _Opening) -> bool:
    after = line.low(index + 1)
    if kind is _Opening.ARTICLE and after == "few":
        return line.low(index + 2) in table("units")
    if kind is _Opening.BEFORE_UNIT:
        return after in table("units")
    return kind is _Opening.ARTICLE and (after in MAGNITUDES or after.rstrip("s") in _PARTS)


@lru_cache(maxsize=65536)
def _time_word(low: str) -> _Opening:
    if low in ("a", "an"):
        return _Opening.ARTICLE
    if low in _TIME_WORDS or low in _FEASTS or _is_calendar(low) or _is_number(low):
        return _Opening.ALWAYS
    if low.endswith("ties") and not low.endswith("ities"):
        return _Opening.ALWAYS  # "twenties"
    if low.endswith("long") and low[:-4].rstrip("-") in _PERIODS:
        return _Opening.ALWAYS  # "a decade-long war"
    if low in _POINTING:
        return _Opening.BEFORE_PERIOD
    return _Opening.BEFORE_OF if low in _EDGES else _approximates(low)


@lru_cache(maxsize=65536)
def _quantity_word(low: str) -> _Opening:
    if low in ("a", "an"):
        return _Opening.ARTICLE
    if low in VAGUELY:
        return _Opening.BEFORE_UNIT
    if low in ("−", "-", "minus", "half") or _is_number(low) or low in _currency_beginnings():
        return _Opening.ALWAYS
    return _approximates(low)


def _approximates(low: str) -> _Opening:
    return _Opening.APPROXIMATES if low in APPROXIMATING else _Opening.NEVER


def _is_number(low: str) -> bool:
    """Whether a number stands in the word: figures, numerals, ordinals, and all with hyphens."""
    if any(map(str.isdigit, low)):
        return True
    if "-" in low or "–" in low:
        return not _hyphened().isdisjoint(low.replace("–", "-").split("-"))
    return low in PLURALS or word_value(low) is not None or ordinal(low) is not None


@lru_cache(maxsize=1)
def _hyphened() -> frozenset[str]:
    """The parts of which a word with hyphens needs one to count or to tell when: "two-thirds",
    "mid-March", "nineteenth-century"."""
    return frozenset((*_PREFIXES, *table("number_words"), *table("ordinal_words")))


def _is_calendar(low: str) -> bool:
    months, days = table("months"), table("weekdays")
    return low in months or low in days or low[:-1] in days


@lru_cache(maxsize=1)
def _currency_beginnings() -> frozenset[str]:
    """All beginnings of what stands before an amount: "US" of "US$", for it may be two tokens."""
    return frozenset(
        sign[:length]
        for sign in (*table("currencies"), *map(str.lower, table("currency_letters")), "u.s.")
        for length in range(1, len(sign) + 1)
        if length == len(sign) or not sign[length:].isalpha()
    )
