"""For how long: "for ever" where a sentence has "for a while", and the other way round."""

from __future__ import annotations

from collections.abc import Sequence

from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["asks_of_lasting", "other_lasting"]

_PERMANENT = (
    ("for", "ever"), ("forever",), ("permanently",), ("permanent",), ("for", "good"),
    ("for", "life"), ("lifelong",), ("indefinitely",),
)  # fmt: skip
_PASSING = (
    ("for", "a", "while"), ("for", "a", "time"), ("for", "a", "short", "time"),
    ("for", "the", "time", "being"), ("for", "now"), ("temporarily",), ("temporary",), ("briefly",),
)  # fmt: skip
_ENDS = frozenset(". , ; : ? ! ) and but or in at on by from because".split())


def asks_of_lasting(lowers: Sequence[str], reading: SentenceReading) -> bool:
    """Whether a claim says for how long in such words, and the sentence does not."""
    asked = _said(lowers)
    return bool(asked) and _kind(asked) is not _told(reading)[0]


def other_lasting(lowers: Sequence[str], reading: SentenceReading) -> str:
    """The words of a sentence that tell of a time that passes where the claim is of none that does,
    or of none where the claim is of one; or ""."""
    asked, (told, words) = _said(lowers), _told(reading)
    return words if asked and told is not None and told is not _kind(asked) else ""


def _kind(words: tuple[str, ...]) -> bool:
    return words in _PERMANENT


def _told(reading: SentenceReading) -> tuple[bool | None, str]:
    """Whether what a sentence tells is to last, None where it does not say, and its words."""
    said = _said(reading.lowers)
    if said:
        return _kind(said), " ".join(said)
    for found in reading.mentions:
        led = reading.lowers[max(0, found.start - 1) : found.start] == ("for",)
        if found.kind is MentionKind.DURATION and led:
            return False, " ".join(reading.words[found.start - 1 : found.end])
    return None, ""


def _said(lowers: Sequence[str]) -> tuple[str, ...]:
    """The one phrase of such words; "for good reasons" is none."""
    found = [
        phrase
        for phrase in (*_PERMANENT, *_PASSING)
        for i in range(len(lowers) - len(phrase) + 1)
        if tuple(lowers[i : i + len(phrase)]) == phrase
        and (len(phrase) == 1 or _ENDS.issuperset(lowers[i + len(phrase) :][:1]))
    ]
    return found[0] if len(found) == 1 else ()
