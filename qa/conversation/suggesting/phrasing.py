"""Phrases and verbs of the article put into questions: names for pronouns, auxiliaries, base forms.

A phrase that cannot be understood outside its sentence ("the figure", "their first summit") has no
wording here, and then no question is made of it: no question is better than a clumsy one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from qa.conversation.verbs import base_verb
from qa.language.lexicon import lines
from qa.language.wordtags import choices, counted, derived, listed
from qa.light import NamedTuple
from qa.reading.clauses import Clause
from qa.reading.coreference.link import Link
from qa.reading.found import PROPER_KINDS
from qa.reading.reading import SentenceReading

__all__ = ["Group", "group_of", "past_of", "worded"]

_LONGEST = 9
_POINTING = frozenset("this that these those such other others another latter former same".split())
_NAMED = ("NNP", "NNPS", "CD")
_MARKS = frozenset('"“”„«»‘()[]{}<>|;:…*/\\#')
_FULL_NAME = frozenset({"surname", "short name", "role", "demonym and role", "pronoun", "kind"})
_HEDGES = frozenset(
    "almost nearly hardly barely never rarely scarcely seldom only neither nor no not no-one "
    "allegedly reportedly supposedly possibly perhaps probably".split()
)
_BE = {"is": "is", "are": "are", "was": "was", "were": "were"}
_HAVE = frozenset("has have".split())
_SINGULAR = {"are": "is", "were": "was", "have": "has"}


class Group(NamedTuple):
    """A verb group as a question needs it.

    `auxiliary` goes before the subject and `rest` after it ("did" + "visit"); `whole` follows a
    wh-word that is the subject ("visited", "was founded"); `base` is the verb's base form.
    """

    auxiliary: str
    rest: str
    whole: str
    base: str
    passive: bool


def worded(reading: SentenceReading, links: tuple[Link, ...], start: int, end: int) -> str | None:
    """Tokens `start` to `end` as they can stand in a question, or None where they cannot."""
    if not 0 < end - start <= _LONGEST or set("".join(reading.words[start:end])) & _MARKS:
        return None
    parts: list[str] = []
    index = start
    for link in (*_naming(links, start, end), None):
        stop = link.start if link else end
        if not _stands_alone(reading, index, stop):
            return None
        parts.append(_verbatim(reading, index, stop))
        if link:
            parts.append(_name(reading, link))
            index = link.end
    text = _joined(parts)
    return text if _clear(reading, links, start, end, text) else None


def _naming(links: tuple[Link, ...], start: int, end: int) -> Iterator[Link]:
    """The links inside the range that put one full name for their words."""
    last = start
    for link in links:
        inside = link.start >= last and link.end <= end
        if inside and len(link.names) == 1 and link.rule in _FULL_NAME:
            yield link
            last = link.end


def _name(reading: SentenceReading, link: Link) -> str:
    name = " ".join(link.names[0].split())
    if reading.tags[link.end - 1] == "PRP$":
        return name + ("’" if name.endswith("s") else "’s")
    return name


def _verbatim(reading: SentenceReading, start: int, end: int) -> str:
    """The words with the spaces that they have in the text; no capital from a sentence's start."""
    text, last = "", -1
    for index in range(start, end):
        token = reading.tokens[index]
        word = token.text
        if index == reading.lead and _is_common(reading, index):
            word = word[:1].lower() + word[1:]
        text += (" " if text and token.start > last else "") + word
        last = token.end
    return text


def _is_common(reading: SentenceReading, at: int) -> bool:
    """Whether the sentence's first word, `at` which it begins, has its capital only from that."""
    word, low = reading.words[at], reading.lowers[at]
    named = any(one.start == at and one.kind in PROPER_KINDS for one in reading.mentions)
    if word[1:] != low[1:] or named:
        return False
    if reading.tags[at + 1 : at + 2] == ("CD",):
        return False  # "Windows 95"
    return not reading.tags[at].startswith("NNP") or low in listed() or bool(derived(low))


def _joined(parts: list[str]) -> str:
    text = ""
    for part in parts:
        glued = part.startswith(("'", "’", ",", "-", "%"))
        text += part if not text or not part or glued else f" {part}"
    return text.strip()


def _stands_alone(reading: SentenceReading, start: int, end: int) -> bool:
    """Whether no word there points out of the phrase."""
    for index in range(start, end):
        tag, low = reading.tags[index], reading.lowers[index]
        if tag.startswith(("PRP", "WP", "WDT", "WRB", "EX", "UH", "MD")) or low in _POINTING:
            return False
    return True


def _clear(
    reading: SentenceReading, links: tuple[Link, ...], start: int, end: int, text: str
) -> bool:
    """Whether a reader who has not read the sentence knows what the phrase speaks of."""
    tags, lows = reading.tags[start:end], reading.lowers[start:end]
    if tags[-1] in ("IN", "TO", "CC", "DT", "POS", ",", "PRP$") or tags[0] in (
        "CC",
        ",",
        "POS",
        "IN",
        "TO",
    ):
        return False
    named = any(tag.startswith(_NAMED) for tag in tags) or text != _verbatim(reading, start, end)
    pairs = any(start <= one.start < end and len(one.names) != 1 for one in links)
    if pairs and not named:
        return False
    return named or "the" not in lows or ("of" in lows and lows.index("of") > lows.index("the"))


def group_of(reading: SentenceReading, clause: Clause) -> Group | None:
    """The clause's verb group for a question, or None for a group that is not plain enough."""
    low = reading.lowers[clause.head]
    if clause.polarity != "positive" or _hedged(reading, clause) or not low.isalpha():
        return None
    helpers = [
        reading.lowers[index]
        for index in range(clause.verb_start, clause.head)
        if not reading.tags[index].startswith("RB")
    ]
    tag = reading.tags[clause.head]
    if tag == "VBN" and not helpers and (clause.tense, clause.voice) == ("past", "active"):
        tag = "VBD"
    if not helpers:
        return _simple(low, tag)
    return _helped(helpers, low, tag, clause.voice == "passive")


def _hedged(reading: SentenceReading, clause: Clause) -> bool:
    near = reading.lowers[max(0, clause.verb_start - 2) : clause.verb_end + 2]
    return any(word in _HEDGES for word in near)


def _simple(low: str, tag: str) -> Group | None:
    if low in _BE:
        return Group(low, "", _SINGULAR.get(low, low), "be", False)
    bare = low if tag == "VBP" else _base(low)
    auxiliary = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(tag)
    tags = choices(low).split("/")
    if (
        auxiliary is None
        or not bare
        or tag not in tags
        or (tag != "VBD" and tags[0] not in (tag, "VB"))
    ):
        return None
    return Group(auxiliary, bare, "" if tag == "VBP" else low, bare, False)


def _helped(helpers: list[str], low: str, tag: str, passive: bool) -> Group | None:
    first = helpers[0]
    known = first == "will" or first in _HAVE or first in _BE
    if not known or len(helpers) > 2 or not helpers[-1].isalpha():
        return None
    if len(helpers) == 2 and helpers[1] not in ("been", "be"):
        return None
    if tag not in ("VBN", "VB", "VBG") or (tag == "VB") != (first == "will" and not passive):
        return None
    if first in _HAVE and len(helpers) == 1 and choices(low).startswith("JJ"):
        return None  # "has fixed links": a verb or an adjective
    bare = low if tag == "VB" else _base(low) if tag == "VBN" else ""
    rest = " ".join((*helpers[1:], low))
    return Group(first, rest, f"{_SINGULAR.get(first, first)} {rest}", bare, passive)


def _base(low: str) -> str:
    """The base form of a verb that the word lists know, or ""."""
    forms = (base_verb(low), low.removesuffix("d"), low.removesuffix("ed"), low.removesuffix("s"))
    return next((form for form in forms if _is_verb(form)), "")


def _is_verb(form: str) -> bool:
    """Whether a list of words has this base form, as against a guess from its ending."""
    known = form in listed() or form in counted() or form in _bases()
    return known and "VB" in choices(form).split("/")


@lru_cache(maxsize=1)
def _bases() -> frozenset[str]:
    return frozenset(line.split()[0] for line in lines("tag_verbs.txt"))


@lru_cache(maxsize=1)
def _pasts() -> dict[str, str]:
    """Participles of irregular verbs -> their past, where the verb has one of each."""
    rows = (line.split() for line in lines("tag_verbs.txt"))
    return {row[2]: row[1] for row in rows if len(row) == 3 and "/" not in row[1] + row[2]}


def past_of(participle: str) -> str:
    """The simple past of the verb with this participle, or "" where the tables cannot tell."""
    if participle in _pasts():
        return _pasts()[participle]
    return participle if re.fullmatch(r"[a-z]+ed", participle) else ""
