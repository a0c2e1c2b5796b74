"""Whether something was on time: "on schedule", "two years late", "a week earlier than planned"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.light import NamedTuple
from qa.reading.times.durations import time_unit

__all__ = ["Pace", "asked_pace", "paces"]

# How far from the plan a phrase puts something: behind it, as planned, or before it.
_PHRASES = {
    ("on", "time"): 0,
    ("in", "time"): 0,
    ("on", "schedule"): 0,
    ("to", "schedule"): 0,
    ("behind", "schedule"): 1,
    ("ahead", "of", "schedule"): -1,
    ("ahead", "of", "time"): -1,
    ("too", "late"): 1,
    ("too", "early"): -1,
}
_MEASURED = {"late": 1, "overdue": 1, "early": -1}
_COMPARED = {"later": 1, "earlier": -1, "sooner": -1}
_PLANNED = frozenset(
    "planned scheduled expected intended promised hoped forecast predicted anticipated due".split()
)
_MARKS = frozenset("?.,;!")
_ASKED = _MEASURED | {"delayed": 1, "punctual": 0}
# Behind "late" or "early" by itself, and before what tells of no plan.
_BEHIND = frozenset("all every because for by and but again this".split())
_LEADS = frozenset("the a an of until till as so from her his its their very how".split())
_THAN = 4


class Pace(NamedTuple):
    """The tokens of a phrase, and whether it tells of late (1), on time (0) or early (-1)."""

    start: int
    end: int
    sign: int


def asked_pace(lowers: Sequence[str]) -> Pace | None:
    """The pace that a claim ends with: "Was it finished on time?", "Was he late?"."""
    size = len(lowers)
    while size > 2 and lowers[size - 1] in _MARKS:
        size -= 1
    word = lowers[size - 1]
    if word in _ASKED:
        return Pace(size - 1, size, _ASKED[word])
    found = (one for one in paces(lowers) if one.end >= size and one.start > 1)
    return next(found, None)


def paces(lowers: Sequence[str]) -> Iterator[Pace]:
    """Each phrase of a sentence that tells how something stood to its plan, in order."""
    for i, word in enumerate(lowers):
        for phrase, sign in _PHRASES.items():
            if tuple(lowers[i : i + len(phrase)]) == phrase:
                yield Pace(i, i + len(phrase), sign)
        unit = i > 1 and bool(time_unit(lowers[i - 1]))
        if word in _MEASURED and (unit or _is_bare(lowers, i)):
            yield Pace(i, i + 1, _MEASURED[word])
        than = tuple(lowers[i + 1 : i + 2]) == ("than",)
        if word in _COMPARED and than and (end := _planned_end(lowers, i + 2)):
            yield Pace(i, end, _COMPARED[word])


def _is_bare(lowers: Sequence[str], index: int) -> bool:
    """ "Ran late all week"; no "late in May", no "the late mayor"."""
    behind = lowers[index + 1] if index + 1 < len(lowers) else "."
    ends = not behind[0].isalnum() or behind in _BEHIND
    return ends and index > 1 and lowers[index - 1] not in _LEADS


def _planned_end(lowers: Sequence[str], start: int) -> int:
    """Where "originally planned" ends, which begins at a token; 0 for nothing of the kind."""
    near = range(start, min(start + _THAN, len(lowers)))
    return next((i + 1 for i in near if lowers[i] in _PLANNED), 0)
