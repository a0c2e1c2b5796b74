"""What can answer: the class of the noun asked for, the kinds of mention that a profile expects."""

from __future__ import annotations

from functools import lru_cache

from qa.language.lexicon import table, words
from qa.language.stems import singular
from qa.types import MentionKind as Kind

__all__ = ["EXPECTED", "class_of", "expected_kinds", "fits"]

_TIME = (Kind.DATE, Kind.TIME)
EXPECTED: dict[str, tuple[Kind, ...]] = {
    "how_adjective": (Kind.QUANTITY, Kind.NUMBER, Kind.DURATION, Kind.MONEY, Kind.PERCENT),
    "how_far": (Kind.QUANTITY,),
    "how_long": (Kind.DURATION, Kind.QUANTITY, Kind.DATE),
    "how_many": (Kind.NUMBER,),
    "how_much": (Kind.MONEY, Kind.QUANTITY, Kind.PERCENT, Kind.NUMBER),
    "how_often": (Kind.FREQUENCY, Kind.DURATION),
    "how_old": (Kind.AGE, Kind.DURATION),
    "difference": (Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.NUMBER),
    "saying": (Kind.QUOTE,),
    "what_age": (Kind.AGE, Kind.NUMBER),
    "what_date": (Kind.DATE,),
    "what_duration": (Kind.DURATION,),
    "what_event": (Kind.EVENT, Kind.NAME),
    "what_language": (Kind.NATIONALITY, Kind.NAME),
    "what_money": (Kind.MONEY,),
    "what_name": (Kind.NAME, Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.WORK, Kind.EVENT),
    "what_nationality": (Kind.NATIONALITY,),
    "what_number": (Kind.NUMBER, Kind.QUANTITY, Kind.PERCENT),
    "what_organisation": (Kind.ORGANISATION, Kind.NAME),
    "what_percent": (Kind.PERCENT, Kind.NUMBER),
    "what_person": (Kind.PERSON, Kind.NAME),
    "what_place": (Kind.PLACE, Kind.NAME),
    "what_quantity": (Kind.QUANTITY, Kind.NUMBER, Kind.MONEY),
    "what_role": (Kind.ROLE,),
    "what_time": (Kind.TIME, Kind.DATE),
    "what_title": (Kind.WORK, Kind.NAME, Kind.ROLE),
    "what_work": (Kind.WORK, Kind.NAME, Kind.QUOTE),
    "when": _TIME,
    "where": (Kind.PLACE, Kind.ORGANISATION, Kind.NAME),
    "who": (Kind.PERSON, Kind.ORGANISATION, Kind.NAME, Kind.ROLE),
    "whom": (Kind.PERSON, Kind.ORGANISATION, Kind.NAME, Kind.ROLE, Kind.PLACE),
    "whose": (Kind.PERSON, Kind.NAME, Kind.ORGANISATION, Kind.PLACE),
}
_SPECIFIC = {
    Kind.DATE, Kind.TIME, Kind.DURATION, Kind.AGE, Kind.MONEY, Kind.NUMBER, Kind.PERCENT,
    Kind.QUANTITY,    Kind.PERSON, Kind.PLACE, Kind.NATIONALITY, Kind.ORDINAL, Kind.FREQUENCY,
}  # fmt: skip
_PERSON_ENDINGS = ("ist", "ologist", "ician")


@lru_cache(maxsize=16384)
def class_of(noun: str) -> str:
    """The class of a noun that people ask for ("city" -> "place"), or "" when unknown."""
    types = table("answer_types")
    for form in (noun, singular(noun)):
        if form in types:
            return types[form]
        if form in words("roles"):
            return "person"
    if noun.endswith(_PERSON_ENDINGS):
        return "person"
    return ""


def expected_kinds(profile: str) -> tuple[Kind, ...]:
    """The kinds that a profile asks for, the likeliest first; empty when any will do."""
    return EXPECTED.get(profile, ())


@lru_cache(maxsize=4096)
def fits(profile: str, kind: str, aligned: str) -> str:
    """How a mention's kind answers a profile: "first", "second", "clash", "free" and so on."""
    expected = EXPECTED.get(profile)
    if expected is None:
        return f"free {'typed' if kind else 'plain'}"
    if not kind:
        return "untyped"
    if kind in expected:
        order = "first" if expected[0] == kind else "second"
        return f"{order} {aligned}"
    return "clash" if Kind(kind) in _SPECIFIC else "other"
