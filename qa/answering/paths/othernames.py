""" "What is another name for X?": the one that stands beside it, "X (or Y)", "Y, also called X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question
from qa.language.grammar import NOUNS
from qa.language.stems import stem
from qa.language.tokens import token_texts
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import Range

__all__ = ["answer"]

_ASKED = pattern(
    r"\s*what(?:'s|’s| is| was| are| were) (?:an?other|an alternative|an alternate|the other) "
    r"(?:name|word|term|expression|title|nickname) (?:for|of) (?:the |an? )?(?P<name>.+?)\s*\?*\s*",
    re.IGNORECASE,
)
_ALSO_CALLED = pattern(
    r"\s*what else (?:is|was|are|were) (?:the |an? )?(?P<name>.+?) (?:also )?(?:called|known as)"
    r"\s*\?*\s*",
    re.IGNORECASE,
)
_ALSO_KNOWN = pattern(
    r"\s*what (?:is|was|are|were) (?:the |an? )?(?P<name>.+?) also (?:called|known as)\s*\?*\s*",
    re.IGNORECASE,
)
# What leads from one name to the other, after commas, brackets and adverbs; the longest first.
_LINKS = (
    ("known", "as"), ("referred", "to", "as"), ("called",), ("termed",), ("dubbed",),
    ("nicknamed",), ("or",), ("aka",), ("a.k.a.",), ("i.e.",), ("also",),
)  # fmt: skip
_FIRST = frozenset(one[0] for one in _LINKS)
_LOOSE = frozenset(
    """
    ( , and is was are were also sometimes often commonly generally usually more simply better
    """.split()
)
_PHRASE = frozenset("DT PRP$ JJ NN NNS NNP NNPS VBG VBN FW HYPH POS CD".split())
_QUOTES = frozenset(("“", '"', "‘", "``", "'", "''", "”", "’"))
_CLOSING = frozenset("VBG VBN FW JJ".split())
_PARTICIPLES = frozenset(("VBG", "VBN"))
_DETERMINERS = frozenset(("DT", "PRP$"))
_MOST = 7
_PRONOUNS = (("it",), ("they",), ("he",), ("she",))
_ASKED_BY = frozenset(
    "another other alternative alternate name word term expression title nickname else".split()
)


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The other name of what is asked about, or None when the text puts none beside it."""
    forms = (one.fullmatch(question.resolved) for one in (_ASKED, _ALSO_CALLED, _ALSO_KNOWN))
    found = next(filter(None, forms), None)
    if found is None or context.exclude:
        return None
    name = tuple(stem(word) for word in token_texts(found["name"]) if word not in _QUOTES)
    places = [*_named(library, name), *_stood_for(question, library)]
    for look in (_behind, _before, _bracketed):
        for reading, place in places:
            if (other := look(reading, place)) is not None:
                rule = "the other name beside it"
                return told_in(question, reading, other, rule=rule, confidence=0.75)
    return None


def _named(library: Library, name: tuple[str, ...]) -> Iterator[tuple[SentenceReading, Range]]:
    """Where the articles say a name, in order."""
    for reading in library.readings:
        for sentence in reading.article.sentences:
            own = reading.sentence(sentence.index)
            for i in range(len(own.stems) - len(name) + 1):
                if own.stems[i : i + len(name)] == name:
                    yield own, (i, i + len(name))


def _stood_for(question: Question, library: Library) -> Iterator[tuple[SentenceReading, Range]]:
    """Where a pronoun that opens a sentence stands for what is asked about: "It is also called"."""
    matcher = Matcher(question)
    named = {n for n, one in enumerate(matcher.terms) if one.word.lower() not in _ASKED_BY}
    for number, reading in enumerate(library.readings):
        for sentence in reading.article.sentences:
            own = reading.sentence(sentence.index)
            place = (own.lead, own.lead + 1)
            spoken = own.lowers[slice(*place)] in _PRONOUNS
            if named and spoken and named <= library.meant(matcher, number, sentence.index, place):
                yield own, place


def _behind(reading: SentenceReading, place: Range) -> Range | None:
    """The name that a link leads to behind another: "X (or Y)", "X, also known as Y or Z"."""
    at = place[1]
    if reading.tags[at : at + 1] and reading.tags[at] in NOUNS:
        return None  # a longer name
    at = _past_bracket(reading, _past_quote(reading, at))
    while reading.lowers[at : at + 1] and reading.lowers[at] in _LOOSE:
        at += 1
    led = next((one for one in _LINKS if reading.lowers[at : at + len(one)] == one), ())
    start = _past_quote(reading, at + len(led))
    end = _end_of_name(reading, start)
    if led not in ((), ("or",)) and reading.lowers[end : end + 1] == ("or",):
        end = max(end, _end_of_name(reading, end + 1))
    return (start, end) if led and end > start else None


def _before(reading: SentenceReading, place: Range) -> Range | None:
    """The name before a link that leads to the one asked about: "Y (or X)", "Y, known as X"."""
    at = place[0]
    while at > 0 and (reading.tags[at - 1] in _DETERMINERS or reading.words[at - 1] in _QUOTES):
        at -= 1
    led = next((one for one in _LINKS if reading.lowers[max(0, at - len(one)) : at] == one), ())
    at -= len(led)
    while at > 0 and reading.lowers[at - 1] in _LOOSE:
        at -= 1
    return _name_before(reading, at) if led else None


def _bracketed(reading: SentenceReading, place: Range) -> Range | None:
    """The name in brackets behind another, or before the brackets that hold it: "X (Y)"."""
    lowers, start = reading.lowers, place[1] + 1
    if lowers[place[1] : start] == ("(",):
        end = _end_of_name(reading, start)
        whole = lowers[end : end + 1] in ((")",), (",",), (";",)) and reading.tags[start] != "CD"
        return (start, end) if end > start and whole else None
    within = lowers[max(0, place[0] - 1) : place[0]] == ("(",) and lowers[place[1] : start] == (
        ")",
    )
    return _name_before(reading, place[0] - 1) if within else None


def _name_before(reading: SentenceReading, end: int) -> Range | None:
    """The noun phrase that ends before a token, without its article."""
    end -= end > 0 and reading.words[end - 1] in _QUOTES
    start = end
    while start > 0 and reading.tags[start - 1] in _PHRASE and end - start < _MOST:
        start -= 1
    start += start < end and reading.tags[start] in _DETERMINERS
    return (start, end) if start < end and reading.tags[end - 1] in NOUNS | {"VBG"} else None


def _past_bracket(reading: SentenceReading, at: int) -> int:
    """Behind a bracket that leads to no name but holds one: "X (Xy), also called Y"."""
    if reading.lowers[at : at + 1] != ("(",) or ")" not in reading.lowers[at:]:
        return at
    end = reading.lowers.index(")", at)
    linked = any(word in _LOOSE or word in _FIRST for word in reading.lowers[at + 1 : at + 2])
    return at if linked else end + 1


def _past_quote(reading: SentenceReading, at: int) -> int:
    return at + (at < len(reading.words) and reading.words[at] in _QUOTES)


def _end_of_name(reading: SentenceReading, start: int) -> int:
    """Where the noun phrase ends that begins at a token; `start` when none does."""
    end = start
    while end < len(reading.tags) and _goes_on(reading, start, end):
        end += 1
    while end > start and reading.tags[end - 1] not in NOUNS | _CLOSING:
        end -= 1
    behind = end + 1
    if end > start and reading.lowers[end:behind] == ("of",):  # "the War of the Three Valleys"
        return max(end, _end_of_name(reading, behind))
    return end


def _goes_on(reading: SentenceReading, start: int, at: int) -> bool:
    """Whether a token belongs to the phrase that begins before it: no participle behind a noun."""
    behind = at > start and reading.tags[at - 1] in NOUNS
    own = reading.tags[at] in _PHRASE and not (behind and reading.tags[at] in _PARTICIPLES)
    return own and at - start < _MOST
