"""The Penn Treebank tags that a word can have, whatever stands around it.

Closed-class words are listed completely; open-class words come from a list of base forms, from
what was counted in tagged text, and, for the rest, from their shape and ending. A set of tags is
one string, likeliest first: "NN/VB/VBP".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from qa.language.lexicon import lines, table
from qa.light import pattern

__all__ = ["choices", "counted", "derived", "listed"]

_PLAIN = {
    "verb": "VB/VBP",
    "verbnoun": "NN/VB/VBP",
    "verbadj": "JJ/VB/VBP",
    "nounadj": "JJ/NN",
    "adj": "JJ",
    "adv": "RB",
    "noun": "NN",
}
_MARKS = {
    **dict.fromkeys(("“", "``", "‘", "«"), "``"),
    **dict.fromkeys(("”", "''", '"', "»"), "''"),
    **dict.fromkeys(("’", "'"), "''/POS"),
    **dict.fromkeys(("(", "[", "{", "-LRB-"), "-LRB-"),
    **dict.fromkeys((")", "]", "}", "-RRB-"), "-RRB-"),
    **dict.fromkeys((":", ";", "...", "…", "-", "--", "–", "—", "•", "/", "*", "|", "~", "_"), ":"),
    **dict.fromkeys(("$", "£", "€", "¥", "₩", "₹", "US$", "A$", "C$", "HK$", "NZ$", "R$"), "$"),
    **dict.fromkeys((".", "?", "!", "。", "！", "？"), "."),
    **dict.fromkeys((",", "，", "、"), ","),
    "%": "NN",
    "&": "CC",
    "#": "#",
}
# Ending -> tags, the longest first; of words that no list holds.
_ENDINGS = tuple(
    (ending, tags)
    for tags, endings in (
        ("RB/JJ", "ly"),
        ("NN", "tion sion ment ness ity ship ism hood dom logy graphy ance ence ture cy sis"),
        ("NN", "ist eer or er"),
        ("JJ", "ous ful less able ible ish like some ward wide"),
        ("JJ/NN", "ic al ive ary ory ent ant ian ese esque"),
        ("VB/VBP", "ize ise ify"),
        ("JJ/VB/VBP/NN", "ate"),
        ("JJS", "est"),
    )
    for ending in endings.split()
)
# Ending -> the tags of a base form, and those of the form with it; the first that fits.
_HISSED = ("se", "xe", "ze", "che", "she", "oe")
_INFLECTIONS = {
    ending: tuple((frozenset(needed.split()), tags) for needed, tags in rows)
    for ending, rows in {
        "s": (("NN VB", "NNS/VBZ"), ("NN", "NNS"), ("VB", "VBZ")),
        "ed": (("VB", "VBD/VBN/JJ"), ("NN", "JJ/VBN/VBD")),
        "ing": (("VB", "VBG/NN/JJ"),),
        "ers": (("VB", "NNS"),),
        "er": (("JJ VB", "JJR/NN"), ("JJ", "JJR"), ("VB", "NN")),
        "est": (("JJ", "JJS"),),
        "ly": (("JJ", "RB"),),
    }.items()
}
# Closed-class words that are names or nouns when written all in capitals.
_CAPITALS = frozenset(("US", "IT", "WHO", "AM", "OR", "ME"))
_NAMES = frozenset(("may", "will"))  # closed-class words that are names with a capital
_NUMBER = pattern(r"[+-]?\d[\d.,·:/\s-]*\Z|\.\d+\Z|[½¼¾]\Z")
# "24m", "1.8km", "£3.2bn": figures with their unit.
_GLUED = pattern(r"\d[\d.,]*[a-z]{1,4}\Z", re.IGNORECASE)
_ORDINAL = pattern(r"\d+(?:st|nd|rd|th)\Z", re.IGNORECASE)
_DECADE = pattern(r"['’]?\d{2,4}['’]?s\Z")
_AGE = pattern(r"[\w.]+-(?:year|month|day|week|hour|minute|mile|foot|metre|meter)s?(?:-\w+)?\Z")
_ADDRESS = pattern(
    r"(?:https?:|www\.)|[^@\s]+@[^@\s]+\.|[\w-]+\.(?:com|org|net|edu|gov)\Z", needs=":.@"
)


@lru_cache(maxsize=65536)
def choices(word: str, first: bool = False, tally: bool = True) -> str:
    """The tags that `word` can have.

    `first`: a sentence starts there, so that a capital says little; `tally=False` leaves out what
    was counted in tagged text, for the fitting to see words as unknown ones are seen.
    """
    mark = _MARKS.get(word)
    if mark is not None:
        return mark
    if not any(map(str.isalnum, word)):
        return "." if word[:1] in "?!" else ":"
    if not word[:1].isupper():
        return _lower(word, counted() if tally else {})
    return _capital(word, first, counted() if tally else {})


def _capital(word: str, first: bool, tally: Mapping[str, str]) -> str:
    lower = word.lower()
    closed = listed().get(lower)
    own = tally.get(word)
    if closed is not None and lower in _closed():
        if word in _CAPITALS:
            return "NNP/NN"
        return _union(closed, "NNP" if lower in _NAMES or "NNP" in (own or "") else "")
    if lower in table("demonyms"):
        return _union(own or "", "NNPS/NNP" if lower.endswith("s") else "JJ/NNP")
    if lower not in listed() and (lower in table("countries") or lower in table("capitals")):
        return "NNP"  # also where a sentence begins: "Italy banned it"
    if lower in table("first_names") and lower not in tally and lower not in listed():
        return "NNP"  # "Sally", "Alfred" are no adverb and no past tense
    if "-" in word and own is None:
        return _capital_compound(word, lower, first)
    if not first:
        return _union(own or "", _name(word, lower, tally))
    if own is not None and lower not in tally and lower not in listed():
        return own
    known = tally.get(lower) or derived(lower)
    return _union(own or "", f"{known}/NNP" if known else f"NNP/{_ending(lower)}")


def _name(word: str, lower: str, tally: Mapping[str, str]) -> str:
    """A capital inside a sentence: a name, or a word written with a capital in a title."""
    known = tally.get(lower) or derived(lower)
    if any(lower in table(name) for name in ("capitals", "countries", "first_names")):
        return "NNP"
    if lower.endswith("s") and word[1:].islower() and "NNS" in known:
        return _union("NNPS/NNP", known)
    return _union("NNP", known)


def _capital_compound(word: str, lower: str, first: bool) -> str:
    last = word.rpartition("-")[2]
    if last[:1].isupper() or last[:1].isdigit() or len(last) <= 2:
        return "NNP/JJ" if last.lower() in table("demonyms") else "NNP"
    return "JJ/NNP" if not first or "JJ" in _compound(lower) else _compound(lower) + "/NNP"


def _lower(word: str, tally: Mapping[str, str]) -> str:
    found = listed().get(word)
    if found is not None and word in _closed():
        return found
    own = tally.get(word)
    if found is None:
        found = derived(word)
    if own is not None:
        return _union(own, found or _forms(word, own))
    return found or _shape(word)


def _forms(word: str, own: str) -> str:
    """The tags that a word has beside those that it was counted with: a verb seen once as a past
    tense is a participle too."""
    if word.endswith("ed") and ("VB" in own or (own == "JJ" and not word.startswith("un"))):
        return "VBD/VBN"  # but nothing was "unchanged" by anybody
    return "VBP" if own == "VB" else ""


def _shape(word: str) -> str:
    if word[0].isdigit() or word[0] in ".'’+-½¼¾":
        return _digits(word)
    if "-" in word:
        return _compound(word)
    if _ADDRESS.match(word):
        return "NN"
    if word in table("countries") or word in table("capitals"):
        return "NNP"
    if word in table("demonyms"):
        return "JJ/NNPS" if word.endswith("s") else "JJ/NNP"
    return _ending(word)


def _digits(word: str) -> str:
    if _NUMBER.match(word):
        return "CD"
    if _ORDINAL.match(word):
        return "JJ/NN"
    if _DECADE.match(word):
        return "NNS/CD"
    if "-" in word:
        return "JJ/NN" if _AGE.match(word) else "JJ"
    return "CD" if _GLUED.match(word) else "CD/NN"


def _compound(word: str) -> str:
    """A hyphenated word by its parts: "two-day" and "well-known" are adjectives."""
    head, _, last = word.rpartition("-")
    if _AGE.match(word):
        return "NNS/JJ" if last.endswith("s") else "JJ/NN"
    if head in table("number_words") and last in table("number_words"):
        return "CD"
    tags = choices(last) if last and last.isalpha() else "NN"
    kind = tags.partition("/")[0]
    if kind in {"NNS", "CD", "RB", "JJ"}:
        return {"NNS": "NNS/JJ", "CD": "CD/JJ"}.get(kind, f"{kind}/NN")
    return "JJ/VBN" if kind in {"VBD", "VBN", "VBG"} else "JJ/NN"


def _ending(word: str) -> str:
    if word.endswith("ing") and len(word) > 5:
        return "VBG/NN/JJ"
    if word.endswith("ed") and len(word) > 4:
        return "VBD/VBN/JJ"
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "’s")):
        return "NNS/VBZ" if len(word) > 2 else "NN"
    for ending, tags in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return tags
    return "NN/JJ/VB/VBP" if word.isascii() else "NN/NNP"


# Many words have the same few sets of tags.
@lru_cache(maxsize=4096)
def _union(*sets: str) -> str:
    return "/".join(dict.fromkeys("/".join(filter(None, sets)).split("/")))


@lru_cache(maxsize=1)
def counted() -> Mapping[str, str]:
    """Word, as written, to the tags counted in tagged text, likeliest first."""
    return _groups("tag_lexicon")


@lru_cache(maxsize=1)
def _closed() -> Mapping[str, str]:
    return _groups("tag_closed")


@lru_cache(maxsize=1)
def listed() -> Mapping[str, str]:
    """Word to tags by the hand-written lists: closed classes, base forms, irregular verbs."""
    found: dict[str, str] = {}
    for kind, words in _entries("tag_open"):
        _add(found, words, _PLAIN[kind])
    for word, tags in _irregular().items():
        found[word] = _union(found.get(word, ""), tags)
    found.update(_closed())
    return MappingProxyType(found)


def _irregular() -> dict[str, str]:
    found: dict[str, str] = {}
    for verb, rest in _entries("tag_verbs"):
        past, participle = rest.split()
        rows = [(verb, "VB/VBP"), *((form, "VBD") for form in past.split("/"))]
        for form, tag in (*rows, *((form, "VBN") for form in participle.split("/"))):
            found[form] = _union(found.get(form, ""), tag)
    return found


@lru_cache(maxsize=65536)
def derived(word: str) -> str:
    """The tags of a listed word, or of a regular form of one; "" if there is none."""
    found = listed()
    own = found.get(word)
    if own is not None or len(word) < 4:
        return own or ""
    irregular = table("irregular").get(word, "") if not word.endswith("ed") else ""
    if "NN" in found.get(irregular, "").split("/"):
        return "NNS"
    for ending, rows in _INFLECTIONS.items():
        for stem in _stems(word[: -len(ending)], ending) if word.endswith(ending) else ():
            base = found.get(stem, "").split("/")
            for needed, tags in rows:
                if needed.issubset(base):
                    return tags
    return ""


def _stems(stem: str, ending: str) -> tuple[str, ...]:
    """What a form cut short may have been: "mak" make, "stopp" stop, "tri" try, "box" box."""
    if ending == "s":
        hissed = stem.endswith(_HISSED)  # "boxe" of "boxes" is "box", but "bee" no "be"
        whole = (stem, stem[:-1]) if hissed else (stem,)
        return (*whole, stem[:-2] + "y") if stem.endswith("ie") else whole
    double = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
    return (stem, stem + "e", double, stem[:-1] + "y" if stem.endswith("i") else stem)


def _groups(name: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for tags, words in _entries(name):
        _add(found, words, tags)
    return MappingProxyType(found)


def _add(found: dict[str, str], words: str, tags: str) -> None:
    """Give the words the tags, behind those that they have."""
    for word in words.split():
        found[word] = tags if word not in found else _union(found[word], tags)


def _entries(name: str) -> list[tuple[str, str]]:
    rows = (line.split(None, 1) for line in lines(f"{name}.txt"))
    return [(row[0], row[1]) for row in rows if len(row) == 2]
