"""Days that a sentence excepts: "daily, but not on Mondays", "all year except in July"."""

from __future__ import annotations

from collections.abc import Sequence

from qa.reading.reading import SentenceReading
from qa.reading.times.periods import Dated, agrees

__all__ = ["excepted", "is_excepted_day"]

_EXCEPTING = frozenset("except excepting excluding bar save".split())
_NEVER = frozenset(("not", "never"))
_JOINED = (("but",), ("and",), ("though",), ("although",), (",",))
_PHRASES = (
    ("except", "for"),
    ("apart", "from"),
    ("aside", "from"),
    ("other", "than"),
    ("exception", "of"),
    ("exceptions", "of"),
)
_ALL = frozenset("every all any each daily".split())
_BETWEEN = frozenset("on in at during over and or the a public bank , every".split())
_FURTHEST = 9  # "except on Christmas Day, Boxing Day and New Year's Day"


def excepted(reading: SentenceReading, dates: Sequence[Dated]) -> tuple[Dated, ...]:
    """Those of a sentence's dates that it excepts."""
    starts = {one.start: one for one in dates}
    inside = {i for one in dates for i in range(one.start, one.end)}
    return tuple(one for one in starts.values() if _is_excepted(reading, one.start, inside))


def is_excepted_day(asked: Dated, dates: Sequence[Dated]) -> bool:
    """Whether a date of a question is one of those: "on Sunday" of "not on Sundays" too."""
    return any(agrees(asked, one) is True or _same_day(asked, one) for one in dates)


def _same_day(one: Dated, other: Dated) -> bool:
    return _singular(one.words) == _singular(other.words)


def _singular(words: Sequence[str]) -> tuple[str, ...]:
    """ "Sundays", "every Sunday" and "a Sunday" are days of one name."""
    bare = [word for word in words if word not in ("every", "a", "the", "each")]
    return tuple(word.removesuffix("s") if word.endswith("days") else word for word in bare)


def _is_excepted(reading: SentenceReading, start: int, dated: set[int]) -> bool:
    """Whether what excepts stands before a date, with no more between than other dates."""
    lowers = reading.lowers
    for i in range(start - 1, max(-1, start - _FURTHEST), -1):
        word = lowers[i]
        if word in _EXCEPTING or lowers[i - 1 : i + 1] in _PHRASES:
            return True
        if word in _NEVER:
            # "Did not, in May, say so", "not in May but in June" deny the deed, and except nothing.
            return lowers[i - 1 : i] in _JOINED and lowers[i + 1] not in (",", "until")
        if word == "but":
            return not _ALL.isdisjoint(lowers[max(0, i - 3) : i])
        if word not in _BETWEEN and i not in dated:
            return False
    return False
