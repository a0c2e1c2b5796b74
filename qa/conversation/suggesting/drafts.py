"""The questions that one sentence answers: those of its clauses, then those of its mentions."""

from __future__ import annotations

from collections.abc import Iterator

from qa.conversation.suggesting.clausal import TEMPLATES
from qa.conversation.suggesting.mentions import mention_drafts
from qa.conversation.suggesting.phrasing import group_of
from qa.conversation.suggesting.places import Draft, Place
from qa.language.lexicon import words as lexicon_words
from qa.reading.clauses import Clause
from qa.reading.coreference.link import Link
from qa.reading.reading import SentenceReading

__all__ = ["Draft", "drafts"]

_KINDS = frozenset({"main", "relative"})
# What is reported by these words is told as a fact.
_REPORTING = frozenset("announced announces confirmed reported reports said says stated".split())


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
