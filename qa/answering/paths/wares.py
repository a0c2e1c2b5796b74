""" "What does Corvex sell?" of "Corvex, a furniture retailer", "the furniture retailer Corvex":
what the noun for its trade says, where no clause tells it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa.answering.answer import Answer
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.stems import singular, stem
from qa.reading.clauses import Clause
from qa.reading.coreference import Link
from qa.reading.found import NAME_KINDS
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

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
_FIRMS = frozenset(map(stem, "company firm business maker manufacturer group factory".split()))
_FIRM_KINDS = frozenset((MentionKind.ORGANISATION, MentionKind.NAME))
_NO_WARES = frozenset(
    "profit profits loss losses money sense use progress sure point way difference".split()
)
_RULE = "what the trade is in"
_LEAD = 40  # sentences that are read for it
_REACH = 9  # tokens from a name to what it is called
_WARES = ("NN", "NNS")


def wares(question: Question, library: Library) -> Answer | None:
    """What stands before the noun for the trade, beside the name asked about; else None."""
    if (made := _as_a_rule(question, library)) is not None:
        return made
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
                return told_in(question, read, found, rule=_RULE, confidence=0.7)
    return None


def _as_a_rule(question: Question, library: Library) -> Answer | None:
    """ "Frozen soups" of "Lumen, which makes frozen soups, …" for "What does the firm make?", where
    it "made a profit" as well; None where the text tells one of the two alone."""
    lowers = [token.text.lower() for token in question.tokens]
    asked = {term.stem for term in question.terms} - {question.predicate}
    if lowers[1:2] not in (["does"], ["do"]) or not asked:
        return None
    for number, reading in enumerate(library.readings):
        told: Answer | None = None
        gained = False
        for sentence in reading.article.sentences[:_LEAD]:
            read = reading.sentence(sentence.index)
            for clause in reading.clauses(sentence.index):
                if read.stems[clause.head] != question.predicate or clause.object is None:
                    continue
                gained = gained or _is_gain(read, clause.object)
                links = library.coreferences[number].links(sentence.index)
                if told is None and _is_habit(read, clause, asked, links):
                    place = (clause.object.start, clause.object.end)
                    told = told_in(question, read, place, rule=_RULE, confidence=0.7)
        if told is not None and gained:
            return told
    return None


def _is_habit(
    read: SentenceReading, clause: Clause, asked: set[str], links: Sequence[Link]
) -> bool:
    """Is it told in the present of the one asked about, and of a thing?"""
    who, thing = clause.subject, clause.object
    present = read.tags[clause.head] in ("VBZ", "VBP") and clause.polarity == "positive"
    if who is None or thing is None or not present or _is_gain(read, thing):
        return False
    said = set(read.stems[who.start : who.end])
    for link in links:
        if (link.start, link.end) == (who.start, who.end):
            said |= {stem(word) for name in link.names for word in name.lower().split()}
    return asked <= said or (asked <= _FIRMS and _is_firm(read, who))


def _is_gain(read: SentenceReading, thing: Phrase) -> bool:
    """ "A profit of £3m", which nobody makes for a ware."""
    return read.lowers[thing.parts[0][1] - 1] in _NO_WARES


def _is_firm(read: SentenceReading, who: Phrase) -> bool:
    """Is it the name of a firm, or of nobody?"""
    return any(
        one.kind in _FIRM_KINDS and who.start <= one.start < who.end for one in read.mentions
    )


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
