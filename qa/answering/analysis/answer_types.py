"""The class of a noun that people ask for: "city" is a place, "author" a person."""

from __future__ import annotations

from functools import lru_cache

from qa.language.lexicon import table, words
from qa.language.stems import base

__all__ = ["class_of"]

_PERSON_ENDINGS = ("ist", "ologist", "ician")


@lru_cache(maxsize=16384)
def class_of(noun: str) -> str:
    """The class of a noun that people ask for ("city" -> "place"), or "" when unknown."""
    types = table("answer_types")
    for form in (noun, base(noun), _singular(noun)):
        if form in types:
            return types[form]
        if form in words("roles"):
            return "person"
    if noun.endswith(_PERSON_ENDINGS):
        return "person"
    return ""


def _singular(noun: str) -> str:
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith("ss"):
        return noun[:-1]
    return noun
