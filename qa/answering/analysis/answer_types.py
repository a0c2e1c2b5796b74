"""The class of a noun that people ask for: "city" is a place, "author" a person."""

from __future__ import annotations

from functools import lru_cache

from qa.language.lexicon import table, words
from qa.language.stems import singular

__all__ = ["class_of"]

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
