"""The questions that one sentence answers: those of its clauses, then those of its mentions."""

from __future__ import annotations

from collections.abc import Iterator

from qa.conversation.suggesting.clausal import TEMPLATES
from qa.conversation.suggesting.phrasing import group_of, worded
from qa.conversation.suggesting.places import Draft, Place
from qa.language.lexicon import words as lexicon_words
from qa.reading.clauses import Clause
from qa.reading.coreference.link import Link
from qa.reading.found import Found
from qa.reading.quotes import speaker
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["Draft", "drafts", "mention_drafts"]

_KINDS = frozenset({"main", "relative"})
# What is reported by these words is told as a fact.
_REPORTING = frozenset("announced announces confirmed reported reports said says stated".split())
_LEAST_QUOTED = 5
# Of the dead "is" would be wrong, and "was" of anybody else in such a sentence.
_GONE = frozenset("dead died dies killed late murdered".split())


def drafts(
    reading: SentenceReading, links: tuple[Link, ...], clauses: tuple[Clause, ...]
) -> Iterator[Draft]:
    """The questions that the clauses of one sentence answer, in the order of clauses and slots."""
    hanging = {one.governor: one.end for one in clauses if one.link in ("infinitive", "complement")}
    for number, clause in enumerate(clauses):
        plain = _plain(reading, clause, clauses)
        group = group_of(reading, clause) if plain else None
        if group is None:
            continue
        after = _next_verb(reading, clauses, clause)
        place = Place(reading, links, clause, group, hanging.get(number, 0), after)
        for template in TEMPLATES:
            draft = template(place)
            if draft is not None and _asks_enough(draft.text):
                yield draft
    yield from mention_drafts(reading, links)


def _next_verb(reading: SentenceReading, clauses: tuple[Clause, ...], clause: Clause) -> int:
    starts = (one.verb_start for one in clauses if one.verb_start >= clause.verb_end)
    return min(starts, default=len(reading.words))


def _plain(reading: SentenceReading, clause: Clause, clauses: tuple[Clause, ...]) -> bool:
    """A statement of fact that no quotation marks touch and whose subject is known."""
    quoted = any(one.start < clause.end and clause.start < one.end for one in reading.quotes)
    stated = clause.kind in _KINDS or _reported(reading, clause, clauses)
    known = stated and clause.subject is not None
    if clause.subject and clause.kind == "relative":
        # What a relative clause belongs to is doubtful but for names.
        known = reading.tags[clause.subject.parts[0][1] - 1].startswith("NNP")
    ended = reading.words[-1] == "." and _joins(reading, clause)
    return known and not quoted and clause.second_object is None and ended


def _reported(reading: SentenceReading, clause: Clause, clauses: tuple[Clause, ...]) -> bool:
    """Whether somebody says in a main clause that it is so."""
    if clause.link != "complement":
        return False
    saying = clauses[clause.governor]
    word = reading.lowers[saying.head]
    return saying.kind == "main" and saying.polarity == "positive" and word in _REPORTING


def _joins(reading: SentenceReading, clause: Clause) -> bool:
    """Whether a clause that shares a subject is joined to what stands before it."""
    before = clause.verb_start - 1
    while before >= 0 and reading.tags[before].startswith("RB"):
        before -= 1
    return clause.link != "coordination" or reading.tags[before : before + 1] in (("CC",), (",",))


def _asks_enough(text: str) -> bool:
    """Whether the question says what it is about: a name or number, or three words of weight."""
    said = [word.strip("?,’'") for word in text.split()[1:]]
    if any(word[:1].isupper() or word[:1].isdigit() for word in said):
        return True
    return sum(word.lower() not in lexicon_words("stopwords") for word in said) > 3


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
