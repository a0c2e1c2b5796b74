"""Children of one family: "the youngest of five" has four siblings, "two daughters and a son" are
three children."""

from __future__ import annotations

from qa.answering.answer import Answer
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.figures.computing import computed
from qa.answering.paths.telling import sentence_of, span_in
from qa.answering.question import Question
from qa.language.lexicon import table
from qa.language.stems import singular
from qa.reading.found import Found
from qa.reading.reading import SentenceReading

__all__ = ["are", "brood_end", "is_only_child", "others", "several_of"]

_CHILD_OF = {"brother": "son", "sister": "daughter"}
_BROOD = frozenset("sibling child brother sister daughter son".split())
_RANKS = (
    "younger elder older youngest eldest oldest first second third fourth fifth sixth seventh "
    "eighth last one"
)
_OF_AGE = frozenset("younger elder older youngest eldest oldest".split())
_ONE_OF = tuple((word, "of") for word in _RANKS.split())
_LEAST = 2
_JOINING = frozenset(("and", ","))
_COUNTING = ("CD", "DT", "JJ")


def brood_end(read: SentenceReading, at: int) -> int:
    """Where "three daughters and a son" ends, of which the token `at` is the first relative."""
    sort, end = table("kin").get(singular(read.lowers[at]), ""), at + 1
    while sort and read.lowers[end : end + 1] and read.lowers[end] in _JOINING:
        behind = end + 1
        while behind < len(read.words) and read.tags[behind].startswith(_COUNTING):
            behind += 1
        counted = behind > end + 1 and behind < len(read.words)
        if not counted or table("kin").get(singular(read.lowers[behind])) != sort:
            break
        end = behind + 1
    return end


def several_of(
    library: Library, matcher: Matcher, names: set[int], number: int, read: SentenceReading
) -> Found | None:
    """The "five" of "He was born in Lund, the youngest of five children"."""
    for one in read.mentions:
        at = one.start - 2
        if at < 1 or read.lowers[at : at + 2] not in _ONE_OF or read.tags[one.start] != "CD":
            continue
        behind = {singular(word) for word in read.lowers[one.end : one.end + 2]}
        ends = read.lowers[one.end : one.end + 1] in ((), (".",), (",",))
        bare = ends and read.lowers[at] in _OF_AGE
        if behind.isdisjoint(_BROOD) and not bare:
            continue
        index = read.sentence.index
        held = library.meant(matcher, number, index, (0, at))
        for clause in library.readings[number].clauses(index):
            # "Born the sixth of nine, she kept goats."
            if clause.kind == "main" and clause.subject is not None and clause.subject.start > at:
                held |= library.meant(matcher, number, index, (clause.subject.start, clause.head))
        if names <= held:
            return one
    return None


def is_only_child(
    library: Library,
    matcher: Matcher,
    names: set[int],
    number: int,
    read: SentenceReading,
    kin: str,
) -> bool:
    """ "The only son of a miller" has no brothers, whether or not there are sisters."""
    child = _CHILD_OF.get(kin)
    places = (i for i in range(2, len(read.words)) if read.lowers[i - 1 : i + 1] == ("only", child))
    index = read.sentence.index
    return any(
        names <= library.meant(matcher, number, index, (0, at))
        for at in places
        if read.lowers[at - 2] == "the" and read.lowers[at + 1 : at + 2] == ("of",)
    )


def are(read: SentenceReading, several: Found, kin: str) -> bool:
    """ "One of four sisters" has sisters; whoever is one of several children has siblings."""
    same = [singular(one) for one in read.lowers[several.end :][:1]] == [kin]
    return kin == "sibling" or (same and kin in _CHILD_OF)


def others(
    question: Question, read: SentenceReading, several: Found, *, rule: str
) -> Answer | None:
    """ "Four" of five children, who are the siblings of each."""
    if not several.normal.isdecimal() or int(several.normal) < _LEAST:
        return None
    span = span_in(read, (several.start, several.end), several.normal)
    text, note = str(int(several.normal) - 1), f"{span.text} less one"
    evidence = (sentence_of(read),)
    return computed(question, text, note, rule=rule, spans=(span,), evidence=evidence)
