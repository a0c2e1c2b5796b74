""" "What does Corvex sell?" of "Corvex, a furniture retailer", "the furniture retailer Corvex":
what the noun for its trade says, where no clause tells it.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import singular, stem
from qa.reading.found import NAME_KINDS
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["TRADES", "wares"]

# The verb of a trade -> who is called by it.
TRADES = {
    stem(verb): frozenset(nouns.split())
    for verb, nouns in (
        ("make", "maker manufacturer producer builder"),
        ("manufacture", "maker manufacturer producer"),
        ("produce", "producer maker manufacturer grower"),
        ("build", "builder maker manufacturer"),
        ("sell", "retailer seller vendor merchant dealer wholesaler"),
        ("supply", "supplier"),
        ("publish", "publisher"),
        ("grow", "grower"),
    )
}
_LEAD = 40  # sentences that are read for it
_REACH = 9  # tokens from a name to what it is called
_WARES = ("NN", "NNS")


def wares(question: Question, library: Library) -> Answer | None:
    """What stands before the noun for the trade, beside the name asked about; else None."""
    trade = TRADES.get(question.predicate, frozenset())
    names = {term.stem for term in question.terms if term.kind == "name"}
    others = any(term.kind in ("noun", "number") for term in question.terms)
    for reading in library.readings if names and not others else ():
        found: Range | None = None
        for sentence in reading.article.sentences[:_LEAD]:
            read = reading.sentence(sentence.index)
            if not names <= set(read.stems):
                continue
            if any(read.stems[one.head] == question.predicate
                   for one in reading.clauses(sentence.index)):  # fmt: skip
                return None  # "which makes brake pads"
            found = next(_beside(read, names, trade), None)
            if found is not None:
                return told_in(question, read, found, rule="what the trade is in", confidence=0.7)
    return None


def _beside(read: SentenceReading, names: set[str], trade: frozenset[str]) -> Iterator[Range]:
    for one in read.mentions:
        if one.kind not in NAME_KINDS or not names <= set(read.stems[one.start : one.end]):
            continue
        if one.start and (place := _before(read, one.start - 1, trade)):
            yield place
        if read.lowers[one.end : one.end + 1] != (",",):
            continue
        for at in range(one.end + 2, min(one.end + _REACH, len(read.words))):
            if read.lowers[at] in (",", "who", "which"):
                break
            if place := _before(read, at, trade):
                yield place


def _before(read: SentenceReading, at: int, trade: frozenset[str]) -> Range | None:
    """The nouns right before a noun for the trade."""
    start = at
    while start and read.tags[start - 1] in _WARES:
        start -= 1
    # "Second-largest" is no ware, but "three-wheeler" may be read as no noun.
    start -= start == at and "-" in read.words[at - 1] and read.tags[at - 1] == "JJ"
    named = singular(read.lowers[at]) in trade
    return (start, at) if named and start < at else None
