""" "Where is X from?", "What nationality is X?": the place behind "from", or the nationality, that
stands beside X.

News tells it in passing: "Teodora Vance, a nurse from Carrick", "Lumetra, a Danish start-up", "the
Portuguese carrier Corvane", "the 22-year-old Nigerian".
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.reading.found import Found
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["answer"]

_VERBS = frozenset("is are was were 's ’s do does did come comes came".split())
_COUNTRY = frozenset(("country", "nation"))
_NATIONAL = frozenset(("nationality", "citizenship"))
_IDLE = _VERBS | _NATIONAL | {"from", "of", "the"}
_NOMINAL = ("NN", "JJ", "CD", "DT", "PRP$", "POS", "VBG", "VBN", ",")
_CLOSE = ("NN", "JJ", "CD", "VBG", "VBN")
_REACH = 10
_MOST_SENTENCES = 400
_RULE = "where the text says that it is from"


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The origin that stands beside what is asked about; else None."""
    asked = _asked(question)
    for number in range(len(library.readings)) if asked else ():
        for reading, place in _places(library, number, asked):
            if (found := _origin(reading, place)) is not None:
                return told_in(question, reading, found, rule=_RULE, reason=_RULE, confidence=0.75)
    return None


def _asked(question: Question) -> frozenset[str]:
    """The stems of X in "Where is X from?", "Where does X come from?", "What nationality is X?",
    "Which country is X from?"; none for other questions."""
    lowers = [token.text.lower() for token in question.tokens]
    while lowers and not lowers[-1].isalnum():
        lowers.pop()
    first = _begins(question, lowers)
    if not first or len(lowers) < first + 2:
        return frozenset()
    body = [i for i in range(first, len(lowers)) if lowers[i] not in _IDLE]
    capital = [i for i in body if question.tokens[i].text[0].isupper()]
    tags = {i: "NNP" if i in capital else question.tags[i] for i in body}
    if any(tag.startswith(("VB", "IN", "PRP", "W")) for tag in tags.values()):
        return frozenset()
    return frozenset(stem(lowers[i]) for i, tag in tags.items() if tag.startswith("NN"))


def _begins(question: Question, lowers: list[str]) -> int:
    """Where the rest of the question begins behind the words that ask for an origin, or 0."""
    country = lowers[:1] in (["what"], ["which"]) and not _COUNTRY.isdisjoint(lowers[1:2])
    if lowers[-1:] == ["from"] and (country or question.type is QuestionType.WHERE):
        first = 1 + country
        return first + 1 if not _VERBS.isdisjoint(lowers[first : first + 1]) else 0
    return 1 if lowers[:1] in (["what"], ["which"]) and not _NATIONAL.isdisjoint(lowers) else 0


def _places(
    library: Library, number: int, asked: frozenset[str]
) -> Iterator[tuple[SentenceReading, Range]]:
    """Where X, or a phrase that stands for it, is named, in the order of the article."""
    source, coreference = library.readings[number], library.coreferences[number]
    for sentence in source.article.sentences[:_MOST_SENTENCES]:
        reading = source.sentence(sentence.index)
        for link in coreference.links(sentence.index):
            names = {stem(word) for name in link.names for word in name.split()}
            if asked <= names and reading.tags[link.start] == "DT":
                yield reading, (link.start, link.end)
        for start in range(len(reading.stems)):
            for end in (start + len(asked), start + len(asked) + 1):
                if frozenset(reading.stems[start:end]) - {"and"} == asked:
                    yield reading, (start, end)


def _origin(reading: SentenceReading, place: Range) -> Range | None:
    """The place or nationality inside the phrase, before the name, or in what is added to it."""
    start, end = place
    for one in reading.mentions:
        if one.start < end and start < one.end:
            start, end = min(start, one.start), max(end, one.end)
    while start > 0 and reading.tags[start - 1].startswith(_CLOSE):
        start -= 1
    for one in reading.mentions:
        nation = _nation(reading, one)
        if nation is not None and start <= one.start and one.end <= end:
            return nation
    return _added(reading, end)


def _added(reading: SentenceReading, end: int) -> Range | None:
    """Behind the name: "from Carrick", ", a nurse from Carrick", ", a Danish start-up"."""
    starts: dict[int, Found] = {one.start: one for one in reading.mentions}
    for index in range(end, min(end + _REACH, len(reading.words))):
        one = starts.get(index)
        nation = _nation(reading, one) if one is not None and index > end else None
        if nation is not None:
            return nation
        if one is not None and one.kind is MentionKind.PERSON:
            return None
        if reading.lowers[index] == "from":
            place = starts.get(index + 1)
            placed = place is not None and place.kind in (MentionKind.PLACE, MentionKind.NAME)
            return (place.start, place.end) if place is not None and placed else None
        if not reading.tags[index].startswith(_NOMINAL):
            return None
    return None


def _nation(reading: SentenceReading, one: Found) -> Range | None:
    """A nationality, as it stands alone or in a role: "Danish" of "the Danish architect"."""
    if one.kind is MentionKind.NATIONALITY:
        return one.start, one.end
    held = range(one.start, one.end) if one.kind is MentionKind.ROLE else ()
    found = [i for i in held if reading.lowers[i] in table("demonyms")]
    return (found[0], found[0] + 1) if found else None
