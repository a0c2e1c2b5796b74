"""Which word of a question is a typo, and of what: a word of the articles, or of English.

A word is suspect when neither the articles nor the tables of English words know it. It is mended
to the one word that is clearly nearest (optimal string alignment): of those that questions are made
of, of the articles, or, one letter away, of the nouns and verbs that people ask with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from qa.answering.contrary import is_denial
from qa.answering.library import Library
from qa.language.lexicon import lines, members, table, words
from qa.language.stems import base, stem
from qa.light import pattern
from qa.types import Token

__all__ = [
    "as_one",
    "is_english",
    "is_name_listed",
    "mended_word",
    "same_name",
    "spelled_out",
    "stands",
]

_SHORTEST, _SHORTEST_ASKING, _SHORTEST_ENGLISH = 4, 3, 6
# What questions are made of, as far as one letter away from it is a typo and no other word.
_ASKING = "who what when where which whose why how".split()
_LINKING = (
    "many much does did was were the with from about people have and often since anyone before "
    "death birth price owner cause reason place"
).split()
_LINKING_NOUNS = frozenset("people many death birth price owner cause reason place".split())
_BEFORE_NOUN = frozenset("the a an this that its his her their our my your each every".split())
_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_ONE_LETTER = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)
_SHORTEST_INITIALS, _LONGEST_INITIALS = 2, 5
_DOUBLED = pattern(r"([a-z])\1")
_CAPITALS = pattern(r"[A-Z](?=[a-zà-ÿ])")
# How many edits a word of so many letters may be away.
_EDITS = ((8, 2), (4, 1))


def mended_word(word: str, number: int, library: Library, *, before: str = "") -> str:
    """What word `number` of a question is a typo of, or ""; `before` is the word before it."""
    if marked := _with_marks(word, library):
        return marked
    if doubled := _with_doubled(word.lower(), library):
        return doubled
    if parted := _apart(word.lower(), library):
        return parted
    if not _is_suspect(word, library):
        return ""
    asking = _nearest_asking(word, first=number == 0)
    # "The lid" is a noun, and no typo of "did".
    if before.lower() in _BEFORE_NOUN and asking not in _LINKING_NOUNS:
        asking = ""
    if asking or len(word) < _SHORTEST:
        return asking
    near = _near(word, library)
    return _clearest(near, word, library) if near else _nearest_english(word, first=number == 0)


def _with_doubled(lower: str, library: Library) -> str:
    """ "Married" for "maried", which looks like a form of a name: the form that the articles have
    and that differs by a doubled letter alone; or ""."""
    formed = lower.endswith(("ed", "ing")) and lower.isalpha() and lower not in library.vocabulary
    if not formed or any(_is_listed(form) for form in _forms(lower)):
        return ""
    once = _DOUBLED.sub(r"\1", lower)
    same = [one for one in library.vocabulary if _DOUBLED.sub(r"\1", one) == once]
    return same[0] if len(same) == 1 else ""


def _apart(lower: str, library: Library) -> str:
    """A word that the articles write as two: "paintstore" as "paint store"."""
    if lower in library.vocabulary or not lower.isalpha():
        return ""
    for cut in range(_SHORTEST_ASKING, len(lower) - _SHORTEST_ASKING + 1):
        first, last = lower[:cut], lower[cut:]
        if first in library.vocabulary and last in library.vocabulary:
            two = re.compile(rf"\b{first}[ -]{last}\b", re.IGNORECASE)
            if any(two.search(article.text) for article in library.articles):
                return f"{first} {last}"
    return ""


def as_one(tokens: Sequence[Token], text: str, library: Library) -> list[tuple[Token, str]]:
    """The two words that the articles write as one, "fire fighters", and how."""
    for first, last in pairwise(tokens):
        if one := _written_as_one(first.text, last.text, library):
            return [(Token(first.start, last.end, text[first.start : last.end]), one)]
    return []


def _written_as_one(first: str, last: str, library: Library) -> str:
    """Two words that the articles write as one: "fire fighters" as "firefighters"; or ""."""
    one = f"{first}{last}".lower()
    plain = min(len(first), len(last)) >= _SHORTEST_ASKING and one.isalpha()
    if not plain or one not in library.vocabulary:
        return ""
    apart = last.lower() in library.vocabulary and first.lower() in library.vocabulary
    return "" if apart else one


def _with_marks(word: str, library: Library) -> str:
    """The word as the articles write it, with or without the marks on its letters ("cafe" for
    "café", "Zuerich" for "Zürich"); "" where they have it as it is, or in no other way."""
    lower = word.lower()
    if not word.isalpha() or len(word) < _SHORTEST_ASKING or lower in library.vocabulary:
        return ""
    if stem(lower) in library.stems:
        return ""
    bare = _bare(lower)
    held = library.marked if lower.isascii() else library.vocabulary
    same = sorted(one for one in held if lower in _ways(one) or _bare(one) == bare)
    return (same[0].title() if word[0].isupper() else same[0]) if same else ""


def _ways(word: str) -> tuple[str, ...]:
    """A word as it is typed without the keys for its letters."""
    return _bare(word), _bare(word.translate(_TWO_LETTERS))


def _bare(word: str) -> str:
    """A word without the marks on its letters."""
    if word.isascii():
        return word
    from unicodedata import normalize

    letters = normalize("NFD", word.translate(_ONE_LETTER))
    return "".join(letter for letter in letters if letter.isalnum())


def _nearest_asking(word: str, *, first: bool) -> str:
    """The one word of questions that is one letter from `word`; of several the one that it begins.

    A capital within a question is a name's.
    """
    if not (first or word.islower()):
        return ""
    # Imported when a word is suspect: most questions have no typo.
    from rapidfuzz.distance import OSA

    lower = word.lower()
    pools = (_ASKING, _LINKING) if first else (_LINKING, _ASKING)
    for pool in pools:
        near = [one for one in pool if OSA.distance(lower, one) == 1]
        near = [one for one in near if one.startswith(lower)] or near
        if len(near) == 1:
            return near[0]
    return ""


def _is_suspect(word: str, library: Library) -> bool:
    lower = word.lower()
    return (
        len(lower) >= _SHORTEST_ASKING
        and lower.replace("-", "").isalpha()
        and lower not in library.vocabulary
        and not is_english(lower)
        and stem(lower) not in library.stems
    )


_WORDS = "stopwords roles titles place_words organisation_words event_words work_words".split()
_TABLES = "answer_types antonyms number_words units currencies irregular".split()
_NAMES = "countries capitals demonyms first_names months weekdays".split()
_GROUPS = ("synonyms", "derivations")
_INFLECTED = ("", "s", "ed", "d", "ing")
_ENDINGS = ("s", "es", "d", "ed", "ing", "ly", "er", "est", "n")


def is_english(lower: str) -> bool:
    """Whether the tables know a word or what it is a form of; such a word is no typo."""
    if stem(lower) in table("rarity") or base(lower) != lower:
        return True
    return is_name_listed(lower) or any(_is_listed(form) for form in _forms(lower))


def is_name_listed(lower: str) -> bool:
    """Whether the tables know a word as a name only: of a place, a people, a person or a day."""
    return lower in words("places") or any(lower in table(name) for name in _NAMES)


def _is_listed(word: str) -> bool:
    return (
        any(word in words(name) for name in _WORDS)
        or any(word in table(name) for name in _TABLES)
        or any(word in members(name) for name in _GROUPS)
    )


def _forms(lower: str) -> list[str]:
    """The word, and what it may be a form of: "planned" of "plan", "baking" of "bake"."""
    forms = [lower]
    for ending in _ENDINGS:
        if lower.endswith(ending) and len(lower) - len(ending) >= 3:
            trunk = lower[: -len(ending)]
            if ending == "d" and trunk[-1] != "e":
                continue  # "opend"
            forms += [trunk, trunk + "e"]
            if trunk[-1] == trunk[-2]:
                forms.append(trunk[:-1])
            if trunk.endswith("i"):
                forms.append(trunk[:-1] + "y")
    return forms


def _near(word: str, library: Library) -> list[str]:
    """The words of the articles that are nearest within a typo's reach."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    reach = next(edits for length, edits in _EDITS if len(word) >= length)
    lower = word.lower()
    pool = [
        one
        for one in library.spellings
        if len(one) >= _SHORTEST
        and abs(len(one) - len(lower)) <= reach
        and not is_denial(lower, one)
    ]
    found = extract(lower, pool, scorer=OSA.distance, score_cutoff=reach, limit=3)
    best = min((distance for _, distance, _ in found), default=0)
    return [name for name, distance, _ in found if distance == best]


def _clearest(near: list[str], word: str, library: Library) -> str:
    """The one that all of `near` are, as the articles write it, or "" when they differ."""
    if len({stem(name) for name in near}) > 1:
        near = [name for name in near if name[0] == word[0].lower()]
    if len({stem(name) for name in near}) != 1:
        return ""
    written = library.spellings[near[0]]
    return written.lower() if word.islower() and is_english(near[0].lower()) else written


def _nearest_english(word: str, *, first: bool) -> str:
    """The one noun or verb that people ask with, or form of it, one letter from `word`, or ""."""
    if len(word) < _SHORTEST_ENGLISH or not (first or word.islower()):
        return ""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    lower, near = word.lower(), dict[str, None]()
    for ending in _INFLECTED:
        trunk = lower.removesuffix(ending)
        if ending and trunk == lower:
            continue
        found = extract(trunk, _asked_with(), scorer=OSA.distance, score_cutoff=1, limit=3)
        # "d" alone stands behind an "e": "passwd" is no "passd".
        whole = [one for one, _, _ in found if ending != "d" or one[-1] == "e"]
        near |= dict.fromkeys(one + ending for one in whole)
    same = [one for one in near if one[0] == lower[0]] or list(near)
    return same[0] if len({stem(one) for one in same}) == 1 else ""


@cache
def _asked_with() -> tuple[str, ...]:
    """Nouns that people ask for, roles, and the verbs and nouns that have synonyms."""
    pools: tuple[Iterable[str], ...] = (
        table("answer_types"), words("roles"), members("synonyms"), table("irregular"),
    )  # fmt: skip
    return tuple(sorted({one for pool in pools for one in pool if one.isalpha() and len(one) > 3}))


def stands(name: str, texts: Iterable[str]) -> bool:
    """Whether one of the texts has a name, no letter or figure beside it."""
    return any(_stands_in(name, text) for text in texts)


def _stands_in(name: str, text: str) -> bool:
    at = text.find(name)
    while at >= 0:
        beside = (text[max(0, at - 1) : at], text[at + len(name) : at + len(name) + 1])
        if not any(one.isalnum() or one == "_" for one in beside):
            return True
        at = text.find(name, at + 1)
    return False


def spelled_out(name: str, texts: Sequence[str]) -> str:
    """The name of several words that a text has for initials which it does not use, or ""."""
    if not (name.isascii() and name.isalpha()):
        return ""
    if not _SHORTEST_INITIALS <= len(name) <= _LONGEST_INITIALS:
        return ""
    # Few words are the initials of anything.
    holding = [text for text in texts if name.upper() in _capitals(text)]
    if not holding or name.lower() in words("stopwords") | {"no", "not", "nor"}:
        return ""
    if stands(name, texts) or stands(name.upper(), texts):
        return ""
    initials = r"(?:\s(?:of|the|and|for))*\s".join(f"{one}[a-zà-ÿ]+" for one in name.upper())
    run = re.compile(rf"(?<![\w-]){initials}(?!\w)")
    found = next(filter(None, (run.search(text) for text in holding)), None)
    return found.group().replace("\n", " ") if found else ""


def same_name(name: str, texts: Sequence[str]) -> str:
    """Another name of the same thing, "WWII" of "World War 2", that the texts have where they do
    not have the name itself, or ""."""
    group = _same_names().get(name.lower(), ())
    if not group or any(stands(one, texts) for one in group if one.lower() == name.lower()):
        return ""
    return next((one for one in group if stands(one, texts)), "")


@cache
def _same_names() -> dict[str, tuple[str, ...]]:
    """Each listed name in small letters -> all names of the same thing."""
    groups = (tuple(line.split(", ")) for line in lines("same_names.txt"))
    return {name.lower(): group for group in groups for name in group}


@lru_cache(maxsize=32)
def _capitals(text: str) -> str:
    """The capitals of a text that small letters follow, in order."""
    return "".join(_CAPITALS.findall(text))
