"""What every retriever takes and gives: weighted terms in, ranked passages out."""

from __future__ import annotations

from collections.abc import Mapping

from qa.light import Protocol, dataclass
from qa.retrieval.terms import terms
from qa.types import RankedPassage

__all__ = ["Query", "Retriever"]


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
