"""Stems: what makes "sold", "selling" and "sells" the same word.

An irregular form is replaced by its base form first, for the Snowball algorithm knows endings only.
"""

from __future__ import annotations

from functools import lru_cache

from snowballstemmer.english_stemmer import EnglishStemmer

from qa.language.lexicon import table

__all__ = ["base", "stem"]

# The class itself: the package's factory would hand out PyStemmer where that is installed, whose
# stems differ between releases.
_stemmer = EnglishStemmer()

# A word that no dictionary holds need not be stemmed; a megabyte of letters is not a word.
_LONGEST = 64


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The Snowball English stem of the word's base form, in lower case."""
    form = base(word)
    if len(form) > _LONGEST:
        return form
    return str(_stemmer.stemWord(form))


def base(word: str) -> str:
    """The word in lower case, an irregular form as its base form ("sold" is "sell")."""
    form = word.lower().replace("’", "'")
    return table("irregular").get(form, form)
