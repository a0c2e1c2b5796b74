"""Stems: what makes "sold", "selling" and "sells" the same word.

An irregular form is replaced by its base form first, for the Snowball algorithm knows endings only.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import cached_property, lru_cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from qa.language.lexicon import table
from qa.light import TYPE_CHECKING

if TYPE_CHECKING:
    from snowballstemmer.english_stemmer import EnglishStemmer

__all__ = ["StemSet", "base", "stem"]

# A word that no dictionary holds need not be stemmed; a megabyte of letters is not a word.
_LONGEST = 64


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The Snowball English stem of the word's base form, in lower case."""
    form = base(word)
    if len(form) > _LONGEST:
        return form
    return str(_stemmer().stemWord(form))


@lru_cache(maxsize=1)
def _stemmer() -> EnglishStemmer:
    """The stemmer of snowballstemmer itself, loaded without those of its thirty other languages.

    The package's factory would also hand out PyStemmer where that is installed, whose stems differ
    between releases.
    """
    package = ModuleType("_snowball_english")
    spec = find_spec("snowballstemmer")
    assert spec is not None, "a dependency"
    package.__path__ = list(spec.submodule_search_locations or ())
    sys.modules[package.__name__] = package
    stemmer: EnglishStemmer = import_module(f"{package.__name__}.english_stemmer").EnglishStemmer()
    return stemmer


class StemSet:
    """The stems of some listed words, taken only when a stem that begins alike is looked up: few
    of a long list are ever needed."""

    _SHARED = 2  # letters that a stem has in common with the base form of its word

    def __init__(self, words: Iterable[str]) -> None:
        self._listed = tuple(words)
        self._stems: dict[str, frozenset[str]] = {}

    def __contains__(self, word_stem: str) -> bool:
        letters = word_stem[: self._SHARED]
        if letters not in self._stems:
            self._stems[letters] = frozenset(map(stem, self._words.get(letters, ())))
        return word_stem in self._stems[letters]

    @cached_property
    def _words(self) -> dict[str, list[str]]:
        """The words by the first letters of their base forms."""
        found: dict[str, list[str]] = {}
        for word in self._listed:
            found.setdefault(base(word)[: self._SHARED], []).append(word)
        return found


def base(word: str) -> str:
    """The word in lower case, an irregular form as its base form ("sold" is "sell")."""
    form = word.lower().replace("’", "'")
    return table("irregular").get(form, form)
