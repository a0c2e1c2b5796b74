"""Questions in other languages: no rule can read them, which is better told than that the article
does not say."""

from __future__ import annotations

from qa.language.lexicon import words
from qa.light import pattern

__all__ = ["is_foreign"]

_WORD = pattern(r"[^\W\d_]+")
_ASKED_WITHIN, _SMALL_WITHIN = 2, 5
_LAST_LATIN = "\u024f"


def is_foreign(text: str) -> bool:
    """Is `text` a question in another language? English with a foreign name in it is none."""
    said = [word.lower() for word in _WORD.findall(text)]
    if not said:
        return False
    if all(letter > _LAST_LATIN for word in said for letter in word):
        return len("".join(said)) > 1
    asking, small = words("foreign_asking"), words("foreign_words")
    first = next((at for at, word in enumerate(said[:_ASKED_WITHIN]) if word in asking), -1)
    return first >= 0 and not small.isdisjoint(said[first + 1 : first + _SMALL_WITHIN])
