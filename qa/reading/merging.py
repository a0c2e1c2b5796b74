"""One list of mentions out of several finders' lists, without overlap."""

from __future__ import annotations

from collections.abc import Sequence

from qa.reading.found import Found
from qa.types import MentionKind

__all__ = ["merge"]

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


def merge(
    times: Sequence[Found], quantities: Sequence[Found], names: Sequence[Found]
) -> list[Found]:
    """Return all in order; of two that overlap the longer stays, then the more telling kind."""
    every = (*times, *quantities, *names)
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
    return sorted(kept, key=lambda one: one.start)


def _rank(found: Found) -> int:
    return _RANKS.get(found.kind, _NAMES)
