"""What a common noun or a pronoun can stand for: its kind, gender and number."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from qa.language.lexicon import table, words
from qa.language.stems import base, singular
from qa.light import NamedTuple
from qa.reading.line import word_set
from qa.reading.names.tables import base_role
from qa.types import MentionKind

__all__ = [
    "KIND_NOUNS",
    "LEADERS",
    "PRONOUNS",
    "Kind",
    "Noun",
    "Pronoun",
    "kind_of_name",
    "narrower",
    "noun",
]


class Kind(StrEnum):
    """What something is, as far as agreement goes; `NAME` is a name that may be anything."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    PLACE = "place"
    ANIMAL = "animal"
    GROUP = "group"
    THING = "thing"
    TIME = "time"
    NAME = "name"


class Noun(NamedTuple):
    """A common noun's singular, kind and gender ("m", "f", "u": not known)."""

    singular: str
    kind: Kind
    gender: str


class Pronoun(NamedTuple):
    """A third-person pronoun's gender ("n" for it, "u" for they) and number."""

    gender: str
    plural: bool
    possessive: bool


PRONOUNS = {
    "he": Pronoun("m", False, False),
    "him": Pronoun("m", False, False),
    "his": Pronoun("m", False, True),
    "she": Pronoun("f", False, False),
    "her": Pronoun("f", False, False),
    "hers": Pronoun("f", False, True),
    "it": Pronoun("n", False, False),
    "its": Pronoun("n", False, True),
    "they": Pronoun("u", True, False),
    "them": Pronoun("u", True, False),
    "their": Pronoun("u", True, True),
    "theirs": Pronoun("u", True, True),
    "himself": Pronoun("m", False, False),
    "herself": Pronoun("f", False, False),
    "itself": Pronoun("n", False, False),
    "themselves": Pronoun("u", True, False),
}

_HUMANS = word_set("people person kid child baby adult teenager infant toddler human villager")
# Nouns that are no antecedent: times, measures, and words that only lead to another noun.
_EMPTY = word_set(
    "time moment while day night morning afternoon evening week weekend month year decade century "
    "hour minute second season percent per lot bit kind sort type number amount part rest most "
    "way thing something anything nothing everything end case fact example instance course reason "
    "addition contrast order result sense term terms top bottom front back side middle hand "
    "today tomorrow yesterday tonight one ones none other others half third quarter total "
    "spring summer autumn winter noon midnight midday past future present age beginning start"
)
_CLASSES = {
    "person": Kind.PERSON,
    "organisation": Kind.ORGANISATION,
    "group": Kind.GROUP,
    "animal": Kind.ANIMAL,
    "place": Kind.PLACE,
    "city": Kind.PLACE,
    "country": Kind.COUNTRY,
    **dict.fromkeys(("date", "day", "month", "year", "century", "time", "duration"), Kind.TIME),
}
_NAMES = {
    MentionKind.PERSON: Kind.PERSON,
    MentionKind.ORGANISATION: Kind.ORGANISATION,
    MentionKind.PLACE: Kind.PLACE,
    MentionKind.NATIONALITY: Kind.COUNTRY,
    MentionKind.NAME: Kind.NAME,
    MentionKind.EVENT: Kind.THING,
    MentionKind.WORK: Kind.THING,
}

# Bare nouns that name what something is, by the kind of what they stand for.
KIND_NOUNS = {
    **dict.fromkeys(("country", "nation", "kingdom", "republic"), "country"),
    **dict.fromkeys(("city", "town", "village", "municipality"), "city"),
    **dict.fromkeys(
        ("company", "firm", "carmaker", "manufacturer", "retailer", "startup", "corporation"),
        "company",
    ),
    **dict.fromkeys(("team", "club", "side", "franchise"), "team"),
    **dict.fromkeys(("organisation", "organization", "institution"), "organisation"),
    **dict.fromkeys(("university", "college", "school"), "university"),
    "capital": "capital",
}

LEADERS = word_set(
    "president premier chancellor king queen emperor dictator chairman chairwoman governor "
    "sultan monarch"
) | {"prime minister", "head of state"}
_WIDER = {
    "leader": LEADERS,
    "premier": frozenset({"prime minister"}),
    "prime minister": frozenset({"premier"}),
    "player": word_set("striker midfielder defender goalkeeper forward winger quarterback pitcher"),
    "boss": word_set("manager coach"),
    "politician": word_set("senator congressman minister mayor governor") | LEADERS,
    "scientist": word_set("physicist chemist biologist astronomer geologist botanist zoologist"),
    "writer": word_set("novelist author poet playwright"),
    "author": word_set("novelist writer"),
    "monarch": word_set("king queen emperor empress"),
    "officer": word_set("policeman policewoman detective sergeant constable"),
}


def narrower(asked: str) -> frozenset[str]:
    """The roles that `asked` may stand for besides itself: "the leader" is a president."""
    return _WIDER.get(asked, frozenset())


def kind_of_name(kind: MentionKind, low: str) -> Kind | None:
    """The kind of a name, given lower-cased; None for dates, numbers, roles and the like."""
    if kind is MentionKind.PLACE and low in table("countries"):
        return Kind.COUNTRY
    return _NAMES.get(kind)


@lru_cache(maxsize=16384)
def noun(low: str) -> Noun:
    """What a lower-cased common noun, singular or plural, stands for."""
    single = _singular(low)
    return Noun(single, _kind(single, low), _gender(single))


def _gender(single: str) -> str:
    # "stepmother-in-law", "policeman": the table has the common ones, the ending the rest.
    told = table("gendered_nouns").get(single)
    if told == "f" or single.endswith("woman"):
        return "f"
    return "m" if told == "m" or (single.endswith("man") and base_role(single)) else "u"


def _kind(single: str, low: str) -> Kind:
    if single in _EMPTY or low in _EMPTY:
        return Kind.TIME
    if single in words("people_groups"):
        return Kind.GROUP
    if single in words("animals"):
        return Kind.ANIMAL
    if single in _HUMANS or single in table("gendered_nouns") or base_role(single):
        return Kind.PERSON
    return _CLASSES.get(table("answer_types").get(single, ""), Kind.THING)


def _singular(low: str) -> str:
    return base_role(low) if base(low) == low and base_role(low) else singular(low)
