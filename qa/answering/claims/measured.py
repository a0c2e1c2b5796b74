"""The amounts of a claim held against those of a sentence: the same, another, or enough.

"More than 20,000" is confirmed by 23,417; "five" is denied by six of the same thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.claims.extents import WITHIN, Extent, bound_before, extent, keeps
from qa.answering.matching import Matcher
from qa.language.stems import stem
from qa.light import NamedTuple, pattern
from qa.reading.found import Found, merge
from qa.reading.quantities.finding import find_quantities, value
from qa.reading.reading import SentenceReading
from qa.reading.times.finding import find_times
from qa.types import MentionKind

__all__ = ["Amount", "amounts_in", "asked_amounts", "measures", "satisfies"]

_KINDS = frozenset(
    (
        MentionKind.NUMBER,
        MentionKind.MONEY,
        MentionKind.PERCENT,
        MentionKind.QUANTITY,
        MentionKind.DURATION,
    )
)
# A normal form of a duration, its parts, and how many days their units have.
_DURATION = pattern(r"P(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?")
_PART = pattern(r"(\d+(?:\.\d+)?)([YMWDHS])")
_SHORTEST = 3
_DAYS = {"Y": 365.25, "M": 30.44, "W": 7.0, "D": 1.0}
_CLOCK = {"H": 1 / 24, "M": 1 / 1440, "S": 1 / 86400}
_COUNTED_AFTER = 3
_RANGE = ".."
# "About 1,400" of one side and 1,400 of the other are the same.
_CLOSE = 1e-6


class Amount(NamedTuple):
    """Tokens `start` to `end` that give `number` of `unit`, or of the thing whose stem is
    `counted`, to `top` where it is a range; `bound` is ">", ">=", "<", "<=" or "", and in a
    sentence "~" for "about", "~<" for "nearly" or "~>" for "just over"."""

    start: int
    end: int
    kind: MentionKind
    number: float
    unit: str
    counted: str
    bound: str
    top: float


def asked_amounts(words: Sequence[str], tags: Sequence[str]) -> tuple[Amount, ...]:
    """The amounts of a question, each with the words that bound it."""
    found = merge(find_times(words, tags), find_quantities(words, tags), [])
    return tuple(
        _with_term(words, one._replace(start=_bound_start(words, one)))
        for one in _amounts(words, tags, found, vague=False)
    )


def _with_term(words: Sequence[str], amount: Amount) -> Amount:
    """ "Is it dry after three hours?": of what is done within less it is so."""
    after = amount.start and words[amount.start - 1].lower() == "after"
    timed = amount.kind is MentionKind.DURATION and not amount.bound
    return amount._replace(bound=WITHIN) if after and timed else amount


def _bound_start(words: Sequence[str], amount: Amount) -> int:
    """Where an amount begins with the words before it that bound it: "longer than"."""
    lowers = [word.lower() for word in words[: amount.start]]
    return amount.start - bound_before(lowers, len(lowers), vague=False)[1]


def amounts_in(reading: SentenceReading) -> tuple[Amount, ...]:
    """The amounts of a sentence."""
    return tuple(_amounts(reading.words, reading.tags, reading.mentions, vague=True))


def _amounts(
    words: Sequence[str], tags: Sequence[str], mentions: Sequence[Found], *, vague: bool
) -> Iterator[Amount]:
    for found in mentions:
        measured = _measure(found) if found.kind in _KINDS else None
        if measured is None:
            continue
        counted = _counted(words, tags, found) if found.kind is MentionKind.NUMBER else ""
        bound = _bound(words, found.start, found.end, vague=vague)
        number, unit, top = measured
        yield Amount(found.start, found.end, found.kind, number, unit, counted, bound, top)


def _measure(found: Found) -> tuple[float, str, float] | None:
    """Number and unit of a mention, and the top of a range; of a duration its days, to be held
    against those of others."""
    if found.kind is not MentionKind.DURATION:
        low, _, high = found.normal.rpartition(_RANGE)
        known, least = value(high), value(low) if low else None
        if known is None or (low and least is None):
            return None
        return (least or known)[0], known[1], known[0]
    if len(found.normal) < _SHORTEST or not _DURATION.fullmatch(found.normal):
        return None
    calendar, _, clock = found.normal.partition("T")
    held = ((calendar, _DAYS), (clock, _CLOCK))
    days = sum(float(n) * units[u] for text, units in held for n, u in _PART.findall(text))
    return days, "day", days


def _counted(words: Sequence[str], tags: Sequence[str], found: Found) -> str:
    """The stem of what is counted: the last noun of "five penalty kicks"; "of the" is passed
    over."""
    counted = ""
    for i in range(found.end, min(found.end + _COUNTED_AFTER, len(words))):
        if tags[i].startswith("NN"):
            counted = stem(words[i])
        elif counted or not (tags[i].startswith(("JJ", "DT")) or words[i].lower() == "of"):
            break
    return counted


def _bound(words: Sequence[str], start: int, end: int, *, vague: bool) -> str:
    """The bound that stands right before an amount, or in it: "more than $1 million"."""
    lowers = [word.lower() for word in words[:end]]
    places = range(start, min(start + _COUNTED_AFTER + 1, end))
    return next(filter(None, (bound_before(lowers, at, vague=vague)[0] for at in places)), "")


def measures(asked: Amount, said: Amount, matcher: Matcher) -> bool:
    """Whether two amounts are of the same unit, and of the same thing."""
    if asked.kind is not said.kind or asked.unit != said.unit:
        return False
    told = asked.counted and said.counted
    return not told or _same_thing(asked.counted, said.counted, matcher)


def satisfies(asked: Amount, said: Amount, matcher: Matcher, *, leave: bool = False) -> bool | None:
    """Whether `said` is the asked amount; None when they measure different things, or the words
    leave it open. `leave`: what one may do for up to three hours, one may for two."""
    if not measures(asked, said, matcher):
        return None
    if asked.bound:
        return _within(asked, said)
    if abs(asked.number - said.number) <= _CLOSE * abs(asked.number):
        return True
    told, exact = _extent(said), Extent(asked.number, asked.top)
    if keeps(told, exact) is False:
        return False
    return True if leave and said.bound == "<=" else None


def _extent(amount: Amount) -> Extent:
    return extent(amount.number, amount.top, amount.bound)


def _within(asked: Amount, said: Amount) -> bool | None:
    """Whether an amount keeps the bound; "more than 20" keeps it for "more than 20" too."""
    if asked.number == said.number and said.bound[:1] == asked.bound[:1]:
        return True
    if asked.bound == said.bound == "<=":
        return False  # "up to six days" of what lasted "up to three days"
    return keeps(_extent(said), _extent(asked))


def _same_thing(asked: str, said: str, matcher: Matcher) -> bool:
    found = matcher.match(said)
    return asked == said or (found is not None and matcher.terms[found.term].stem == asked)
