"""What finders of mentions return: ranges of tokens with kind and normal form; and their merger."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from qa.light import NamedTuple
from qa.types import MentionKind

__all__ = [
    "MEASURED_KINDS",
    "NAME_KINDS",
    "PROPER_KINDS",
    "TIME_KINDS",
    "Found",
    "measured",
    "merge",
]

NAME_KINDS = (MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.NAME)
# Whatever is written with a capital.
PROPER_KINDS = frozenset(
    (*NAME_KINDS, MentionKind.NATIONALITY, MentionKind.EVENT, MentionKind.WORK)
)
TIME_KINDS = frozenset((MentionKind.DATE, MentionKind.TIME, MentionKind.DURATION))
MEASURED_KINDS = TIME_KINDS | {MentionKind.FREQUENCY, MentionKind.QUANTITY}
# Of two mentions as long as each other the one of the lower rank stays; names stand between.
_RANKS = {
    MentionKind.DATE: 0,
    MentionKind.TIME: 0,
    MentionKind.DURATION: 0,
    MentionKind.AGE: 0,
    MentionKind.FREQUENCY: 0,
    MentionKind.MONEY: 1,
    MentionKind.PERCENT: 2,
    MentionKind.QUANTITY: 3,
    MentionKind.NUMBER: 5,
    MentionKind.ORDINAL: 5,
}
_NAMES = 4
_start = attrgetter("start")


class Found(NamedTuple):
    """Tokens `start` to `end` (half-open, of one sentence) that name something of `kind`."""

    start: int
    end: int
    kind: MentionKind
    normal: str = ""


def measured(start: int, end: int, kind: MentionKind, number: str, unit: str = "") -> Found:
    """What measures something: its normal form is the number, then a space and the unit."""
    return Found(start, end, kind, f"{number} {unit}" if number and unit else number)


def merge(
    times: Sequence[Found], quantities: Sequence[Found], names: Sequence[Found]
) -> list[Found]:
    """Return all in order; of two that overlap the longer stays, then the more telling kind."""
    every = sorted((*times, *quantities, *names), key=_start)
    if _are_apart(every):
        return every
    ranked = sorted(every, key=lambda one: (one.start - one.end, _rank(one), one.start))
    taken: set[int] = set()
    kept: list[Found] = []
    for found in ranked:
        tokens = range(found.start, found.end)
        # Every token is taken at most once, and a clash shows at one of the two ends at the
        # latest: what stays is never shorter than what comes later.
        if not tokens or found.start in taken or found.end - 1 in taken:
            continue
        taken.update(tokens)
        kept.append(found)
    return sorted(kept, key=_start)


def _are_apart(found: Sequence[Found]) -> bool:
    """Whether of mentions in order none is empty or overlaps with the next."""
    end = 0
    for one in found:
        if not end <= one.start < one.end:
            return False
        end = one.end
    return True


def _rank(found: Found) -> int:
    return _RANKS.get(found.kind, _NAMES)
