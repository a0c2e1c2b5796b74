"""What a finder of mentions returns: a range of tokens with its kind and normal form."""

from __future__ import annotations

from qa.light import NamedTuple
from qa.types import MentionKind

__all__ = ["Found"]


class Found(NamedTuple):
    """Tokens `start` to `end` (half-open, of one sentence) that name something of `kind`."""

    start: int
    end: int
    kind: MentionKind
    normal: str = ""
