"""Whether the number of an answer may be another one, by the words before it: "up to three"."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.claims.extents import Extent, bound_before, extent, keeps
from qa.language.tokens import token_texts

__all__ = ["may_be"]


def may_be(asked: float, told: float, found: Answer) -> bool:
    """Whether an answer's number, with the words before it, may be the one asked about: "two" of
    "up to three"."""
    sentence, span = found.evidence[0], found.spans[0]
    before, whole = (
        [word.lower() for word in token_texts(sentence.text[: end - sentence.start])]
        for end in (span.start, span.end)
    )
    bounds = (bound_before(whole, i, vague=True)[0] for i in range(len(before), len(whole)))
    bound = next(filter(None, bounds), "")
    return bool(bound) and keeps(extent(told, told, bound), Extent(asked, asked)) is not False
