"""Whether an answer says what a claim says: the same number, or the same words."""

from __future__ import annotations

from qa.language.lexicon import words
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.reading.line import Line
from qa.reading.quantities.numbers import number_at

__all__ = ["is_value", "numbers_in"]


def is_value(value: str, told: str) -> bool:
    """Whether an answer says what is claimed: the same number, or all the words of the one in the
    other, titles aside."""
    own, other = numbers_in(value), numbers_in(told)
    if own or other:
        return own == other
    claimed, said = _contents(value), _contents(told)
    return bool(claimed) and bool(said) and (claimed <= said or (said <= claimed and _named(told)))


def numbers_in(text: str) -> list[float]:
    line = Line.of(token_texts(text), ())
    found: list[float] = []
    index = 0
    while index < len(line.words):
        amount = number_at(line, index)
        if amount is not None and amount.low is not None:
            found.append(amount.low)
        index = amount.end if amount is not None else index + 1
    return found


def _contents(text: str) -> frozenset[str]:
    left_out = words("stopwords") | words("titles")
    return frozenset(
        stem(word)
        for word in token_texts(text)
        if word[0].isalnum() and word.lower() not in left_out
    )


def _named(text: str) -> bool:
    return any(word[:1].isupper() for word in token_texts(text)[1:] or token_texts(text))
