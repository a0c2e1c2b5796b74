"""What the words of a name tell of the gender of whom it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from qa.language.lexicon import table
from qa.language.lexicon import words as word_table
from qa.reading.names.tables import is_first_name, is_ordinary

__all__ = ["gender", "gender_in", "known_gender"]


def gender(name: str) -> str:
    """Return "m", "f" or "u" (not known) of a name with or without its title.

    >>> gender("Queen Elizabeth"), gender("John Smith"), gender("Xyz")
    ('f', 'm', 'u')
    """
    parts = name.lower().split()
    for part in parts:
        told = table("gendered_titles").get(part)
        if told == "f" or (told == "m" and (len(parts) > 1 or not is_first_name(part))):
            return told
    given = _given_name([part for part in parts if part not in word_table("titles")])
    names = table("first_names")
    return names.get(given) or names.get(given.partition("-")[0], "u")


@lru_cache(maxsize=4096)
def known_gender(name: str) -> str:
    """ "m" or "f" where the name tells it, else ""."""
    found = gender(name)
    return found if found in ("m", "f") else ""


@lru_cache(maxsize=1024)
def gender_in(name: str, text: str) -> str:
    """ "m", "f" or "u" of a name in a text, where Adeyemi may be the last name of Grace Adeyemi."""
    own = gender(name)
    if own == "u" or not name.isalpha() or name not in text:
        return own
    found = re.search(rf"(?<![\w.])([A-Z][\w-]+) {name}\b", text)
    first = found[1].lower() if found else ""
    if told := table("gendered_titles").get(first):
        return told
    unnamed = not first or (is_ordinary(first) and not is_first_name(first))  # "Yesterday James"
    return own if unnamed else gender(first)


def _given_name(parts: Sequence[str]) -> str:
    """The word that tells the gender: never the family name, which may look like a first name."""
    while len(parts) > 1 and parts[0].endswith(".") and len(parts[0]) <= 4:
        parts = parts[1:]
    if not parts:
        return ""
    family_first = parts[0] in word_table("family_names") and not is_first_name(parts[0])
    if len(parts) == 2 and (family_first or _is_given_last(parts)):
        return parts[1]
    return parts[0]


def _is_given_last(parts: Sequence[str]) -> bool:
    """As in "Park Geun-hye": the hyphen of an East Asian given name, not of "Varga-Holt"."""
    whole = "-" in parts[1] and is_first_name(parts[1])
    return whole and not is_first_name(parts[0])
