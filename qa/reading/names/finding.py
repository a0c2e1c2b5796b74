"""Proper names and roles of one sentence, typed by named clues.

Three steps: runs of capitalised words (`spans`), cut where a nationality or a title leads a
name, and typed by the table of clues (`kinds`). A title in front of a name is no part of the
name: "President Mary Robinson" is a role and a person. What full names teach about shorter ones of
the same article (surnames, first names, acronyms) types those in turn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from qa.language.lexicon import words as word_table
from qa.reading.found import Found
from qa.reading.line import Line, word_set
from qa.reading.names.kinds import kind_of
from qa.reading.names.leading import leading, middle_title
from qa.reading.names.proper_name import ProperName
from qa.reading.names.quoted_works import quoted_works
from qa.reading.names.roles import find_roles
from qa.reading.names.spans import name_runs
from qa.reading.names.tables import base_role, gazetteer, is_ordinary
from qa.reading.names.words import NameLine
from qa.types import MentionKind

__all__ = ["find_names", "names_known"]

# What tokens part and a name does not.
_PARTED = ((" ,", ","), (" 's", "'s"), (" ’s", "’s"), (" v .", " v."))
_MARKS = frozenset("\"“”‘’'") | {"``", "''"}
_PERSONAL = frozenset((MentionKind.PERSON, MentionKind.NAME))
_SUFFIXES = word_set("jr. sr. jr sr esq. inc. inc ltd ltd. co. co corp. corp llc plc")
_COMPANY_ENDS = word_set("inc. inc ltd ltd. corp. corp co. university")
_NOTHING: Mapping[str, MentionKind] = MappingProxyType({})


def find_names(
    words: Sequence[str], tags: Sequence[str], *, known: Mapping[str, MentionKind] = _NOTHING
) -> list[Found]:
    """Return names and roles in order of place, not overlapping; indices are of tokens, half-open.

    `known` types names as they stand in the text (a surname, an acronym) by what was learnt
    elsewhere. A role's `normal` is its head noun, singular; a name's is the name.
    """
    names = NameLine(Line.of(words, tags), known)
    found = [piece for start, end in name_runs(names) for piece in _pieces(names, start, end)]
    found = _with_nicknames(names, _with_quoted_works(names, found))
    roles = find_roles(names.line, found)
    return sorted(_without_overlap([*roles, *found])) if roles else found


def _pieces(names: NameLine, start: int, end: int) -> Iterator[Found]:
    """Cut a run into its names: "[French] [President] [Jean Morel]"."""
    titled = False
    while start < end:
        cut, kind = leading(names, start, end, titled=titled)
        if kind is None:
            break
        if kind is not MentionKind.NAME:
            normal = _role_head(names, start, cut) if kind is MentionKind.ROLE else ""
            yield Found(start, cut, kind, normal or names.text(start, cut))
        titled = kind in (MentionKind.ROLE, MentionKind.NAME)
        start = cut
    if start >= end:
        return
    middle = middle_title(names, start, end)
    if middle and not titled:
        yield _typed(names, start, middle, titled=False)
        yield from _pieces(names, middle, end)
    else:
        yield _typed(names, start, end, titled=titled)


def _typed(names: NameLine, start: int, end: int, *, titled: bool) -> Found:
    kind = kind_of(ProperName(names, start, end, titled))
    normal = names.text(start, end)
    for parted, whole in _PARTED if end > start + 1 else ():
        normal = normal.replace(parted, whole)
    return Found(start, end, kind, normal)


def _role_head(names: NameLine, start: int, end: int) -> str:
    phrase = names.phrase(start, end)
    return base_role(phrase) or base_role(phrase.partition(" of ")[0]) or phrase


def _with_quoted_works(names: NameLine, found: list[Found]) -> list[Found]:
    """Title-case words between quotation marks are a work: “The Great Gatsby”."""
    works = list(quoted_works(names))
    if not works:
        return found
    inside = {index for work in works for index in range(work.start, work.end)}
    outside = [one for one in found if not inside.intersection(range(one.start, one.end))]
    return sorted([*outside, *works])


def _with_nicknames(names: NameLine, found: list[Found]) -> list[Found]:
    """'Albert "Bertie" Quill' is one person, called by all three words."""
    words = names.line.words
    if _MARKS.isdisjoint(words):
        return found
    kept: list[Found] = []
    for one in found:
        short, first = (*kept[-1:], None)[0], (*kept[-2:-1], None)[0]
        if first is not None and short is not None and _is_nickname(words, first, short, one):
            text = " ".join(words[i] for i in range(first.start, one.end) if words[i] not in _MARKS)
            kept[-2:] = [Found(first.start, one.end, MentionKind.PERSON, text)]
        else:
            kept.append(one)
    return kept


def _is_nickname(words: Sequence[str], first: Found, short: Found, last: Found) -> bool:
    """Whether a single name stands in quotation marks right between two parts of a person's."""
    somebody = {first.kind, last.kind} <= _PERSONAL and short.end - short.start == 1
    apart = (first.end + 1, short.end + 1) == (short.start, last.start)
    marks = apart and words[first.end] in _MARKS and words[short.end] in _MARKS
    return marks and somebody and MentionKind.PERSON in (first.kind, last.kind)


def _without_overlap(found: list[Found]) -> list[Found]:
    """Of two that overlap the longer stays: a definite role takes in its nationality."""
    taken: set[int] = set()
    kept = []
    for one in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        tokens = range(one.start, one.end)
        if not taken.intersection(tokens):
            taken.update(tokens)
            kept.append(one)
    return kept


def names_known(words: Sequence[str], found: Sequence[Found]) -> dict[str, MentionKind]:
    """Return what the full names among `found` teach about shorter ones of the same article.

    A person's whole name, its surname and first name; an organisation's acronym and its name
    without "Inc.".
    """
    known: dict[str, MentionKind] = {}
    for one in found:
        parts = list(words[one.start : one.end])
        if one.kind is MentionKind.PERSON:
            for part in _personal_parts(words, one, parts):
                known.setdefault(part, one.kind)
        elif one.kind is MentionKind.ORGANISATION and len(parts) > 1:
            for part in _organisation_parts(words, one, parts):
                known.setdefault(part, one.kind)
    return known


def _personal_parts(words: Sequence[str], one: Found, parts: list[str]) -> list[str]:
    while len(parts) > 1 and parts[-1].lower() in {*_SUFFIXES, ","}:
        parts = parts[:-1]
    if len(parts) == 1:
        titled = one.start > 0 and words[one.start - 1].lower() in word_table("titles")
        return parts if titled else []
    ends = [" ".join(parts), parts[-1]]
    plain = gazetteer(parts[0].lower()) is None and not is_ordinary(parts[0].lower())
    if plain or _is_family_first(parts):
        ends.append(parts[0])
    return [part for part in ends if len(part) > 1 and part[-1] != "." and part[0].isupper()]


def _is_family_first(parts: Sequence[str]) -> bool:
    """As in "Park Geun-hye": a small letter behind the hyphen of an East Asian given name."""
    first, hyphen, second = parts[-1].partition("-")
    return len(parts) == 2 and bool(hyphen) and first.istitle() and second.islower()


def _organisation_parts(words: Sequence[str], one: Found, parts: list[str]) -> list[str]:
    learnt = ["".join(part[0] for part in parts if part[0].isupper())]
    if [*words[one.end : one.end + 1]] == ["("] and len(words) > one.end + 2:
        acronym = words[one.end + 1]
        if words[one.end + 2] == ")" and acronym.isupper() and acronym.isalpha():
            learnt.append(acronym)
    if len(parts) == 2 and parts[-1].lower() in _COMPANY_ENDS and not is_ordinary(parts[0].lower()):
        learnt.append(parts[0])
    return [part for part in learnt if len(part) > 1 and gazetteer(part.lower()) is None]
