"""Questions that mentions answer without their clause: ages, quotations, appositions to names."""

from __future__ import annotations

from collections.abc import Iterator

from qa.conversation.suggesting.phrasing import worded
from qa.conversation.suggesting.places import Draft
from qa.reading.coreference.link import Link
from qa.reading.found import Found
from qa.reading.quotes import speaker
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["mention_drafts"]

_LEAST_QUOTED = 5
# Of the dead "is" would be wrong, and "was" of anybody else in such a sentence.
_GONE = frozenset("dead died dies killed late murdered".split())


def mention_drafts(reading: SentenceReading, links: tuple[Link, ...]) -> Iterator[Draft]:
    """The questions about ages, quotations and people's parts, in this order."""
    yield from _ages(reading, links)
    yield from _quotations(reading, links)
    yield from _people(reading, links)


def _ages(reading: SentenceReading, links: tuple[Link, ...]) -> Iterator[Draft]:
    """ "How old is Ann Lee?" from "Ann Lee, 34, ..."."""
    for person, age in zip(reading.mentions, reading.mentions[1:], strict=False):
        between = reading.words[person.end : age.start]
        if person.kind is MentionKind.PERSON and age.kind is MentionKind.AGE and between == (",",):
            name = _name(reading, links, person)
            if name and not _GONE & set(reading.lowers):
                yield Draft(f"How old is {name}?", "how old", age.start, age.end)


def _name(reading: SentenceReading, links: tuple[Link, ...], person: Found) -> str | None:
    """The person's name, the full one where the text has it; None for a bare given name."""
    name = worded(reading, links, person.start, person.end)
    return name if name and " " in name else None


def _quotations(reading: SentenceReading, links: tuple[Link, ...]) -> Iterator[Draft]:
    """ "What did Ann Lee say?" from a quotation of some length whose speaker is named."""
    for quote in reading.quotes:
        found = speaker(reading.words, reading.tags, (quote.start, quote.end))
        if found is None or quote.end - quote.start < _LEAST_QUOTED:
            continue
        person = next((one for one in reading.mentions if (one.start, one.end) == found), None)
        name = worded(reading, links, *found) if _is_person(person, reading, found) else None
        if name and " " in name:
            yield Draft(f"What did {name} say?", "saying", quote.start, quote.end)


def _is_person(person: Found | None, reading: SentenceReading, found: tuple[int, int]) -> bool:
    if person is not None:
        return person.kind is MentionKind.PERSON
    return reading.lowers[found[0] : found[1]] in (("he",), ("she",))


def _people(reading: SentenceReading, links: tuple[Link, ...]) -> Iterator[Draft]:
    """ "Who is Ann Lee?" from "Ann Lee, the head of the clinic, ..."."""
    for person in reading.mentions:
        end = _apposition(reading, person.end)
        name = _name(reading, links, person) if person.kind is MentionKind.PERSON and end else None
        if name and not _GONE & set(reading.lowers):
            yield Draft(f"Who is {name}?", "who is", person.end + 1, end)


def _apposition(reading: SentenceReading, comma: int) -> int:
    """Where a phrase between commas that says what somebody is ends, 0 where there is none."""
    if reading.words[comma : comma + 1] != (",",):
        return 0
    if reading.lowers[comma + 1 : comma + 2] not in (("the",), ("a",), ("an",)):
        return 0
    for index in range(comma + 2, min(comma + 14, len(reading.words))):
        if reading.words[index] in (",", ".") and index > comma + 2:
            return index if "CC" not in reading.tags[comma:index] else 0
        if reading.tags[index] in ("VBD", "VBZ", "VBP", "MD"):
            return 0
    return 0
