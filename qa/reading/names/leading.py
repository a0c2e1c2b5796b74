"""What stands in a run of capitalised words and is no part of the name: a nationality, a title."""

from __future__ import annotations

from qa.language.lexicon import words as word_table
from qa.reading.line import word_set
from qa.reading.names.proper_name import kind_by_head
from qa.reading.names.tables import (
    base_role,
    gazetteer,
    is_first_name,
    is_ordinary,
)
from qa.reading.names.words import NameLine
from qa.types import MentionKind

__all__ = ["leading", "middle_title"]

_COURTESIES = word_set(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame madam madame mme mme. "
    "monsieur mademoiselle mlle. señor señora senor senora don herr frau signor"
)
# What places are headed by and people are called: no "hospital".
_LIKE_SURNAMES = word_set(
    "bay beach brook field forest hill hills lake marsh park wells wood woods"
)
_OF_PEOPLE, _LEAST_PEOPLE = ("an", "ese", "ish"), 5
_OFFICE_PARTS = word_set("chief president vice deputy lord lady police master first")


def leading(
    names: NameLine, start: int, end: int, *, titled: bool
) -> tuple[int, MentionKind | None]:
    """What leads the run and is no part of the name: a nationality, a title (NAME: a courtesy)."""
    if gazetteer(names.phrase(start, end)) is not None:
        return start, None
    if names.text(start, end) in names.known:
        return start, None
    people = _people_length(names, start, end)
    if people and _splits_people(names, start + people, end):
        return start + people, MentionKind.NATIONALITY
    title = names.title_length(start, end) or _office_length(names, start, end)
    if not title:
        return _led_by_place(names, start, end)
    if names.phrase(start, start + title) in _COURTESIES and start + title < end:
        return start + title, MentionKind.NAME
    if _is_surname(names, start, start + title, end, titled=titled):
        return start, None
    if start + title == end:
        return end, _title_kind(names, start, end)
    if names.line.low(start + title) == "of":
        office = _is_office(names, start, start + title)
        return (end, MentionKind.ROLE) if office else (start, None)
    headed = kind_by_head(names, start, end) is not None
    if names.line.low(start + title) in ("'s", "'"):
        return start, None
    if headed and not _acts_as_person(names, start + title, end):
        return start, None
    return start + title, _title_kind(names, start, start + title)


def _acts_as_person(names: NameLine, start: int, end: int) -> bool:
    """ "Cllr Wendy Marsh said", for all that a marsh is a place; not "in Queen Anne Park"."""
    low, tag = names.line.low, names.line.tag
    if end - start != 2 or not is_first_name(low(start)) or low(end - 1) not in _LIKE_SURNAMES:
        return False
    return tag(end).startswith("VB") or (low(end) == "(" or low(end + 1) in ("who", "whose"))


def _office_length(names: NameLine, start: int, end: int) -> int:
    """How long an office of common words before a person is: "Senate Majority Leader"."""
    for index in range(start + 1, min(start + 4, end - 1)):
        low = names.line.low(index - 1)
        if not is_ordinary(low) or is_first_name(low) or gazetteer(low) is MentionKind.PLACE:
            return 0
        stop = index + names.title_length(index, end)
        if index < stop < end and not is_ordinary(names.line.low(end - 1)):
            return stop - start
    return 0


def _led_by_place(names: NameLine, start: int, end: int) -> tuple[int, MentionKind | None]:
    """Cut as in "[California] [Gavin Newsom]"; "Virginia Woolf" stays whole."""
    for index in range(start + 1, end - 1):
        if not is_first_name(names.line.low(index)) or is_first_name(names.line.low(start)):
            continue
        if gazetteer(names.phrase(start, index)) is MentionKind.PLACE:
            whole = kind_by_head(names, start, end) is not None
            return (start, None) if whole else (index, MentionKind.PLACE)
    return start, None


def _is_office(names: NameLine, start: int, join: int) -> bool:
    """Whether "X of Y" is an office: "Prince of Wales", not "Lord of the Rings"."""
    if not base_role(names.phrase(start, join)):
        return False
    target = join + 2 if names.line.low(join + 1) == "the" else join + 1
    plural = names.line.low(target).endswith("s") and is_ordinary(names.line.low(target))
    return names.line.low(start) not in ("lord", "lady") or not plural


def _is_surname(names: NameLine, start: int, stop: int, end: int, *, titled: bool) -> bool:
    """Whether a word for a role is part of the name: "Captain [Cook]", "Judge [Earl Warren]"."""
    word = names.phrase(start, stop)
    if is_first_name(word) and word not in word_table("titles"):
        return True
    if word not in word_table("titles") and stop < end and is_ordinary(names.line.low(stop)):
        last = names.line.low(end - 1)
        return is_ordinary(last) or last.isdecimal()
    return titled and stop == end and names.line.low(start - 1) not in _OFFICE_PARTS


def _title_kind(names: NameLine, start: int, end: int) -> MentionKind:
    courtesy = names.phrase(start, end) in _COURTESIES
    return MentionKind.NAME if courtesy else MentionKind.ROLE


def _people_length(names: NameLine, start: int, end: int) -> int:
    for length in (2, 1):
        if start + length < end:
            phrase = names.phrase(start, start + length)
            if gazetteer(phrase) is MentionKind.NATIONALITY:
                return length
    titled = start + 1 < end and names.title_length(start + 1, end)
    return int(bool(titled) and _is_like_people(names.line.low(start)))


def _is_like_people(low: str) -> bool:
    """ "Ruritanian", before a title: what no table knows, and ends as demonyms do."""
    known = gazetteer(low) is not None or is_first_name(low) or is_ordinary(low)
    return low.endswith(_OF_PEOPLE) and len(low) > _LEAST_PEOPLE and not known


def _splits_people(names: NameLine, start: int, end: int) -> bool:
    """Whether what follows a demonym is another name: a titled or a personal one."""
    title = names.title_length(start, end)
    if title and not (start + title < end and kind_by_head(names, start, end)):
        return True
    if kind_by_head(names, start - 1, end) is not None:
        return False
    return is_first_name(names.line.low(start)) or not is_ordinary(names.line.low(end - 1))


def middle_title(names: NameLine, start: int, end: int) -> int:
    """The place of a title after a listed name: "Seoul [Mayor Oh]", "Apple [CEO Tim Cook]"."""
    headed = kind_by_head(names, start, end) is not None
    for index in range(start + 1, end - 1):
        length = names.title_length(index, end)
        person = names.line.low(index - 1) != "of" and is_first_name(names.line.low(index + length))
        if not length or (headed and not person):
            continue
        phrase = names.phrase(start, index)
        listed = gazetteer(phrase) or names.known.get(names.text(start, index))
        acronym = index == start + 1 and _is_capitals(names.word(start)) and names.style == "plain"
        if acronym or listed is not None or kind_by_head(names, start, index) is not None:
            return index
    return 0


def _is_capitals(word: str) -> bool:
    """ "UN", "EU", "BBC": a body whose officer follows."""
    return 2 <= len(word) <= 5 and word.isalpha() and word.isupper()
