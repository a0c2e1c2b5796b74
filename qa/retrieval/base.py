"""What every retriever takes and gives: weighted terms in, ranked passages out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from qa.language.lexicon import words
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import Protocol, dataclass
from qa.types import RankedPassage

__all__ = ["Query", "Retriever", "terms"]

# What a tokeniser splits off the word before it: 's, 'll, n't carry nothing to search for.
_CLITICS = frozenset({"'s", "'ll", "'re", "'ve", "'d", "'m", "n't", "s'"})


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for: stems (`qa.language.stems.stem`), each with how much it counts.

    A weight of zero or less takes its term out. Terms are looked up in the order given, so that
    the same query always adds up to the same score.
    """

    weights: Mapping[str, float]

    @classmethod
    def from_text(cls, text: str) -> Query:
        """The words of `text` at weight 1 each, stop words dropped."""
        return cls(dict.fromkeys(terms(text), 1.0))


class Retriever(Protocol):
    """An engine that ranks the passages of the articles it was built from."""

    def search(self, query: Query, limit: int) -> list[RankedPassage]:
        """The best passages, at most `limit`, best first; equal scores in the order of the text.

        A passage that holds none of the terms is not among them, so the list may be empty.
        """


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
