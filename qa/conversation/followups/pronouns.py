"""Pronouns: what each asks of what it stands for."""

from __future__ import annotations

from collections.abc import Mapping

from qa.conversation.followups.entities import Entity, Memory
from qa.conversation.nouns import is_animal, is_group
from qa.language.lexicon import table, words
from qa.light import NamedTuple

__all__ = ["POINTING", "PRONOUNS", "Memory", "Pronoun", "Replacement", "fits"]


class Pronoun(NamedTuple):
    """What a pronoun asks of its antecedent; `owner` says that it can stand before a noun."""

    group: str
    gender: str
    owner: bool
    nominative: bool


PRONOUNS: Mapping[str, Pronoun] = {
    "he": Pronoun("person", "m", False, True),
    "him": Pronoun("person", "m", False, False),
    "his": Pronoun("person", "m", True, False),
    "she": Pronoun("person", "f", False, True),
    "her": Pronoun("person", "f", True, False),
    "it": Pronoun("thing", "", False, True),
    "its": Pronoun("thing", "", True, False),
    "they": Pronoun("plural", "", False, True),
    "them": Pronoun("plural", "", False, False),
    "their": Pronoun("plural", "", True, False),
    "those": Pronoun("plural", "", False, True),
    "these": Pronoun("plural", "", False, True),
    "that": Pronoun("thing", "", False, True),
    "this": Pronoun("thing", "", False, True),
}
# Kinds of animals, none of which is a he or a she.
_KINDS = frozenset("species subspecies genus breed".split())
POINTING = frozenset({"those", "these", "that", "this"})


class Replacement(NamedTuple):
    """The question with one pronoun replaced, by which rule, and by which words."""

    rule: str
    text: str
    words: str


def fits(entity: Entity, pronoun: Pronoun) -> bool:
    """Has the entity the number and the gender that the pronoun asks for? No choice of "men or
    women" is spoken of, and nobody is "English"."""
    if " or " in entity.text:
        return False
    if pronoun.group == "plural":
        return entity.plural
    if entity.plural:
        return False
    if pronoun.group == "thing":
        return not entity.person
    return _person_fits(entity, pronoun)


def _person_fits(entity: Entity, pronoun: Pronoun) -> bool:
    named = entity.kind == "name" and not entity.text.startswith("the ")
    if entity.text.lower() in table("demonyms"):
        return False
    if is_group(entity.head) and not entity.named:
        return False  # a family is no she
    if entity.kind == "somebody" and _is_body(entity):
        return False  # nor is "the Alliance"
    beast = is_animal(entity.head) and entity.head not in _KINDS
    living = entity.person or named or beast
    return living and entity.gender in ("", pronoun.gender)


def _is_body(entity: Entity) -> bool:
    """Is it "the Alliance", whose article few people's names have ("the Queen", "the Pope")?"""
    first, *rest = entity.text.split()
    office = not words("roles").isdisjoint(word.lower() for word in rest)
    return first.lower() == "the" and entity.named and not (entity.gender or office)
