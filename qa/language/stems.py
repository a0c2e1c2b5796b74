"""Stems: what makes "sold", "selling" and "sells" the same word.

An irregular form is replaced by its base form first, for the Snowball algorithm knows endings only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property, lru_cache

from qa.language.lexicon import table, words
from qa.language.porter import porter2
from qa.language.wordtags import choices
from qa.light import pattern

__all__ = ["StemSet", "base", "inflected", "listed", "singular", "stem"]

_SHORT = pattern(r"(?:[^aeiou]*|[^aeiou]*qu)[aeiou][bdfgklmnprtvz]")
# Longer ones with the stress on their last syllable.
_STRESSED = tuple(
    "admit commit omit permit submit transmit refer prefer confer transfer defer infer cur pel "
    "rebel trol kidnap begin forget equip regret deter".split()
)
# A word that no dictionary holds need not be stemmed; a megabyte of letters is not a word.
_LONGEST = 64


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The Snowball English stem of the word's base form, in lower case and without accents ("café"
    is asked about as "cafe"); "US" is no "us"."""
    if word[-1:] == "s" and len(word) > len("Us") and word[:-1].isupper():
        word = word[:-1]  # "DVDs"
    form = base(word if word != "US" else "U.S.")
    if not form.isascii():
        form = "".join(map(_unaccented, form))
    if len(form) > _LONGEST:
        return form
    return porter2(form)


def _unaccented(letter: str) -> str:
    """A Latin letter without its accent; marks of other scripts make other letters."""
    plain = unicodedata.normalize("NFD", letter)[0]
    return plain if plain.isascii() else letter


class StemSet:
    """The stems of some listed words, taken only when a stem that begins alike is looked up: few
    of a long list are ever needed."""

    _SHARED = 2  # letters that a stem has in common with the base form of its word

    def __init__(self, words: Iterable[str]) -> None:
        self._listed = tuple(words)
        self._stems: dict[str, dict[str, str]] = {}

    def __contains__(self, word_stem: str) -> bool:
        return word_stem in self._like(word_stem)

    def word(self, word_stem: str) -> str:
        """The last listed word that has the stem, or ""."""
        return self._like(word_stem).get(word_stem, "")

    def _like(self, word_stem: str) -> dict[str, str]:
        """The stems that begin as one does, with their words."""
        letters = word_stem[: self._SHARED]
        if letters not in self._stems:
            self._stems[letters] = {stem(word): word for word in self._words.get(letters, ())}
        return self._stems[letters]

    @cached_property
    def _words(self) -> dict[str, list[str]]:
        """The words by the first letters of their base forms."""
        found: dict[str, list[str]] = {}
        for word in self._listed:
            found.setdefault(base(word)[: self._SHARED], []).append(word)
        return found


@lru_cache(maxsize=16)
def listed(name: str) -> StemSet:
    """The stems of a word table of the lexicon."""
    return StemSet(words(name))


def base(word: str) -> str:
    """The word in lower case, an irregular form as its base form ("sold" is "sell")."""
    form = word.lower().replace("’", "'")
    return table("irregular").get(form, form)


def singular(word: str) -> str:
    """A noun in lower case, of a plural its singular: "cities" is "city", "boxes" "box"."""
    form = base(word)
    if form != word.lower():
        return form
    if form.endswith("ies") and len(form) > 4:
        return f"{form[:-3]}y"
    if form.endswith(("ches", "shes", "sses", "xes")):
        return form[:-2]
    plural = form.endswith("s") and not form.endswith(("ss", "us", "is", "news", "series"))
    return form[:-1] if plural and len(form) > 3 else form


def inflected(verb: str, tag: str) -> str:
    """A verb in base form with the ending that a tag asks for; "" where there is none."""
    if tag in ("VB", "VBP"):
        return verb
    irregular = [form for form, own in table("irregular").items() if own == verb]
    fitting = next((form for form in irregular if tag in choices(form).split("/")), "")
    if not fitting and tag in ("VBD", "VBN") and {"VB", tag} <= {*choices(verb).split("/")}:
        return verb  # "burst", "has run"
    return fitting or (_ENDINGS[tag](_doubled(verb, tag)) if tag in _ENDINGS else "")


def _doubled(verb: str, tag: str) -> str:
    """ "Stabb" of "stabbed", "committ" of "committing"."""
    double = tag != "VBZ" and (_SHORT.fullmatch(verb) or verb.endswith(_STRESSED))
    return verb + verb[-1] if double else verb


def _s(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{verb}s"


def _ed(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if re.search(r"[^aeiou]y$", verb) else f"{verb}ed"


def _ing(verb: str) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    return f"{verb[:-1]}ing" if re.search(r"[^aeiou]e$", verb) else f"{verb}ing"


_ENDINGS = {"VBZ": _s, "VBD": _ed, "VBN": _ed, "VBG": _ing}
