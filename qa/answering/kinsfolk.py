"""Who somebody's relatives are, as the articles name them: "her elder brother Nils", "she married
the physician Arthur Holt", "the third of five children of Anders Holt and his wife Sigrid"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa.answering.library import Library
from qa.answering.matching import Matcher
from qa.answering.question import Question
from qa.language.lexicon import table
from qa.language.stems import singular, stem
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.names.gender import known_gender
from qa.reading.phrases import Phrase
from qa.reading.reading import SentenceReading
from qa.types import MentionKind, Range

__all__ = ["Named", "Relative", "is_kin", "one_named", "relative_asked", "sentences_with"]

_PARENTS = {"father": "m", "dad": "m", "mother": "f", "mum": "f", "mom": "f"}
_SPOUSES = frozenset(("husband", "wife", "spouse"))
_BARE = frozenset(("his", "her"))
_CHILDREN = frozenset("son daughter child".split())
_MARRY = stem("marry")
_WITHIN = frozenset("JJ JJR JJS VBN NN".split())
# An "elder" or "late" brother is the brother where there is no other.
_TELLING = frozenset("first second third fourth former ex-".split())
_CLOSES = frozenset(",.;:)–—")
# The first of a couple: with "his wife" behind, a man.
_COUPLES = {("his", "wife"): "m", ("her", "husband"): "f"}
_SENTENCES = 400
_SAID_OF = frozenset((",", "was", "is", "became"))
_NEAR = 5  # tokens of "Melisende of Montlhéry," before "wife of"


class Relative(NamedTuple):
    """The tokens of a question's "Ann's elder brother", of its "Ann", and the noun, singular."""

    place: Range
    owner: Range
    kin: str


class Named(NamedTuple):
    """A relative's name: tokens of a sentence."""

    reading: SentenceReading
    place: Range

    @property
    def name(self) -> str:
        """The name with spaces between its words."""
        return " ".join(self.reading.words[slice(*self.place)])


def is_kin(word: str) -> bool:
    """Whether a singular noun in small letters is a relative's."""
    return word in table("kin") or word in _PARENTS


def relative_asked(question: Question) -> Relative | None:
    """The first relative with an owner who is named, or of whom nothing is known but "her"."""
    for i, token in enumerate(question.tokens):
        if not is_kin(token.text.lower()) or not question.tags[i].startswith("NN"):
            continue
        start = i
        while start and question.tags[start - 1] in _WITHIN:
            start -= 1
        if (of := _owner_behind(question, i + 1)) is not None:
            return Relative((start, of[1]), of, token.text.lower())
        owner = max(0, start - 1)
        if question.tokens[owner].text.lower() in _BARE:
            return Relative((owner, i + 1), (owner, owner + 1), token.text.lower())
        if question.tags[owner] != "POS":
            continue
        first = owner
        while first and question.tags[first - 1].startswith("NNP"):
            first -= 1
        if first < owner:
            return Relative((first, i + 1), (first, owner), token.text.lower())
    return None


def _owner_behind(question: Question, place: int) -> Range | None:
    """The "Ann Lee" of "the brother of Ann Lee?", with which the question ends."""
    end, words = place + 1, [token.text.lower() for token in question.tokens]
    while end < len(words) and (question.tags[end].startswith("NNP") or words[end] == "of"):
        end += 1
    ends = words[end : end + 1] in ([], ["?"])
    return (
        (place + 1, end)
        if words[place : place + 1] == ["of"] and ends and end > place + 1
        else None
    )


class _Owner:
    """Whose relatives are looked for; with a name it may be called by the last word of it."""

    def __init__(self, question: Question, library: Library, place: Range) -> None:
        self._library, self._matcher = library, Matcher(question)
        terms = enumerate(self._matcher.terms)
        self._terms = {n for n, term in terms if term.index in range(*place)}
        self.words = [token.text for token in question.tokens[slice(*place)]]

    def is_in(self, number: int, read: SentenceReading, place: Range) -> bool:
        """Whether tokens of a sentence are the owner, or stand for it."""
        last = read.words[slice(*place)]
        called = len(self.words) > 1 and last in ((self.words[-1],), (self.words[-1], "'s"))
        index = read.sentence.index
        return called or self._terms <= self._library.meant(self._matcher, number, index, place)


def one_named(question: Question, library: Library, asked: Relative) -> Named | None:
    """The longest of the names that the articles give to a relative, where all are of one and no
    others are spoken of ("her sons")."""
    several = re.compile(rf"\b{asked.kin}s\b", re.IGNORECASE)
    if any(several.search(article.text) for article in library.articles):
        return None
    owner = _Owner(question, library, asked.owner)
    told = {token.text.lower() for token in question.tokens[slice(*asked.place)]} & _TELLING
    named = _all_named(library, owner, asked.kin, told)
    found = [one for one in named if not set(one.name.split()) <= set(owner.words)]
    longest = max(found, key=lambda one: len(one.name.split()), default=None)
    whole = set(longest.name.split()) if longest is not None else set()
    return longest if all(set(one.name.split()) <= whole for one in found) else None


def _all_named(library: Library, owner: _Owner, kin: str, told: set[str]) -> Iterator[Named]:
    for number, read in sentences_with(library, rf"\b{re.escape(kin)}\b"):
        for place, name in _beside(read, kin):
            same = told == _TELLING.intersection(read.lowers[place[0] : place[1]])
            if same and owner.is_in(number, read, _before_kin(read, place)):
                yield Named(read, name)
    if kin in _SPOUSES and not told:
        yield from _married(library, owner)
        yield from _spouse_of(library, owner)
    if kin in _PARENTS:
        yield from _parent(library, owner, _PARENTS[kin])


def sentences_with(library: Library, wording: str) -> Iterator[tuple[int, SentenceReading]]:
    """The first sentences in which a pattern is found."""
    for number, article in enumerate(library.articles):
        seen: set[int] = set()
        for place in re.finditer(wording, article.text, re.IGNORECASE):
            sentence = article.sentence_at(place.start())
            if sentence is not None and sentence.index not in seen and len(seen) < _SENTENCES:
                seen.add(sentence.index)
                yield number, library.readings[number].sentence(sentence.index)


def _beside(read: SentenceReading, kin: str) -> Iterator[tuple[Range, Range]]:
    """ "Her elder brother Nils", "Ann's brother, Nils,", "Nils, her brother,": each with the tokens
    from behind the owner to the relative."""
    for i in (i for i, low in enumerate(read.lowers) if low == kin):
        start = i
        while start and read.tags[start - 1] in _WITHIN:
            start -= 1
        if not start or read.tags[start - 1] not in ("PRP$", "POS"):
            continue
        whose = _before_kin(read, (start, i + 1))
        name = _behind(read, i + 1) or _before(read, whose[0], i + 1)
        if name is not None:
            yield (start, i + 1), name


def _before_kin(read: SentenceReading, place: Range) -> Range:
    """The tokens of the owner before a relative: "her", "Ann Holt 's"."""
    first = place[0] - 1
    if read.tags[first] == "POS":
        while first and read.tags[first - 1].startswith("NNP"):
            first -= 1
    return first, place[0]


def _behind(read: SentenceReading, start: int) -> Range | None:
    comma = read.lowers[start : start + 1] == (",",)
    name = _person(read, start + comma)
    if name is None or not comma:
        return name
    return None if _CLOSES.isdisjoint(read.lowers[name[1] : name[1] + 1]) else name


def _before(read: SentenceReading, start: int, end: int) -> Range | None:
    """ "Nils, her brother,", but not "Nils, her brother, and Tora"."""
    closed = not _CLOSES.isdisjoint(read.lowers[end : end + 1])
    listed = read.lowers[end + 1 : end + 2] in (("and",), ("or",))
    if not start or not closed or listed or read.lowers[start - 1] not in (",", "("):
        return None
    ends = (one for one in read.mentions if one.end == start - 1)
    return next(((one.start, one.end) for one in ends if one.kind is MentionKind.PERSON), None)


def _person(read: SentenceReading, start: int) -> Range | None:
    """The tokens of a person's name that begins at a place."""
    people = (one for one in read.mentions if one.kind is MentionKind.PERSON)
    return next(((one.start, one.end) for one in people if one.start == start), None)


def _married(library: Library, owner: _Owner) -> Iterator[Named]:
    """ "She married the physician Arthur Holt", "Ann was married to Arthur Holt"."""
    for number, read in sentences_with(library, r"\bmarr(?:y|ies|ied|ying)\b"):
        for clause in library.readings[number].clauses(read.sentence.index):
            sides = _sides(read, clause)
            if read.stems[clause.head] != _MARRY or clause.polarity != "positive":
                continue
            held = [owner.is_in(number, read, side) for side in sides]
            for own, other in ((0, 1), (1, 0)) if len(sides) > 1 else ():
                # They may share a name.
                alone = not held[other] or read.tags[sides[own][0]] == "PRP"
                if held[own] and alone:
                    yield from _people(read, sides[other])


def _spouse_of(library: Library, owner: _Owner) -> Iterator[Named]:
    """ "Ann, wife of Arthur Holt", "Ann was the wife of Arthur Holt"."""
    for number, read in sentences_with(library, r"\b(?:husband|wife) of\b"):
        for i in range(1, len(read.lowers) - 2):
            start = i - (read.tags[i - 1] == "DT")
            before = read.lowers[start - 1]
            if read.lowers[i] not in _SPOUSES or before not in _SAID_OF:
                continue
            name = _parent_named(read, i + 2)
            own = (0, start) if before != "," else (max(0, start - _NEAR), start - 1)
            if name is not None and owner.is_in(number, read, own):
                yield Named(read, _from_where(read, name))


def _sides(read: SentenceReading, clause: Clause) -> list[Range]:
    to = [one.object for one in clause.obliques if one.word.lower() == "to"]
    phrases = [clause.subject, clause.object or (to[0] if to else None)]
    return [(one.start, _end_of_one(read, one)) for one in phrases if one is not None]


def _end_of_one(read: SentenceReading, phrase: Phrase) -> int:
    """The end of what one of them married: of "a sailor and Maud the king's trumpeter" the name
    is of another couple."""
    named = (start for start, _ in phrase.parts[1:] if _person(read, start) is not None)
    return next(named, phrase.end)


def _people(read: SentenceReading, place: Range) -> Iterator[Named]:
    for one in read.mentions:
        if one.kind is MentionKind.PERSON and place[0] <= one.start and one.end <= place[1]:
            yield Named(read, (one.start, one.end))


def _parent(library: Library, owner: _Owner, gender: str) -> Iterator[Named]:
    """ "The third of five children of Anders Holt, a chandler, and his wife Sigrid"."""
    for number, read in sentences_with(library, r"\b(?:sons?|daughters?|child|children) of\b"):
        for i in range(1, len(read.lowers) - 2):
            first = _parent_named(read, i + 2) if read.lowers[i + 1] == "of" else None
            if first is None or singular(read.lowers[i]) not in _CHILDREN:
                continue
            if owner.is_in(number, read, (0, i)):
                yield from _of_gender(read, first, gender)


def _parent_named(read: SentenceReading, start: int) -> Range | None:
    """ "Anders Holt", "the chandler Anders Holt", "a chandler, Anders Holt,", "King Olaf"."""
    end, led = start, read.tags[start] == "DT"
    end += led
    while end < len(read.tags) and (read.tags[end] in _WITHIN or _is_title(read, end)):
        end += 1
    if end > start and _is_title(read, end - 1):
        return _named(read, end)
    if not led:
        return _person(read, start)
    return _behind(read, end) if end > start + 1 else None


def _is_title(read: SentenceReading, at: int) -> bool:
    return read.lowers[at] in table("gendered_titles")


def _named(read: SentenceReading, start: int) -> Range | None:
    """The tokens of a name behind a title, where nothing else tells that it is a person's."""
    names = (one for one in read.mentions if one.kind in (MentionKind.PERSON, MentionKind.NAME))
    return next(((one.start, one.end) for one in names if one.start == start), None)


def _of_gender(read: SentenceReading, first: Range, gender: str) -> Iterator[Named]:
    """The one of a couple that is a father, or a mother; by "his wife", else by their names."""
    for (owner, kin), own in _COUPLES.items():
        for i in range(first[1], len(read.lowers) - 3):
            if read.lowers[i : i + 3] == ("and", owner, kin):
                other = _behind(read, i + 3)
                asked = first if own == gender else other
                if asked is not None:
                    yield Named(read, asked)
                return
    first = _from_where(read, first)
    both = read.lowers[first[1] : first[1] + 1] == ("and",)
    other = _parent_named(read, first[1] + 1) if both else None
    pair = [first, _from_where(read, other)] if other is not None else [first]
    told = [_gender_told(read, one) for one in pair]
    # The other of a couple has the other gender.
    for one, own, beside in zip(pair, told, reversed(told), strict=True):
        apart = other is not None and not own and beside not in ("", gender)
        if own == gender or apart:
            yield Named(read, one)


def _from_where(read: SentenceReading, name: Range) -> Range:
    """All of "Baldwin II of Jerusalem"."""
    end = name[1] + 1
    while end < len(read.tags) and read.tags[end].startswith("NNP"):
        end += 1
    led = read.lowers[name[1] : name[1] + 1] == ("of",) and end > name[1] + 1
    return (name[0], end) if led else name


def _gender_told(read: SentenceReading, name: Range) -> str:
    """By the word before a name, "the princess Morphia", or the name itself; "" where neither."""
    before = "".join(read.lowers[name[0] - 1 : name[0]])
    return table("gendered_titles").get(before) or known_gender(" ".join(read.words[slice(*name)]))
