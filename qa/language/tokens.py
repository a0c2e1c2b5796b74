"""Tokens, Penn Treebank-like, with their places in the text.

One regular expression reads the text once. Its loops are possessive, atomic or end at a character
that cannot go on, so that a megabyte of anything takes time in proportion to its length. A loop
over a group is never possessive: Python before 3.11.5 matches such a loop wrongly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from qa.language.lexicon import table, words
from qa.light import pattern
from qa.types import Token

__all__ = ["is_abbreviation", "token_places", "token_texts", "tokenize"]

# Scripts written without spaces between words: each character is a token.
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
# Marks that belong to the letter before them; `\w` leaves them out.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f"
    "\u0981-\u0983\u09bc-\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f"
)

_SHORT, _REACH = 3, 32
_CONSONANTS = pattern(r"[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,2}")
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_NAME_BEFORE = pattern(rf"{_CAPITAL}[\w’'-]+ \Z")
_NAME_BEHIND = pattern(rf"\. {_CAPITAL}[\w’'-]+")


@cache
def _token(unspaced: str, marks: str) -> re.Pattern[str]:
    """The pattern of a token, for a text in which the scripts `unspaced` may stand, and `marks`."""
    letter = rf"[^\W{unspaced}]" if unspaced else r"\w"  # a letter, digit or underscore
    alpha = rf"[^\W\d_{unspaced}]"
    word = rf"{letter}(?:{letter}++|[{marks}]++)*" if marks else rf"{letter}++"
    sign = rf"\S[{marks}]*+" if marks else r"\S"
    return re.compile(
        rf"""
          (?P<run>(?:[A-Za-z]++\ ){{2,}})                                     # most words
        | (?P<plain>[A-Za-z]++(?=[ ,;)\n]))                                 # and most others
        | (?:https?://|www\.)[^\s<>"“”]++                                   # a web address
        | [A-Za-z0-9][\w.+-]{{0,63}}+@[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)+   # an e-mail address
        | (?:US|HK|NZ|[ACRS])\$(?=\s?\d)                                    # US$
        | (?P<letters>{alpha}\.(?:{alpha}\.){{1,9}}                         # U.S., a.m.
          (?:{alpha}(?!{letter}))?(?:-{word})*)
        | (?:(?:Ph|Sc|Ed|Psy|Pharm|Litt)\.D
          |[BM]\.(?:Sc|Ed|Eng|Phil|Litt|Tech|Mus))\b\.?+                   # Ph.D.
        | (?:[KTU]?[Ss]h|KSH|R[ps]|RM|Tk)(?=\d)                             # Sh|400
        | [KMNPR](?=(?:\d{{1,3}}(?:,\d{{3}})+|\d++(?:\.\d++)?
          (?:[\ -](?:m|b|tr)illion|bn|m))\b) | R(?=\d++\.\d\d\b|\d{{1,3}}(?>(?:\ \d{{3}})+)\b|\d\d++
          (?:[,.;]\s|\)|\ (?:an?|per|each|to|for|and|or|in|from|more|less)\b))    # R|2.5 million
        | (?P<spaced>[1-9]\d?\d?(?>(?:[\ \u00a0\u202f]\d{{3}}(?!\d))+        # 12 000
          (?:\.\d++)?(?:-\d++(?:[\ \u00a0\u202f]\d{{3}}(?!\d))+)?)
          (?![.,:/]?\d|[\ \u00a0]\d)(?:-{word})*)
        | (?:\d{{1,2}}(?:,\d\d)+,\d{{3}}(?!\d)|\d++(?:,\d{{3}}(?!\d))+)     # 1,400.50, 1,20,000
          (?:\.\d++)?(?:-\d++(?:,\d{{3}}(?!\d))+)?{letter}*+(?:-{word})*
        | \.\d++(?=\s|[,;:)%]|$)                                            # .5
        | ['’]\d\d(?:s\b|(?!\w))                                            # ’90s
        | [A-Z]{{1,3}}&[A-Z]{{1,3}}(?!\w)                                   # AT&T
        | (?P<word>{word}
            (?: (?<=\d)[.:/·](?=\d)\d++{letter}*+                           # 3.08, 5:30, 9/11
              | [-‐‑](?={letter}){word}                                     # two-day
              | ['’](?={letter}){word}                                      # don't, O’Brien
              | \.(?:com|org|net|edu|gov|io|js)\b                           # example.com
              )*
          )(?P<period>\.(?!\.))?
        | (?<=[A-Z.])['’]s(?!{letter})                                      # AT&T|'s
        | \.{{2,}}+ | [!?]++ | -{{2,}}+ | `` | ''
        | °[CF]\b
        | {sign}
        """,
        re.VERBOSE,
    )


def _pattern(text: str, start: int, end: int) -> re.Pattern[str]:
    """The pattern for characters `start` to `end`: most texts need none of the large classes of
    characters, which take longer to compile than an article takes to read."""
    piece = text[start:end]
    if piece.isascii() or _is_western(piece):
        return _token("", "")
    return _token("" if max(piece) < _CJK[0] else _CJK, _MARKS)


def _is_western(piece: str) -> bool:
    """Whether the alphabet is Latin, curly quotes and all: no marks, no unspaced scripts."""
    try:
        piece.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


_CLITIC = pattern(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m))\Z", re.IGNORECASE)
_CANNOT = pattern(r"cannot\Z", re.IGNORECASE)
_CANNOT_SIZE = 6
_TAIL = pattern(r"[.,;:!?'’)\]}>…]+\Z")

# Abbreviations that are words as well keep their period only before what they abbreviate for.
_BEFORE_NUMBER = frozenset(
    "no nos art fig mar may jun sat sun p pp v vol ch sec in pop op ca jan dec eq ref rs".split()
)
_ALSO_WORDS = _BEFORE_NUMBER | frozenset(
    "mass wash miss ore ill cal col ala ind pa me ariz am pm is id gal do ed rev gen hon mt st "
    "min max inch oz tel ext trans ser bros org dim bull prop pop sing pl cont comb div".split()
)
_NUMBER_NEXT = pattern(r"\.\s?(?:[\dIVX#]|[A-Z]{1,5}[-/]?\d)")
_LIFE = frozenset("bdr")
_LETTERS = frozenset("clnpsv")
_FIGURE_NEXT = pattern(r"\.\s?\d|\.\sAD\b")
_NAME_NEXT = pattern(r"\.\s?[A-Z\d]")
_GOES_ON = pattern(r"\.(?:,|;|:|\s?[\d(]|\s[^\W\d_]|['’]s\b|\))")


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of characters `start` to `end`; each non-space character is in exactly one."""
    places = token_places(text, start, end)
    return [Token(left, right, text[left:right]) for left, right in places]


def token_texts(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """The texts of the tokens alone, for those who need no places."""
    return [text[left:right] for left, right in token_places(text, start, end)]


def token_places(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The places of the tokens alone, for those who need few of the texts."""
    return _spans(text, start, len(text) if end is None else min(end, len(text)))


def _spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    places: list[tuple[int, int]] = []
    for match in _pattern(text, start, end).finditer(text, start, end):
        left, right = place = match.span()
        kind = match.lastgroup
        if kind == "run":
            places += _run(text, left, right)
        elif kind == "plain" and right - left != _CANNOT_SIZE:
            places.append(place)
        elif kind in ("plain", "word"):
            places += _word(text, left, right)
        elif kind == "spaced" and _dated(text, start, left):
            gap = _gap(text, left)
            places += (*_spans(text, left, gap), *_spans(text, gap, right))
        elif kind != "period":
            places += _whole(text, left, right)
        elif is_abbreviation(text, left, right - 1, end):
            places.append(place)
        else:
            places += (*_word(text, left, right - 1), (right - 1, right))
    return places


def _run(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Words of letters alone, each with one space behind it."""
    for word in text[start : end - 1].split(" "):
        stop = start + len(word)
        if len(word) == _CANNOT_SIZE:
            yield from _word(text, start, stop)
        else:
            yield start, stop
        start = stop + 1


def _gap(text: str, left: int) -> int:
    return next(at for at in range(left, len(text)) if text[at].isspace())


def _dated(text: str, start: int, left: int) -> bool:
    """ "On May 12 300 people came": the day of a month, no thousands."""
    before = text[max(start, left - _REACH) : left].rstrip(" .").rpartition(" ")[2]
    return before.lower() in table("months")


def _whole(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """One token, but for the punctuation that follows a web address."""
    if not text.startswith(("http", "www."), start):
        return [(start, end)]
    tail = _TAIL.search(text, start + 4, end)
    cut = tail.start() if tail else end
    return [(start, cut), *_spans(text, cut, end)]


def _word(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """A word, its contracted or possessive ending cut off ("do|n't", "Korea|’s", "can|not")."""
    ending = text[end - 3 : end]
    if "'" in ending or "’" in ending:
        cut = _CLITIC.search(text, max(start + 1, end - 3), end)
        if cut is not None:
            return (start, cut.start()), (cut.start(), end)
    elif end - start == _CANNOT_SIZE and _CANNOT.match(text, start, end):
        return (start, start + 3), (start + 3, end)
    return ((start, end),)


def is_abbreviation(text: str, start: int, end: int, limit: int) -> bool:
    """Whether the period at `end` belongs to the word at `start`; looks ahead up to `limit`.

    Says nothing about whether a sentence ends there as well.
    """
    word = text[start:end]
    if len(word) == 1 and word.islower():
        return _letter(text, word, end, limit) or _of_life(text, start, end, limit)
    if len(word) == 1:
        return word.isupper() and (word != "I" or _initial(text, end, limit))
    if end - start > 24:
        return False
    name = word.lower()
    if "-" in name:  # "R-Ala."
        name = name.rpartition("-")[2] if word[0].isupper() and name[1] == "-" else ""
    if name not in _abbreviations():
        return _is_initials(text, start, word, end, limit)
    return name not in _ALSO_WORDS or _abbreviates(text, word, name, end, limit)


def _is_initials(text: str, start: int, word: str, end: int, limit: int) -> bool:
    """Whether a short word without a vowel, between two words of a name, stands for a longer one:
    "Fadumo Sh. Ahmed"."""
    return (
        len(word) <= _SHORT
        and _CONSONANTS.fullmatch(word) is not None
        and _NAME_BEFORE.search(text, max(0, start - _REACH), start) is not None
        and _NAME_BEHIND.match(text, end, limit) is not None
    )


def _letter(text: str, word: str, end: int, limit: int) -> bool:
    """ "c. 1200", "p. 12", "s. 3" before a number, "v. Jones" before a name."""
    follows = {"v": _NAME_NEXT}.get(word, _FIGURE_NEXT) if word in _LETTERS else None
    return follows is not None and follows.match(text, end, limit) is not None


def _of_life(text: str, start: int, end: int, limit: int) -> bool:
    """ "(b. 1820; d. 1884)", "(r. 1171)": before the years of a life or a reign in brackets."""
    opened = text[max(0, start - 2) : start].lstrip()[-2:]
    led = opened.endswith("(") or opened in ("; ", ", ")
    return text[start] in _LIFE and led and _FIGURE_NEXT.match(text, end, limit) is not None


def _initial(text: str, end: int, limit: int) -> bool:
    return re.compile(rf"\.\s?{_CAPITAL}\.").match(text, end, limit) is not None


def _abbreviates(text: str, word: str, name: str, end: int, limit: int) -> bool:
    if name in _BEFORE_NUMBER:
        return _NUMBER_NEXT.match(text, end, limit) is not None
    return word[0].isupper() and _GOES_ON.match(text, end, limit) is not None


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    """The table's abbreviations without their last period."""
    return frozenset(entry.rstrip(".") for entry in words("abbreviations"))
