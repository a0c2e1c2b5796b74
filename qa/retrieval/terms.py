"""From text to the terms that retrieval counts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from qa.language.lexicon import words
from qa.language.stems import stem
from qa.language.tokens import token_texts

__all__ = ["terms"]

# What a tokeniser splits off the word before it: 's, 'll, n't carry nothing to search for.
_CLITICS = frozenset({"'s", "'ll", "'re", "'ve", "'d", "'m", "n't", "s'"})


def terms(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """The stems of the words in characters `start` to `end`, in order, repeats kept.

    Punctuation and stop words are dropped. A compound ("two-day") gives its own stem and those of
    its parts, so that both spellings of it are found.
    """
    return [term for token in token_texts(text, start, end) for term in _terms_of(token)]


@lru_cache(maxsize=65536)
def _terms_of(token: str) -> tuple[str, ...]:
    stop = words("stopwords")
    forms = _forms(token.lower().replace("’", "'"))
    return tuple(stem(word) for word in forms if word not in stop and word not in _CLITICS)


def _forms(word: str) -> Iterator[str]:
    """The word itself, then the parts of a compound; nothing for a mark of punctuation."""
    if not any(letter.isalnum() for letter in word):
        return
    yield word
    if "-" in word:
        yield from (part for part in word.split("-") if part.isalnum())
