"""What full names teach about shorter ones of the same article: surnames, first names, acronyms."""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.lexicon import words as word_table
from qa.reading.found import Found
from qa.reading.line import word_set
from qa.reading.names.tables import gazetteer, is_ordinary
from qa.types import MentionKind

__all__ = ["names_known"]

_SUFFIXES = word_set("jr. sr. jr sr esq. inc. inc ltd ltd. co. co corp. corp llc plc")
_COMPANY_ENDS = word_set("inc. inc ltd ltd. corp. corp co. university")


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
