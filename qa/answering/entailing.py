"""Whether the evidence holds a name or a number of the question, perhaps written otherwise.

"Kanye West" is held by "West", "NYC" by "New York City", "World War 1" by "World War I", "17th" by
"seventeenth", "100,000,000" by "100 million".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from qa.answering.question import Term
from qa.language.lexicon import table
from qa.light import pattern
from qa.reading.quantities.finding import value
from qa.reading.reading import SentenceReading
from qa.types import MentionKind

__all__ = [
    "SMALL_WORDS",
    "folded",
    "is_alike",
    "name_groups",
    "names_otherwise",
    "number_in",
    "other_numeral",
    "rival_number",
    "short_names",
]

_ROMAN = {"i": 1.0, "ii": 2.0, "iii": 3.0, "iv": 4.0, "v": 5.0, "vi": 6.0, "vii": 7.0, "viii": 8.0}
SMALL_WORDS = frozenset("of the and for de la".split())
_FIGURES = pattern(r"\d[\d,]*(?:\.\d+)?")
_DECADE = pattern(r"\d{3}0s")
_SHORT_DECADE = pattern(r"\d0s")
# "From the 1940s to the 1970s".
_DECADES = pattern(
    r"\b(?:from|between) the (\d{3}0)s (?:to|until|till|and|through) the (\d{3}0)s\b"
)
_DECADE_YEARS = 10
_LEAST_FOLDED = 4
_LEAST_SPELLED = 6


def name_groups(terms: Sequence[Term]) -> list[list[int]]:
    """The numbers of the terms that are names, those of one name together."""
    named = [number for number, term in enumerate(terms) if term.kind == "name"]
    groups: list[list[int]] = [[number] for number in named[:1]]
    for before, number in pairwise(named):
        if terms[number].index == terms[before].index + 1:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def names_otherwise(name: Sequence[Term], sentences: Sequence[SentenceReading]) -> bool:
    """Whether the words of a name stand in the sentences with other accents, or shortened."""
    whole = {word for sentence in sentences for word in sentence.words}
    words = whole.union(*(word.split("-") for word in whole if "-" in word))
    if not words.isdisjoint(short_names(name)):
        return True
    return any(
        any(is_alike(term.word, word) for word in words)
        or any(_is_short_for(term.word, sentence.words) for sentence in sentences)
        for term in name
    )


def short_names(name: Sequence[Term]) -> tuple[str, ...]:
    """What a name of several words may be shortened to: "UK" and "U.K."."""
    short = "".join(term.word[0] for term in name)
    return (short, ".".join(short) + ".") if len(short) > 1 else ()


def is_alike(one: str, other: str) -> bool:
    """ "Brasilia" and "Brasília", "Somali" and "Somalia", "AFZ" and "AFŽ", "DJ" and "DJs", "E" and
    "E."."""
    if _is_plural_of(one, other) or _is_plural_of(other, one):
        return True
    if one.rstrip(".") == other.rstrip("."):
        return True
    if one.isupper() and other.isupper() and len(one) > 1:
        return folded(one) == folded(other)
    one, other = folded(one), folded(other)
    if min(len(one), len(other)) < _LEAST_FOLDED:
        return False
    if len(one) > _LEAST_FOLDED:
        one = one.removesuffix("s")  # "the Moors", "Moorish"
    return one.startswith(other) or other.startswith(one) or _lacks_letter(one, other)


def _is_plural_of(one: str, other: str) -> bool:
    return other.isupper() and len(other) > 1 and one == other + "s"


def _lacks_letter(one: str, other: str) -> bool:
    """ "Rainer" and "Rainier": long names that differ by one letter left out."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _LEAST_SPELLED or len(longer) - len(shorter) != 1:
        return False
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(1, len(longer)))


def _is_short_for(word: str, words: tuple[str, ...]) -> bool:
    if len(word) < 2 or not word.isupper():
        return False
    return word in _initials(words) or (len(word) > 2 and word.lower() in _first_letters(words))


@lru_cache(maxsize=512)
def _first_letters(words: tuple[str, ...]) -> str:
    """The first letters of all the words, "pcb" for "printed circuit boards"; names part them."""
    return "".join(word[0] if word[0].isalpha() and word.islower() else " " for word in words)


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """A word without accents and capitals."""
    parts = unicodedata.normalize("NFKD", word)
    return "".join(part for part in parts if not unicodedata.combining(part)).lower()


@lru_cache(maxsize=512)
def _initials(words: tuple[str, ...]) -> frozenset[str]:
    """What the names of a sentence may be shortened to: "NYC" for "New York City", "GS2" for
    "GameStar 2"."""
    found: set[str] = set()
    letters = ""
    for word in (*words, ""):
        if word[:1].isupper() and word[1:2].islower():
            letters += "".join(filter(str.isupper, word))
        elif len(letters) > 1 and word.isdigit():
            letters += word
        elif (word not in SMALL_WORDS and word != ",") or not letters:
            found.update(
                letters[i:j]
                for i in range(len(letters) - 1)
                for j in range(i + 2, len(letters) + 1)
            )
            letters = ""
    return frozenset(found)


def number_in(term: Term, sentence: SentenceReading) -> bool:
    """Whether a number of the question stands in a sentence, as figures or as words."""
    wanted = _amount(term.word.partition("-")[0])
    if _is_spanned(term.word, sentence):
        return True
    if _DECADE.fullmatch(term.word):
        parts = (part for word in sentence.words for part in word.split("-"))
        # A century's "1600s" holds its years and decades.
        same = term.word[: 2 if term.word.endswith("00s") else 3]
        return any(part[:1].isdigit() and part.startswith(same) for part in parts)
    if _SHORT_DECADE.fullmatch(term.word):
        return any(_DECADE.fullmatch(word) and word[2:] == term.word for word in sentence.words)
    return wanted is not None and wanted in _amounts(sentence)


def _is_spanned(word: str, sentence: SentenceReading) -> bool:
    """ "1950" of "from 1940 to 1960", "the 1950s" of "from the 1940s to the 1970s"."""
    if not _is_year(word) and not _DECADE.fullmatch(word):
        return False
    from qa.reading.times.periods import period_of  # few questions have need of it

    asked = period_of(word)
    dates = (found.normal for found in sentence.mentions if found.kind is MentionKind.DATE)
    told = [period_of(normal) for normal in dates if "/" in normal]
    told += [
        period_of(f"{first}/{int(last) + _DECADE_YEARS - 1}")
        for first, last in _DECADES.findall(" ".join(sentence.lowers))
    ]
    return any(asked and one and one[0] <= asked[0] and asked[1] <= one[1] for one in told)


def rival_number(term: Term, sentence: SentenceReading) -> str:
    """A number of the sentence that could stand in the place of the question's, or ""."""
    year = _is_year(term.word)
    for word in sentence.words:
        if word[:1].isdigit() and _is_year(word) == year:
            return word
    return ""


def other_numeral(asked: Sequence[str], told: Sequence[str]) -> str:
    """The "II" of "World War II", of words that have the "First World War" only, or ""."""
    said = _numerals(told)
    for name, numerals in _numerals(asked).items():
        if name in said and said[name].keys().isdisjoint(numerals):
            return next(iter(numerals.values()))
    return ""


def _numerals(words: Sequence[str]) -> dict[str, dict[float, str]]:
    """The last word of each name -> the numerals behind or before such names: "War", "Henry"."""
    found: dict[str, dict[float, str]] = {}
    ordinals = table("ordinal_words")
    end = 0
    for start, word in enumerate(words):
        if start < end or not word[:1].isupper():
            continue
        end = next((i for i in range(start, len(words)) if not words[i][:1].isupper()), len(words))
        last = end - 1
        behind = _ROMAN.get(words[last].lower()) if words[last].isupper() else None
        if behind is not None and last > start:
            found.setdefault(words[last - 1].lower(), {})[behind] = words[last]
        before = next((i for i in range(start, last) if words[i].lower() in ordinals), last)
        if before < last and behind is None:
            value = _float(ordinals[words[before].lower()])
            found.setdefault(words[last].lower(), {})[value or 0.0] = words[before]
    return found


def _is_year(word: str) -> bool:
    return word.isdigit() and len(word) == 4 and word[0] in "12"


def _amounts(sentence: SentenceReading) -> set[float]:
    parts = {part for word in sentence.words for part in word.split("-")}
    amounts = {amount for part in parts if (amount := _amount(part)) is not None}
    for found in sentence.mentions:
        measured = value(found.normal)
        if measured is not None and found.kind is not MentionKind.DATE:
            amounts.add(measured[0])
        elif found.kind is MentionKind.DURATION:  # "five decades" are 50 years
            amounts.update(map(float, re.findall(r"\d+", found.normal)))
        elif found.kind is MentionKind.DATE:
            amounts.update(float(part) for part in re.findall(r"\d+", found.normal))
    return amounts


@lru_cache(maxsize=8192)
def _amount(word: str) -> float | None:
    """The number that a word is: "1,200", "17th", "seventeen", "seventeenth", "II", "100g"."""
    figures = _FIGURES.match(word)
    if figures:
        return float(figures.group(0).replace(",", ""))
    lower = word.lower()
    for name in ("number_words", "ordinal_words"):
        if lower in table(name):
            return _float(table(name)[lower])
    return _ROMAN.get(lower) if word.isupper() else None


def _float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
