"""What a finder of mentions returns: a range of tokens with its kind and normal form."""

from __future__ import annotations

from qa.light import NamedTuple
from qa.types import MentionKind

__all__ = ["NAME_KINDS", "PROPER_KINDS", "TIME_KINDS", "Found", "measured"]

NAME_KINDS = (MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.NAME)
# Whatever is written with a capital.
PROPER_KINDS = frozenset(
    (*NAME_KINDS, MentionKind.NATIONALITY, MentionKind.EVENT, MentionKind.WORK)
)
TIME_KINDS = frozenset((MentionKind.DATE, MentionKind.TIME, MentionKind.DURATION))


class Found(NamedTuple):
    """Tokens `start` to `end` (half-open, of one sentence) that name something of `kind`."""

    start: int
    end: int
    kind: MentionKind
    normal: str = ""


def measured(start: int, end: int, kind: MentionKind, number: str, unit: str = "") -> Found:
    """What measures something: its normal form is the number, then a space and the unit."""
    return Found(start, end, kind, f"{number} {unit}" if number and unit else number)
