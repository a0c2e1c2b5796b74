"""Sentences in capitals, written as they would be in ordinary prose.

Where every letter is a capital, capitals tell names no longer, and verbs look like names. The
words that tables know as names keep a first capital, other known words become small, and what no
table knows is taken for a name. Words map one to one, so that offsets hold.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa.language.lexicon import table, words
from qa.language.wordtags import counted, derived, listed
from qa.reading.names.tables import LONGEST_PHRASE, gazetteer, is_first_name, is_title

__all__ = ["truecased"]

_FEWEST = 3
_SHARE = 0.9
_DATING = frozenset("in since until by last next this during of".split())


def truecased(written: Sequence[str]) -> tuple[str, ...]:
    """The words of one sentence; those of a sentence in capitals as in ordinary prose."""
    if not _is_shouted(written):
        return tuple(written)
    lows = [word.lower() for word in written]
    named = _named(lows)
    spelt = [
        _spelt(word, low, known) for word, low, known in zip(written, lows, named, strict=True)
    ]
    for index in range(len(spelt) - 2, -1, -1):
        titled = is_title(lows[index]) or is_title(f"{lows[index]} {lows[index + 1]}")
        if titled and spelt[index + 1][:1].isupper():
            spelt[index] = _capital(lows[index])
    return tuple(spelt)


def _is_shouted(written: Sequence[str]) -> bool:
    if sum(map(str.isupper, written)) < _FEWEST:
        return False
    letters = [word for word in written if len(word) > 1 and word.isalpha() and word.isascii()]
    if len(letters) < _FEWEST:
        return False
    return sum(map(str.isupper, letters)) >= _SHARE * len(letters)


def _named(lows: Sequence[str]) -> list[bool]:
    """Which words are of a name that a table knows, or follow a first name."""
    named = [False] * len(lows)
    for start in range(len(lows)):
        for length in range(LONGEST_PHRASE, 0, -1):
            phrase = " ".join(lows[start : start + length])
            single = length == 1
            month = single and _is_month(lows, start)
            if single and _is_word(phrase) and not month:
                continue
            if month or gazetteer(phrase) or (single and _is_single_name(phrase)):
                named[start : start + length] = [True] * len(lows[start : start + length])
    for index in range(1, len(lows)):
        after_first = named[index - 1] and is_first_name(lows[index - 1])
        if after_first and "VBD" not in derived(lows[index]) and lows[index].isalpha():
            named[index] = lows[index] not in words("stopwords")
    return named


def _is_single_name(low: str) -> bool:
    if is_first_name(low) or low in table("demonyms"):
        return True
    return len(low) > 3 and (low in table("weekdays") or low in table("months"))


def _is_month(lows: Sequence[str], index: int) -> bool:
    """ "in May", "last March"."""
    before = lows[index - 1] if index else ""
    return lows[index] in table("months") and before in _DATING


def _is_word(low: str) -> bool:
    """Whether the word is one of the language rather than a name."""
    if low in table("demonyms"):
        return False
    if low in table("months") or low in table("weekdays"):
        return low in ("may", "march", "sat", "sun")
    return low in listed() or low in counted() or bool(derived(low))


def _spelt(word: str, low: str, named: bool) -> str:
    if "." in word[:-1] or not word.isupper() or low == "i":
        return word
    if named:
        return word if low in words("organisations") and len(low) < 6 else _capital(low)
    if len(low) in (2, 3) and low.isalpha() and not _is_word(low):
        return word  # "EU", "BBC"
    if low in words("stopwords") or _is_word(low) or len(low) == 1:
        return low
    return _capital(low)


def _capital(low: str) -> str:
    """ "nur-sultan" as "Nur-Sultan"."""
    return "-".join(part[:1].upper() + part[1:] for part in low.split("-"))
