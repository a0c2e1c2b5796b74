"""What common nouns tell by themselves: people and their gender, sides of other things."""

from __future__ import annotations

from qa.language import stems
from qa.language.lexicon import table, words

__all__ = [
    "COMMANDS",
    "VAGUE",
    "gender_of",
    "is_animal",
    "is_attribute",
    "is_group",
    "is_kin",
    "is_plural",
    "is_relational",
    "kind_of",
    "mid_sentence",
    "plural",
    "singular",
]

_KIN = frozenset(
    "father son brother husband uncle nephew grandfather mother daughter sister wife aunt niece "
    "grandmother grandson granddaughter parent child children kid grandchild cousin sibling "
    "fiancé fiancée widow mum mom dad".split()
)
_PEOPLE = frozenset(
    "people person child children kid kids men women boys girls parents friends family couple "
    "baby someone somebody anyone victim suspect player players students neighbours neighbors "
    "brothers sisters leaders members workers officials police friend".split()
)
_PEOPLES = frozenset("civilization civilisation tribe dynasty".split())
_DETERMINERS = frozenset(
    "the a an his her its their this that these those some two three four five about around".split()
)
# Words for a side of something else: "types of sharks" speaks of sharks.
_ATTRIBUTES = frozenset(
    "type kind sort form part number amount name list symptom effect advantage disadvantage way "
    "cause reason history origin root role purpose function example difference similarity evidence "
    "sign member group piece majority rest most lot some cost price result date time day year "
    "place benefit risk color colour size length aspect characteristic feature main capital "
    "population leader author founder meaning definition importance impact term theme character "
    "topic version argument factor controversy treatment test side layer pro con finding class "
    "structure variation adaptation creation invention development significance future use usage "
    "contribution requirement step component stage property quality objective goal challenge "
    "problem competitor alternative source level application series set variety drawback "
    "implication consequence percentage proportion fraction description summary overview "
    "example point aim".split()
)
# What "tell me about X" and the like begin with; X is what is asked about.
COMMANDS = frozenset("describe tell explain show name list give define discuss compare".split())
VAGUE = frozenset(
    "it he she they them him her we you i this that these those who what which something someone "
    "anything anyone everything everyone nothing nobody one ones there thing things lot "
    "others mine yours ours hers theirs once".split()
)


def is_attribute(head: str) -> bool:
    """Is the noun a word for a side of something else?"""
    return head in _ATTRIBUTES or stems.singular(head) in _ATTRIBUTES


def is_relational(head: str) -> bool:
    """Does the noun say little without what it belongs to ("the habitat")?"""
    held = words("relational_nouns")
    return is_attribute(head) or head in held or stems.singular(head) in held


def is_plural(head: str, tag: str) -> bool:
    """Is the noun plural, by its tag or by an irregular form ("men")? A brickworks is one."""
    if head in words("singular_works"):
        return False
    irregular = not head.endswith("s") and stems.base(head) != head and tag.startswith("NN")
    return tag in ("NNS", "NNPS") or irregular or head in ("people", "police")


def singular(noun: str) -> str:
    """ "bells" -> "bell", "old men" -> "old man": the last word as one of them."""
    *before, last = noun.split()
    one = stems.singular(last)
    return " ".join((*before, last[: len(one)] if last.lower().startswith(one) else one))


def plural(noun: str) -> str:
    """ "bell" -> "bells", "city" -> "cities": the last word as several of them."""
    if noun.endswith("y") and noun[-2:-1] not in ("", *"aeiou"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"


def mid_sentence(text: str) -> str:
    """The words as they stand inside a sentence: "The old king" with a small letter."""
    first = text.split(" ", 1)[0]
    return text[0].lower() + text[1:] if first.lower() in _DETERMINERS and " " in text else text


def kind_of(head: str) -> str:
    """What a common noun names: "person" or "thing"."""
    one = stems.singular(head)
    tables = (table("gendered_nouns"), _PEOPLE, words("roles"), table("role_abbreviations"))
    people = any(head in known or one in known for known in tables)
    return "person" if people else "thing"


def is_animal(head: str) -> bool:
    """Dogs and bears are "it", and "he" or "she" as well."""
    types = table("answer_types")
    return "animal" in (types.get(head), types.get(head.removesuffix("s")))


def is_group(head: str) -> bool:
    """Is it a crew or a company, of which "they" is said as well?"""
    typed = table("answer_types").get(head) in ("group", "organisation")
    return typed or head in _PEOPLES or head in words("people_groups")


def is_kin(noun: str) -> bool:
    """Is it somebody's relative?"""
    return (noun[:-1] if noun.endswith("s") else noun) in _KIN or noun in _KIN


def gender_of(head: str) -> str:
    """The gender that a noun for people tells, "m", "f" or ""."""
    return table("gendered_nouns").get(head, "")
