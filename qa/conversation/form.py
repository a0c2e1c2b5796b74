"""The grammar of a question, as far as rewriting needs it: wh-phrase, auxiliary, subject, rest.

Ranges are half-open and count tokens; text is always sliced from the question itself, so that what
is not replaced stays as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from qa.conversation.nouns import kind_of
from qa.conversation.question_tags import ends_in_nationality, with_nouns, with_verb
from qa.conversation.repairs import DO, mended
from qa.language.grammar import FINITE_BE, QUESTION_WORDS
from qa.language.tagger import tag
from qa.language.tokens import tokenize
from qa.light import dataclass, pattern
from qa.reading.found import PROPER_KINDS, Found
from qa.reading.names.finding import find_names
from qa.reading.times.finding import find_times
from qa.types import Range, Token

__all__ = [
    "AUXILIARIES",
    "PREPOSITIONS",
    "Form",
    "phrase_end",
    "read",
]

_OTHERS = frozenset("has have had can could will would shall should may might must".split())
AUXILIARIES = FINITE_BE | DO | _OTHERS
PREPOSITIONS = frozenset(
    {
        "in", "on", "at", "by", "for", "from", "with", "to", "of", "about", "against", "since",
        "until", "till", "during", "after", "before", "under", "over", "through", "into", "near",
        "around", "between", "among", "without", "toward", "towards", "because", "as", "like",
    }
)  # fmt: skip
_MODIFIERS = frozenset({"DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "$", "WP$"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "FW"})
_HAVE = frozenset({"has", "have", "had"})
_ATTACHED = frozenset({"of", "between"})
_HOW_ADVERBS = frozenset(
    "many much long old far often big large tall high fast few deep wide thick heavy".split()
)
_TIMES = (("last", "time"), ("first", "time"), ("next", "time"))
_LEAD = pattern(
    r"\s*(?:(?:and|but|so|or|then|also|now|well|ok|okay|please)\b[\s,]*)*(?=\S)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """One question as read. `end` is the token after the last word, `passive` says be + participle.

    `aux` and `verb` are token numbers or -1; `subject` is empty (start == end) for a question that
    asks for its subject, and `rest` is where the predicate begins.
    """

    text: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    lowers: tuple[str, ...]
    tags: tuple[str, ...]
    names: tuple[Found, ...]
    times: tuple[Found, ...]
    end: int
    wh: Range
    aux: int
    subject: Range
    rest: int
    verb: int
    passive: bool

    @property
    def asks_subject(self) -> bool:
        """Does the wh-phrase stand for the subject ("Who won?")?"""
        return self.wh[1] > self.wh[0] and self.subject[0] == self.subject[1]

    @property
    def whole(self) -> bool:
        """Has it a predicate or a subject behind an auxiliary, as a whole question has?"""
        return self.aux >= 0 or self.verb >= 0

    @property
    def copular(self) -> bool:
        """Is it "Who is X?", with nothing said of X but what is asked?"""
        return self.aux >= 0 and self.lowers[self.aux] in FINITE_BE and self.verb < 0

    @property
    def wh_word(self) -> str:
        """The wh-word itself, lower-cased, or "" for a yes/no question."""
        return next((word for word in self.lowers[slice(*self.wh)] if word in QUESTION_WORDS), "")

    @property
    def wh_noun(self) -> Range:
        """The words after "which", "what" or "how many" in the wh-phrase; may be empty."""
        start, end = self.wh
        while start < end and self.lowers[start] not in QUESTION_WORDS:
            start += 1
        start += 1
        if start < end and self.lowers[start - 1] == "how":
            start += 1
        return min(start, end), end

    def in_name(self, index: int) -> bool:
        """Does token `index` stand inside a name, as "of" does in "the Isle of Skye"?"""
        return any(name.start < index < name.end - 1 for name in self.names)

    def piece(self, start: int, end: int) -> str:
        """The text of tokens `start` to `end`."""
        if start >= end:
            return ""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]


@lru_cache(maxsize=512)
def read(text: str) -> Form:
    """Read one question or fragment; never fails on any text."""
    found = _LEAD.match(text)
    tokens = tuple(tokenize(text, found.end() if found else 0))
    words = tuple(token.text for token in tokens)
    lowers = tuple(word.lower() for word in words)
    end = len(words)
    while end and not any(char.isalnum() for char in words[end - 1]):
        end -= 1
    tags = with_nouns(lowers, mended(words, list(tag(words)), end), end)
    stop = end - 1 if ends_in_nationality(lowers, tags, end) else len(words)
    found_names = find_names(words[:stop], tags[:stop])
    named = (one for one in found_names if one.kind in PROPER_KINDS)
    names = tuple(one for one in named if not _is_common(words, one.start))
    tags = with_verb(lowers, _of_names(words, tags, names), end, phrase_end)
    wh = _wh_phrase(lowers, tags, end)
    aux = _auxiliary(lowers, tags, wh, end)
    subject, rest = _subject(lowers, tags, aux, wh, end)
    verb = _verb(lowers, tags, rest, end)
    passive = (
        aux >= 0 and verb >= 0 and lowers[aux] in FINITE_BE and tags[verb] in ("VBN", "VBD")
    )  # "was launched"
    return Form(
        text, tokens, words, lowers, tuple(tags), names, tuple(find_times(words, tags)), end,
        wh, aux, subject, rest, verb, passive,
    )  # fmt: skip


def _is_common(words: Sequence[str], start: int) -> bool:
    """Is it the "turkey" of "a turkey", which is no country?"""
    return words[start].islower() and words[max(start - 1, 0)].lower() in ("a", "an")


def _of_names(words: Sequence[str], tags: list[str], names: Sequence[Found]) -> list[str]:
    """A capitalised word of a name is a proper noun, whatever it is elsewhere."""
    done = list(tags)
    for name in names:
        for index in range(name.start, name.end):
            if words[index][:1].isupper() and not done[index].startswith("NN"):
                done[index] = "NNP"
    return done


def _wh_phrase(lowers: tuple[str, ...], tags: list[str], end: int) -> Range:
    start = next((i for i in range(end) if lowers[i] in QUESTION_WORDS), -1)
    if start < 0 or (start > 1 and lowers[0] in AUXILIARIES):
        return 0, 0
    first = start - 1 if start and lowers[start - 1] in PREPOSITIONS else start
    if first > 0:  # "When the war ended, who won?", "In 2019, what fell?"
        first = first if lowers[first - 1] in (",", "and") or first <= 6 else start
    stop = start + 1
    if (
        lowers[start] == "how"
        and stop < end
        and (lowers[stop] in _HOW_ADVERBS or tags[stop] == "JJ")
    ):
        stop += 1
        if lowers[stop - 1] in ("many", "much", "few"):
            stop = _bare_nouns(lowers, tags, stop, end)
    elif lowers[start] in ("what", "which", "whose"):
        stop = _bare_nouns(lowers, tags, stop, end)
    return first, stop


def _bare_nouns(lowers: tuple[str, ...], tags: list[str], start: int, end: int) -> int:
    """The end of the noun that belongs to a wh-word: "which two cities", "what kind of food"."""
    stop = start
    while stop < end and tags[stop] in _MODIFIERS | _NOUNS and lowers[stop] not in AUXILIARIES:
        if tags[stop] in ("DT", "PRP$"):
            return start
        stop += 1
    if stop == start or tags[stop - 1] not in _NOUNS:
        return start
    if stop + 1 < end and lowers[stop] == "of" and tags[stop + 1] in _NOUNS:
        return stop + 2
    return stop


def _auxiliary(lowers: tuple[str, ...], tags: list[str], wh: Range, end: int) -> int:
    index = wh[1]
    if index >= end or lowers[index] not in AUXILIARIES:
        return -1
    # "Who has a car?", "Who did it?": a main verb, no auxiliary.
    if lowers[index] in DO | {"has", "have", "had"} and not any(
        tag_.startswith("VB") for tag_ in tags[index + 1 : end]
    ):
        return -1
    return index


def _subject(
    lowers: tuple[str, ...], tags: list[str], aux: int, wh: Range, end: int
) -> tuple[Range, int]:
    if aux < 0:
        return (wh[1], wh[1]), wh[1]
    start = aux + 1
    if start < end and lowers[start] in ("n't", "n’t", "not"):
        start += 1
    if start < end and tags[start] == "VBG" and "who" in lowers[slice(*wh)]:
        return (start, start), start  # "Who is buying Ashby Mill?"
    if lowers[aux] in _HAVE and tags[start : start + 1] == ["VBN"] and _can_be_subject(lowers, wh):
        return (start, start), start  # "How many traders had signed leases?"
    some = lowers[start : start + 2] in (("any", "of"), ("some", "of"), ("all", "of"))
    stop = phrase_end(lowers, tags, start + 2 if some else start, end)
    if some and stop == end and tags[stop - 2 : stop] == ["NNS", "NNS"]:
        stop -= 1  # "Were any of the people children?"
    if start + 1 < end and lowers[start] == "there" and stop == start:
        stop = start + 1  # "Why was there a delay?"
    return (start, stop), stop


def _can_be_subject(lowers: tuple[str, ...], wh: Range) -> bool:
    asked = set(lowers[slice(*wh)])
    return (
        not asked.isdisjoint(("who", "which", "what", "many")) and lowers[wh[0]] not in PREPOSITIONS
    )


def phrase_end(lowers: Sequence[str], tags: list[str], start: int, end: int) -> int:
    """Where the noun phrase that begins at `start` ends, with its "of" and "and" parts."""
    stop = _simple_end(lowers, tags, start, end)
    while start < stop < end - 1:
        joined = lowers[stop] in _ATTACHED or lowers[stop] in ("and", "or", "&")
        further = _simple_end(lowers, tags, stop + 1, end) if joined else stop + 1
        if further == stop + 1:
            break
        stop = further
    return stop


def _simple_end(lowers: Sequence[str], tags: list[str], start: int, end: int) -> int:
    """One noun phrase without attachments; `start` when there is none."""
    if start < end and tags[start] == "PRP":
        return start + 1
    if start + 1 < end and lowers[start] in ("that", "this") and tags[start + 1][0] in "VM":
        return start + 1
    index, last = start, start
    while index < end:
        here = tags[index]
        if here in _NOUNS:
            if (
                last > start
                and lowers[index - 1] not in ("'s", "’s", "'", "’")
                and _opens(tags, index)
            ):
                break
            if last > start and _is_said_of_name(lowers, tags, start, index):
                break
            if last > start and lowers[last - 2 : last] in _TIMES and here in ("NNP", "NNPS"):
                break  # "the last time Harrow got there"
            last = index + 1
        elif here == "POS":
            last = index
        elif here in ("``", "''", '"') or lowers[index] in ("“", "”", '"'):
            last = index + 1 if last > start else last
        elif here in ("VBG", "VBN") and index + 1 < end and tags[index + 1] in _NOUNS:
            if last > start:
                break
        elif here in ("RB", "RBS") and index > start and tags[index - 1] in ("DT", "PRP$", "POS"):
            pass  # "the first match", "the very old king", "the most common spice"
        elif here not in _MODIFIERS:
            break
        elif last > start and tags[last] != "POS":
            break  # a new phrase begins: "the treaty | the first | one"
        index += 1
    return last


def _is_said_of_name(lowers: Sequence[str], tags: list[str], start: int, index: int) -> bool:
    """Is it the "mayor" that "When was Ann Berg mayor?" says of a name and no part of it?"""
    behind = start > 0 and lowers[start - 1] in FINITE_BE and set(tags[start:index]) == {"NNP"}
    titled = tags[index + 1 : index + 2] in (["NNP"], ["NNPS"])  # "Acme chairman Bob Hay"
    return behind and not titled and tags[index] == "NN" and kind_of(lowers[index]) == "person"


def _opens(tags: list[str], index: int) -> bool:
    return tags[index - 1] in _MODIFIERS and index > 1 and tags[index - 2] in _NOUNS


def _verb(lowers: tuple[str, ...], tags: list[str], rest: int, end: int) -> int:
    for index in range(rest, end):
        if tags[index].startswith("VB"):
            return index
        adverb = tags[index] in ("RB", "RBR", "RBS", "MD", "TO") or lowers[index] in ("n't", "not")
        if not adverb and not _is_time_of_deed(lowers, tags, index, rest):
            return -1
    return -1


def _is_time_of_deed(lowers: tuple[str, ...], tags: list[str], index: int, rest: int) -> bool:
    """Is it the "last" of "Who last saw Ann?"?"""
    following = tags[index + 1] if index + 1 < len(tags) else ""
    return index == rest and lowers[index] in ("first", "last") and following in ("VBD", "VBZ")
