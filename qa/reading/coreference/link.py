"""What the resolver returns: one expression of a sentence and what it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from qa.light import NamedTuple

__all__ = ["RULES", "Link"]

RULES: Mapping[str, str] = MappingProxyType(
    {
        "speaker": "I, my and we inside a quotation are its speaker",
        "addressee": "you and your inside a quotation are who it is said to",
        "same string": "a name stands for the same name before it",
        "surname": "a part of a person's name stands for the person of the full name",
        "acronym": "capitals stand for the name that they abbreviate, or that explains them",
        "short name": "the first words of an organisation's name stand for it",
        "apposition": "a phrase between commas beside a name, and later its bare noun",
        "role": "'the president' is the one who was called 'President X'",
        "copula": "after 'X is a Y', 'the Y' is X",
        "relative pronoun": "who, which and that right after a noun phrase",
        "demonym and role": "'the French president' is the president who is of France",
        "pair": "'the two countries', 'both teams' are the two that the text is about",
        "kind": "'the company', 'the city' is the one of that kind that stands out",
        "lead": "'a postman' of a story's first sentence is who is named with an age right after",
        "head match": "'the deal' is the deal before it, unless a modifier says otherwise",
        "pronoun": "third-person pronouns go to what stands out: recent, subject, head of a phrase",
    }
)
"""The sieves' names, in order of precision, and what each says."""


class Link(NamedTuple):
    """Tokens `start` to `end` (half-open) of one sentence stand for an earlier mention.

    `rule` is a key of `RULES`. `names` are the best full names of what is meant: two for a pair,
    none if it has no name. The mention is tokens `antecedent` (half-open) of sentence number
    `sentence`, the sentence itself or one before it; it is never a pronoun.
    """

    start: int
    end: int
    rule: str
    names: tuple[str, ...]
    sentence: int
    antecedent: tuple[int, int]
