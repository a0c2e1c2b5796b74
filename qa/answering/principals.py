"""The one whom a story tells of, by name: "Where is the man from?" as "Where is Dan Orr from?".

A report names whom it tells of in its first sentences, once, and readers ask of "the man" or "the
company" without having the name. A question keeps its words where the text has such a noun for
somebody else, or names several at once.
"""

from __future__ import annotations

from collections.abc import Iterator

from qa.answering.analysis import analyse
from qa.answering.expected import class_of
from qa.answering.library import Library
from qa.answering.question import Question, QuestionType, Role
from qa.language.lexicon import table
from qa.language.stems import stem
from qa.reading.found import Found
from qa.reading.names.gender import known_gender
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Rewrite

__all__ = ["PRINCIPAL", "by_principal"]

PRINCIPAL = "whom the story tells of"
_NAMING = frozenset("name names surname called named known identity".split())
_LEAD = 4  # sentences, a headline and a byline among them
_FIRM = frozenset((MentionKind.ORGANISATION, MentionKind.NAME))
_AHEAD = 8  # tokens from a firm's name to what it is called
_RESTRICTING = frozenset(("WP", "WDT", "WP$", "VBG"))


def by_principal(question: Question, library: Library) -> Question:
    """The question with the name put in, or the question itself."""
    at = _asked(question)
    if at < 0 or len(library.articles) != 1:
        return question
    name = _name(question.tokens[at].text.lower(), library)
    if not name:
        return question
    first, last = question.tokens[at - 1], question.tokens[at]
    text = question.resolved[: first.start] + name + question.resolved[last.end :]
    step = Rewrite(PRINCIPAL, question.resolved, text)
    return analyse(text, typed=question.text, rewrites=(*question.rewrites, step))


def _asked(question: Question) -> int:
    """The place of the noun behind "the" that nothing else tells of, or -1."""
    lowers = [token.text.lower() for token in question.tokens]
    if not _NAMING.isdisjoint(lowers) or question.type is QuestionType.DEFINITION:
        return -1
    if question.type is QuestionType.WHO and question.role is Role.COPULA:
        return -1
    places = [i for i in range(1, len(lowers)) if lowers[i] in table("principals")]
    if len(places) != 1 or lowers[places[0] - 1] != "the":
        return -1
    behind = (*question.tags[places[0] + 1 : places[0] + 2], ".")[0]
    goes_on = behind == "IN" and len(lowers) > places[0] + 3
    return -1 if behind in _RESTRICTING or goes_on or behind.startswith("NN") else places[0]


def _name(noun: str, library: Library) -> str:
    sort = table("principals")[noun]
    if sort == "firm":
        return _firm(noun, library)
    if stem(noun) in library.stems:
        return ""
    person = next(_people(library), "")
    return "" if {sort, known_gender(person)} == {"m", "f"} else person


def _people(library: Library) -> Iterator[str]:
    """The person that the first sentence which names anybody is about, if it names no other."""
    for read in _leads(library):
        named = [one for one in read.mentions if one.kind is MentionKind.PERSON]
        if named:
            first, last = named[0], named[-1]
            joined = "and" in (read.lowers[first.start - 1], *read.lowers[last.end : last.end + 1])
            if len({one.normal for one in named}) == 1 and not joined and not read.quotes:
                yield _text(read, first)
            return


def _leads(library: Library) -> Iterator[SentenceReading]:
    """The first whole sentences, without headlines."""
    reading = library.readings[0]
    for sentence in reading.article.sentences[:_LEAD]:
        read = reading.sentence(sentence.index)
        if read.words[-1:] == (".",):
            yield read


def _firm(noun: str, library: Library) -> str:
    """The firm that the first sentences tell to be one, "Corvex, a furniture retailer"."""
    firms = [
        (read, one) for read in _leads(library) for one in read.mentions if _is_firm(read, one)
    ]
    if not firms:
        return ""
    name = _text(*firms[0])
    links = (
        link.names
        for sentence in library.articles[0].sentences
        for link in library.coreferences[0].links(sentence.index)
        if noun in library.readings[0].sentence(sentence.index).lowers[link.start : link.end]
    )
    return name if all(not names or name in names for names in links) else ""


def _is_firm(read: SentenceReading, one: Found) -> bool:
    """Whether a name has in it or beside it that it is a firm, or a plural sort of its shares."""
    if one.kind not in _FIRM:
        return False
    if read.lowers[one.end - 1] in _FORMS and one.end - one.start > 1:
        return True
    before = read.lowers[one.start - 1] if one.start else ""
    if before in table("principals") or _is_sort(before):
        return True
    if read.lowers[one.end : one.end + 1] != (",",):
        return False
    ahead = read.lowers[one.end + 1 : one.end + _AHEAD]
    stop = next((i for i, low in enumerate(ahead) if low in (",", "which", "who")), 0)
    return stop > 0 and any(map(_is_sort, ahead[:stop]))


def _is_sort(low: str) -> bool:
    return class_of(low) == "organisation" and low.endswith(_TRADES)


_FORMS = frozenset("ltd ltd. limited plc inc inc. corp ag gmbh asa bv nv oy oyj llc".split())
_TRADES = ("company", "firm", "er", "group", "airline", "chain", "bank", "brewery", "insurer")


def _text(read: SentenceReading, one: Found) -> str:
    start, end = read.offsets(one.start, one.end)
    return " ".join(read.article.text[start:end].split())
