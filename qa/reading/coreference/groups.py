"""Names and noun phrases side by side: "Ann and Bob", "France, Spain and Italy"."""

from __future__ import annotations

from collections.abc import Sequence

from qa.light import TYPE_CHECKING
from qa.reading.coreference.nominals import Nominal
from qa.reading.coreference.nouns import Kind

if TYPE_CHECKING:
    # The reading itself offers the links, so it stands above at run time.
    from qa.reading.reading import SentenceReading

__all__ = ["coordinated"]

_MOST = 4
_JOINS = frozenset({"and", "&"})
_COMMA = frozenset({","})
_LED_IN = ("NN", "JJ", "DT")
_KINDS = frozenset(
    {Kind.PERSON, Kind.COUNTRY, Kind.ORGANISATION, Kind.ANIMAL, Kind.NAME, Kind.PLACE}
)


def coordinated(reading: SentenceReading, found: Sequence[Nominal], at: int) -> list[int]:
    """The numbers of the noun phrases that number `at` ends a list of, itself last.

    Empty where it ends none, or where the list has more than four.
    """
    if not at or not _can_join(found[at]):
        return []
    before = _previous(reading, found, at, _JOINS)
    if before is None:
        return []
    members = [before, at]
    while len(members) <= _MOST:
        earlier = _previous(reading, found, members[0], _COMMA)
        if earlier is None:
            return members
        members.insert(0, earlier)
    return []


def _can_join(one: Nominal) -> bool:
    if one.kind not in _KINDS or one.country or one.function == "modifier":
        return False
    return not one.plural or one.kind in (Kind.PERSON, Kind.ANIMAL)


def _previous(
    reading: SentenceReading, found: Sequence[Nominal], at: int, marks: frozenset[str]
) -> int | None:
    """The noun phrase of the same kind that stands before number `at` with a mark between."""
    one = found[at]
    start = one.start
    while start and start > one.start - 4 and reading.tags[start - 1].startswith(_LED_IN):
        start -= 1
    if one.form != "name":
        start = one.start
    if not start or reading.lowers[start - 1] not in marks:
        return None
    end = start - 1
    if end and reading.words[end - 1] == "," and reading.lowers[end] in _JOINS:
        end -= 1
    for i in range(at - 1, max(-1, at - 4), -1):
        if found[i].end == end:
            return i if _can_join(found[i]) and found[i].kind is one.kind else None
    return None
