""" "Where does she live?" of "she spoke to us from her home in Nelson"."""

from __future__ import annotations

from itertools import islice

from qa.answering.answer import Answer
from qa.answering.context import Context
from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.paths.telling import told_in
from qa.answering.question import Question, QuestionType
from qa.language.stems import stem
from qa.light import pattern
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = ["answer"]

_RULE = "where somebody's home is"
_SURE = 0.75
_LIVING = frozenset(map(stem, "live reside".split()))
_NOW = frozenset(("does", "do", "is", "are"))
_HOMES = frozenset(
    "home house flat apartment cottage farmhouse bungalow cabin caravan villa houseboat".split()
)
_AT = frozenset("in at near on by outside".split())
_OWN = frozenset("her his their".split())
_HOME = pattern(rf"\b(?:{'|'.join(sorted(_HOMES))}) (?:{'|'.join(sorted(_AT))})\b")
# "Lives on a pension" tells of no place.
_LIVES = pattern(
    r"\b(?:lives?|living|resides?)\b"
    r"(?! on (?:an? |the |her |his |their )?(?:[a-z]+ )?(?:pension|benefit|wage|salary|income))"
)
_SENTENCES = 400  # looked at for each way to tell it
_PLACE = frozenset("DT PRP$ JJ NN NNS NNP NNPS".split())


def answer(question: Question, library: Library, context: Context) -> Answer | None:
    """The place of the home of whoever is asked about, where no text says that somebody of that
    name lives anywhere; else None."""
    lowers = {token.text.lower() for token in question.tokens}
    living = question.type is QuestionType.WHERE and question.predicate in _LIVING
    matcher = Matcher(question, context.hints)
    names = {n for n, term in enumerate(matcher.terms) if term.kind == "name"}
    if not living or not names or _NOW.isdisjoint(lowers):
        return None
    if any(matcher.terms[n].stem not in library.stems for n in names):
        return None  # nobody of that name is told of
    for number, reading in enumerate(library.readings):
        text = reading.article.text
        said = [(one, text[one.start : one.end].lower()) for one in reading.article.sentences]
        living_there = (one for one, words in said if _LIVES.search(words))
        if any(
            names <= _held(library, number, one.index, matcher)
            for one in islice(living_there, _SENTENCES)
        ):
            return None
        for one in islice((one for one, words in said if _HOME.search(words)), _SENTENCES):
            read = reading.sentence(one.index)
            place = _place(library, number, read, matcher, names)
            if place is not None:
                return told_in(question, read, place, rule=_RULE, confidence=_SURE)
        called = [matcher.terms[n].word.lower() for n in names]
        for one in islice((one for one, words in said if _has_all(words, called)), _SENTENCES):
            read = reading.sentence(one.index)
            place = _of_town(read, matcher, names)
            if place is not None:
                return told_in(question, read, place, rule=_RULE, confidence=_SURE)
    return None


def _has_all(words: str, called: list[str]) -> bool:
    return all(one in words for one in called)


def _of_town(read: SentenceReading, matcher: Matcher, names: set[int]) -> tuple[int, int] | None:
    """ "Ann Lee, 83, of Barnsley": the place behind the name and the age."""
    for one in read.mentions:
        named = names <= matcher.said(read.stems[one.start : one.end])
        if one.kind is not MentionKind.PERSON or not named:
            continue
        of = one.end
        while read.lowers[of : of + 1] == (",",) or read.tags[of : of + 1] == ("CD",):
            of += 1
        aged = "CD" in read.tags[one.end : of]
        kinds = (MentionKind.PLACE, MentionKind.NAME) if aged else (MentionKind.PLACE,)
        places = (two for two in read.mentions if two.start == of + 1)
        place = next((two for two in places if two.kind in kinds), None)
        if of > one.end and read.lowers[of : of + 1] in (("of",), ("from",)) and place:
            return place.start, place.end
    return None


def _held(library: Library, number: int, index: int, matcher: Matcher) -> set[int]:
    """The terms that a sentence says or means by its pronouns."""
    read = library.readings[number].sentence(index)
    links = library.coreferences[number].links(index)
    meant = (stem(word) for link in links for name in link.names for word in name.split())
    return matcher.said(read.stems) | matcher.said(meant)


def _place(
    library: Library, number: int, read: SentenceReading, matcher: Matcher, names: set[int]
) -> tuple[int, int] | None:
    """What stands behind "her home in", if she is who is asked about."""
    for home in range(1, len(read.lowers) - 2):
        if read.lowers[home] not in _HOMES or read.lowers[home + 1] not in _AT:
            continue
        end = home + 2
        while end < len(read.tags) and read.tags[end] in _PLACE:
            end += 1
        if end > home + 2 and names <= _owner(library, number, read, matcher, home):
            return home + 2, end
    return None


def _owner(
    library: Library, number: int, read: SentenceReading, matcher: Matcher, home: int
) -> set[int]:
    """The terms of the name whose home it is: "her new home", "Ann Lee's house"."""
    start = home
    while start and read.tags[start - 1] in ("JJ", "NN", "VBN"):
        start -= 1
    if read.tags[start - 1 : start] == ("POS",):
        first = start - 1
        while first and read.tags[first - 1] in ("NNP", "NNPS"):
            first -= 1
        return matcher.said(read.stems[first : start - 1])
    if read.lowers[start - 1] not in _OWN:
        return set()
    meant = {
        stem(word)
        for link in library.coreferences[number].links(read.sentence.index)
        if link.start <= start - 1 < link.end or read.lowers[link.start] in ("she", "he")
        for name in link.names
        for word in name.split()
    }
    return matcher.said(meant)
